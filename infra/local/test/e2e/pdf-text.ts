import { inflateSync } from 'node:zlib';

const hexPairs = /<([0-9a-fA-F]+)>/g;

/** The streams of a PDF, unpacked; pictures and fonts stay what they are. */
function streamsOf(pdf: Buffer): string[] {
  const raw = pdf.toString('latin1');
  return [...raw.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const from = index + mark.length;
    const packed = pdf.subarray(from, raw.indexOf('endstream', from));
    try {
      return [inflateSync(packed).toString('latin1')];
    } catch {
      return [];
    }
  });
}

const toText = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** What each glyph of an embedded font is, from its table for those who copy text. */
function readGlyphs(table: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, from = '', list = ''] of table.matchAll(
    /<([0-9a-fA-F]+)>\s*<[0-9a-fA-F]+>\s*\[([^\]]*)\]/g,
  )) {
    [...list.matchAll(hexPairs)].forEach(([, hex = ''], index) => {
      glyphs.set(Number.parseInt(from, 16) + index, toText(hex));
    });
  }
  return glyphs;
}

/** The text of a PDF that pdfkit made, once for each font that it may be set in; spaces between words are not kept. */
export function pdfTexts(pdf: Buffer): string[] {
  const streams = streamsOf(pdf);
  const fonts = streams.filter((each) => each.includes('beginbfrange')).map(readGlyphs);
  const pages = streams.filter((each) => each.includes(' TJ') || each.includes('] TJ'));
  return fonts.map((glyphs) =>
    pages
      .flatMap((page) => [...page.matchAll(/\[([^\]]*)\] TJ/g)])
      .map(([, shown = '']) =>
        [...shown.matchAll(hexPairs)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((glyph) => glyphs.get(Number.parseInt(glyph, 16)) ?? '')
          .join(''),
      )
      .join('\n'),
  );
}
