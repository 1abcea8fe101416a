/** Crafts: embroidery in its hoop, carved boards, a bark-cloth headband, woven shoes, coasters. */
import { random } from '../../random.ts';
import { at, box, circle, dots, ellipse, gradient, path, ring, type Point } from '../draw.ts';
import { motifDrawings } from '../motifs/index.ts';
import { leaf } from '../motifs/botany.ts';
import { mix, type Ink } from '../palettes.ts';
import { textile, tumpal } from '../textile.ts';
import { contact, linen, piece, shadow, shelf, wall, wood, type Scene } from './stage.ts';

/** Sulam tumpar: the motif in satin stitch, still in the hoop. */
export const hoop: Scene = ({ cloth, ink, r }) => {
  const back = linen('#e9dcc6');
  const glyph = motifDrawings[cloth.motif].glyph;
  const thread: Ink = { ...ink, line: mix(ink.second, '#ffffff', 0.25) };
  // Fine lines across the figures read as stitches.
  let stitches = '';
  for (let i = -430; i < 430; i += 9) stitches += `M${i} -430l60 860`;
  const flowers =
    at(0, 0, 0, 2.5, glyph(thread, r)) +
    ring(8, 318)
      .map(([x, y], i) => at(x, y, i * 45, 0.98, glyph(thread, r)))
      .join('');
  const spool = (x: number, y: number, colour: string, turn: number) =>
    at(
      x,
      y,
      turn,
      1,
      `${box(-44, -66, 88, 132, { fill: '#2b1a0e', opacity: 0.16, more: 'transform="translate(10 14)"' })}${box(-52, -78, 104, 22, { fill: '#c99a63' })}${box(-52, 56, 104, 22, { fill: '#a3713d' })}${box(-42, -56, 84, 112, { fill: colour })}${path(Array.from({ length: 13 }, (_, i) => `M-42 ${-52 + i * 8.6}l84 5`).join(''), { stroke: mix(colour, '#000000', 0.3), width: 2 })}`,
    );
  return {
    defs:
      back.defs +
      wood('hoop', [0, 0, 1, 1]) +
      gradient(
        'taut',
        [
          [0, '#fffaf0', 0.24],
          [1, '#120a06', 0.3],
        ],
        [0, 0, 1, 1],
      ) +
      '<clipPath id="disc"><circle r="424"/></clipPath>',
    body:
      back.body +
      path('M90 250C300 190 900 180 1110 240L1130 1290C900 1350 300 1340 80 1280Z', { fill: ink.ground }) +
      path('M90 250C300 190 900 180 1110 240L1130 1290C900 1350 300 1340 80 1280Z', { fill: 'url(#taut)' }) +
      at(
        600,
        740,
        0,
        1,
        circle(14, 24, 448, { stroke: '#120a06', width: 34, opacity: 0.3 }) +
          circle(0, 0, 440, { fill: ink.ground }) +
          `<g clip-path="url(#disc)">${flowers}${path(stitches, { stroke: ink.ground, width: 1.8, opacity: 0.5 })}${path(stitches, { stroke: '#ffffff', width: 1, opacity: 0.22, more: 'transform="translate(3 0)"' })}</g>` +
          circle(0, 0, 440, { fill: 'url(#taut)' }) +
          circle(0, 0, 446, { stroke: '#6e4725', width: 36 }) +
          circle(0, 0, 446, { stroke: 'url(#hoop)', width: 30 }) +
          circle(0, 0, 434, { stroke: '#5b3a1c', width: 3 }) +
          box(-34, -506, 68, 56, { fill: '#c9a24f', stroke: '#6b4c1a', width: 2 }) +
          box(-10, -546, 20, 46, { fill: '#b48a3c', stroke: '#6b4c1a', width: 2 }),
      ) +
      spool(180, 1330, ink.main, -24) +
      spool(330, 1380, ink.accent, 12) +
      path('M250 1300C420 1260 560 1320 700 1250', { stroke: ink.main, width: 4 }) +
      path('M700 1250L860 1180', { stroke: '#cfd3d6', width: 7 }) +
      path('M700 1250L860 1180', { stroke: '#ffffff', width: 2 }),
  };
};

/** A board of ironwood, carved: the motif stands out of the wood. */
export const carving: Scene = ({ cloth, ink, r }) => {
  // Every palette has its own timber, from pale to nearly black.

  const pale = random(cloth.palette).between(0, 0.3);
  const tone = (colour: string) => mix(mix(colour, ink.ground, 0.22), '#c89a60', pale);
  const back = wall('#f1e8d6');
  const dark: Ink = {
    ground: '#3f2412',
    main: '#8f5a2c',
    second: '#b98148',
    accent: mix(ink.accent, '#a3713d', 0.5),
    line: '#e0b67a',
  };
  const cut: Ink = {
    ground: '#1d0f06',
    main: '#1d0f06',
    second: '#1d0f06',
    accent: '#1d0f06',
    line: '#1d0f06',
  };
  const d = 'M600 90L860 290C912 520 912 980 860 1210L600 1410L340 1210C288 980 288 520 340 290Z';
  const figure = (paint: Ink) =>
    at(600, 750, 0, 2.5, motifDrawings[cloth.motif].glyph(paint, r)) +
    at(600, 370, 0, 1.25, motifDrawings['lengkung-tameng-borneo'].glyph(paint, r)) +
    at(600, 1130, 180, 1.25, motifDrawings['lengkung-tameng-borneo'].glyph(paint, r));
  let grainLines = '';
  for (let x = 300; x < 900; x += 15)
    grainLines += `M${x} 80q${r.between(-14, 14)} 660 ${r.between(-8, 8)} 1340`;
  return {
    defs:
      back.defs +
      gradient(
        'board',
        [
          [0, tone('#3b2110')],
          [0.3, tone('#7d4b24')],
          [0.52, tone('#8f5a2e')],
          [1, tone('#2c180b')],
        ],
        [0, 0, 1, 0.15],
      ) +
      `<clipPath id="board-cut"><path d="${d}"/></clipPath>`,
    body:
      back.body +
      shadow(d, 34, 40, 110, 0.055) +
      path(d, { fill: 'url(#board)', stroke: '#1d0f06', width: 5 }) +
      `<g clip-path="url(#board-cut)">${path(grainLines, { stroke: '#1d0f06', width: 2.2, opacity: 0.3 })}</g>` +
      path('M600 136L830 312C878 530 878 970 830 1188L600 1364L370 1188C322 970 322 530 370 312Z', {
        stroke: '#1d0f06',
        width: 12,
        opacity: 0.7,
      }) +
      path('M600 136L830 312C878 530 878 970 830 1188L600 1364L370 1188C322 970 322 530 370 312Z', {
        stroke: '#c08a4c',
        width: 4,
      }) +
      `<g transform="translate(5 9)" opacity=".6">${figure(cut)}</g>` +
      figure(dark),
  };
};

/** Lawung: a headband of bark cloth, with painted curves and feathers. */
export const headband: Scene = ({ cloth, ink, r }) => {
  const back = shelf(1140, '#f3ead9', '#d6bf9a');
  const front = 'M236 660C300 760 900 760 964 660L950 960C930 1050 760 1100 600 1100S270 1050 250 960Z';
  let bark = '';
  for (let i = 0; i < 60; i++)
    bark += `M${r.between(236, 960)} ${r.between(520, 1080)}q${r.between(10, 40)} ${r.between(-12, 12)} ${r.between(40, 120)} ${r.between(-6, 6)}`;
  const band: Ink = { ...ink, line: '#f3e4c6' };
  const feather = (x: number, turn: number, s: number) =>
    at(
      x,
      700,
      turn,
      s,
      leaf(470, 84, { fill: '#e6dac3', line: '#7c6b50', veins: 14, width: 2 }) +
        path('M-24 -340Q0 -390 24 -340L36 -250Q0 -290 -36 -250Z', { fill: '#221a17' }),
    );
  return {
    defs:
      back.defs +
      gradient(
        'barkskin',
        [
          [0, '#6b4524'],
          [0.2, '#a97a48'],
          [0.45, '#cda470'],
          [0.75, '#a97a48'],
          [1, '#5d3a1c'],
        ],
        [0, 0, 1, 0],
      ) +
      '<clipPath id="band"><path d="' +
      front +
      '"/></clipPath>',
    body:
      back.body +
      contact(600, 1110, 480, 60, 0.55) +
      path('M236 660C300 560 900 560 964 660C900 740 300 740 236 660Z', { fill: '#3a2412' }) +
      feather(560, -14, 1) +
      feather(650, 8, 1.08) +
      path(front, { fill: 'url(#barkskin)' }) +
      `<g clip-path="url(#band)">${path(bark, { stroke: '#4a2c14', width: 3, opacity: 0.3 })}</g>` +
      path('M240 716C320 806 880 806 960 716M248 940C330 1050 870 1050 952 940', {
        stroke: ink.ground,
        width: 22,
      }) +
      path('M240 716C320 806 880 806 960 716M248 940C330 1050 870 1050 952 940', {
        stroke: ink.accent,
        width: 5,
        more: 'stroke-dasharray="3 15"',
      }) +
      at(600, 925, 0, 1.06, motifDrawings[cloth.motif].glyph(band, r)) +
      at(392, 896, 8, 0.76, motifDrawings[cloth.motif].glyph(band, r)) +
      at(808, 896, -8, 0.76, motifDrawings[cloth.motif].glyph(band, r)),
  };
};

/** A pair of slip-on shoes covered in woven cloth. */
export const shoes: Scene = ({ cloth, ink }) => {
  const back = linen('#ebdfc9');
  const upper =
    'M0 -420C120 -430 190 -300 186 -120C184 20 160 130 150 260C140 380 90 430 0 430S-140 380 -150 260C-160 130 -184 20 -186 -120C-190 -300 -120 -430 0 -420Z';
  const mouth = 'M0 -40C74 -40 112 20 112 140C112 290 92 378 0 378S-112 290 -112 140C-112 20 -74 -40 0 -40Z';
  const one = (x: number, turn: number) =>
    at(
      x,
      780,
      turn,
      1.02,
      shadow(upper, 16, 26, 60, 0.06) +
        path(upper, { fill: '#3b2414', stroke: '#241408', width: 16 }) +
        path(upper, { fill: 'url(#face)' }) +
        path(upper, { fill: 'url(#instep)' }) +
        path(mouth, { fill: '#c59a66', stroke: mix(ink.ground, '#000000', 0.4), width: 16 }) +
        path(mouth, { fill: 'url(#insole)' }) +
        path(mouth, { stroke: ink.accent, width: 2.4, more: 'stroke-dasharray="9 8"' }) +
        at(
          0,
          220,
          0,
          0.4,
          motifDrawings.bintang.glyph(
            { ...ink, line: '#6b4726', main: '#a97b49', second: '#a97b49', accent: '#a97b49' },
            {
              next: () => 0.5,
              between: () => 0,
              int: (low) => low,
              pick: (list) => {
                const [first] = list;
                if (first === undefined) throw new RangeError('empty');
                return first;
              },
              chance: () => false,
              shuffle: (list) => [...list],
            },
          ),
        ),
    );
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.5, x: -120, y: -420 }]) +
      gradient(
        'instep',
        [
          [0, '#fffaf0', 0.2],
          [0.4, '#120a06', 0],
          [1, '#120a06', 0.36],
        ],
        [0.2, 0, 1, 1],
      ) +
      gradient('insole', [
        [0, '#120a06', 0.5],
        [0.3, '#120a06', 0.08],
        [1, '#fffaf0', 0.1],
      ]),
    body: back.body + one(370, -8) + one(820, 7),
  };
};

/** A table runner with coasters and a cup of tea on it, from above. */
export const tableRunner: Scene = ({ cloth, ink }) => {
  const back = shelf(-40, '#d9c09a', '#cfae80');
  const d = 'M250 -20H950V1330H250Z';
  const cup = (x: number, y: number) =>
    at(
      x,
      y,
      0,
      1,
      circle(16, 26, 150, { fill: '#120a06', opacity: 0.2 }) +
        circle(0, 0, 148, { fill: '#f7f1e5', stroke: '#cdbfa6', width: 3 }) +
        circle(0, 0, 120, { stroke: '#e2d6bf', width: 4 }) +
        circle(0, 0, 92, { fill: '#fffaf0', stroke: '#c9baa0', width: 4 }) +
        circle(0, 0, 78, { fill: '#8a4b1d' }) +
        path('M-60 -20a64 64 0 0 1 60 -44', { stroke: '#d99b5c', width: 7 }) +
        path('M88 -20q60 -6 56 36q-10 36 -64 26', { stroke: '#f7f1e5', width: 18 }),
    );
  const fringe = path(Array.from({ length: 54 }, (_, i) => `M${256 + i * 13} 1326v66`).join(''), {
    stroke: mix(ink.ground, '#000000', 0.15),
    width: 6,
  });
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.72, x: 254, y: 0 }]) +
      tumpal(cloth, 'border', 'translate(250 1110) scale(.972 .98)') +
      gradient(
        'lay',
        [
          [0, '#fffaf0', 0.18],
          [0.6, '#120a06', 0.02],
          [1, '#120a06', 0.22],
        ],
        [0, 0, 1, 1],
      ),
    body:
      back.body +
      shadow(d, 14, 20, 60, 0.06) +
      fringe +
      piece(d, 'face') +
      path('M250 1110H950V1330H250Z', { fill: 'url(#border)' }) +
      path(d, { fill: 'url(#lay)' }) +
      cup(740, 420) +
      at(
        420,
        800,
        0,
        1,
        ellipse(10, 24, 190, 116, { fill: '#120a06', opacity: 0.22 }) +
          ellipse(0, 0, 188, 112, { fill: '#7a4a24', stroke: '#4a2b13', width: 4 }) +
          ellipse(0, -6, 160, 90, { fill: '#94602f' }) +
          dots(
            [
              [-60, -10],
              [-20, -34],
              [20, 4],
              [60, -24],
              [-30, 26],
              [44, 30],
            ] as Point[],
            34,
            '#d39b4b',
          ) +
          dots(
            [
              [-64, -16],
              [-24, -40],
              [16, -2],
              [56, -30],
              [-34, 20],
              [40, 24],
            ] as Point[],
            22,
            '#e8bd72',
          ),
      ),
  };
};
