import { jestPreset } from '@gebyar/tooling/jest-preset.mjs';

export default jestPreset({
  globalSetup: '@gebyar/testing/jest-global-setup',
  globalTeardown: '@gebyar/testing/jest-global-teardown',
  testTimeout: 60_000,
});
