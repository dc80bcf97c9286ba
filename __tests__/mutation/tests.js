/** The files to mutate, and the tests that must fail for each mutant. */
export const TESTS = {
  'src/github/git.ts': 'git-environment',
  'src/match/*.ts': 'match',
  'src/report/disclose.ts': 'disclose',
  'src/denylist/self-test.ts': 'self-test',
  'src/subject/tally.ts': 'file-tally',
  'src/manifest/pointer/*.ts': 'pointers'
};

/** Returns the tests of some files, separated by commas; all tests if one of them is not in the table. */
export function testsOf(files) {
  const tests = files.split(',').map(file => {
    return Object.entries(TESTS).find(([pattern]) => file.startsWith(pattern.replace('*.ts', '')))?.[1];
  });
  return tests.includes(undefined) ? Object.values(TESTS) : tests;
}
