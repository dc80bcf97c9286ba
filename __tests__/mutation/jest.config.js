import config from '../../jest.config.js';

/** Tests of tables in process, which take a second or two: they run for every mutant. The packaged programs hold no mutants. */
export default {
  ...config,
  rootDir: '../..',
  testMatch: ['disclose', 'file-books', 'git-environment', 'match', 'pointers', 'self-test'].map(
    name => `<rootDir>/__tests__/${name}.test.ts`
  )
};
