import { defineConfig } from 'eslint/config';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import importSort from 'eslint-plugin-simple-import-sort';
import tseslint from 'typescript-eslint';

/** Code without a clock and without dice: who calls hands in the time, and a seed. DOM and Node are taken away by tsconfig.pure.json. */
const PURE = 'src/{engine,sections,report,i18n,document}/**/*.{ts,tsx}';
const TESTS = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

export default defineConfig(
  { ignores: ['dist/', 'build/', '.cache/', 'node_modules/', 'test-results/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.{ts,tsx,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'simple-import-sort': importSort },
    rules: {
      complexity: ['error', 10],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'max-depth': ['error', 3],
      'no-empty': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'simple-import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.\\.', '^\\.']] }],
      'simple-import-sort/exports': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A function that returns what a void function returns, and a number in a sentence, mislead nobody.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Text is taken apart by characters in many places, on purpose.
      '@typescript-eslint/no-misused-spread': 'off',
      // A port whose methods answer with promises is often kept without waiting.
      '@typescript-eslint/require-await': 'off',
      // A value that stands in a message is text, a number or a short list by then.
      '@typescript-eslint/no-base-to-string': 'off',
      // What has no successor in all versions that the plugin runs in.
      '@typescript-eslint/no-deprecated': [
        'error',
        {
          allow: [
            { from: 'lib', name: 'execCommand' },
            { from: 'package', package: '@types/react', name: 'FormEvent' },
            'error',
          ],
        },
      ],
      // Frames of Grafana hold any value: their types say so where they are read.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A condition that types call needless may guard an older host or a hostile file.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // A third of the time of all rules, for what this code does not have: enums, and generic classes that differ in `any`.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [a11y.configs.recommended],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // What scrolls is to be reached by keyboard.
      'jsx-a11y-x/no-noninteractive-tabindex': 'off',
      // Plots and open rows answer to keys as a whole, and say so by their roles; Grafana's own fields label themselves.
      'jsx-a11y-x/no-noninteractive-element-interactions': 'off',
      'jsx-a11y-x/label-has-associated-control': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.d.ts'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }],
    },
  },
  {
    files: [PURE],
    ignores: TESTS,
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The time is handed in.' },
        { object: 'Math', property: 'random', message: 'A seeded generator is handed in.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is handed in.' },
        { selector: "CallExpression[callee.name='Date']", message: 'The time is handed in.' },
      ],
    },
  },
  {
    files: TESTS,
    rules: {
      complexity: 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Tables of cases take a line a value.
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      'max-params': 'off',
      // What is parsed from a file or a process is looked at by the expectation.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // What a set-up that failed has not set is there by its type.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A stand-in answers what its test asks, and the rest in one way.
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs'],
    rules: {
      // A comment gives what was parsed its type, which these two do not read.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // The preview host stands in for a Grafana that still serves what it has deprecated.
  { files: ['demo/**', ...TESTS], rules: { '@typescript-eslint/no-deprecated': 'off' } },
  { files: ['*.mjs'], extends: [tseslint.configs.disableTypeChecked] }
);
