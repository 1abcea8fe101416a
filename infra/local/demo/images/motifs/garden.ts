/** Motifs of the garden and its edge: fruit, leaves and roots that are eaten. */
import { around, at, circle, dots, ellipse, f, path, ring, smooth, type Point } from '../draw.ts';
import { leaf, petal, spray, tendril, type Glyph } from './botany.ts';

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
