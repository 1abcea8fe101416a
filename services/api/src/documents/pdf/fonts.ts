import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const file = (weight: 500 | 700): Buffer =>
  readFileSync(
    resolve(`@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-${String(weight)}-normal.woff`),
  );

let loaded: { text: Buffer; strong: Buffer } | undefined;

/** The font that documents are set in; read when the first is made. */
export function documentFonts(): { text: Buffer; strong: Buffer } {
  loaded ??= { text: file(500), strong: file(700) };
  return loaded;
}

/** What the font has no letter for is written with the plain letter below it, or as a question mark. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(
      /[^\x20-\x7e\u00a0-\u00ff\u0131\u0152\u0153\u2013\u2014\u2018-\u201e\u2022\u2026\u20ac\u2122\u2212]/gu,
      (char) => {
        const plain = char.normalize('NFD').replace(/\p{M}/gu, '');
        if (plain === '') return '';
        return /^[\x20-\x7e]+$/.test(plain) ? plain : /\s/.test(char) ? ' ' : '?';
      },
    );
