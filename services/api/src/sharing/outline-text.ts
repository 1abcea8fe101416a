import type { Font } from 'fontkit';
import { fontsOf } from './fonts.js';

export interface TextStyle {
  /** Pixels. */
  size: number;
  weight: 500 | 700;
}

interface Run {
  font: Font;
  text: string;
}

interface Word {
  runs: Run[];
  width: number;
  rightToLeft: boolean;
}

export interface TextBlock {
  /** One SVG path for each line, from the left edge and the baseline of the line. */
  lines: { path: string; width: number }[];
  /** Something was left out. */
  cut: boolean;
}

const joins = /^[\p{M}\u200c\u200d]$/u;
const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const ellipsis = '…';

/** Parts of a text by the font that has its signs; a sign that none has is left out. */
function runsOf(text: string, weight: TextStyle['weight']): Run[] {
  const runs: Run[] = [];
  for (const sign of text) {
    const last = runs.at(-1);
    const code = sign.codePointAt(0) ?? 0;
    const fonts = fontsOf(weight);
    const font =
      last && joins.test(sign) && last.font.hasGlyphForCodePoint(code)
        ? last.font
        : fonts.find((known) => known.hasGlyphForCodePoint(code));
    if (!font) continue;
    if (last?.font === font) last.text += sign;
    else runs.push({ font, text: sign });
  }
  return runs;
}

const widthOf = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, { font, text }) => sum + (font.layout(text).advanceWidth * size) / font.unitsPerEm, 0);

function toWord(text: string, { size, weight }: TextStyle): Word {
  const runs = runsOf(text, weight);
  return { runs, width: widthOf(runs, size), rightToLeft: rightToLeft.test(text) };
}

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** One word as an SVG path. */
function pathOf({ runs }: Word, left: number, size: number): string {
  let x = left;
  let path = '';
  for (const { font, text } of runs) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    glyphs.forEach((glyph, index) => {
      const place = positions[index];
      const dx = x + (place?.xOffset ?? 0) * scale;
      const dy = -(place?.yOffset ?? 0) * scale;
      for (const { command, args } of glyph.path.commands) {
        const letter = {
          moveTo: 'M',
          lineTo: 'L',
          quadraticCurveTo: 'Q',
          bezierCurveTo: 'C',
          closePath: 'Z',
        };
        const points = args.map((value, at) => round(at % 2 === 0 ? dx + value * scale : dy - value * scale));
        path += `${letter[command]}${points.join(' ')}`;
      }
      x += (place?.xAdvance ?? glyph.advanceWidth) * scale;
    });
  }
  return path;
}

/** Words of a line in the order they are seen: those written from the right stand the other way round. */
function inSight(words: readonly Word[]): Word[] {
  const seen: Word[] = [];
  let turned: Word[] = [];
  for (const word of words) {
    if (word.rightToLeft) turned.unshift(word);
    else {
      seen.push(...turned, word);
      turned = [];
    }
  }
  return [...seen, ...turned];
}

/** A word that is wider than a line, in pieces that are not. */
function pieces(text: string, style: TextStyle, maxWidth: number): string[] {
  if (toWord(text, style).width <= maxWidth) return [text];
  const parts: string[] = [];
  let part = '';
  for (const sign of text) {
    if (part !== '' && toWord(part + sign, style).width > maxWidth) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

/** The beginning of a line with an ellipsis, as much of it as fits. */
function shortened(text: string, style: TextStyle, maxWidth: number): string {
  const signs = [...text];
  while (signs.length > 0) {
    const short = `${signs.join('').replace(/[\s,;:.–-]+$/, '')}${ellipsis}`;
    const width = short.split(' ').reduce((sum, word) => sum + toWord(word, style).width + style.size / 4, 0);
    if (width <= maxWidth) return short;
    signs.pop();
  }
  return ellipsis;
}

/** Breaks a text into lines of at most `maxWidth` pixels, at most `maxLines` of them, and draws each as a path. */
export function outlineText(
  text: string,
  style: TextStyle,
  { maxWidth, maxLines }: { maxWidth: number; maxLines: number },
): TextBlock {
  const space = style.size / 4;
  const words = text
    .normalize('NFC')
    .split(/\s+/)
    .flatMap((word) => pieces(word, style, maxWidth))
    .map((word) => ({ text: word, ...toWord(word, style) }))
    .filter(({ runs }) => runs.length > 0);
  const lines: (typeof words)[] = [];
  let used = Infinity;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && used + space + word.width <= maxWidth) {
      line.push(word);
      used += space + word.width;
    } else {
      lines.push([word]);
      used = word.width;
    }
  }
  const cut = lines.length > maxLines;
  const shown: Word[][] = lines.slice(0, maxLines);
  if (cut) {
    const rest = lines.slice(maxLines - 1).flat();
    const last = shortened(rest.map((word) => word.text).join(' '), style, maxWidth);
    shown[maxLines - 1] = last.split(' ').map((word) => toWord(word, style));
  }
  return {
    cut,
    lines: shown.map((line) => {
      let x = 0;
      let path = '';
      for (const word of inSight(line)) {
        path += pathOf(word, x, style.size);
        x += word.width + space;
      }
      return { path, width: Math.max(0, x - space) };
    }),
  };
}
