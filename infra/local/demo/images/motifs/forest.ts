/** Motifs of the forest and the garden: orchids, hibiscus, pitcher plants, fruit, roots. */
import { around, at, circle, dots, ellipse, path } from '../draw.ts';
import { leaf, petal, spray, tendril, type Glyph } from './botany.ts';

const orchid =
  (
    fill: 'main' | 'second' | 'accent',
    wings: 'main' | 'second' | 'accent',
    lip: 'ground' | 'accent' | 'main',
  ): Glyph =>
  (ink, r) => {
    const sepal = (turn: number) =>
      at(0, 0, turn, 1, leaf(82, 38, { fill: ink[fill], line: ink.line, veins: 4, dotted: true }));
    const wing = (s: number) => at(0, -2, s * 68, 1, petal(86, 74, ink[wings], ink.line, r));
    return (
      at(0, 4, 0, 1, tendril([0, 20], [-30, 96], 0.2, -12, ink.line, 3.4)) +
      at(-14, 56, 118, 1, leaf(64, 22, { fill: ink.main, line: ink.line, veins: 3 })) +
      sepal(0) +
      sepal(142) +
      sepal(-142) +
      wing(-1) +
      wing(1) +
      path('M0 0C-20 4 -34 22 -28 44C-18 36 -10 44 0 58C10 44 18 36 28 44C34 22 20 4 0 0Z', {
        fill: ink[lip],
        stroke: ink.line,
        width: 3,
      }) +
      path('M0 10V44M-9 14Q-14 26 -14 34M9 14Q14 26 14 34', { stroke: ink.line, width: 1.8 }) +
      ellipse(0, -2, 10, 12, { fill: ink.accent, stroke: ink.line, width: 2.6 }) +
      dots(
        [
          [0, -4],
          [-4, 3],
          [4, 3],
        ],
        1.8,
        ink.line,
      )
    );
  };

/** The orchid of the Kalimantan forest. */
export const borneoOrchid = orchid('second', 'main', 'accent');
/** The black orchid: pale sepals round a lip as dark as the ground. */
export const blackOrchid = orchid('accent', 'second', 'ground');

/** Hibiscus, with its long stamen. */
export const hibiscus: Glyph = (ink, r) => {
  const bloom = around(
    5,
    (i) => petal(88, 80, i % 2 ? ink.main : ink.second, ink.line, r),
    r.between(-10, 10),
  );
  const stamen = 'M0 0C14 -18 26 -40 44 -74';
  return (
    at(-30, 44, -128, 1, leaf(70, 42, { fill: ink.accent, line: ink.line, veins: 5 })) +
    at(34, 44, 124, 1, leaf(66, 38, { fill: ink.accent, line: ink.line, veins: 5 })) +
    bloom +
    around(5, () => path('M0 -8L-5 -34M0 -8L5 -34', { stroke: ink.line, width: 2.2 })) +
    circle(0, 0, 15, { fill: ink.accent, stroke: ink.line }) +
    path(stamen, { stroke: ink.line, width: 9 }) +
    path(stamen, { stroke: ink.accent, width: 4.5 }) +
    dots(
      [
        [44, -78],
        [36, -74],
        [50, -70],
        [40, -64],
        [30, -62],
        [46, -58],
        [24, -50],
        [37, -48],
      ],
      4,
      ink.line,
    )
  );
};

/** Pitcher plants hanging from a twining leaf. */
export const pitcherPlant: Glyph = (ink, r) => {
  const pitcher = (fill: string) =>
    path('M-20 0C-26 30 -24 66 -8 78C0 84 10 82 16 74C28 56 26 24 20 0Z', {
      fill,
      stroke: ink.line,
      width: 3.2,
    }) +
    path('M-14 10C-16 36 -14 58 -6 70M14 10C18 34 18 54 10 70', { stroke: ink.line, width: 1.8 }) +
    dots(
      [
        [0, 20],
        [-4, 32],
        [5, 40],
        [-3, 52],
        [4, 62],
      ],
      2.4,
      ink.line,
    ) +
    ellipse(0, 0, 22, 9, { fill: ink.ground, stroke: ink.line, width: 3.2 }) +
    path('M-16 -4C-22 -30 6 -40 22 -20C14 -18 4 -12 0 -6Z', {
      fill: ink.accent,
      stroke: ink.line,
      width: 2.8,
    });
  return (
    at(-2, -96, 158, 1, leaf(88, 32, { fill: ink.main, line: ink.line, veins: 5 })) +
    at(2, -96, -152, 1, leaf(84, 30, { fill: ink.second, line: ink.line, veins: 5 })) +
    path('M-32 -18C-46 -4 -54 -10 -48 -22M38 -22C58 -10 66 18 44 26', { stroke: ink.line, width: 3 }) +
    tendril([-32, -18], [-36, 8], 0.4, 0, ink.line) +
    at(-36, 8, 6 + r.between(-4, 4), 1, pitcher(ink.second)) +
    at(40, 30, -8 + r.between(-4, 4), 0.82, pitcher(ink.main)) +
    tendril([0, -96], [30, -70], -0.5, 12, ink.line)
  );
};

/** Pasak bumi: a crown of feathered leaves on one long root. */
export const pasakBumi: Glyph = (ink, r) => {
  const style = { fill: ink.main, line: ink.line, veins: 0, width: 2.2 };
  return (
    path('M-7 8C-4 40 -2 70 2 98C4 70 8 40 8 8Z', { fill: ink.accent, stroke: ink.line, width: 2.8 }) +
    path('M0 30q-16 8 -22 22M2 46q16 6 24 20M1 62q-12 6 -16 18', { stroke: ink.line, width: 2.4 }) +
    [-84, -44, 44, 84]
      .map((turn, i) =>
        at(
          0,
          8,
          turn + r.between(-3, 3),
          1,
          spray(88, 6, 34, { ...style, fill: i % 3 ? ink.main : ink.second }, turn * 0.2),
        ),
      )
      .join('') +
    at(0, 8, 0, 1, spray(100, 7, 36, { ...style, fill: ink.second })) +
    circle(0, 8, 10, { fill: ink.accent, stroke: ink.line })
  );
};

/** Rattan: canes that cross, with leaves and scaled fruit. */
export const rattan: Glyph = (ink, r) => {
  const cane = (d: string) =>
    path(d, { stroke: ink.line, width: 13 }) +
    path(d, { stroke: ink.second, width: 8 }) +
    path(d, { stroke: ink.line, width: 2, more: 'stroke-dasharray="1 15"' });
  const fruit = (x: number, y: number) =>
    circle(x, y, 13, { fill: ink.accent, stroke: ink.line, width: 2.6 }) +
    path(`M${x - 9} ${y - 3}q4.500 7 9 0t9 0M${x - 6} ${y + 5}q3 5 6 0t6 0`, {
      stroke: ink.line,
      width: 1.6,
    });
  return (
    cane('M-84 90C-40 40 40 -40 70 -92') +
    cane('M84 90C40 40 -40 -40 -70 -92') +
    at(
      0,
      0,
      r.between(-6, 6),
      1,
      spray(96, 6, 46, { fill: ink.main, line: ink.line, veins: 0, width: 2.4 }),
    ) +
    fruit(-28, 34) +
    fruit(28, 34) +
    fruit(0, 48) +
    fruit(-14, 66) +
    fruit(14, 66) +
    fruit(0, 84)
  );
};

/** There is still hope: a shoot on a felled trunk, with the sun behind it. */
export const stillHope: Glyph = (ink) => {
  const rays = Array.from({ length: 11 }, (_, i) =>
    at(
      0,
      20,
      -90 + i * 18,
      1,
      path('M0 -64L-5 -96L0 -106L5 -96Z', {
        fill: i % 2 ? ink.accent : ink.second,
        stroke: ink.line,
        width: 2,
      }),
    ),
  ).join('');
  return (
    rays +
    path('M-54 20A54 54 0 0 1 54 20Z', { fill: ink.accent, stroke: ink.line, width: 3 }) +
    path('M0 28Q-4 -10 2 -36', { stroke: ink.line, width: 5 }) +
    at(0, -4, -52, 1, leaf(56, 30, { fill: ink.main, line: ink.line, veins: 4 })) +
    at(1, -14, 50, 1, leaf(60, 32, { fill: ink.main, line: ink.line, veins: 4 })) +
    at(2, -34, 4, 1, leaf(34, 18, { fill: ink.second, line: ink.line, veins: 2 })) +
    path('M-58 32C-54 62 -66 84 -80 96H80C66 84 54 62 58 32Z', {
      fill: ink.second,
      stroke: ink.line,
      width: 3.4,
    }) +
    ellipse(0, 30, 58, 15, { fill: ink.ground, stroke: ink.line, width: 3 }) +
    ellipse(0, 30, 36, 9, { stroke: ink.line, width: 2 }) +
    ellipse(0, 30, 15, 4, { stroke: ink.line, width: 2 }) +
    path('M-38 56q-4 22 -12 34M0 54v40M38 56q4 22 12 34', { stroke: ink.line, width: 2.2 })
  );
};
