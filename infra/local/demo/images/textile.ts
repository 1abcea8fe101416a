/**
 * Cloth as an SVG pattern: a motif laid out on a tile that repeats without a seam, isen-isen on the ground, and the
 * traits of how it was made. Hand-drawn (tulis) cloth is never quite regular; stamped (cap) cloth is regular and shows
 * crackle; woven cloth shows its threads.
 */
import { random, type Random } from '../random.ts';
import { at, dots, f, path, type Point } from './draw.ts';
import { leaf } from './motifs/botany.ts';
import {
  motifDrawings,
  type Ground,
  type Layout,
  type MotifDrawing,
  type MotifSlug,
} from './motifs/index.ts';
import { mix, palettes, type Ink, type PaletteName } from './palettes.ts';

export type Technique = 'tulis' | 'cap' | 'tenun' | 'sulam';

export interface TextileSpec {
  motif: MotifSlug;
  palette: PaletteName;
  technique: Technique;
}

/** The side of the repeating tile. */
export const TILE = 480;

interface Place {
  x: number;
  y: number;
  turn: number;
  scale: number;
}

function places(layout: Layout, r: Random, jitter: number): Place[] {
  const j = (amount: number) => r.between(-amount, amount) * jitter;
  const quarter = TILE / 4;
  const spot = (x: number, y: number, turn: number, scale: number): Place => ({
    x: x + j(9),
    y: y + j(9),
    turn: turn + j(5),
    scale: scale * (1 + j(0.05)),
  });
  if (layout === 'rows')
    return [0, 1, 2].flatMap((i) => [
      spot(80 + i * 160, quarter, 0, 0.86),
      spot(i * 160, quarter * 3, 0, 0.86),
    ]);
  if (layout === 'scatter') {
    return [
      spot(quarter, quarter, -18, 1.2),
      spot(quarter * 3, quarter * 3, 24, 1.2),
      spot(quarter * 3 + 6, quarter - 6, 152, 1.02),
      spot(quarter - 6, quarter * 3 + 6, -136, 1.02),
    ];
  }
  if (layout === 'diagonal') {
    return [0, 1, 2, 3]
      .map((i) => spot(quarter * (i + 0.5), quarter * (i + 0.5), 38, 0.9))
      .concat(
        [0, 1, 2, 3].map((i) =>
          spot((quarter * (i + 0.5) + TILE / 2) % TILE, quarter * (i + 0.5), -142, 0.84),
        ),
      );
  }
  if (layout === 'loom')
    return [0, 1].flatMap((i) =>
      [0, 1].map((k) => ({ x: quarter + i * 240, y: quarter + k * 240, turn: 0, scale: 1.12 })),
    );
  return [spot(0, 0, 0, 1.22), spot(TILE / 2, TILE / 2, 0, 1.22)].concat([
    spot(TILE / 2, 0, 0, 0.84),
    spot(0, TILE / 2, 0, 0.84),
  ]);
}

/** Draws the content again on the far side wherever it crosses the edge of the tile. */
function wrapped(x: number, y: number, turn: number, scale: number, reach: number, content: string): string {
  let out = '';
  for (const dx of [-TILE, 0, TILE]) {
    for (const dy of [-TILE, 0, TILE]) {
      const inside = x + dx > -reach && x + dx < TILE + reach && y + dy > -reach && y + dy < TILE + reach;
      if (inside) out += at(x + dx, y + dy, turn, scale, content);
    }
  }
  return out;
}

function groundFill(ground: Ground, ink: Ink, r: Random, jitter: number): string {
  const faint = mix(ink.ground, ink.line, 0.42);
  const fainter = mix(ink.ground, ink.line, 0.26);
  const points: Point[] = [];
  if (ground === 'cecek') {
    for (let y = 0; y < 30; y++) {
      for (let x = 0; x < 30; x++)
        points.push([
          x * 16 + (y % 2) * 8 + r.between(-2, 2) * jitter,
          y * 16 + 8 + r.between(-2, 2) * jitter,
        ]);
    }
    return dots(points, 1.9, faint);
  }
  if (ground === 'ukel') {
    const curl = 'M-16 6C-16 -10 4 -16 10 -2C12 8 -2 12 -4 2C-4 -4 3 -4 4 0M10 -2C18 -4 22 4 20 12';
    let out = '';
    for (let y = 0; y < 12; y++)
      for (let x = 0; x < 12; x++)
        out += wrapped(
          x * 40 + (y % 2) * 20,
          y * 40 + 20,
          r.int(0, 3) * 90 + r.between(-8, 8) * jitter,
          0.9,
          0,
          path(curl, { stroke: fainter, width: 2.2 }),
        );
    return out;
  }
  if (ground === 'galar') {
    let d = '';
    for (let y = 8; y < TILE; y += 16)
      d += `M0 ${y}${Array.from({ length: 12 }, (_, i) => `q10 ${i % 2 ? 5 : -5} 20 0t20 0`).join('')}`;
    return path(d, { stroke: fainter, width: 1.8 });
  }
  if (ground === 'sisik') {
    let d = '';
    for (let y = 0; y < 20; y++)
      for (let x = -1; x < 20; x++) d += `M${x * 24 + (y % 2) * 12} ${y * 24}a12 13 0 0 0 24 0`;
    for (let y = 0; y < 20; y++)
      for (let x = 0; x < 20; x++) points.push([x * 24 + 12 + (y % 2) * 12, y * 24 + 5]);
    return path(d, { stroke: fainter, width: 1.8 }) + dots(points, 1.7, faint);
  }
  if (ground === 'comb') {
    let d = '';
    for (let y = 0; y < 10; y++)
      for (let x = -1; x < 15; x++)
        d += `M${x * 32 + (y % 2) * 16} ${y * 48}l16 -10l16 10v28l-16 10l-16 -10Z`;
    return path(d, { stroke: fainter, width: 2.2 });
  }
  return '';
}

/** Vines between the motifs, so that the eye finds no grid. */
function vines(layout: Layout, ink: Ink, r: Random): string {
  const line = mix(ink.ground, ink.line, 0.72);
  if (layout === 'rows') {
    const band = (y: number) =>
      path(`M0 ${y - 9}H${TILE}M0 ${y + 9}H${TILE}`, { stroke: line, width: 2.2 }) +
      dots(
        Array.from({ length: 30 }, (_, i) => [i * 16 + 8, y] as const),
        3.4,
        ink.accent,
      );
    return band(0) + band(TILE) + band(TILE / 2);
  }
  if (layout === 'lattice') {
    const d =
      'M0 240C60 200 60 120 120 120S180 40 240 0C300 40 300 120 360 120S420 200 480 240C420 280 420 360 360 360S300 440 240 480C180 440 180 360 120 360S60 280 0 240';
    return (
      path(d, { stroke: line, width: 3 }) +
      [
        [120, 120, 45],
        [360, 120, 135],
        [360, 360, 225],
        [120, 360, 315],
      ]
        .map(([x = 0, y = 0, turn = 0]) =>
          at(
            x,
            y,
            turn,
            1,
            [0, 120, 240]
              .map((more) =>
                at(0, 0, more, 1, leaf(30, 15, { fill: ink.second, line: ink.line, veins: 0, width: 2.2 })),
              )
              .join(''),
          ),
        )
        .join('')
    );
  }
  const sprigs: string[] = [];
  const count = layout === 'scatter' ? 16 : 12;
  for (let i = 0; i < count; i++) {
    const x = ((i * 0.7549 + 0.04) % 1) * TILE;
    const y = ((i * 0.5698 + 0.03) % 1) * TILE;
    const sprig =
      path('M0 34Q-10 10 0 -20', { stroke: line, width: 2.6 }) +
      at(0, -18, 0, 1, leaf(26, 13, { fill: ink.accent, line: ink.line, veins: 0, width: 2.2 })) +
      at(-3, 8, -64, 1, leaf(26, 12, { fill: ink.second, line: ink.line, veins: 0, width: 2.2 })) +
      at(-3, 6, 58, 1, leaf(24, 12, { fill: ink.second, line: ink.line, veins: 0, width: 2.2 }));
    sprigs.push(wrapped(x, y, r.between(0, 360), 0.9, 44, sprig));
  }
  return sprigs.join('');
}

/** Fine cracks where the wax broke and dye ran in. */
function crackle(ink: Ink, r: Random): string {
  let d = '';
  for (let i = 0; i < 22; i++) {
    let x = r.between(0, TILE);
    let y = r.between(0, TILE);
    d += `M${f(x)} ${f(y)}`;
    let heading = r.between(0, 6.28);
    for (let step = 0; step < 6; step++) {
      heading += r.between(-0.6, 0.6);
      x += Math.cos(heading) * 22;
      y += Math.sin(heading) * 22;
      d += `L${f(x)} ${f(y)}`;
    }
  }
  return path(d, { stroke: mix(ink.ground, ink.line, 0.4), width: 1.1, opacity: 0.75 });
}

/** Threads, which show on woven cloth from anywhere and on all cloth from close by. */
function threads(spacing: number, strength: number): string {
  let across = '';
  for (let y = 0; y < TILE; y += spacing) across += `M0 ${y}H${TILE}`;
  let down = '';
  for (let x = 0; x < TILE; x += spacing) down += `M${x} 0V${TILE}`;
  return (
    path(across, { stroke: '#1a0f08', width: spacing / 4, opacity: strength }) +
    path(down, { stroke: '#fff4dc', width: spacing / 5, opacity: Math.round(strength * 60) / 100 })
  );
}

function tileContent(spec: TextileSpec, near: boolean): string {
  const { glyph, layout, ground }: MotifDrawing = motifDrawings[spec.motif];
  const ink = palettes[spec.palette];
  const r = random(`${spec.motif}.${spec.palette}.${spec.technique}`);
  const jitter = spec.technique === 'tulis' ? 1 : 0;
  const base = `<rect width="${TILE}" height="${TILE}" fill="${ink.ground}"/>`;
  const stamp = glyph(ink, r);
  const figures = places(layout, r, jitter)
    .map((p) => wrapped(p.x, p.y, p.turn, p.scale, 118 * p.scale, jitter > 0 ? glyph(ink, r) : stamp))
    .join('');
  const between = layout === 'loom' ? '' : vines(layout, ink, r);
  return (
    base +
    groundFill(ground, ink, r, jitter) +
    between +
    figures +
    (spec.technique === 'cap' ? crackle(ink, r) : '') +
    (spec.technique === 'tenun' ? threads(8, 0.28) : near ? threads(6, 0.2) : '')
  );
}

export interface PatternUse {
  id: string;
  /** Scale of the tile on the canvas. */
  scale?: number;
  turn?: number;
  /** Leaning along the y axis, for folds. */
  skew?: number;
  x?: number;
  y?: number;
}

/** Patterns for one cloth; the tile is written once and each use refers to it. `near` shows the threads. */
export function textile(spec: TextileSpec, uses: readonly PatternUse[], near = false): string {
  const tile = `<g id="cloth-tile">${tileContent(spec, near)}</g>`;
  return (
    tile +
    uses
      .map(({ id, scale = 1, turn = 0, skew = 0, x = 0, y = 0 }) => {
        const place = `translate(${f(x)} ${f(y)})${turn ? ` rotate(${f(turn)})` : ''}${skew ? ` skewY(${f(skew)})` : ''}${scale === 1 ? '' : ` scale(${scale})`}`;
        return `<pattern id="${id}" width="${TILE}" height="${TILE}" patternUnits="userSpaceOnUse" patternTransform="${place}"><use href="#cloth-tile"/></pattern>`;
      })
      .join('')
  );
}

/** The border of a cloth's end: tumpal triangles, dotted lines and a narrow band. 120 wide, 210 high. */
export function tumpal({ palette }: TextileSpec, id: string, transform = ''): string {
  const ink = palettes[palette];
  const body =
    `<rect width="120" height="210" fill="${ink.ground}"/>` +
    `<rect width="120" height="26" fill="${ink.main}"/><rect y="184" width="120" height="26" fill="${ink.main}"/>` +
    path('M0 26H120M0 36H120M0 174H120M0 184H120', { stroke: ink.line, width: 2.6 }) +
    dots(
      [15, 45, 75, 105].flatMap(
        (x) =>
          [
            [x, 13],
            [x, 197],
          ] as Point[],
      ),
      5,
      ink.accent,
    ) +
    path('M4 174L60 46L116 174Z', { fill: ink.main, stroke: ink.line, width: 3 }) +
    path('M22 166L60 78L98 166Z', { fill: ink.ground, stroke: ink.second, width: 2.6 }) +
    at(60, 164, 0, 1, leaf(64, 30, { fill: ink.accent, line: ink.line, veins: 3, width: 2.4 })) +
    dots(
      [
        [60, 64],
        [28, 60],
        [92, 60],
        [14, 84],
        [106, 84],
        [0, 110],
        [120, 110],
        [0, 60],
        [120, 60],
      ],
      3.2,
      ink.second,
    ) +
    dots(
      [
        [40, 144],
        [46, 130],
        [52, 116],
        [80, 144],
        [74, 130],
        [68, 116],
      ],
      2,
      ink.line,
    );
  return `<pattern id="${id}" width="120" height="210" patternUnits="userSpaceOnUse"${transform === '' ? '' : ` patternTransform="${transform}"`}>${body}</pattern>`;
}
