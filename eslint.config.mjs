import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const environmentRule = {
  'no-restricted-properties': [
    'error',
    {
      object: 'process',
      property: 'env',
      message: 'Read the environment in the one config module of the app.',
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.turbo/',
      '.gebyar/',
      'schema/src/',
      'schema/contract/',
      '**/paraglide/',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      ...environmentRule,
    },
  },
  {
    // GraphQL classes are read by decorators; their resolvers are classes without state.
    files: ['services/api/src/**/*.ts'],
    rules: {
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-function-type': 'off',
    },
  },
  {
    files: ['storefront/*/app/**/*.{ts,tsx}', 'packages/{storefront,ui}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    // The two rules of React itself; those of its compiler wait until the compiler is used.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['services/api/assets/**'], languageOptions: { globals: globals.browser } },
  { files: ['storefront/*/public/sw.js'], languageOptions: { globals: globals.serviceworker } },
  {
    files: [
      '**/*config*.{ts,mjs,js,cjs}',
      '**/*env*.ts',
      'packages/env/**',
      'packages/tooling/**',
      '**/vite.config.ts',
    ],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    files: ['**/*.mjs', 'infra/local/**', 'packages/testing/**', 'packages/tooling/**', '**/main.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
);
