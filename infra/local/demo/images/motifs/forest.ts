/** Motifs of the forest and the garden: orchids, hibiscus, pitcher plants, fruit, roots. */
import { around, at, circle, dots, ellipse, f, path, ring, smooth, type Point } from '../draw.ts';
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

/** Elai: a spiny fruit, opened on its golden segments. */
export const elai: Glyph = (ink) => {
  const spines: Point[] = Array.from({ length: 36 }, (_, i) => {
    const angle = (i / 36) * Math.PI * 2;
    const reach = i % 2 ? 70 : 56;
    return [Math.cos(angle) * reach * 0.92, Math.sin(angle) * reach * 1.06 + 12];
  });
  const rind = spines.map(([x, y], i) => `${i ? 'L' : 'M'}${f(x)} ${f(y)}`).join('');
  const segment = (x: number, turn: number) =>
    at(
      x,
      14,
      turn,
      1,
      ellipse(0, 0, 13, 36, { fill: ink.accent, stroke: ink.line, width: 2.8 }) +
        path('M-4 -18Q-8 0 -4 18', { stroke: ink.line, width: 1.8 }),
    );
  return (
    path('M0 -48Q-4 -70 6 -92', { stroke: ink.line, width: 6 }) +
    at(2, -74, -76, 1, leaf(72, 30, { fill: ink.main, line: ink.line, veins: 5 })) +
    at(2, -74, 70, 1, leaf(72, 30, { fill: ink.second, line: ink.line, veins: 5 })) +
    path(`${rind}Z`, { fill: ink.main, stroke: ink.line, width: 3.2 }) +
    path('M0 -38C-42 -30 -46 48 0 64C46 48 42 -30 0 -38Z', {
      fill: ink.second,
      stroke: ink.line,
      width: 2.8,
    }) +
    segment(-18, 10) +
    segment(18, -10) +
    segment(0, 0) +
    dots(
      ring(16, 50, 11).map(([x, y]) => [x * 0.98, y * 1.1 + 12] as const),
      2.2,
      ink.line,
    )
  );
};

/** Dragon fruit, cut open: scales round a seeded heart. */
export const dragonFruit: Glyph = (ink, r) => {
  const seeds: Point[] = Array.from({ length: 46 }, () => {
    const angle = r.between(0, Math.PI * 2);
    const reach = Math.sqrt(r.next()) * 40;
    return [Math.cos(angle) * reach * 0.86, Math.sin(angle) * reach + 6];
  });
  const scale = (turn: number, reach: number, s: number) =>
    at(
      0,
      6,
      turn,
      1,
      at(
        0,
        -reach,
        turn > 180 ? -14 : 14,
        s,
        leaf(52, 24, { fill: ink.accent, line: ink.line, veins: 0, lean: 6 }),
      ),
    );
  return (
    [30, 65, 100, 140, 180, 220, 260, 295, 330].map((turn) => scale(turn, 46, 0.82)).join('') +
    [-16, 0, 16].map((turn) => scale(turn, 48, 1.1)).join('') +
    ellipse(0, 6, 56, 64, { fill: ink.main, stroke: ink.line, width: 3.4 }) +
    ellipse(0, 6, 44, 52, { fill: ink.second, stroke: ink.line, width: 2 }) +
    dots(seeds, 2.4, ink.ground)
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

/** Cassava leaf: seven fingers on a long stalk. */
export const cassava: Glyph = (ink, r) => {
  const fingers = [
    [-118, 62],
    [-78, 78],
    [-38, 92],
    [38, 92],
    [78, 78],
    [118, 62],
    [0, 100],
  ] as const;
  return (
    tendril([0, 14], [16, 98], 0.14, 10, ink.line, 4) +
    fingers
      .map(([turn, length], i) =>
        at(
          0,
          12,
          turn + r.between(-3, 3),
          1,
          leaf(length, 30, { fill: i % 2 ? ink.main : ink.second, line: ink.line, veins: 6 }),
        ),
      )
      .join('') +
    circle(0, 12, 7, { fill: ink.accent, stroke: ink.line })
  );
};

/** Ginger: a knuckled root, its shoots and a flower. */
export const ginger: Glyph = (ink) => {
  const root = smooth([
    [-84, 62],
    [-70, 40],
    [-46, 46],
    [-34, 26],
    [-14, 40],
    [8, 30],
    [22, 44],
    [46, 32],
    [60, 48],
    [86, 50],
    [84, 72],
    [56, 74],
    [40, 90],
    [20, 74],
    [-6, 82],
    [-22, 96],
    [-40, 80],
    [-64, 84],
  ]);
  return (
    [-40, 4, 44]
      .map((x, i) =>
        at(
          x,
          38,
          (i - 1) * 14,
          1,
          spray(i === 1 ? 104 : 84, 4, 46, {
            fill: i === 1 ? ink.main : ink.second,
            line: ink.line,
            veins: 0,
            width: 2.4,
          }),
        ),
      )
      .join('') +
    path(root, { fill: ink.accent, stroke: ink.line, width: 3.4 }) +
    path('M-62 52q8 14 2 24M-28 44q8 18 0 32M10 44q8 16 0 26M44 48q6 12 -2 24', {
      stroke: ink.line,
      width: 2.2,
    }) +
    dots(
      [
        [-74, 62],
        [-46, 62],
        [-12, 60],
        [28, 60],
        [62, 60],
        [-22, 82],
        [40, 78],
      ],
      2.4,
      ink.ground,
    )
  );
};

/** Karamunting: five round petals, a brush of stamens, berries. */
export const karamunting: Glyph = (ink, r) => {
  const bloom = around(5, () => petal(58, 54, ink.second, ink.line, r), r.between(0, 60));
  const berry = (x: number, y: number) =>
    circle(x, y, 15, { fill: ink.main, stroke: ink.line }) +
    path(`M${x - 5} ${y - 10}l5 -8l5 8`, { fill: ink.accent, stroke: ink.line, width: 2 });
  return (
    [
      [-46, -150],
      [40, 140],
      [64, 60],
      [-70, -60],
    ]
      .map(([turn = 0, t2 = 0]) =>
        at(0, 10, t2, 1, leaf(92, 40, { fill: turn > 0 ? ink.main : ink.accent, line: ink.line, veins: 5 })),
      )
      .join('') +
    bloom +
    dots(ring(18, 24), 3, ink.accent) +
    dots(ring(12, 15), 2.6, ink.line) +
    circle(0, 0, 8, { fill: ink.accent, stroke: ink.line, width: 2.4 }) +
    berry(-62, 48) +
    berry(58, 66) +
    berry(-34, 78)
  );
};

/** Klubut: a wild fruit inside its lace. */
export const klubut: Glyph = (ink, r) => {
  const lace = around(12, () =>
    path(
      'M0 -30C-12 -44 -10 -62 0 -70C10 -62 12 -44 0 -30M0 -44l-16 -20M0 -44l16 -20M0 -56l-10 -18M0 -56l10 -18',
      { stroke: ink.line, width: 2.2 },
    ),
  );
  return (
    tendril([0, -30], [44, -92], 0.3, 16, ink.line) +
    at(10, -58, 80, 1, leaf(66, 44, { fill: ink.main, line: ink.line, veins: 4 })) +
    at(-6, -50, -80, 1, leaf(70, 46, { fill: ink.second, line: ink.line, veins: 4 })) +
    at(0, 22, r.between(-15, 15), 1, lace) +
    circle(0, 22, 34, { fill: ink.accent, stroke: ink.line, width: 3.4 }) +
    path('M-18 4Q-26 24 -14 42M0 -8V50M18 4Q26 24 14 42', { stroke: ink.line, width: 2 }) +
    dots(
      ring(12, 44, 15).map(([x, y]) => [x, y + 22] as const),
      2.8,
      ink.second,
    )
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
      fill: ink.main,
      stroke: ink.line,
      width: 3.4,
    }) +
    ellipse(0, 30, 58, 15, { fill: ink.second, stroke: ink.line, width: 3 }) +
    ellipse(0, 30, 36, 9, { stroke: ink.line, width: 2 }) +
    ellipse(0, 30, 15, 4, { stroke: ink.line, width: 2 }) +
    path('M-38 56q-4 22 -12 34M0 54v40M38 56q4 22 12 34', { stroke: ink.line, width: 2.2 })
  );
};
