import config from '../../jest.config.js';

/** Tests that run in process: the packaged programs hold no mutants. */
export default {
  ...config,
  rootDir: '../..',
  testMatch: ['added-set', 'denylist-open', 'disclosure', 'github-repository', 'manifest-storage'].map(
    name => `<rootDir>/__tests__/${name}.test.ts`
  )
};
