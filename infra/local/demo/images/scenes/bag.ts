/** Bags: sewn from cloth, plaited from rattan, strung from beads. */
import { at, circle, dots, ellipse, f, gradient, path, ring, type Point } from '../draw.ts';
import { mix, type Ink } from '../palettes.ts';
import { textile, tumpal } from '../textile.ts';
import { contact, crease, piece, shadow, shelf, wall, type Scene } from './stage.ts';

const bagShade =
  gradient(
    'side',
    [
      [0, '#120a06', 0.42],
      [0.16, '#120a06', 0.08],
      [0.42, '#fffaf0', 0.2],
      [0.7, '#120a06', 0.02],
      [1, '#120a06', 0.46],
    ],
    [0, 0, 1, 0],
  ) +
  gradient('foot', [
    [0, '#fffaf0', 0.1],
    [0.6, '#120a06', 0],
    [1, '#120a06', 0.34],
  ]);

/** A tote with leather handles on a shelf. */
export const tote: Scene = ({ cloth, ink }) => {
  const back = shelf(1250);
  const d = 'M250 560C420 580 780 580 950 560L990 1290Q600 1350 210 1290Z';
  const handle = (y: number) => `M390 ${y}C370 240 470 170 600 170S830 240 810 ${y}`;
  const strap = (y: number, shade: number) =>
    path(handle(y), { stroke: mix('#3b2213', '#000000', shade), width: 34 }) +
    path(handle(y), { stroke: mix('#8a5230', '#000000', shade), width: 26 }) +
    path(handle(y), { stroke: '#e8cda4', width: 2.2, opacity: 0.7, more: 'stroke-dasharray="11 9"' });
  const rivet = (x: number) =>
    path(`M${x - 24} 560h48v88l-24 22l-24 -22Z`, { fill: '#8a5230', stroke: '#4a2b16', width: 2 }) +
    dots(
      [
        [x, 590],
        [x, 630],
      ],
      7,
      '#e3c27c',
    );
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.96, x: 120, y: 80 }]) +
      tumpal(cloth, 'border', 'translate(240 1120) scale(.9 .8)') +
      bagShade,
    body:
      back.body +
      contact(600, 1300, 560, 70, 0.55) +
      `<g transform="translate(0 -30)">${strap(540, 0.35)}</g>` +
      shadow(d, 10, 10, 50, 0.05) +
      path('M250 560C420 520 780 520 950 560C780 590 420 590 250 560Z', {
        fill: mix(ink.ground, '#000000', 0.5),
      }) +
      piece(d, 'face') +
      path('M222 1120Q600 1150 978 1120L990 1290Q600 1350 210 1290Z', { fill: 'url(#border)' }) +
      path(d, { fill: 'url(#side)' }) +
      path(d, { fill: 'url(#foot)' }) +
      path('M250 562C420 582 780 582 950 562L952 596C780 616 420 616 248 596Z', { fill: ink.main }) +
      path('M250 586C420 606 780 606 950 586', {
        stroke: ink.line,
        width: 2.4,
        opacity: 0.8,
        more: 'stroke-dasharray="10 8"',
      }) +
      crease(330, 640, 280, 1260, -24, 60) +
      crease(860, 640, 910, 1260, 30, 60) +
      crease(520, 700, 560, 1240, 20, 50, false) +
      rivet(390) +
      rivet(810) +
      strap(556, 0),
  };
};

/** A flat pouch with a zip, seen from above. */
export const pouch: Scene = ({ cloth, ink }) => {
  const back = shelf(1040, '#f4ecdd', '#e3d4b8');
  const d =
    'M196 620Q196 590 226 588Q600 560 974 588Q1004 590 1004 620L1018 1096Q1016 1130 984 1132Q600 1160 216 1132Q184 1130 182 1096Z';
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.84, x: 60, y: 120 }]) +
      bagShade +
      gradient('zip', [
        [0, '#e9d9a8'],
        [1, '#8f7232'],
      ]),
    body:
      back.body +
      contact(600, 1130, 560, 66, 0.55) +
      shadow(d, 10, 14, 50, 0.05) +
      piece(d, 'face', 'side') +
      path(d, { fill: 'url(#foot)' }) +
      path('M196 624Q600 590 1004 624L1006 672Q600 640 194 672Z', { fill: mix(ink.ground, '#000000', 0.3) }) +
      path('M196 648Q600 616 1004 648', {
        stroke: '#d9c48a',
        width: 12,
        more: 'stroke-dasharray="5 4" style="stroke-linecap:butt"',
      }) +
      path('M196 648Q600 616 1004 648', { stroke: '#6f5620', width: 2 }) +
      path('M930 640l44 -4q14 2 14 16l-2 12l-52 4Z', { fill: 'url(#zip)', stroke: '#5f4a18', width: 2 }) +
      path('M984 656q36 10 40 60', { stroke: ink.accent, width: 9 }) +
      [-16, -8, 0, 8, 16]
        .map((t) => at(1024, 716, t, 1, path('M0 0q4 40 0 84', { stroke: ink.accent, width: 5 })))
        .join('') +
      circle(1024, 718, 15, { fill: ink.accent, stroke: mix(ink.accent, '#000000', 0.3), width: 2 }) +
      crease(260, 720, 240, 1090, -10, 50) +
      crease(620, 720, 700, 1100, 30, 60, false),
  };
};

/** Plaited strips: a pattern of over and under, with a stepped diamond in the second colour. */
function plait(id: string, light: string, dark: string, ink: Ink): string {
  const size = 34;
  const cells = 12;
  let out = '';
  for (let y = 0; y < cells; y++) {
    for (let x = 0; x < cells; x++) {
      const ring = Math.abs(x - 5.5) + Math.abs(y - 5.5);
      const marked = (ring > 3.5 && ring < 5.5) || ring < 2;
      const over = (x + y) % 2 === 0;
      const colour = marked ? ink.ground : over ? light : dark;
      const px = x * size;
      const py = y * size;
      out += over
        ? `<rect x="${px - 3}" y="${py + 3}" width="${size + 6}" height="${size - 6}" rx="6" fill="${colour}"/><path d="M${px} ${py + 9}h${size}" stroke="#fff6e0" stroke-opacity=".35" stroke-width="3"/>`
        : `<rect x="${px + 3}" y="${py - 3}" width="${size - 6}" height="${size + 6}" rx="6" fill="${colour}"/><path d="M${px + 9} ${py}v${size}" stroke="#fff6e0" stroke-opacity=".22" stroke-width="3"/>`;
    }
  }
  const side = size * cells;
  return `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="translate(396 180)"><rect width="${side}" height="${side}" fill="#3f2710"/>${out}</pattern>`;
}

const round = gradient(
  'round',
  [
    [0, '#120a06', 0.66],
    [0.14, '#120a06', 0.22],
    [0.4, '#fff6e0', 0.26],
    [0.66, '#120a06', 0.06],
    [1, '#120a06', 0.7],
  ],
  [0, 0, 1, 0],
);

/** Anjat: the cylinder of rattan that is carried on the back. */
export const anjat: Scene = ({ ink }) => {
  const back = shelf(1240);
  const d = 'M350 330C340 620 344 940 372 1250Q600 1330 828 1250C856 940 860 620 850 330Z';
  const strap = (s: number) =>
    `M${600 + s * 180} 350C${600 + s * 360} 470 ${600 + s * 390} 900 ${600 + s * 226} 1180`;
  const straps = [-1, 1]
    .map(
      (s) =>
        path(strap(s), { stroke: '#3c2412', width: 32 }) +
        path(strap(s), { stroke: '#8d5a2e', width: 24 }) +
        path(strap(s), {
          stroke: '#e2bd83',
          width: 14,
          more: 'stroke-dasharray="4 9" style="stroke-linecap:butt"',
        }),
    )
    .join('');
  const rim = (y: number, w: number) =>
    path(`M${600 - w} ${y}Q600 ${y + 66} ${600 + w} ${y}`, { stroke: '#4a2c12', width: 34 }) +
    path(`M${600 - w} ${y}Q600 ${y + 66} ${600 + w} ${y}`, { stroke: '#c08a4c', width: 26 }) +
    path(`M${600 - w} ${y}Q600 ${y + 66} ${600 + w} ${y}`, {
      stroke: '#5d3817',
      width: 26,
      more: 'stroke-dasharray="3 15" style="stroke-linecap:butt"',
    });
  return {
    defs: back.defs + plait('weave', '#d9aa63', '#b98443', ink) + round,
    body:
      back.body +
      contact(600, 1270, 430, 62, 0.6) +
      straps +
      ellipse(600, 330, 250, 52, { fill: '#2a180b' }) +
      ellipse(600, 322, 250, 50, { stroke: '#8d5a2e', width: 20 }) +
      path(d, { fill: 'url(#weave)' }) +
      path(d, { fill: 'url(#round)' }) +
      rim(336, 250) +
      rim(440, 252) +
      rim(1150, 234) +
      rim(1240, 228) +
      path('M560 400q40 26 84 0M566 420q-20 70 4 120M636 420q24 60 -6 124', { stroke: '#5d3817', width: 9 }) +
      [
        [570, 552],
        [632, 556],
      ]
        .map(([x = 0, y = 0]) => circle(x, y, 18, { fill: ink.main, stroke: '#2a180b', width: 3 }))
        .join('') +
      [-14, -5, 5, 14]
        .map(
          (t) =>
            at(570, 568, t, 1, path('M0 0v72', { stroke: ink.main, width: 5 })) +
            at(632, 572, t, 1, path('M0 0v66', { stroke: ink.second, width: 5 })),
        )
        .join(''),
  };
};

/** A lidded basket, low and round. */
export const basket: Scene = ({ ink }) => {
  const back = shelf(1100);
  const d = 'M246 700C250 880 280 1040 330 1130Q600 1210 870 1130C920 1040 950 880 954 700Z';
  const lid = 'M226 690C240 560 400 480 600 476S960 560 974 690Q600 790 226 690Z';
  const rim = 'M226 690Q600 800 974 690';
  return {
    defs: back.defs + plait('weave', '#e0bb7d', '#c49356', ink) + round,
    body:
      back.body +
      contact(600, 1140, 520, 70, 0.6) +
      shadow(d, 8, 12, 50, 0.05) +
      path(d, { fill: 'url(#weave)' }) +
      path(d, { fill: 'url(#round)' }) +
      path('M236 712Q600 820 964 712L960 760Q600 860 240 760Z', { fill: '#120a06', opacity: 0.34 }) +
      path(lid, { fill: 'url(#weave)' }) +
      path(lid, { fill: 'url(#round)' }) +
      path(rim, { stroke: '#4a2c12', width: 36 }) +
      path(rim, { stroke: '#c99758', width: 28 }) +
      path(rim, {
        stroke: '#6b4420',
        width: 28,
        more: 'stroke-dasharray="3 16" style="stroke-linecap:butt"',
      }) +
      path('M560 490C550 410 650 410 640 490', { stroke: '#4a2c12', width: 22 }) +
      path('M560 490C550 410 650 410 640 490', { stroke: '#b07c3f', width: 14 }) +
      circle(600, 426, 18, { fill: ink.main, stroke: '#2a180b', width: 3 }),
  };
};

/** A small bag strung of beads, with a beaded strap. */
export const beadBag: Scene = ({ ink }) => {
  const back = wall('#f4ecdc');
  const colours = [ink.ground, ink.main, ink.second, ink.accent, ink.line];
  const rows: Point[][] = [[], [], [], [], []];
  for (let y = 0; y < 34; y++) {
    for (let x = 0; x < 34; x++) {
      const dx = Math.abs(((x + 8) % 17) - 8);
      const dy = Math.abs(((y + 8) % 17) - 8);
      const away = dx + dy;
      const hook = (dx === 6 && dy < 5) || (dy === 6 && dx < 5);
      const kind = away < 2 ? 3 : away < 4 ? 4 : away === 5 || away === 6 ? 1 : hook ? 2 : away > 13 ? 3 : 0;
      rows[kind]?.push([304 + x * 18 + (y % 2) * 3, 594 + y * 18]);
    }
  }
  const d = 'M290 580H914V1150Q914 1216 850 1216H354Q290 1216 290 1150Z';
  const strap = ring(56, 300, 0, 420)
    .filter(([, y]) => y < 60)
    .map(([x, y]) => [x + 602, y + 540] as const);
  const beads = strap
    .map(([x, y], i) =>
      circle(x, y, i % 4 === 0 ? 17 : 12, {
        fill: colours[i % 4 === 0 ? 3 : i % 2 ? 1 : 0] ?? ink.main,
        stroke: '#1c120b',
        width: 1.5,
      }),
    )
    .join('');
  let tassels = '';
  for (let i = 0; i < 17; i++)
    tassels += dots(
      Array.from({ length: 6 + (i % 2) }, (_, k) => [318 + i * 35, 1226 + k * 17] as const),
      8,
      colours[i % 4] ?? ink.main,
    );
  return {
    defs:
      back.defs +
      gradient(
        'puff',
        [
          [0, '#120a06', 0.3],
          [0.3, '#fffaf0', 0.14],
          [1, '#120a06', 0.36],
        ],
        [0, 0, 1, 0.4],
      ),
    body:
      back.body +
      circle(602, 108, 30, { fill: '#b98a4a', stroke: '#5f4320', width: 3 }) +
      shadow(d, 22, 30, 80, 0.05) +
      dots(strap, 14, '#2b1a0e', 0.16) +
      beads +
      tassels +
      path(d, { fill: '#2a1c14' }) +
      rows.map((points, i) => dots(points, 8.4, colours[i] ?? ink.main)).join('') +
      rows
        .map((points) =>
          dots(
            points.map(([x, y]) => [x - 2.4, y - 2.8] as const),
            2.1,
            '#ffffff',
            0.5,
          ),
        )
        .join('') +
      path(d, { fill: 'url(#puff)' }) +
      path('M286 580H918', { stroke: ink.ground, width: 26 }) +
      path('M286 574H918', { stroke: ink.second, width: 3, more: `stroke-dasharray="${f(9)} 9"` }),
  };
};
