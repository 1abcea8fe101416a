/** Food in jars, bottles, bags and boxes; labels carry a drawn emblem, never letters. */
import { at, box, circle, dots, ellipse, f, gradient, path, ring, type Point } from '../draw.ts';
import { motifDrawings, type MotifSlug } from '../motifs/index.ts';
import { leaf } from '../motifs/botany.ts';
import { mix, type Ink, type PaletteName } from '../palettes.ts';
import { textile } from '../textile.ts';
import { contact, shadow, shelf, type Scene, type Stage } from './stage.ts';
import type { Random } from '../../random.ts';

/** A label: paper, two rules, an emblem, and lines where the words would be. */
export function label(
  x: number,
  y: number,
  w: number,
  h: number,
  motif: MotifSlug,
  ink: Ink,
  r: Random,
): string {
  const cx = x + w / 2;
  const size = Math.min(w, h) / 250;
  return (
    box(x, y, w, h, { fill: '#fbf4e4' }) +
    box(x, y, w, h * 0.1, { fill: ink.ground }) +
    box(x, y + h * 0.9, w, h * 0.1, { fill: ink.ground }) +
    dots(
      Array.from({ length: Math.floor(w / 22) }, (_, i) => [x + 14 + i * 22, y + h * 0.05] as Point),
      3.4,
      ink.accent,
    ) +
    dots(
      Array.from({ length: Math.floor(w / 22) }, (_, i) => [x + 14 + i * 22, y + h * 0.95] as Point),
      3.4,
      ink.accent,
    ) +
    circle(cx, y + h * 0.42, 92 * size, { fill: ink.ground }) +
    circle(cx, y + h * 0.42, 84 * size, { stroke: ink.accent, width: 2.4 }) +
    at(cx, y + h * 0.42, 0, 0.66 * size, motifDrawings[motif].glyph(ink, r)) +
    path(`M${f(cx - w * 0.3)} ${f(y + h * 0.76)}h${f(w * 0.6)}`, { stroke: ink.ground, width: 9 * size }) +
    path(`M${f(cx - w * 0.2)} ${f(y + h * 0.83)}h${f(w * 0.4)}`, {
      stroke: mix(ink.ground, '#fbf4e4', 0.4),
      width: 5 * size,
    })
  );
}

const cylinder = gradient(
  'glass',
  [
    [0, '#120a06', 0.5],
    [0.1, '#120a06', 0.12],
    [0.2, '#ffffff', 0.42],
    [0.27, '#ffffff', 0.06],
    [0.6, '#120a06', 0],
    [0.86, '#120a06', 0.2],
    [0.93, '#ffffff', 0.2],
    [1, '#120a06', 0.5],
  ],
  [0, 0, 1, 0],
);

const chilli = (x: number, y: number, turn: number, s = 1) =>
  at(
    x,
    y,
    turn,
    s,
    path('M0 0C30 30 34 100 -6 176C-44 110 -40 30 0 0Z', { fill: '#b3261e', stroke: '#6f120d', width: 2.4 }) +
      path('M-14 30Q-24 80 -10 130', { stroke: '#ee8a72', width: 7, opacity: 0.8 }) +
      path('M-16 6Q0 -14 16 6Q0 20 -16 6ZM0 -2Q4 -30 20 -40', {
        fill: '#5f7a35',
        stroke: '#3f5522',
        width: 4,
      }),
  );

/** What sambal looks like, where it is not red. */
const fillings: Partial<Record<PaletteName, string>> = {
  jolawe: '#66792c',
  kunyit: '#bd611c',
  karamunting: '#8e1d4c',
  arang: '#5f2016',
  soga: '#8a3a1a',
};

/** Two pictures of one kind need not be the same way round. */
const eitherWay = (r: Random, content: string) =>
  r.chance(0.5) ? content : `<g transform="translate(1200 0) scale(-1 1)">${content}</g>`;

/** Two jars of sambal, one open, with chillies. */
export const jar: Scene = ({ cloth, ink, r }: Stage) => {
  const back = shelf(1150);
  const filling = fillings[cloth.palette] ?? mix('#9c2318', ink.main, 0.2);
  const flecks: Point[] = Array.from({ length: 150 }, () => [r.between(-180, 180), r.between(60, 560)]);
  const glass = 'M-190 40Q-200 80 -200 120V540Q-200 600 -140 600H140Q200 600 200 540V120Q200 80 190 40Z';
  const one = (x: number, y: number, s: number, open: boolean) =>
    at(
      x,
      y,
      0,
      s,
      path(glass, { fill: filling }) +
        dots(flecks.slice(0, 90), 6, mix(filling, '#f0b35a', 0.6), 0.8) +
        dots(flecks.slice(90), 8, mix(filling, '#3b0a06', 0.6), 0.7) +
        label(-200, 190, 400, 300, cloth.motif, ink, r) +
        path(glass, { fill: 'url(#glass)' }) +
        (open
          ? ellipse(0, 40, 190, 40, { fill: mix(filling, '#000000', 0.2) }) +
            ellipse(0, 38, 190, 38, { stroke: '#ffffff', width: 9, opacity: 0.6 }) +
            ellipse(6, 44, 150, 26, { fill: filling }) +
            dots(
              ring(16, 110, 0, 16).map(([a, b]) => [a, b + 42] as const),
              6,
              '#e2943c',
            )
          : path('M-200 -50Q0 -80 200 -50V40Q0 80 -200 40Z', { fill: ink.ground }) +
            path('M-200 -50Q0 -80 200 -50V40Q0 80 -200 40Z', { fill: 'url(#glass)' }) +
            ellipse(0, -52, 199, 26, { fill: ink.main }) +
            path(Array.from({ length: 26 }, (_, i) => `M${-192 + i * 15.4} -34v84`).join(''), {
              stroke: '#120a06',
              width: 3,
              opacity: 0.18,
            })),
    );
  return {
    defs: back.defs + cylinder,
    body:
      back.body +
      eitherWay(
        r,
        contact(470, 1156, 330, 46, 0.55) +
          contact(860, 1176, 280, 44, 0.55) +
          one(460, 470, 1.12, false) +
          one(870, 680, 0.82, true) +
          contact(520, 1330, 300, 30, 0.3) +
          chilli(330, 1250, -64) +
          chilli(560, 1300, -110, 0.9) +
          chilli(760, 1370, 78, 0.8) +
          at(980, 1330, 70, 1.2, leaf(110, 56, { fill: '#6f8447', line: '#4f6330', veins: 5, width: 2 })),
      ),
  };
};

/** A bottle of syrup and a glass of it over ice. */
export const bottle: Scene = ({ cloth, ink, r }) => {
  const back = shelf(1180);
  const syrup = mix('#b04a2c', ink.main, 0.4);
  const d =
    'M-62 -420V-300C-66 -220 -170 -180 -170 -60V520Q-170 570 -120 570H120Q170 570 170 520V-60C170 -180 66 -220 62 -300V-420Z';
  const glass = 'M-140 -190H140L116 210Q110 240 80 240H-80Q-110 240 -116 210Z';
  return {
    defs:
      back.defs +
      cylinder +
      gradient('syrup', [
        [0, mix(syrup, '#ffffff', 0.2)],
        [1, mix(syrup, '#2a0a04', 0.25)],
      ]),
    body:
      back.body +
      eitherWay(
        r,
        contact(450, 1196, 280, 44, 0.55) +
          contact(840, 1216, 240, 38, 0.5) +
          at(
            450,
            620,
            0,
            1,
            path(d, { fill: 'url(#syrup)' }) +
              path('M-62 -420V-330H62V-420Z', { fill: '#f3ece0', opacity: 0.5 }) +
              path(d, { fill: 'url(#glass)' }) +
              label(-170, 20, 340, 400, cloth.motif, ink, r) +
              path('M-170 20H170V420H-170Z', { fill: 'url(#glass)', opacity: 0.5 }) +
              box(-74, -500, 148, 104, { fill: ink.ground }) +
              box(-74, -500, 148, 104, { fill: 'url(#glass)' }) +
              path('M-62 -380C-90 -330 -96 -300 -120 -270', { stroke: ink.accent, width: 7 }) +
              circle(-122, -262, 14, { fill: ink.accent }),
          ) +
          at(
            840,
            976,
            0,
            1,
            path('M-130 -110H130L114 210Q108 238 80 238H-80Q-108 238 -114 210Z', {
              fill: syrup,
              opacity: 0.82,
            }) +
              [
                [-60, -90, 12],
                [40, -70, -18],
                [-10, -10, 30],
                [60, 40, 8],
                [-60, 60, -14],
              ]
                .map(([x = 0, y = 0, t = 0]) =>
                  at(
                    x,
                    y,
                    t,
                    1,
                    path('M-44 -40Q0 -50 44 -40Q50 0 44 40Q0 50 -44 40Q-50 0 -44 -40Z', {
                      fill: '#ffffff',
                      opacity: 0.36,
                    }) + path('M-34 -30L30 -32M-34 -26V20', { stroke: '#ffffff', width: 5, opacity: 0.7 }),
                  ),
                )
                .join('') +
              path(glass, { fill: 'url(#glass)', opacity: 0.6 }) +
              ellipse(0, -190, 140, 26, { stroke: '#ffffff', width: 7, opacity: 0.9 }) +
              path('M40 -90L110 -330', { stroke: ink.accent, width: 16 }) +
              at(
                -120,
                -190,
                -40,
                1.1,
                leaf(90, 46, { fill: '#7f9a55', line: '#56703a', veins: 4, width: 2 }),
              ),
          ),
      ),
  };
};

/** A stand-up pack, its contents in a bowl before it. */
export const pack: Scene = ({ cloth, ink, r }) => {
  const back = shelf(1130);
  const d = 'M300 190H880L900 1090Q900 1140 850 1150Q590 1180 330 1150Q280 1140 280 1090Z';
  const crisps = Array.from({ length: 60 }, (): Point => {
    const a = r.between(0, Math.PI * 2);
    const k = Math.sqrt(r.next());
    return [Math.cos(a) * k * 226, Math.sin(a) * k * 60 - 10 - (1 - k) * 80];
  }).sort((a, b) => a[1] - b[1]);
  const crisp = crisps
    .map(([x, y]) =>
      at(
        x,
        y,
        r.between(0, 180),
        r.between(0.8, 1.15),
        ellipse(4, 7, 44, 26, { fill: '#5b3412', opacity: 0.34 }) +
          path('M-46 2C-44 -22 -16 -30 10 -26S48 -10 44 8C40 26 10 28 -12 26S-46 20 -46 2Z', {
            fill: r.pick(['#e2b56c', '#d9a556', '#edc888', '#cf9746']),
            stroke: '#9a6426',
            width: 2,
          }) +
          path('M-26 -4q20 -14 46 -8', { stroke: '#fbe6bd', width: 5, opacity: 0.8 }) +
          dots(
            [
              [-12, 8],
              [8, 6],
              [22, 0],
            ],
            2.4,
            '#9a6426',
          ),
      ),
    )
    .join('');
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.6, x: 300, y: 200 }]) +
      gradient(
        'foil',
        [
          [0, '#120a06', 0.36],
          [0.12, '#ffffff', 0.28],
          [0.3, '#ffffff', 0.02],
          [0.7, '#120a06', 0.04],
          [0.88, '#ffffff', 0.22],
          [1, '#120a06', 0.4],
        ],
        [0, 0, 1, 0.08],
      ),
    body:
      back.body +
      eitherWay(
        r,
        contact(590, 1150, 450, 56, 0.55) +
          shadow(d, 10, 12, 50, 0.05) +
          path(d, { fill: 'url(#face)' }) +
          label(360, 380, 460, 500, cloth.motif, ink, r) +
          path(d, { fill: 'url(#foil)' }) +
          box(300, 190, 580, 44, { fill: '#ffffff', opacity: 0.2 }) +
          path('M300 204H880M300 220H880', { stroke: '#120a06', width: 2, opacity: 0.3 }) +
          circle(590, 290, 22, { fill: '#e9dcc4' }) +
          at(
            800,
            1250,
            0,
            1,
            ellipse(10, 130, 300, 44, { fill: '#120a06', opacity: 0.24 }) +
              ellipse(0, 0, 270, 82, { fill: '#6d4526' }) +
              crisp +
              path('M-270 0C-260 110 -160 150 0 150S260 110 270 0C200 70 -200 70 -270 0Z', {
                fill: mix(ink.ground, '#6e4725', 0.4),
              }) +
              path('M-270 0C-200 76 200 76 270 0', { stroke: ink.accent, width: 7 }) +
              path('M-236 70C-160 118 160 118 236 70', {
                stroke: ink.second,
                width: 3,
                more: 'stroke-dasharray="3 13"',
              }),
          ),
      ),
  };
};
