/** Configures the mutation run. */
import { TESTS } from './tests.js';

// Jest reads its configuration in child processes, which get the environment of this process but not its arguments.
const given = process.argv.indexOf('--mutate') + 1;
if (given > 0) process.env.MUTATED_FILES = process.argv[given];

export default {
  packageManager: 'npm',
  plugins: [import.meta.resolve('@stryker-mutator/jest-runner')],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules'],
  jest: { configFile: '__tests__/mutation/jest.config.js', enableFindRelatedTests: false },
  // Not per test: that passes Jest the names of all covering tests as one pattern, which grows too long to compile.
  coverageAnalysis: 'all',
  mutate: Object.keys(TESTS),
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'lib/mutation',
  cleanTempDir: 'always',
  concurrency: 2,
  // A mutant that loops without end is stopped by Stryker's count of its hits. No load of the machine may "kill" one.
  timeoutMS: 300_000,
  allowConsoleColors: false
};
