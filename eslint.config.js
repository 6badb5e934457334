import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const browserOnlyAtTheEdge = {
  selector: "ImportDeclaration[source.value='wxt/browser']",
  message:
    'browser.* stands in entrypoints/, background/, messaging/, settings/ and backup/ only: take what you need as an argument.',
};

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'node_modules/', 'demo-output/', 'demo/', 'tests/pages/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', browserOnlyAtTheEdge],
      eqeqeq: 'error',
    },
  },
  {
    files: ['entrypoints/**', 'background/**', 'messaging/**', 'settings/**', 'backup/**'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
