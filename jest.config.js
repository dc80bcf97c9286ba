/** The fast tests, which `npm cit` runs. `jest.slow.config.js` has the others. */
export default {
  testEnvironment: '<rootDir>/__tests__/support/environment.js',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/*.test.ts'],
  // Of each property, a quarter of its runs (`support/runs.ts`).
  globals: { shareOfRuns: 1 / 4 },
  // Only against hangs: a slow machine must not fail a test.
  testTimeout: 300_000,
  // Most tests wait for child processes.
  maxWorkers: '100%',
  // Each test file leaves some memory behind, and a large process is slow: a new one takes over.
  workerIdleMemoryLimit: '300MB',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript' },
          experimental: { keepImportAttributes: true }
        },
        module: { type: 'es6' }
      }
    ]
  }
};
