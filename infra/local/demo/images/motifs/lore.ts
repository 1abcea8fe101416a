/** Motifs of people and animals: shields, sun bear, hornbill, and the stepped diamonds of the looms. */
import { at, circle, dots, ellipse, f, path, ring, type Point } from '../draw.ts';
import { leaf, type Glyph } from './botany.ts';

/** A spiral that opens from a stem at the origin; side is -1 or 1. */
const spiral = (side: number, s: number) =>
  `M0 0C${f(side * 6 * s)} ${f(-26 * s)} ${f(side * 36 * s)} ${f(-36 * s)} ${f(side * 46 * s)} ${f(-14 * s)}C${f(side * 52 * s)} ${f(6 * s)} ${f(side * 26 * s)} ${f(16 * s)} ${f(side * 22 * s)} ${f(-2 * s)}C${f(side * 20 * s)} ${f(-12 * s)} ${f(side * 34 * s)} ${f(-14 * s)} ${f(side * 34 * s)} ${f(-5 * s)}`;

/** The curves of the Borneo shield. */
export const borneoShield: Glyph = (ink) => {
  const curls = [
    [-1, -8, 1],
    [1, -8, 1],
  ] as const;
  const ornament = (y: number, flip: number, s: number) =>
    curls
      .map(([side]) =>
        at(
          0,
          y,
          0,
          1,
          `<g transform="scale(1 ${flip})">${path(spiral(side, s), { stroke: ink.line, width: 9 })}${path(spiral(side, s), { stroke: ink.accent, width: 4.6 })}</g>`,
        ),
      )
      .join('');
  return (
    path('M0 -106L48 -62C56 -20 56 20 48 62L0 106L-48 62C-56 20 -56 -20 -48 -62Z', {
      fill: ink.main,
      stroke: ink.line,
      width: 4,
    }) +
    path('M0 -90L37 -56C43 -18 43 18 37 56L0 90L-37 56C-43 18 -43 -18 -37 -56Z', {
      fill: ink.ground,
      stroke: ink.line,
      width: 2,
    }) +
    at(
      0,
      0,
      0,
      0.72,
      ornament(-6, 1, 0.95) + ornament(6, -1, 0.95) + ornament(-60, 1, 0.62) + ornament(60, -1, 0.62),
    ) +
    circle(0, 0, 12, { fill: ink.second, stroke: ink.line }) +
    circle(0, 0, 4.5, { fill: ink.line }) +
    dots(
      ring(22, 44, 0, 88)
        .map(([x, y]) => [x * 1.02, y * 0.94] as const)
        .filter(([, y]) => Math.abs(y) < 70),
      2,
      ink.line,
    )
  );
};

/** The sun bear, with the golden moon on its breast. */
export const sunBear: Glyph = (ink) =>
  path('M-66 98C-70 52 -52 28 -30 22H30C52 28 70 52 66 98Z', {
    fill: ink.main,
    stroke: ink.line,
    width: 3.6,
  }) +
  path('M-38 40C-30 82 30 82 38 40C40 66 24 90 0 90C-24 90 -40 66 -38 40Z', {
    fill: ink.accent,
    stroke: ink.line,
    width: 2.8,
  }) +
  circle(-46, -62, 22, { fill: ink.main, stroke: ink.line, width: 3.4 }) +
  circle(46, -62, 22, { fill: ink.main, stroke: ink.line, width: 3.4 }) +
  circle(-46, -62, 10, { fill: ink.second }) +
  circle(46, -62, 10, { fill: ink.second }) +
  path('M0 -84C44 -84 66 -52 60 -14C56 18 30 38 0 38C-30 38 -56 18 -60 -14C-66 -52 -44 -84 0 -84Z', {
    fill: ink.main,
    stroke: ink.line,
    width: 3.8,
  }) +
  path('M0 -28C24 -28 36 -10 34 6C32 24 18 32 0 32C-18 32 -32 24 -34 6C-36 -10 -24 -28 0 -28Z', {
    fill: ink.second,
    stroke: ink.line,
    width: 2.6,
  }) +
  path('M-14 -14Q0 -22 14 -14Q10 0 0 2Q-10 0 -14 -14Z', { fill: ink.ground, stroke: ink.line, width: 2 }) +
  path('M0 2V12Q-8 22 -18 16M0 12Q8 22 18 16', { stroke: ink.ground, width: 3 }) +
  dots(
    [
      [-26, -36],
      [26, -36],
    ],
    6,
    ink.line,
  ) +
  dots(
    [
      [-10, -68],
      [0, -72],
      [10, -68],
      [0, -60],
      [-48, 6],
      [-46, 16],
      [48, 6],
      [46, 16],
      [-50, -4],
      [50, -4],
    ],
    2.4,
    ink.line,
  );

/** A hornbill's head with its casque, in curling feathers. */
export const hornbill: Glyph = (ink) =>
  path('M-70 96C-84 40 -58 4 -30 -14L20 20C-6 40 -20 64 -18 96Z', {
    fill: ink.main,
    stroke: ink.line,
    width: 3.4,
  }) +
  [0, 1, 2, 3]
    .map((i) =>
      path(`M${-62 + i * 13} ${88 - i * 4}q${-8 + i * 2} -30 10 -52`, { stroke: ink.line, width: 2.4 }),
    )
    .join('') +
  path('M-38 -10C-46 -44 -20 -66 8 -58C34 -52 36 -20 20 12C4 30 -26 22 -38 -10Z', {
    fill: ink.ground,
    stroke: ink.line,
    width: 3.4,
  }) +
  path('M18 -40C58 -50 96 -22 98 34C80 4 52 -6 20 2Z', { fill: ink.second, stroke: ink.line, width: 3.2 }) +
  path('M16 -2C48 -2 72 14 88 40C62 30 40 24 16 16Z', { fill: ink.accent, stroke: ink.line, width: 2.8 }) +
  path('M4 -56C20 -92 60 -98 78 -76C58 -80 46 -66 42 -44C30 -50 16 -54 4 -56Z', {
    fill: ink.accent,
    stroke: ink.line,
    width: 3.2,
  }) +
  path('M20 -66q10 -14 28 -16', { stroke: ink.line, width: 2.4 }) +
  circle(-2, -26, 9, { fill: ink.line }) +
  circle(-2, -26, 4, { fill: ink.ground }) +
  [0, 1, 2]
    .map((i) =>
      path(
        `M${-34 - i * 4} ${-22 + i * 18}C${-66 - i * 6} ${-50 + i * 16} ${-88} ${-26 + i * 20} ${-76} ${-12 + i * 18}C${-68} ${-4 + i * 18} ${-58} ${-16 + i * 18} ${-66} ${-20 + i * 18}`,
        { stroke: i % 2 ? ink.accent : ink.second, width: 4 },
      ),
    )
    .join('') +
  dots(
    [
      [-24, -40],
      [-14, -48],
      [0, -48],
      [-30, -2],
      [-18, 6],
    ],
    2.2,
    ink.line,
  );

const stepped = (half: number, step: number): string => {
  const corner: Point[] = [];
  for (let y = -half; y < 0; y += step) corner.push([half + y, y], [half + y + step, y]);
  const right = [...corner, ...corner.map(([x, y]) => [x, -y] as const).reverse()];
  const left = right.map(([x, y]) => [-x, y] as const).reverse();
  return [...right, ...left].map(([x, y], i) => `${i ? 'L' : 'M'}${f(x)} ${f(y)}`).join('') + 'Z';
};

/** The stepped diamond of doyo cloth. */
export const doyoDiamond: Glyph = (ink) =>
  path(stepped(100, 20), { fill: ink.main, stroke: ink.line, width: 4 }) +
  path(stepped(72, 18), { fill: ink.ground, stroke: ink.second, width: 4 }) +
  path(stepped(45, 15), { fill: ink.accent, stroke: ink.line, width: 3 }) +
  path(stepped(20, 10), { fill: ink.line }) +
  path('M-100 -60h28v-28M100 -60h-28v-28M-100 60h28v28M100 60h-28v28', { stroke: ink.second, width: 9 });

/** A dragon band of doyo cloth: hooks facing one another. */
export const doyoHooks: Glyph = (ink) => {
  const hook = 'M0 96V-20H44V-68H88V-20H66V-44H22';
  return (
    ['', 'scale(-1 1)']
      .map(
        (t) =>
          `<g transform="${t || 'scale(1)'}">${path(hook, { stroke: ink.line, width: 17, more: 'style="stroke-linecap:butt;stroke-linejoin:miter"' })}${path(hook, { stroke: ink.main, width: 9, more: 'style="stroke-linecap:butt;stroke-linejoin:miter"' })}</g>`,
      )
      .join('') +
    path(stepped(32, 8), { fill: ink.accent, stroke: ink.line, width: 3 }) +
    at(
      0,
      66,
      0,
      1,
      path(stepped(24, 8), { fill: ink.second, stroke: ink.line, width: 3 }) +
        path(stepped(10, 5), { fill: ink.ground }),
    )
  );
};

/** Sulam tumpar: curling lines that meet in a flower, as stitched by hand. */
export const tumpar: Glyph = (ink) => {
  const curl =
    path(spiral(1, 1.5), { stroke: ink.main, width: 9 }) +
    path(spiral(-1, 1.5), { stroke: ink.second, width: 9 });
  return (
    [0, 90, 180, 270].map((turn) => at(0, 0, turn, 1, at(0, -18, 0, 0.86, curl))).join('') +
    [45, 135, 225, 315]
      .map((turn) =>
        at(0, 0, turn, 1, leaf(62, 26, { fill: ink.accent, line: ink.line, veins: 3, width: 2.6 })),
      )
      .join('') +
    ellipse(0, 0, 16, 16, { fill: ink.accent, stroke: ink.line }) +
    dots(ring(8, 8), 2.4, ink.line)
  );
};

/** A batik flame of small dots and a star: for sellers whose cloth carries no motif of the registry. */
export const plainStar: Glyph = (ink) =>
  [0, 45, 90, 135, 180, 225, 270, 315]
    .map((turn, i) =>
      at(
        0,
        0,
        turn,
        1,
        leaf(i % 2 ? 56 : 84, 26, {
          fill: i % 2 ? ink.second : ink.main,
          line: ink.line,
          veins: 0,
          width: 2.6,
        }),
      ),
    )
    .join('') +
  circle(0, 0, 16, { fill: ink.accent, stroke: ink.line }) +
  dots(ring(8, 8), 2, ink.line);
