import { jestPreset } from '@gebyar/tooling/jest-preset.mjs';

export default jestPreset({ decorators: true, setupFiles: ['reflect-metadata'], testTimeout: 60_000 });
