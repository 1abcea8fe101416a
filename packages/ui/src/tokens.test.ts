import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const colour = (name: string, scheme: 'light' | 'dark'): string => {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token --${name}`);
  return token[scheme];
};

const grounds = ['mori', 'surface', 'sunken'];
const texts = ['ink', 'soft', 'muted', 'indigo', 'soga', 'danger', 'success'].flatMap((text) =>
  grounds.map((ground) => [text, ground] as const),
);
const pairs = [
  ...texts,
  ['on-indigo', 'indigo'],
  ['on-indigo', 'indigo-deep'],
  ['on-kunyit', 'kunyit'],
  ['indigo', 'indigo-wash'],
  ['soga', 'soga-wash'],
  ['danger', 'danger-wash'],
  ['success', 'success-wash'],
  ['ink', 'indigo-wash'],
  ['ink', 'soga-wash'],
  ['ink', 'danger-wash'],
  ['ink', 'success-wash'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  test.each(pairs)('%s on %s can be read (4.5:1)', (text, ground) => {
    expect(contrast(colour(text, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)('the border of a control stands out on %s (3:1)', (ground) => {
    expect(contrast(colour('line-strong', scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3);
  });
});
