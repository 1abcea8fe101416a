import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { imageFileName, isImageFileName, servedWidth } from './media-address.js';

const widths = fc.uniqueArray(fc.integer({ min: 1, max: 1600 }), { minLength: 1, maxLength: 4 });

test('serves the nearest stored width that is not smaller, else the widest', () => {
  expect(servedWidth([320, 640, 1600], 400)).toBe(640);
  expect(servedWidth([320, 640, 1600], 640)).toBe(640);
  expect(servedWidth([320, 640, 1600], 9999)).toBe(1600);
  expect(servedWidth([320, 640, 1600], undefined)).toBe(1600);
  fc.assert(
    fc.property(widths, fc.integer({ min: -10, max: 2000 }), (stored, wanted) => {
      const served = servedWidth(stored, wanted);
      expect(stored).toContain(served);
      const wideEnough = stored.filter((width) => width >= wanted);
      expect(served).toBe(wideEnough.length > 0 ? Math.min(...wideEnough) : Math.max(...stored));
    }),
  );
});

test('knows its own file names and no others', () => {
  expect(isImageFileName(imageFileName('a1'.repeat(20), 320))).toBe(true);
  for (const name of [
    '../secret',
    `${'a'.repeat(40)}-0.webp`,
    `${'A'.repeat(40)}-320.webp`,
    `${'a'.repeat(40)}-320.webp/..`,
    '',
  ]) {
    expect(isImageFileName(name)).toBe(false);
  }
});
