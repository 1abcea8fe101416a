import { jestPreset } from '@gebyar/tooling/jest-preset.mjs';

export default jestPreset({
  moduleNameMapper: {
    '^~/(.*)$': '<rootDir>/app/$1',
    '^@gebyar/storefront/(?!server$|bundling$|routes$)(.*)$': '<rootDir>/../../packages/storefront/src/$1',
    '^(\\.{1,2}/.*)\\.js$': ['$1.js', '$1'],
  },
});
