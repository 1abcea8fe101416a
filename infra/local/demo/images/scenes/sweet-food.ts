/** Cakes on a plate, and sweets in their box. */
import { at, dots, ellipse, gradient, path, type Point } from '../draw.ts';
import { motifDrawings } from '../motifs/index.ts';
import { mix } from '../palettes.ts';
import { textile } from '../textile.ts';
import { contact, shelf, type Scene } from './stage.ts';
import { label } from './food.ts';

/** A cake on a plate with a slice cut, on a cloth. */
export const cake: Scene = ({ cloth, ink, r }) => {
  const back = shelf(900, '#f6efe2', '#dcc6a2');
  const crumb = mix('#c98a45', ink.main, 0.14);
  const loaf =
    'M250 720C250 620 420 570 620 570S950 640 950 740V950C950 1030 780 1080 600 1080S250 1030 250 950Z';
  const specks: Point[] = Array.from({ length: 120 }, () => [r.between(270, 930), r.between(800, 1030)]);
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.6, x: 100, y: 900 }]) +
      gradient('crust', [
        [0, mix(crumb, '#ffffff', 0.3)],
        [1, mix(crumb, '#5a2c0c', 0.4)],
      ]) +
      gradient('top', [
        [0, '#a85f22'],
        [1, '#6f3712'],
      ]),
    body:
      back.body +
      path('M60 1010L1150 940L1190 1400L20 1480Z', { fill: 'url(#face)' }) +
      path('M60 1010L1150 940L1190 1400L20 1480Z', { fill: '#120a06', opacity: 0.1 }) +
      contact(600, 1130, 600, 110, 0.5) +
      ellipse(600, 1060, 500, 130, { fill: '#d8ccb6' }) +
      ellipse(600, 1046, 500, 128, { fill: '#fbf7ee' }) +
      ellipse(600, 1046, 440, 100, { stroke: ink.main, width: 4, opacity: 0.7 }) +
      path(loaf, { fill: 'url(#crust)' }) +
      dots(
        specks.filter(([, y]) => y < 1000),
        5,
        mix(crumb, '#5a2c0c', 0.5),
        0.6,
      ) +
      path('M250 720C250 620 420 570 620 570S950 640 950 740C930 830 780 860 600 860S260 820 250 720Z', {
        fill: 'url(#top)',
      }) +
      path('M300 700C330 630 470 600 600 600', { stroke: '#e0a362', width: 16, opacity: 0.6 }) +
      [
        [400, 690],
        [520, 650],
        [640, 690],
        [760, 660],
        [850, 730],
        [480, 770],
        [620, 790],
        [740, 770],
      ]
        .map(([x = 0, y = 0]) =>
          at(
            x,
            y,
            r.between(0, 180),
            1,
            path('M-34 0Q0 -26 34 0Q0 22 -34 0Z', { fill: ink.second, stroke: '#7a4a1c', width: 3 }),
          ),
        )
        .join('') +
      path('M690 1070L980 930L1010 1050L716 1170Z', { fill: '#2b1a0e', opacity: 0.2 }) +
      path('M660 1010L960 900L1000 960Z', { fill: '#7e4317' }) +
      path('M660 1010L1000 960L996 1090L668 1134Z', { fill: mix(crumb, '#fff0cf', 0.55) }) +
      path('M660 1010L1000 960L999 984L661 1034Z', { fill: mix(crumb, '#7a4a1c', 0.4) }) +
      dots(
        [
          [720, 1070],
          [780, 1040],
          [840, 1080],
          [900, 1030],
          [950, 1064],
          [760, 1100],
          [880, 1090],
          [820, 1030],
          [930, 1010],
        ],
        8,
        mix(crumb, '#7a4a1c', 0.5),
      ),
  };
};

/** A box of sweets, each in a twist of paper. */
export const sweets: Scene = ({ cloth, ink, r }) => {
  const back = shelf(760, '#f6efe2', '#dcc6a2');
  const colours = [ink.ground, ink.main, ink.second, ink.accent];
  const sweet = (x: number, y: number, i: number) => {
    const colour = colours[i % 4] ?? ink.main;
    return at(
      x,
      y,
      r.between(-30, 30),
      1.1,
      path('M-58 14L-118 -20V52ZM58 14L118 -20V52Z', {
        fill: mix(colour, '#ffffff', 0.2),
        stroke: mix(colour, '#000000', 0.35),
        width: 2,
      }) +
        path('M-62 -30Q0 -54 62 -30Q76 14 62 50Q0 70 -62 50Q-76 14 -62 -30Z', {
          fill: colour,
          stroke: mix(colour, '#000000', 0.35),
          width: 2.4,
        }) +
        path('M-44 -16Q0 -34 44 -16', { stroke: '#ffffff', width: 8, opacity: 0.4 }) +
        at(0, 10, 0, 0.36, motifDrawings[cloth.motif].glyph(ink, r)),
    );
  };
  const places: Point[] = [
    [360, 760],
    [560, 730],
    [760, 750],
    [900, 790],
    [300, 850],
    [470, 850],
    [660, 840],
    [840, 880],
    [400, 940],
    [600, 940],
    [780, 960],
  ];
  return {
    defs:
      back.defs +
      textile(cloth, [{ id: 'face', scale: 0.56, x: 180, y: 960 }]) +
      gradient('boxside', [
        [0, '#fffaf0', 0.14],
        [1, '#120a06', 0.34],
      ]),
    body:
      back.body +
      contact(600, 1300, 600, 80, 0.55) +
      path('M200 640H1000L1060 960H140Z', { fill: mix(ink.ground, '#000000', 0.45) }) +
      path('M200 640L140 960L160 980L226 660ZM1000 640L1060 960L1040 980L974 660Z', { fill: ink.ground }) +
      places.map(([x, y], i) => sweet(x, y, i)).join('') +
      path('M120 950H1080L1060 1270Q600 1310 140 1270Z', { fill: 'url(#face)' }) +
      path('M120 950H1080L1060 1270Q600 1310 140 1270Z', { fill: 'url(#boxside)' }) +
      path('M120 950H1080', { stroke: ink.accent, width: 6 }) +
      label(430, 1000, 340, 230, cloth.motif, ink, r),
  };
};
