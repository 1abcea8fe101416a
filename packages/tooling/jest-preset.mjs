import { fileURLToPath } from 'node:url';

const summaryReporter = fileURLToPath(new URL('./jest-summary-reporter.mjs', import.meta.url));

/**
 * The jest configuration every workspace shares: ESM, TypeScript through SWC with decorator metadata,
 * and two workers, which is what the smallest machine that runs the tests has.
 */
const transform = (decorators) => [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true, decorators },
      transform: decorators
        ? { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false }
        : { react: { runtime: 'automatic' } },
    },
  },
];

export const jestPreset = ({ decorators = false, ...overrides } = {}) => ({
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': transform(decorators) },
  transformIgnorePatterns: ['/node_modules/', '/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/build/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  maxWorkers: 2,
  // Modules of a test file stay in memory after it when they are ESM; a worker that holds so much is replaced between files.
  workerIdleMemoryLimit: '1500MB',
  reporters: ['default', ...(process.env.GEBYAR_TEST_COUNTS ? [summaryReporter] : [])],
  ...overrides,
});
