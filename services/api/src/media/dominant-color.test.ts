import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dominantColor } from './dominant-color.js';

const near = (color: string, rgb: readonly number[]): boolean =>
  [1, 3, 5].every(
    (at, channel) => Math.abs(parseInt(color.slice(at, at + 2), 16) - (rgb[channel] ?? 0)) <= 8,
  );

const channel = fc.integer({ min: 0, max: 255 });
const pixel = fc.tuple(channel, channel, channel);

test('is near to what more than half of the pixels are', () => {
  fc.assert(
    fc.property(pixel, fc.array(pixel, { maxLength: 30 }), (most, others) => {
      const pixels = [...others.map((other) => other), ...others.map(() => most), most];
      expect(near(dominantColor(Uint8Array.from(pixels.flat())), most)).toBe(true);
    }),
  );
});

test('of no pixels is nearly black', () => {
  expect(dominantColor(new Uint8Array())).toBe('#080808');
});
