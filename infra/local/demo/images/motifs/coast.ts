/** Motifs of the shore: mangrove, nipah, water hyacinth, crab, dugong, sails. */
import { at, circle, dots, ellipse, f, path, ring, type Point } from '../draw.ts';
import { leaf, spray, tendril, type Glyph } from './botany.ts';

/** Mangrove propagules hanging in a row under their leaves. */
export const mangroveBuds: Glyph = (ink, r) => {
  const bud = (x: number, y: number, turn: number, length: number, fill: string) =>
    at(
      x,
      y,
      turn,
      1,
      path(
        `M-11 4C-15 ${f(length * 0.45)} -9 ${f(length * 0.86)} 0 ${f(length)}C9 ${f(length * 0.86)} 15 ${f(length * 0.45)} 11 4Z`,
        {
          fill,
          stroke: ink.line,
          width: 3,
        },
      ) +
        path(`M-17 4Q0 -22 17 4Q0 13 -17 4Z`, { fill: ink.accent, stroke: ink.line, width: 2.6 }) +
        dots(
          [0.3, 0.42, 0.54, 0.66, 0.78].map((t) => [0, length * t] as const),
          2.1,
          ink.line,
        ),
    );
  const style = { fill: ink.main, line: ink.line, veins: 4 };
  return (
    path('M0 -30Q-3 -10 0 2M-2 -26Q-26 -20 -34 -2M2 -26Q26 -20 34 -2', { stroke: ink.line, width: 3 }) +
    at(0, -26, -62, 1, leaf(74, 34, style)) +
    at(0, -26, 62, 1, leaf(74, 34, style)) +
    at(0, -28, r.between(-6, 6), 1, leaf(66, 32, { ...style, fill: ink.second })) +
    bud(-35, 0, 8 + r.between(-3, 3), 76, ink.second) +
    bud(35, 0, -8 + r.between(-3, 3), 76, ink.second) +
    bud(0, 4, r.between(-3, 3), 94, ink.main)
  );
};

/** The arching stilt roots of a mangrove, with leaves above and ripples below. */
export const mangroveRoots: Glyph = (ink, r) => {
  let roots = '';
  for (const [reach, top] of [
    [92, -34],
    [66, -18],
    [40, -4],
  ] as const) {
    roots += `M-5 ${top}C${f(-reach * 0.55)} ${f(top - 4)} ${f(-reach * 0.9 + r.between(-4, 4))} ${top + 34} ${-reach} 82M5 ${top}C${f(reach * 0.55)} ${f(top - 4)} ${f(reach * 0.9 + r.between(-4, 4))} ${top + 34} ${reach} 82`;
  }
  roots += 'M0 -40C-8 10 -14 50 -16 84M0 -40C8 10 14 50 16 84';
  const style = { fill: ink.second, line: ink.line, veins: 3 };
  const ripple = (y: number, w: number) =>
    `M${-w} ${y}q${f(w / 6)} -9 ${f(w / 3)} 0t${f(w / 3)} 0t${f(w / 3)} 0t${f(w / 3)} 0t${f(w / 3)} 0t${f(w / 3)} 0`;
  return (
    path(roots, { stroke: ink.line, width: 12 }) +
    path(roots, { stroke: ink.main, width: 7 }) +
    path(roots, { stroke: ink.line, width: 1.4, more: 'stroke-dasharray=".1 8"' }) +
    [-78, -40, 0, 40, 78].map((turn, i) => at(0, -40, turn, 1, leaf(i === 2 ? 62 : 54, 27, style))).join('') +
    circle(0, -40, 9, { fill: ink.accent, stroke: ink.line }) +
    path(ripple(92, 96), { stroke: ink.accent, width: 3 }) +
    dots(
      [-60, -36, 36, 60].map((x) => [x, 62] as const),
      3,
      ink.accent,
    )
  );
};

/** A nipah palm: fronds in a fan over a ball of fruit. */
export const nipah: Glyph = (ink) => {
  const frond = (turn: number, length: number, lean: number) => {
    let blades = '';
    for (let i = 1; i < 9; i++) {
      const t = i / 9;
      const x = lean * t * t;
      const blade = leaf(38 * (1.1 - t * 0.5), 10, {
        fill: i % 2 ? ink.main : ink.second,
        line: ink.line,
        veins: 0,
        width: 2,
      });
      blades +=
        at(x, -length * t, -46 + lean * 0.2, 1, blade) + at(x, -length * t, 46 + lean * 0.2, 1, blade);
    }
    return at(
      0,
      40,
      turn,
      1,
      path(`M0 0Q0 ${f(-length * 0.6)} ${lean} ${-length}`, { stroke: ink.line, width: 3.4 }) + blades,
    );
  };
  const scales = ring(8, 17).concat(ring(4, 6, 45));
  return (
    frond(-52, 118, -26) +
    frond(52, 118, 26) +
    frond(0, 134, 0) +
    circle(0, 56, 34, { fill: ink.accent, stroke: ink.line, width: 3.2 }) +
    scales
      .map(([x, y]) =>
        at(x, 56 + y, 0, 1, path('M-8 7Q0 -16 8 7Z', { fill: ink.ground, stroke: ink.line, width: 1.8 })),
      )
      .join('')
  );
};

/** Water hyacinth: a spike of flowers over round floating leaves. */
export const waterHyacinth: Glyph = (ink, r) => {
  const blade = (x: number, turn: number, s: number) =>
    at(
      x,
      62,
      turn,
      s,
      path('M-5 0C-16 -22 -14 -40 -4 -48L4 -48C14 -40 16 -22 5 0Z', {
        fill: ink.second,
        stroke: ink.line,
        width: 2.6,
      }) +
        path('M0 -44C-40 -54 -42 -98 0 -112C42 -98 40 -54 0 -44Z', { fill: ink.main, stroke: ink.line }) +
        path('M0 -48V-104M0 -52Q-24 -66 -22 -94M0 -52Q24 -66 22 -94', { stroke: ink.line, width: 1.8 }),
    );
  let flowers = '';
  const places: Point[] = [
    [-22, -6],
    [22, -10],
    [-15, -34],
    [17, -38],
    [-8, -60],
    [9, -64],
    [0, -84],
  ];
  for (const [i, [x, y]] of places.entries()) {
    const s = 1.05 - i * 0.06;
    let head = '';
    for (let p = 0; p < 5; p++)
      head += at(
        0,
        0,
        p * 72 + r.between(-6, 6),
        1,
        leaf(21, 15, { fill: ink.accent, line: ink.line, veins: 0, width: 2.2 }),
      );
    flowers += at(x, y, 0, s, head + circle(0, 0, 4.5, { fill: ink.line }));
  }
  return (
    blade(-46, -38, 0.9) +
    blade(46, 38, 0.9) +
    path('M0 74Q-3 0 0 -80', { stroke: ink.line, width: 4 }) +
    flowers +
    path('M-86 78q14 -10 28 0t28 0t28 0t28 0t28 0t28 0', { stroke: ink.second, width: 3 })
  );
};

/** A crab, claws up. */
export const crab: Glyph = (ink) => {
  const leg = (turn: number, y: number) =>
    `M${turn > 0 ? 42 : -42} ${y}q${turn * 26} ${-16} ${turn * 38} ${20}q${turn * 3} 14 ${turn * -6} 22`;
  const legs = [-1, 1].flatMap((s) => [leg(s, 4), leg(s, 20), leg(s, 36)]).join('');
  const claw = (s: number) =>
    path(`M${s * 38} -8C${s * 66} -18 ${s * 74} -36 ${s * 62} -52`, { stroke: ink.line, width: 12 }) +
    path(`M${s * 38} -8C${s * 66} -18 ${s * 74} -36 ${s * 62} -52`, { stroke: ink.main, width: 6.5 }) +
    path(
      `M${s * 62} -46C${s * 92} -54 ${s * 92} -92 ${s * 62} -98C${s * 74} -82 ${s * 66} -76 ${s * 58} -72C${s * 52} -84 ${s * 44} -88 ${s * 40} -92C${s * 30} -66 ${s * 42} -48 ${s * 62} -46Z`,
      { fill: ink.accent, stroke: ink.line },
    );
  return (
    path(legs, { stroke: ink.line, width: 10 }) +
    path(legs, { stroke: ink.main, width: 5 }) +
    claw(-1) +
    claw(1) +
    path('M-58 8C-54 -34 54 -34 58 8C52 48 26 62 0 62C-26 62 -52 48 -58 8Z', {
      fill: ink.main,
      stroke: ink.line,
      width: 3.6,
    }) +
    path('M-40 10C-36 -16 36 -16 40 10C34 36 18 44 0 44C-18 44 -34 36 -40 10Z', {
      fill: ink.second,
      stroke: ink.line,
      width: 2,
    }) +
    path('M-22 10q11 -16 22 0t22 0M-16 26q8 -10 16 0t16 0', { stroke: ink.line, width: 2.4 }) +
    dots(
      [...ring(14, 49, 0, 34)].map(([x, y]) => [x, y + 14] as const),
      2,
      ink.line,
    ) +
    dots(
      [
        [-14, -30],
        [14, -30],
      ],
      6.5,
      ink.line,
    )
  );
};

/** A dugong in a bow, with seagrass and bubbles. */
export const dugong: Glyph = (ink) =>
  at(
    0,
    0,
    -14,
    1,
    path(
      'M-88 -2C-92 -30 -62 -46 -34 -42C4 -40 40 -20 62 8C72 4 92 -6 98 -22C104 4 98 20 88 28C96 38 98 52 92 66C80 56 66 42 58 30C30 44 -10 46 -38 36C-66 34 -86 22 -88 -2Z',
      { fill: ink.main, stroke: ink.line, width: 3.8 },
    ) +
      path('M-82 8C-60 26 -10 38 46 22C20 44 -34 44 -62 26C-72 22 -80 16 -82 8Z', {
        fill: ink.second,
        stroke: ink.line,
        width: 2,
      }) +
      path('M-30 24C-38 48 -26 62 -8 68C-6 48 -8 34 -14 24Z', { fill: ink.accent, stroke: ink.line }) +
      path('M-88 0q10 8 22 2M-44 -30q12 8 10 22M-24 -30q12 8 10 22M-4 -24q12 8 10 20M16 -14q10 8 8 18', {
        stroke: ink.line,
        width: 2.2,
      }) +
      dots([[-66, -18]], 4.6, ink.line) +
      dots(
        [
          [-50, 8],
          [-34, 13],
          [-18, 16],
          [0, 17],
          [18, 15],
          [34, 11],
          [80, 12],
          [84, 40],
        ],
        2.4,
        ink.line,
      ),
  ) +
  [-60, -38, 44, 68]
    .map((x, i) =>
      at(x, 96, (i - 1.5) * 9, 1, leaf(44, 12, { fill: ink.accent, line: ink.line, veins: 0, width: 2.4 })),
    )
    .join('') +
  circle(-78, -62, 8, { stroke: ink.line, width: 2.4 }) +
  circle(-58, -82, 5, { stroke: ink.line, width: 2.2 }) +
  circle(-90, -86, 4, { stroke: ink.line, width: 2 });

/** Ironwood leaves set as sails over waves. */
export const leafSails: Glyph = (ink, r) => {
  const wave = (y: number) => `M-96 ${y}q16 -18 32 0t32 0t32 0t32 0t32 0t32 0`;
  return (
    path('M0 44V-96', { stroke: ink.line, width: 4 }) +
    at(
      -4,
      34,
      -13 + r.between(-3, 3),
      1,
      leaf(122, 62, { fill: ink.main, line: ink.line, veins: 6, lean: 8 }),
    ) +
    at(
      8,
      34,
      18 + r.between(-3, 3),
      1,
      leaf(96, 46, { fill: ink.second, line: ink.line, veins: 5, lean: 10 }),
    ) +
    path('M-70 40C-56 66 56 66 74 36C40 46 -30 48 -70 40Z', {
      fill: ink.accent,
      stroke: ink.line,
      width: 3.4,
    }) +
    dots(
      [-40, -24, -8, 8, 24, 40].map((x) => [x, 50] as const),
      2.2,
      ink.ground,
    ) +
    path(wave(76), { stroke: ink.line, width: 3 }) +
    path(wave(90), { stroke: ink.second, width: 3 })
  );
};

/** Scattered ironwood leaves, one large and two small. */
export const ironwoodLeaves: Glyph = (ink, r) => {
  const turn = r.between(-12, 12);
  return (
    at(-8, 78, turn - 8, 1, leaf(150, 66, { fill: ink.main, line: ink.line, veins: 7, lean: 14 })) +
    at(34, 66, turn + 46, 1, leaf(84, 40, { fill: ink.second, line: ink.line, veins: 5, lean: -8 })) +
    at(-40, 74, turn - 66, 1, leaf(64, 32, { fill: ink.accent, line: ink.line, veins: 4, dotted: true })) +
    tendril([-6, 78], [20, 94], 0.2, 10, ink.line)
  );
};

/** A coconut palm: crown, nuts and trunk rings. */
export const coconut: Glyph = (ink) => {
  const style = { fill: ink.main, line: ink.line, veins: 7, width: 2.6, lean: 16 };
  return (
    path('M-9 96C-2 50 -4 10 0 -22L8 -22C8 14 14 52 14 96Z', { fill: ink.second, stroke: ink.line }) +
    path('M-6 74h20M-4 54h17M-2 34h14M-1 14h12', { stroke: ink.line, width: 2.2 }) +
    [-112, -76, -38, 0, 38, 76, 112]
      .map((turn, i) =>
        at(
          3,
          -24,
          turn,
          1,
          leaf(74, 24, { ...style, fill: i % 2 ? ink.main : ink.second, lean: i < 3 ? -12 : 12 }),
        ),
      )
      .join('') +
    [
      [-10, -14],
      [14, -12],
      [2, -4],
    ]
      .map(([x = 0, y = 0]) => ellipse(x, y, 11, 12, { fill: ink.accent, stroke: ink.line, width: 2.4 }))
      .join('')
  );
};

/** Fern fronds with curled tips. */
export const fern: Glyph = (ink) => {
  const frond = (turn: number, length: number, fill: string, bend: number) =>
    at(0, 92, turn, 1, spray(length, 8, 40, { fill, line: ink.line, veins: 0, width: 2.2 }, bend));
  const crozier = (s: number) =>
    path(
      `M${s * 8} 92C${s * 40} 60 ${s * 56} 20 ${s * 44} -2C${s * 34} -20 ${s * 10} -8 ${s * 20} 8C${s * 28} 18 ${s * 38} 6 ${s * 30} 2`,
      { stroke: ink.line, width: 8 },
    ) +
    path(
      `M${s * 8} 92C${s * 40} 60 ${s * 56} 20 ${s * 44} -2C${s * 34} -20 ${s * 10} -8 ${s * 20} 8C${s * 28} 18 ${s * 38} 6 ${s * 30} 2`,
      { stroke: ink.accent, width: 4 },
    );
  return frond(-34, 128, ink.main, -26) + frond(30, 140, ink.second, 22) + crozier(-1) + crozier(1);
};
