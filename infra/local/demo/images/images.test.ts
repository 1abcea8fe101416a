import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { demoCatalogue } from '../index.ts';
import { random } from '../random.ts';
import {
  imageKey,
  imageSize,
  motifDrawings,
  palettes,
  renderImage,
  type MotifSlug,
  type PaletteName,
} from './index.ts';

const specs = [...demoCatalogue().images.values()];
const drawings = specs.map((spec) => ({ key: imageKey(spec), svg: renderImage(spec) }));

describe('demo images', () => {
  test('are few enough to be drawn once at the first start', () => {
    expect(specs.length).toBeGreaterThan(150);
    expect(specs.length).toBeLessThanOrEqual(260);
  });

  test('have a key for each look and the same text for the same spec', () => {
    expect(new Set(specs.map(imageKey)).size).toBe(specs.length);
    const again = specs.filter((_, i) => i % 17 === 0).map((spec) => renderImage({ ...spec }));
    expect(again).toEqual(drawings.filter((_, i) => i % 17 === 0).map(({ svg }) => svg));
  });

  test('hold neither letters nor addresses, nor numbers that are none', () => {
    for (const { svg } of drawings) {
      expect(svg).not.toMatch(/<text|<image|<script|<filter|NaN|undefined|Infinity/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('://');
    }
  });

  test('refer only to what they define', () => {
    for (const { key, svg } of drawings) {
      const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const used = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id);
      expect([key, used.filter((id) => !defined.has(id))]).toEqual([key, []]);
    }
  });

  test.each([...new Map(specs.map((spec) => [spec.scene, spec])).values()])(
    '$scene can be rendered, at its size, and is not blank',
    async (spec) => {
      const picture = sharp(Buffer.from(renderImage(spec)));
      const { width, height } = await picture.metadata();
      expect({ width, height }).toEqual(imageSize(spec.scene));
      const { channels } = await picture.stats();
      expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(12);
    },
  );

  test('draw any motif in any palette as a picture of its own', () => {
    const motifs = fc.constantFrom(...(Object.keys(motifDrawings) as MotifSlug[]));
    const inks = fc.constantFrom(...(Object.keys(palettes) as PaletteName[]));
    fc.assert(
      fc.property(motifs, inks, motifs, inks, (motif, palette, otherMotif, otherPalette) => {
        const one = renderImage({ scene: 'logo', motif, palette, technique: 'tulis' });
        const other = renderImage({
          scene: 'logo',
          motif: otherMotif,
          palette: otherPalette,
          technique: 'tulis',
        });
        const alike =
          palette === otherPalette && motifDrawings[motif].glyph === motifDrawings[otherMotif].glyph;
        return alike || one !== other;
      }),
      { numRuns: 60 },
    );
  });
});

test('the seeded generator stays in its bounds', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(80), (seed, low, span) => {
      const r = random(seed);
      const value = r.int(low, low + span);
      const share = r.next();
      return (
        value >= low &&
        value <= low + span &&
        share >= 0 &&
        share < 1 &&
        random(seed).int(low, low + span) === value
      );
    }),
  );
});
