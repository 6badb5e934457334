import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { pageElements } from './scripts/lint/page-elements.js';

/** The few rooms that talk to the browser; the others are given what they need. */
const usesTheBrowser = ['entrypoints/**', 'background/**', 'messaging/**', 'settings/**', 'backup/**'];

const browserElsewhere = {
  selector: "ImportDeclaration[source.value='wxt/browser']",
  message: `browser.* is used in ${usesTheBrowser.join(', ')} only: take what you need as an argument.`,
};

/** How our classes and functions are written, in all of our code. */
const house = [
  {
    selector:
      ':matches(PropertyDefinition, TSParameterProperty, MethodDefinition[kind!=constructor])[accessibility=/private|public/]',
    message: 'Write #name for what is private; everything else is public without saying so.',
  },
];

/** Function declarations are hoisted, so that a file can begin with what it exports. Tests may abbreviate. */
const functionForm = {
  selector:
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > ArrowFunctionExpression',
  message: 'Write a function of a module as a function declaration.',
};

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'demo-output/', 'demo/', 'tests/pages/'] },
  // Written by `npm run train`: data, in lines as long as a model.
  { ignores: ['claims/languages/*/weights.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/naming-convention': [
        'error',
        { selector: 'variable', format: ['camelCase'], leadingUnderscore: 'allow' },
        { selector: 'variable', modifiers: ['destructured'], format: null },
        // Components and contexts.
        { selector: 'variable', modifiers: ['const', 'global'], format: ['camelCase', 'PascalCase'] },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
      'no-restricted-syntax': ['error', ...house, functionForm, browserElsewhere],
      // Code is as wide as Prettier makes it, and so are comments.
      'max-len': ['error', { code: 10_000, comments: 120, ignoreUrls: true, ignorePattern: 'eslint-disable' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['components/**', 'session/**', 'entrypoints/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: usesTheBrowser, rules: { 'no-restricted-syntax': ['error', ...house, functionForm] } },
  {
    files: ['**/*.tsx'],
    rules: {
      '@typescript-eslint/naming-convention': [
        'error',
        // A component can be chosen by a variable.
        { selector: 'variable', format: ['camelCase', 'PascalCase'] },
        { selector: 'typeLike', format: ['PascalCase'] },
      ],
    },
  },
  {
    files: ['article/**', 'text/**', 'page/**', 'highlights/**'],
    ignores: ['text/node-property.ts'],
    plugins: { claimlight: { rules: { 'page-elements': pageElements } } },
    rules: { 'claimlight/page-elements': 'error' },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', ...house] } },
  {
    files: ['entrypoints/*/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^\\.\\./(?!\\.\\./)', message: 'No entry imports another.' }] },
      ],
    },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
