import { join } from 'node:path';
import config from '../../jest.config.js';
import { testsOf } from './tests.js';

/** Runs only fast tests in process, for every mutant. The packaged programs have no mutants. */
export default {
  ...config,
  rootDir: '../..',
  // Stryker wraps the environment, and loads it before Jest has replaced `<rootDir>`.
  testEnvironment: join(import.meta.dirname, '../support/environment.js'),
  testMatch: testsOf(process.env.MUTATED_FILES ?? '').map(name => `<rootDir>/__tests__/${name}.test.ts`)
};
