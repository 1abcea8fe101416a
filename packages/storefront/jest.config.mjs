import { jestPreset } from '@gebyar/tooling/jest-preset.mjs';

export default jestPreset({
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'] },
});
