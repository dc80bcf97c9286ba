import config from '../../jest.config.js';
import { testsOf } from './tests.js';

/** Tests of tables in process, which take a second or two: they run for every mutant. The packaged programs hold no mutants. */
export default {
  ...config,
  rootDir: '../..',
  testMatch: testsOf(process.env.MUTATED_FILES ?? '').map(name => `<rootDir>/__tests__/${name}.test.ts`)
};
