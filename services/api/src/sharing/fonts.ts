import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

// Text is drawn as outlines from font files of our own: a server has no fonts, or others than ours.
const { resolve } = createRequire(import.meta.url);
const jakarta = ['latin', 'latin-ext', 'vietnamese', 'cyrillic-ext'];

const files = (weight: 500 | 700): string[] => [
  ...jakarta.map(
    (part) => `@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-${part}-${String(weight)}-normal.woff`,
  ),
  `@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${String(weight)}-normal.woff`,
  `@fontsource/noto-sans-javanese/files/noto-sans-javanese-javanese-${String(weight)}-normal.woff`,
];

function load(file: string): Font {
  const font = create(readFileSync(resolve(file)));
  if (!('layout' in font)) throw new Error(`${file} holds more than one font`);
  return font;
}

const loaded = new Map<500 | 700, Font[]>();

/** The fonts of a weight, the one that is asked first at the front; read when text is first drawn. */
export function fontsOf(weight: 500 | 700): readonly Font[] {
  const known = loaded.get(weight);
  if (known) return known;
  const fonts = files(weight).map(load);
  loaded.set(weight, fonts);
  return fonts;
}
