/**
 * The import rules of the repository, as data. `npm run imports` refuses what breaks them.
 * A slice imports only lower slices, and only through their index.ts.
 */
const levels = [
  ['identity'],
  ['audit', 'media'],
  ['sellers'],
  ['motifs'],
  ['catalog'],
  ['inventory', 'pricing', 'shipping'],
  ['imports', 'carts'],
  ['payments'],
  ['orders'],
  ['fulfillment', 'payouts'],
  ['checkout', 'returns'],
  ['documents', 'drafts', 'reviews', 'wishlists'],
  ['programmes', 'marketing', 'notifications', 'webhooks', 'analytics'],
  ['search'],
  ['content', 'sharing'],
];

const slice = (names) => `^services/api/src/(${names.join('|')})/`;

const sliceRules = levels.flatMap((names, level) => {
  const notLower = levels.slice(level).flat();
  return names.map((name) => ({
    name: `${name}-imports-lower-slices-only`,
    comment: 'What an upper slice must learn from a lower one comes as an event.',
    severity: 'error',
    from: { path: slice([name]) },
    to: { path: slice(notLower.filter((other) => other !== name)) },
  }));
});

module.exports = {
  forbidden: [
    ...sliceRules,
    {
      name: 'slices-meet-through-index',
      comment: 'Another slice’s inside is its own business.',
      severity: 'error',
      from: { path: '^services/api/src/([^/]+)/' },
      to: {
        path: slice(levels.flat()),
        pathNot: ['^services/api/src/$1/', '^services/api/src/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'platform-knows-no-commerce',
      severity: 'error',
      from: { path: '^services/api/src/platform/' },
      to: { path: '^services/api/src/', pathNot: '^services/api/src/platform/' },
    },
    {
      name: 'storefronts-know-the-schema-alone',
      severity: 'error',
      from: { path: '^storefront/' },
      to: { path: '^services/' },
    },
    {
      name: 'api-uses-schema-in-tests-only',
      severity: 'error',
      from: { path: '^services/api/src/' },
      to: { path: '^schema/' },
    },
    {
      name: 'stripe-in-two-places-only',
      severity: 'error',
      from: {
        pathNot: ['^services/api/src/payments/stripe/', '^packages/stripe-emulator/', '^node_modules/'],
      },
      to: { path: '(^|/)node_modules/stripe/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(services|storefront|infra)/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-undeclared-packages',
      severity: 'error',
      from: { pathNot: '^node_modules/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|\\.turbo|paraglide)/|^schema/src/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
