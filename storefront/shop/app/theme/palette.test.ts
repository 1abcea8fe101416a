import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { paletteStyle, shopPalette } from './palette.server';

const tokens = readFileSync(new URL('../../../../packages/ui/src/tokens.css', import.meta.url), 'utf8');
const token = (name: string) => {
  const [, light = '', dark = ''] =
    new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
  return { light, dark };
};
const grounds = ['mori', 'surface', 'sunken'].map(token);
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('a shop’s colours', () => {
  test('can be read, whatever the seller chose', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom('light' as const, 'dark' as const), (chosen, scheme) => {
        const colours = shopPalette(chosen)?.[scheme];
        if (!colours) throw new Error('no palette');
        const readable = (a: string, b: string) => expect(wcagContrast(a, b)).toBeGreaterThanOrEqual(4.5);
        for (const ground of grounds) readable(colours.indigo, ground[scheme]);
        readable(colours['on-indigo'], colours.indigo);
        readable(colours['on-indigo'], colours['indigo-deep']);
        readable(colours.indigo, colours['indigo-wash']);
        readable(token('ink')[scheme], colours['indigo-wash']);
      }),
      { numRuns: 400 },
    );
  });

  test.each(['', 'red', '#12', '#gggggg', '#123456;}', 'url(x)'])('%j is no colour', (chosen) =>
    expect(shopPalette(chosen)).toBeNull(),
  );

  test('become tokens for both schemes', () => {
    const palette = shopPalette('#26356f');
    expect(palette && paletteStyle(palette)).toMatchObject({
      '--indigo': expect.stringMatching(/^light-dark\(#\w{6}, #\w{6}\)$/),
    });
  });
});
