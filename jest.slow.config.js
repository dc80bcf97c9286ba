/** The slow tests, which take minutes: scale, many shards, kills at random moments. */
import fast from './jest.config.js';

export default { ...fast, testMatch: ['<rootDir>/__tests__/slow/*.test.ts'], testTimeout: 900_000 };
