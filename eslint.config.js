import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The two programs: they read the environment, wire, and exit. No other file may do that. */
const ENTRIES = ['src/main.ts', 'src/cli.ts'];

/** Acts as the runner: passes its environment on and shows what another program printed. */
const DEMO = ['src/demo/**'];

/** The only file that writes to the terminal, so that only `SafeText` is ever printed. */
const PRINT = ['src/command/print.ts'];

/** Writes a list file to standard output for whoever asks for it, and never to a terminal. */
const PIPED_LIST = ['src/command/piped-list.ts'];

/** Files that read typed arrays in hot loops: `bytes[i]!` is allowed there, any other `!` is not. */
const BYTE_LEVEL = [
  'src/item/**',
  'src/manifest/**',
  'src/denylist/**',
  'src/service/hash-lines.ts',
  'src/service/sorted/record-sorter.ts'
];

const environment = [
  {
    object: 'process',
    property: 'env',
    message: 'Only the entries read the environment; take what you need as an argument.'
  },
  { object: 'process', property: 'exit', message: 'Set process.exitCode in an entry; exit() cuts off output.' },
  { object: 'process', property: 'exitCode', message: 'Only the entries decide how the program exits.' }
];

const printing = ['stdout', 'stderr'].map(property => ({
  object: 'process',
  property,
  message: 'Only src/command/print.ts writes to the terminal, and it takes SafeText.'
}));

const nonNull = {
  selector: 'TSNonNullExpression:not(:has(> MemberExpression[computed=true]))',
  message: '`!` is for element reads of typed arrays only.'
};

export default defineConfig(
  globalIgnores(['dist', 'lib', 'coverage']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      // This program reads and escapes control characters.
      'no-control-regex': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }
      ],
      '@typescript-eslint/prefer-readonly': 'error',
      // An interface may return a promise that one implementation fulfills at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
    }
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-imports': ['error', 'process', 'node:process', 'console', 'node:console'],
      'no-restricted-properties': ['error', ...environment, ...printing],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      // A new state of a union must fail to compile, not fall into a default.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false }
      ]
    }
  },
  { files: DEMO, rules: { 'no-restricted-properties': 'off' } },
  { files: ENTRIES, rules: { 'no-restricted-properties': ['error', ...printing] } },
  { files: [...PRINT, ...PIPED_LIST], rules: { 'no-restricted-properties': ['error', ...environment] } },
  {
    files: BYTE_LEVEL,
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-restricted-syntax': ['error', nonNull] }
  },
  {
    files: [...BYTE_LEVEL, ...ENTRIES],
    rules: {
      // A switch over `bytes[i]` or an argument, undefined past the end, needs its default.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: true }
      ]
    }
  },
  {
    files: ['__tests__/**/*.ts'],
    rules: {
      // Tests read JSON whose shape the assertion itself checks.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off'
    }
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', Buffer: 'readonly', URL: 'readonly' } }
  }
);
