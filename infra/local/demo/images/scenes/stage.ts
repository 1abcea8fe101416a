import { random, type Random } from '../../random.ts';
import { box, ellipse, f, glow, gradient, path } from '../draw.ts';
import { mix, palettes, type Ink } from '../palettes.ts';
import type { TextileSpec } from '../textile.ts';

/** What a scene draws with. */
export interface Stage {
  cloth: TextileSpec;
  ink: Ink;
  r: Random;
}

/** A finished scene: its definitions and its drawing. */
export interface Drawing {
  defs: string;
  body: string;
}

export type Scene = (stage: Stage) => Drawing;

export function stage(cloth: TextileSpec, scene: string): Stage {
  return {
    cloth,
    ink: palettes[cloth.palette],
    r: random(`${scene}.${cloth.motif}.${cloth.palette}.${cloth.technique}`),
  };
}

export const SHADE = '#2b1a0e';
export const MORI = '#f6efe2';
/** Canvas of a product picture. */
export const WIDTH = 1200;
export const HEIGHT = 1500;

/** A gallery wall with light from the upper left and, if asked, the shadow of a window. */
export function wall(tint = MORI, window = true): Drawing {
  const defs =
    gradient(
      'wall',
      [
        [0, mix(tint, '#ffffff', 0.5)],
        [0.55, tint],
        [1, mix(tint, '#7d6242', 0.2)],
      ],
      [0, 0, 0.7, 1],
    ) +
    glow(
      'lamp',
      [
        [0, '#ffffff', 0.75],
        [1, '#ffffff', 0],
      ],
      0.5,
      0.5,
    );
  const light = window
    ? path('M-40 130L520 -60L760 -60L120 760L-40 800Z', { fill: '#fffdf6', opacity: 0.28 }) +
      path('M860 -20L1000 -20L330 900L210 940Z', { fill: '#fffdf6', opacity: 0.2 })
    : '';
  return { defs, body: box(0, 0, WIDTH, HEIGHT, { fill: 'url(#wall)' }) + light };
}

/** A wall and a shelf or table top, its edge at y. */
export function shelf(y: number, tint = MORI, top = '#d8c3a0'): Drawing {
  const back = wall(tint, false);
  const defs =
    back.defs +
    gradient('shelf', [
      [0, mix(top, '#ffffff', 0.34)],
      [0.12, top],
      [1, mix(top, '#5a3d22', 0.3)],
    ]) +
    gradient('skirting', [
      [0, SHADE, 0],
      [1, SHADE, 0.13],
    ]);
  return {
    defs,
    body:
      back.body +
      path('M-40 60L420 -60L640 -60L60 700L-40 740Z', { fill: '#fffdf6', opacity: 0.26 }) +
      box(0, y - 150, WIDTH, 150, { fill: 'url(#skirting)' }) +
      box(0, y, WIDTH, HEIGHT - y, { fill: 'url(#shelf)' }) +
      path(`M0 ${y}H${WIDTH}`, { stroke: '#fff8ea', width: 3, opacity: 0.6 }) +
      grain(y, HEIGHT, mix(top, '#5a3d22', 0.5)),
  };
}

/** Long quiet lines of wood grain between two heights. */
function grain(top: number, bottom: number, colour: string): string {
  const r = random(`grain${top}`);
  let d = '';
  for (let y = top + 14; y < bottom; y += r.between(14, 34)) {
    const x = r.between(-200, 300);
    d += `M${f(x)} ${f(y)}q${f(r.between(140, 300))} ${f(r.between(-7, 7))} ${f(r.between(420, 900))} ${f(r.between(-4, 4))}`;
  }
  return path(d, { stroke: colour, width: 2, opacity: 0.16 });
}

/** A table seen from above, laid with undyed linen. */
export function linen(tint = '#efe5d2'): Drawing {
  const defs =
    gradient(
      'linen',
      [
        [0, mix(tint, '#ffffff', 0.5)],
        [0.6, tint],
        [1, mix(tint, '#806544', 0.24)],
      ],
      [0, 0, 1, 1],
    ) +
    `<pattern id="linen-weave" width="10" height="10" patternUnits="userSpaceOnUse"><path d="M0 2.500H10M0 7.500H10" stroke="#7a6242" stroke-opacity=".07" stroke-width="2"/><path d="M2.500 0V10M7.500 0V10" stroke="#fff" stroke-opacity=".16" stroke-width="2"/></pattern>`;
  return {
    defs,
    body:
      box(0, 0, WIDTH, HEIGHT, { fill: 'url(#linen)' }) +
      box(0, 0, WIDTH, HEIGHT, { fill: 'url(#linen-weave)' }) +
      path('M-40 220L700 -60L960 -60L-40 760Z', { fill: '#fffdf6', opacity: 0.22 }),
  };
}

/** A soft shadow of a shape: a few wide strokes on top of one another, which costs a tenth of a blur filter. */
export function shadow(d: string, dx = 16, dy = 26, size = 64, strength = 0.045): string {
  return (
    `<g transform="translate(${dx} ${dy})" fill="none" stroke="${SHADE}" stroke-linejoin="round" stroke-opacity="${Math.round(strength * 700) / 1000}">` +
    [1, 0.88, 0.77, 0.66, 0.56, 0.46, 0.36, 0.27, 0.18, 0.09]
      .map((share) => `<path d="${d}" stroke-width="${f(size * share)}"/>`)
      .join('') +
    `<path d="${d}" fill="${SHADE}" fill-opacity="${strength}" stroke="none"/></g>`
  );
}

/** The shadow under a thing that stands. */
export function contact(x: number, y: number, rx: number, ry: number, strength = 0.4): string {
  return `<radialGradient id="contact${f(x)}-${f(y)}"><stop offset=".2" stop-color="${SHADE}" stop-opacity="${strength}"/><stop offset="1" stop-color="${SHADE}" stop-opacity="0"/></radialGradient>${ellipse(x, y, rx, ry, { fill: `url(#contact${f(x)}-${f(y)})` })}`;
}

/** Dark and bright bands across a width, as cloth falls in folds. */
export function folds(
  id: string,
  count: number,
  depth: number,
  r: Random,
  vector: readonly [number, number, number, number] = [0, 0, 1, 0],
): string {
  const stops: [number, string, number][] = [];
  for (let i = 0; i <= count; i++) {
    const place = Math.round(Math.min(1, Math.max(0, (i + r.between(-0.22, 0.22)) / count)) * 1000) / 1000;
    const dark = i % 2 === 0;
    stops.push([
      place,
      dark ? '#120a06' : '#fffaf0',
      Math.round((dark ? depth : depth * 0.42) * r.between(0.6, 1.1) * 100) / 100,
    ]);
  }
  return gradient(id, stops, vector);
}

/** One piece of cloth: its fill, its light, its seam. */
export function piece(d: string, fill: string, shade?: string, seam = '#1c120b'): string {
  return (
    path(d, { fill: `url(#${fill})` }) +
    (shade === undefined ? '' : path(d, { fill: `url(#${shade})` })) +
    path(d, { stroke: seam, width: 2, opacity: 0.35 })
  );
}

/** A long soft crease. */
export function crease(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  bend: number,
  width: number,
  dark = true,
): string {
  const colour = dark ? '#140b06' : '#fffaf0';
  const mx = (x1 + x2) / 2 + bend;
  const my = (y1 + y2) / 2;
  const half = width / 2;
  const d = `M${f(x1)} ${f(y1)}Q${f(mx - half)} ${f(my)} ${f(x2)} ${f(y2)}Q${f(mx + half)} ${f(my)} ${f(x1)} ${f(y1)}Z`;
  const inner = `M${f(x1)} ${f(y1)}Q${f(mx - half * 0.45)} ${f(my)} ${f(x2)} ${f(y2)}Q${f(mx + half * 0.45)} ${f(my)} ${f(x1)} ${f(y1)}Z`;
  return path(d, { fill: colour, opacity: 0.09 }) + path(inner, { fill: colour, opacity: 0.12 });
}

export const WOOD = { light: '#c99a63', mid: '#a3713d', dark: '#6e4725' };

/** Fill for turned or sawn wood. */
export function wood(id: string, vector: readonly [number, number, number, number] = [0, 0, 0, 1]): string {
  return gradient(
    id,
    [
      [0, '#d9b27c'],
      [0.3, WOOD.light],
      [0.7, WOOD.mid],
      [1, WOOD.dark],
    ],
    vector,
  );
}
