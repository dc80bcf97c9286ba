/** The slow tests, which take minutes: scale, many shards, whole runs, kills at random moments, all runs of long properties. */
import fast from './jest.config.js';

/** Test files of which the fast tests make only a share of the runs. */
const PROPERTIES = [
  'convert-round-trip',
  'item-canonical',
  'manifest-parquet',
  'parquet-templates',
  'rewrite',
  'rewrite-parquet',
  'watch'
];

export default {
  ...fast,
  testMatch: ['slow/*', ...PROPERTIES].map(name => `<rootDir>/__tests__/${name}.test.ts`),
  globals: { shareOfRuns: 1 },
  testTimeout: 900_000
};
