import { jestPreset } from '@gebyar/tooling/jest-preset.mjs';

export default jestPreset();
