import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  contentTypeOf,
  imageFileName,
  imageFormats,
  imageWidths,
  parseImageFileName,
  servedWidth,
  widthsOf,
} from './media-address.js';

const widths = fc.uniqueArray(fc.integer({ min: 1, max: 2400 }), { minLength: 1, maxLength: 8 });

test('gives the nearest width that is not smaller, else the widest', () => {
  expect(servedWidth([320, 720, 1600], 400)).toBe(720);
  expect(servedWidth([320, 720, 1600], 720)).toBe(720);
  expect(servedWidth([320, 720, 1600], 9999)).toBe(1600);
  expect(servedWidth([320, 720, 1600], undefined)).toBe(1600);
  fc.assert(
    fc.property(widths, fc.integer({ min: -10, max: 3000 }), (stored, wanted) => {
      const served = servedWidth(stored, wanted);
      expect(stored).toContain(served);
      const wideEnough = stored.filter((width) => width >= wanted);
      expect(served).toBe(wideEnough.length > 0 ? Math.min(...wideEnough) : Math.max(...stored));
    }),
  );
});

test('a picture is never given wider than it is', () => {
  expect(widthsOf(200)).toEqual([160, 200]);
  expect(widthsOf(160)).toEqual([160]);
  expect(widthsOf(1600)).toEqual([160, 320, 480, 720, 960, 1280, 1600]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9000 }), (width) => {
      const given = widthsOf(width);
      expect(given).toEqual([...new Set(given)].sort((a, b) => a - b));
      expect(given.at(-1)).toBe(Math.min(width, 2400));
    }),
  );
});

test('knows its own file names and no others', () => {
  const address = fc.record({
    contentHash: fc.stringMatching(/^[0-9a-f]{40}$/),
    width: fc.constantFrom(...imageWidths, 1, 9999),
    format: fc.constantFrom(...imageFormats),
  });
  fc.assert(
    fc.property(address, (known) => {
      expect(parseImageFileName(imageFileName(known))).toEqual(known);
    }),
  );
  for (const name of [
    '../secret',
    `${'a'.repeat(40)}-0.webp`,
    `${'A'.repeat(40)}-320.webp`,
    `${'a'.repeat(40)}-320.webp/..`,
    `${'a'.repeat(40)}-320.svg`,
    `${'a'.repeat(40)}-master.jpg`,
    '',
  ]) {
    expect(parseImageFileName(name)).toBeNull();
  }
});

test('a file has the type of what is in it', () => {
  expect(['a.avif', 'a.webp', 'a.jpg'].map(contentTypeOf)).toEqual([
    'image/avif',
    'image/webp',
    'image/jpeg',
  ]);
  expect(() => contentTypeOf('a.html')).toThrow('unknown kind');
});
