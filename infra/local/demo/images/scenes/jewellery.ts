/** Strung beads: necklaces, earrings, bracelets, photographed on a stand, a card, a cushion of linen. */
import { at, circle, dots, ellipse, gradient, path, type Point } from '../draw.ts';
import { leaf } from '../motifs/botany.ts';
import { mix, type Ink } from '../palettes.ts';
import { motifDrawings } from '../motifs/index.ts';
import { contact, linen, shadow, shelf, type Scene } from './stage.ts';

/** One glass bead with its light. */
const bead = (x: number, y: number, radius: number, colour: string) =>
  circle(x + 2, y + 6, radius, { fill: '#2b1a0e', opacity: 0.22 }) +
  circle(x, y, radius, { fill: colour, stroke: mix(colour, '#000000', 0.45), width: 1.6 }) +
  circle(x + radius * 0.16, y + radius * 0.2, radius * 0.66, {
    fill: mix(colour, '#000000', 0.16),
    opacity: 0.5,
  }) +
  circle(x - radius * 0.32, y - radius * 0.36, radius * 0.26, { fill: '#ffffff', opacity: 0.78 });

const wheel = (ink: Ink) => [ink.ground, ink.accent, ink.main, ink.line, ink.second, ink.main];

function strand(points: readonly Point[], radius: (i: number) => number, colours: readonly string[]): string {
  return points.map(([x, y], i) => bead(x, y, radius(i), colours[i % colours.length] ?? '#888888')).join('');
}

/** A hanging curve of n points between two shoulders. */
const catenary = (n: number, halfWidth: number, top: number, drop: number): Point[] =>
  Array.from({ length: n }, (_, i) => {
    const t = (i / (n - 1)) * 2 - 1;
    return [
      600 + halfWidth * Math.sin((t * Math.PI) / 2) * (1 - 0.1 * (1 - t * t)),
      top + drop * Math.cos((t * Math.PI) / 2) ** 0.8,
    ];
  });

/** A necklace of three strands with a carved pendant, on a bust of linen. */
export const necklace: Scene = ({ cloth, ink, r }) => {
  const back = shelf(1330);
  const bust =
    'M480 120C486 240 470 290 420 330C330 372 250 430 226 540C210 720 290 1000 440 1330H760C910 1000 990 720 974 540C950 430 870 372 780 330C730 290 714 240 720 120Z';
  const tint = '#e9dcc4';
  return {
    defs:
      back.defs +
      gradient(
        'bust',
        [
          [0, mix(tint, '#5a4022', 0.5)],
          [0.22, tint],
          [0.46, '#f8f0e0'],
          [0.75, tint],
          [1, mix(tint, '#5a4022', 0.6)],
        ],
        [0, 0, 1, 0],
      ) +
      gradient('neck', [
        [0, '#120a06', 0.02],
        [0.7, '#120a06', 0.02],
        [1, '#120a06', 0.3],
      ]),
    body:
      back.body +
      contact(600, 1334, 330, 44, 0.5) +
      shadow(bust, 26, 20, 90, 0.04) +
      path(bust, { fill: 'url(#bust)' }) +
      path(bust, { fill: 'url(#neck)' }) +
      ellipse(600, 122, 120, 22, { fill: '#c9b692' }) +
      strand(catenary(33, 150, 236, 330), (i) => (i % 4 === 2 ? 15 : 11), [
        ink.ground,
        ink.second,
        ink.accent,
        ink.second,
      ]) +
      strand(catenary(37, 196, 290, 440), (i) => (i % 6 === 3 ? 20 : 13), wheel(ink)) +
      strand(catenary(41, 240, 350, 540), (i) => (i === 20 ? 24 : 14), [
        ink.main,
        ink.line,
        ink.main,
        ink.accent,
      ]) +
      at(
        600,
        1000,
        0,
        1,
        `${circle(4, 14, 112, { fill: '#2b1a0e', opacity: 0.24 })}${circle(0, 0, 108, { fill: mix(ink.ground, '#6e4725', 0.35), stroke: '#2b1a0e', width: 4 })}${circle(0, 0, 94, { stroke: ink.accent, width: 4 })}${at(0, 0, 0, 0.78, motifDrawings[cloth.motif].glyph(ink, r))}`,
      ) +
      [-60, -30, 0, 30, 60]
        .map((x, i) =>
          strand(
            Array.from(
              { length: 5 - Math.abs(i - 2) },
              (_, k) => [600 + x, 1124 - Math.abs(x) * 0.3 + k * 24] as const,
            ),
            () => 10,
            [ink.accent, ink.main, ink.line],
          ),
        )
        .join(''),
  };
};

/** A pair of earrings on a card. */
export const earrings: Scene = ({ cloth, ink, r }) => {
  const back = linen('#eee3cf');
  const card = 'M240 200H960V1280H240Z';
  const drop = (x: number) =>
    path(`M${x} 470C${x - 44} 430 ${x - 30} 380 ${x} 384C${x + 22} 388 ${x + 20} 420 ${x} 424`, {
      stroke: '#b48a3c',
      width: 7,
    }) +
    at(
      x,
      580,
      0,
      1,
      circle(6, 12, 98, { fill: '#2b1a0e', opacity: 0.2 }) +
        circle(0, 0, 96, { fill: ink.ground, stroke: '#b48a3c', width: 6 }) +
        at(0, 0, 0, 0.74, motifDrawings[cloth.motif].glyph(ink, r)),
    ) +
    [-3, -2, -1, 0, 1, 2, 3]
      .map((i) =>
        strand(
          Array.from(
            { length: 9 - Math.abs(i) * 2 },
            (_, k) => [x + i * 26, 690 - Math.abs(i) * 12 + k * 25] as const,
          ),
          () => 11,
          [ink.main, ink.accent, ink.second, ink.line],
        ),
      )
      .join('') +
    [-3, -2, -1, 0, 1, 2, 3]
      .map((i) =>
        at(
          x + i * 26,
          690 - Math.abs(i) * 12 + (9 - Math.abs(i) * 2) * 25 + 30,
          180,
          1,
          leaf(36, 16, { fill: ink.accent, line: mix(ink.accent, '#000000', 0.4), veins: 0, width: 2 }),
        ),
      )
      .join('');
  return {
    defs:
      back.defs +
      gradient(
        'card',
        [
          [0, '#fffaf0'],
          [1, '#eadfc8'],
        ],
        [0, 0, 1, 1],
      ),
    body:
      back.body +
      `<g transform="rotate(-3 600 740)">${shadow(card, 18, 26, 80, 0.045)}${path(card, { fill: 'url(#card)' })}${path('M264 224H936V1256H264Z', { stroke: ink.main, width: 3, opacity: 0.5 })}${dots(
        Array.from({ length: 26 }, (_, i) => [280 + i * 25.6, 250] as const),
        4,
        ink.main,
        0.6,
      )}${dots(
        Array.from({ length: 26 }, (_, i) => [280 + i * 25.6, 1230] as const),
        4,
        ink.main,
        0.6,
      )}<g transform="translate(-120 -150) scale(1.2)">${drop(450)}${drop(750)}</g></g>`,
  };
};

/** Three bracelets lying on one another. */
export const bracelets: Scene = ({ ink }) => {
  const back = linen('#ece0cb');
  const loop = (
    x: number,
    y: number,
    rx: number,
    ry: number,
    n: number,
    colours: readonly string[],
    radius: number,
  ) => {
    const points = Array.from({ length: n }, (_, i) => {
      const a = (i / n) * Math.PI * 2;
      return [x + Math.cos(a) * rx, y + Math.sin(a) * ry] as const;
    }).sort((p, q) => p[1] - q[1]);
    return (
      ellipse(x + 14, y + 30, rx, ry, { stroke: '#2b1a0e', width: radius * 2.2, opacity: 0.13 }) +
      strand(points, (i) => (i % 5 === 0 ? radius * 1.16 : radius), colours)
    );
  };
  return {
    defs: back.defs,
    body:
      back.body +
      loop(500, 520, 300, 230, 46, [ink.ground, ink.second, ink.ground, ink.accent], 21) +
      loop(700, 760, 300, 240, 44, [ink.main, ink.line, ink.accent, ink.line], 23) +
      loop(480, 1010, 300, 230, 40, wheel(ink), 25) +
      at(1020, 1270, -30, 1.5, leaf(130, 56, { fill: '#7f8a5c', line: '#5d6842', veins: 6, width: 2 })) +
      at(1080, 1290, 10, 1.4, leaf(110, 48, { fill: '#96a06f', line: '#5d6842', veins: 6, width: 2 })),
  };
};
