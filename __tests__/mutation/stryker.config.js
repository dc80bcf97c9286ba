/** The mutation run: which files a broken line must turn a test red in, and which tests may do so. */
export default {
  packageManager: 'npm',
  plugins: [import.meta.resolve('@stryker-mutator/jest-runner')],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: { configFile: '__tests__/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: [
    'src/github/git.ts',
    'src/match/*.ts',
    'src/report/disclose.ts',
    'src/denylist/self-test.ts',
    'src/subject/tally.ts',
    'src/manifest/pointer/*.ts'
  ],
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'lib/mutation',
  cleanTempDir: 'always',
  concurrency: 2,
  timeoutMS: 20_000,
  allowConsoleColors: false
};
