import config from '../../jest.config.js';
import { testsOf } from './tests.js';

/** Runs only fast tests in process, for every mutant. The packaged programs have no mutants. */
export default {
  ...config,
  rootDir: '../..',
  testMatch: testsOf(process.env.MUTATED_FILES ?? '').map(name => `<rootDir>/__tests__/${name}.test.ts`)
};
