import { clampChroma, converter, formatHex, parse, wcagContrast, type Oklch } from 'culori';

const toOklch = converter('oklch');

interface Scheme {
  /** What text of the shop's colour stands on (tokens mori, surface, sunken). */
  grounds: readonly string[];
  ink: string;
  on: string;
  /** Which way the colour moves until it can be read. */
  step: number;
  washLightness: number;
  deeper: number;
}

const schemes = {
  light: {
    grounds: ['#fbf7ef', '#fffdf8', '#f3ebdd'],
    ink: '#1d2138',
    on: '#fdf9f1',
    step: -0.01,
    washLightness: 0.94,
    deeper: -0.08,
  },
  dark: {
    grounds: ['#14151f', '#1c1e2b', '#0e0f17'],
    ink: '#f4ede0',
    on: '#151833',
    step: 0.01,
    washLightness: 0.28,
    deeper: 0.07,
  },
} as const satisfies Record<string, Scheme>;

/** WCAG 2.2, success criterion 1.4.3: text of normal size. */
const readable = 4.5;

interface SchemeColours {
  indigo: string;
  'indigo-deep': string;
  'on-indigo': string;
  'indigo-wash': string;
}

const hex = (colour: Oklch): string => formatHex(clampChroma(colour, 'oklch'));

/** The nearest lightness of the colour at which it can be read on everything it stands on, and be written on. */
function readableColour(colour: Oklch, { grounds, on, step }: Scheme, wash: string): Oklch {
  let now = { ...colour, l: Math.min(1, Math.max(0, colour.l)), c: Math.min(colour.c, 0.2) };
  while (now.l >= 0 && now.l <= 1) {
    const shown = hex(now);
    if ([...grounds, on, wash].every((ground) => wcagContrast(shown, ground) >= readable)) return now;
    now = { ...now, l: now.l + step };
  }
  return now;
}

function coloursOf(colour: Oklch, scheme: Scheme): SchemeColours {
  const wash = hex({ ...colour, l: scheme.washLightness, c: Math.min(colour.c, 0.045) });
  const main = readableColour(colour, scheme, wash);
  const deep = { ...main, l: Math.min(0.98, Math.max(0.02, main.l + scheme.deeper)) };
  return { indigo: hex(main), 'indigo-deep': hex(deep), 'on-indigo': scheme.on, 'indigo-wash': wash };
}

export interface ShopPalette {
  light: SchemeColours;
  dark: SchemeColours;
}

/**
 * A shop's own colours from the one its seller chose (`#rrggbb`): whatever was chosen, text keeps 4.5:1 in both schemes.
 * Null for what is no colour.
 */
export function shopPalette(chosen: string): ShopPalette | null {
  const parsed = /^#[0-9a-f]{6}$/i.test(chosen) ? parse(chosen) : undefined;
  const colour = parsed && toOklch(parsed);
  if (!colour) return null;
  return { light: coloursOf(colour, schemes.light), dark: coloursOf(colour, schemes.dark) };
}

/** The palette as the tokens of packages/ui, for the style attribute of the document. */
export const paletteStyle = ({ light, dark }: ShopPalette): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(light) as (keyof SchemeColours)[]).map((name) => [
      `--${name}`,
      `light-dark(${light[name]}, ${dark[name]})`,
    ]),
  );
