/** Clothes on hangers, cut from the cloth; left and right are mirrored so that the motif meets at the middle. */
import { at, box, circle, dots, f, gradient, path } from '../draw.ts';
import { mix, type Ink } from '../palettes.ts';
import { textile, tumpal } from '../textile.ts';
import { crease, folds, piece, shadow, wall, wood, type Scene } from './stage.ts';

const mirror = (content: string) => `<g transform="translate(1200 0) scale(-1 1)">${content}</g>`;
const both = (content: string) => content + mirror(content);

const hanger = (y: number) =>
  path(
    `M600 ${y}V${y - 60}C600 ${y - 100} 650 ${y - 96} 646 ${y - 134}C642 ${y - 164} 590 ${y - 164} 590 ${y - 132}`,
    { stroke: '#8b8478', width: 9 },
  ) +
  path(
    `M600 ${y}V${y - 60}C600 ${y - 100} 650 ${y - 96} 646 ${y - 134}C642 ${y - 164} 590 ${y - 164} 590 ${y - 132}`,
    { stroke: '#d9d4c8', width: 3 },
  );

const shoulderWood = (y: number) =>
  path(
    `M600 ${y - 8}C520 ${y + 4} 420 ${y + 40} 330 ${y + 84}Q326 ${y + 100} 344 ${y + 100}C440 ${y + 60} 530 ${y + 44} 600 ${y + 40}Z`,
    { fill: 'url(#hanger)' },
  );

const shades =
  gradient(
    'body',
    [
      [0, '#120a06', 0.5],
      [0.2, '#120a06', 0.12],
      [0.45, '#fffaf0', 0.16],
      [0.78, '#120a06', 0.02],
      [1, '#120a06', 0.22],
    ],
    [0, 0, 1, 0],
  ) +
  gradient(
    'sleeve',
    [
      [0, '#120a06', 0.36],
      [0.35, '#fffaf0', 0.14],
      [0.7, '#120a06', 0.08],
      [1, '#120a06', 0.5],
    ],
    [0, 0.2, 1, 0.5],
  ) +
  gradient('low', [
    [0, '#120a06', 0],
    [0.7, '#120a06', 0.02],
    [1, '#120a06', 0.26],
  ]) +
  gradient('collar', [
    [0, '#fffaf0', 0.22],
    [1, '#120a06', 0.3],
  ]);

const button = (y: number, ink: Ink) =>
  circle(600, y + 2, 12, { fill: '#120a06', opacity: 0.35 }) +
  circle(600, y, 11, { fill: mix(ink.accent, '#3a2412', 0.55), stroke: '#241408', width: 1.6 }) +
  dots(
    [
      [597, y - 2],
      [603, y - 2],
      [597, y + 4],
      [603, y + 4],
    ],
    1.3,
    '#120a06',
  );

const bodyHalf =
  'M600 312L514 262C446 292 376 308 306 334C332 420 348 498 350 566C346 800 340 1030 334 1246Q466 1296 600 1284Z';
const shortSleeve =
  'M306 334C232 380 176 500 128 664Q212 716 306 724C334 668 350 612 350 566C348 498 332 420 306 334Z';
const longSleeve =
  'M306 334C236 384 196 520 170 720C146 900 132 1040 126 1196Q180 1224 246 1218C262 1060 290 860 350 640L350 566C348 498 332 420 306 334Z';
// The right halves, for the shadow alone.
const shortRight =
  'M600 312L686 262C754 292 824 308 894 334L1072 664Q988 716 894 724L866 1246Q734 1296 600 1284Z';
const longRight =
  'M600 312L686 262C754 292 824 308 894 334C990 420 1060 900 1074 1196Q1020 1224 954 1218L858 700L866 1246Q734 1296 600 1284Z';
const collarLeaf = 'M520 228C500 256 486 300 492 338L562 388L602 312C566 292 536 262 520 228Z';

const shirt =
  (long: boolean): Scene =>
  ({ cloth, ink, r }) => {
    const back = wall(mix('#f6efe2', ink.second, 0.1));
    const defs =
      back.defs +
      textile(cloth, [
        { id: 'face', scale: 0.74, x: 246, y: 60 },
        { id: 'turned', scale: 0.74, turn: long ? 9 : 22, x: 130, y: 240 },
      ]) +
      shades +
      folds('pleats', 8, 0.14, r) +
      wood('hanger');
    const sleeve = long ? longSleeve : shortSleeve;
    const cuff = long
      ? path('M128 1150Q184 1178 252 1170L246 1218Q180 1224 126 1196Z', { fill: ink.ground, opacity: 0.55 }) +
        path('M129 1150Q184 1178 252 1170', { stroke: ink.line, width: 2, opacity: 0.5 })
      : path('M136 642Q216 692 310 700', {
          stroke: ink.line,
          width: 2.2,
          opacity: 0.6,
          more: 'stroke-dasharray="9 7"',
        });
    const half =
      piece(sleeve, 'turned', 'sleeve') +
      cuff +
      piece(bodyHalf, 'face', 'body') +
      path(bodyHalf, { fill: 'url(#pleats)' }) +
      path(bodyHalf, { fill: 'url(#low)' }) +
      crease(352, 590, 430, 900, -50, 44) +
      crease(350, 620, 520, 760, -20, 30) +
      crease(420, 1240, 470, 780, -30, 40) +
      crease(470, 1200, 520, 700, 16, 34, false) +
      (long
        ? crease(320, 470, 200, 980, 30, 36) +
          crease(280, 520, 180, 1040, 0, 26, false) +
          crease(240, 760, 330, 700, 4, 24)
        : crease(300, 430, 200, 660, 10, 34) + crease(270, 450, 160, 650, -10, 24, false));
    const outline = `${bodyHalf}${sleeve}`;
    const body =
      back.body +
      hanger(226) +
      shadow(`${outline}${long ? longRight : shortRight}`, 26, 34, 90, 0.04) +
      both(shoulderWood(210)) +
      path('M516 240Q600 176 684 240L664 300Q600 330 536 300Z', { fill: mix(ink.ground, '#000000', 0.42) }) +
      path('M538 226Q600 196 662 226L650 250Q600 232 550 250Z', { fill: '#f3ead6' }) +
      both(half) +
      path('M574 330H626V1284Q600 1290 574 1286Z', { fill: '#fffaf0', opacity: 0.08 }) +
      path('M581 340V1284M619 340V1284', {
        stroke: ink.line,
        width: 1.8,
        opacity: 0.55,
        more: 'stroke-dasharray="8 6"',
      }) +
      [400, 540, 680, 820, 960, 1100].map((y) => button(y, ink)).join('') +
      path('M700 560H846V716L773 750L700 716Z', {
        stroke: ink.line,
        width: 2,
        opacity: 0.6,
        more: 'stroke-dasharray="8 6"',
      }) +
      path('M700 560H846', { stroke: '#120a06', width: 4, opacity: 0.4 }) +
      both(
        path(collarLeaf, { fill: '#120a06', opacity: 0.3, more: 'transform="translate(4 12)"' }) +
          path(collarLeaf, { fill: mix(ink.ground, ink.main, 0.25) }) +
          path(collarLeaf, { fill: 'url(#collar)' }) +
          path(collarLeaf, { stroke: '#1c120b', width: 2, opacity: 0.4 }) +
          path('M500 332L560 376L592 316', {
            stroke: ink.line,
            width: 1.8,
            opacity: 0.6,
            more: 'stroke-dasharray="8 6"',
          }),
      );
    return { defs, body };
  };

export const shirtShort = shirt(false);
export const shirtLong = shirt(true);

/** A long open coat over a plain mori dress. */
export const outer: Scene = ({ cloth, ink, r }) => {
  const back = wall(mix('#f6efe2', ink.second, 0.12));
  const defs =
    back.defs +
    textile(cloth, [
      { id: 'face', scale: 0.78, x: 290, y: 40 },
      { id: 'turned', scale: 0.78, turn: 14, x: 130, y: 220 },
    ]) +
    tumpal(cloth, 'border', 'translate(300 1206) scale(.84)') +
    shades +
    folds('pleats', 9, 0.2, r) +
    folds('plain', 9, 0.2, r) +
    wood('hanger');
  const inner = 'M500 250Q600 300 700 250L716 640L760 1300Q600 1330 440 1300L484 640Z';
  const half =
    'M500 236C440 266 376 290 312 318C336 420 350 520 346 620C336 860 318 1120 300 1366Q400 1402 512 1386C522 1100 530 760 540 520C546 420 536 320 528 246Z';
  const sleeve =
    'M312 318C240 372 176 560 112 850Q200 920 322 926C338 820 346 720 346 620C350 520 336 420 312 318Z';
  const band =
    'M500 236L528 246C538 320 552 430 548 540C540 780 532 1100 524 1388L492 1388C500 1100 508 780 512 540C514 430 506 320 488 244Z';
  const side =
    piece(sleeve, 'turned', 'sleeve') +
    path('M120 818Q206 888 326 892L322 926Q200 920 112 850Z', { fill: ink.main }) +
    path('M120 818Q206 888 326 892', { stroke: ink.line, width: 3 }) +
    piece(half, 'face', 'body') +
    path('M311 1206L520 1206L512 1386Q400 1402 300 1366Z', { fill: 'url(#border)' }) +
    path(half, { fill: 'url(#pleats)' }) +
    path(half, { fill: 'url(#low)' }) +
    path(band, { fill: ink.main }) +
    path('M506 250C520 330 532 430 530 540C524 780 514 1100 508 1388', {
      stroke: ink.line,
      width: 2.6,
      more: 'stroke-dasharray="2 12"',
    }) +
    crease(346, 640, 380, 1240, -40, 40) +
    crease(430, 1300, 440, 700, 26, 36, false) +
    crease(310, 420, 220, 860, 20, 40) +
    crease(280, 460, 170, 800, -10, 30, false);
  const body =
    back.body +
    hanger(214) +
    shadow(
      `${half}${sleeve}M700 236C760 266 824 290 888 318L1088 850Q1000 920 878 926L900 1366Q800 1402 688 1386Z`,
      26,
      36,
      90,
      0.045,
    ) +
    both(shoulderWood(196)) +
    path(inner, { fill: '#f4ecdc' }) +
    path(inner, { fill: 'url(#plain)' }) +
    path('M520 262Q600 330 680 262', { stroke: '#cbb997', width: 5 }) +
    both(side) +
    path('M548 640C580 680 620 690 652 640M560 656q-20 60 -8 120M640 656q22 60 8 128', {
      stroke: ink.accent,
      width: 10,
    }) +
    circle(600, 676, 15, { fill: ink.accent, stroke: mix(ink.accent, '#000000', 0.3), width: 2 });
  return { defs, body };
};

/** A flared dress with short sleeves and a sash. */
export const dress: Scene = ({ cloth, ink, r }) => {
  const back = wall(mix('#f6efe2', ink.second, 0.1));
  const defs =
    back.defs +
    textile(cloth, [
      { id: 'face', scale: 0.72, x: 254, y: 90 },
      { id: 'turned', scale: 0.72, turn: 18, x: 200, y: 200 },
    ]) +
    tumpal(cloth, 'border', 'translate(180 1196) scale(.9)') +
    shades +
    folds('pleats', 16, 0.26, r) +
    wood('hanger');
  const bodice =
    'M600 350C560 340 524 300 508 250C456 276 410 290 366 306C384 380 396 450 396 520C400 600 410 660 424 720H600Z';
  const sleeve = 'M366 306C308 340 268 420 240 540Q304 590 392 590L396 520C396 450 384 380 366 306Z';
  const skirt = 'M424 716C370 860 270 1080 176 1330Q250 1380 330 1366T470 1386T600 1372H600V716Z';
  const half =
    piece(sleeve, 'turned', 'sleeve') +
    path('M244 520Q310 568 394 566', { stroke: ink.line, width: 3, opacity: 0.8 }) +
    piece(`${bodice}${skirt}`, 'face') +
    path(bodice, { fill: 'url(#body)' }) +
    path('M228 1196H600V1372Q540 1392 470 1386T330 1366Q250 1380 176 1330Z', { fill: 'url(#border)' }) +
    path(skirt, { fill: 'url(#pleats)' }) +
    path(skirt, { fill: 'url(#low)' }) +
    [
      [440, 760, 250, 1330, 30],
      [500, 760, 380, 1350, 14],
      [560, 760, 520, 1350, 4],
    ]
      .map(([a = 0, b = 0, c = 0, d = 0, e = 0]) => crease(a, b, c, d, e, 50))
      .join('') +
    crease(470, 780, 320, 1320, 12, 34, false) +
    crease(400, 560, 470, 420, -10, 30);
  const body =
    back.body +
    hanger(214) +
    shadow(
      `${bodice}${sleeve}${skirt}M776 716C830 860 930 1080 1024 1330Q870 1386 600 1372Z`,
      26,
      36,
      90,
      0.045,
    ) +
    both(shoulderWood(196)) +
    path('M508 250Q600 200 692 250L660 330Q600 360 540 330Z', { fill: mix(ink.ground, '#000000', 0.45) }) +
    both(half) +
    path('M508 250C526 306 560 344 600 352C640 344 674 306 692 250', { stroke: ink.main, width: 14 }) +
    path('M508 250C526 306 560 344 600 352C640 344 674 306 692 250', {
      stroke: ink.line,
      width: 2.4,
      more: 'stroke-dasharray="2 10"',
    }) +
    path('M418 690Q600 730 782 690L788 744Q600 790 412 744Z', { fill: ink.main }) +
    path('M420 700Q600 740 780 700M414 736Q600 780 786 736', { stroke: ink.line, width: 2, opacity: 0.7 }) +
    path(
      'M690 724C740 700 770 720 750 750C800 740 800 790 730 762C760 850 750 930 730 990L690 980C716 900 712 820 700 764Z',
      { fill: mix(ink.main, '#000000', 0.16), stroke: ink.line, width: 2 },
    );
  return { defs, body };
};

/** A long scarf over a brass peg, with fringes. */
export const scarf: Scene = ({ cloth, ink, r }) => {
  const back = wall(mix('#f6efe2', ink.second, 0.1));
  const defs =
    back.defs +
    textile(cloth, [
      { id: 'face', scale: 0.66, x: 330, y: 160 },
      { id: 'turned', scale: 0.66, turn: 8, x: 560, y: 120 },
    ]) +
    tumpal(cloth, 'border', 'translate(330 1046) scale(.8 .82)') +
    tumpal(cloth, 'border2', 'translate(640 900) scale(.8 .82)') +
    folds('pleats', 9, 0.4, r) +
    folds('pleats2', 7, 0.4, r) +
    gradient('low', [
      [0, '#120a06', 0.3],
      [0.12, '#120a06', 0],
      [1, '#120a06', 0.14],
    ]) +
    gradient('brass', [
      [0, '#f4dfa6'],
      [0.5, '#c0923f'],
      [1, '#70501d'],
    ]);
  const front =
    'M540 230C470 300 400 440 372 640C352 820 340 1020 332 1220L610 1220C616 1000 626 760 640 600C650 440 650 300 620 226Z';
  const rear =
    'M590 220C660 280 740 420 780 600C816 780 850 920 880 1072L640 1072C630 900 616 700 600 560C580 420 560 300 570 222Z';
  const knot = 'M536 236C540 190 570 176 600 178C630 178 650 200 646 240C610 262 570 262 536 236Z';
  const fringe = (x1: number, x2: number, y: number) => {
    let d = '';
    for (let x = x1 + 6; x < x2; x += 13)
      d += `M${x} ${y}q${f(r.between(-5, 5))} 40 ${f(r.between(-7, 7))} ${f(r.between(74, 96))}`;
    return (
      path(d, { stroke: mix(ink.ground, '#000000', 0.2), width: 6 }) +
      path(d, { stroke: ink.second, width: 2.4 })
    );
  };
  const body =
    back.body +
    shadow(`${front}${rear}`, 30, 34, 90, 0.05) +
    fringe(640, 880, 1070) +
    piece(rear, 'turned', 'pleats2') +
    path('M640 900H850L880 1072H640Z', { fill: 'url(#border2)' }) +
    path(rear, { fill: 'url(#pleats2)' }) +
    path(rear, { fill: '#120a06', opacity: 0.26 }) +
    fringe(332, 610, 1218) +
    piece(`${front}${knot}`, 'face') +
    path('M340 1046H616L610 1220H332Z', { fill: 'url(#border)' }) +
    path(front, { fill: 'url(#pleats)' }) +
    path(front, { fill: 'url(#low)' }) +
    crease(560, 300, 420, 1180, 20, 46) +
    crease(600, 300, 540, 1180, 26, 40, false) +
    path(knot, { fill: '#120a06', opacity: 0.22 }) +
    circle(594, 178, 40, { fill: '#2b1a0e', opacity: 0.18, more: 'transform="translate(8 14)"' }) +
    circle(594, 168, 36, { fill: 'url(#brass)', stroke: '#6b4c1a', width: 2 }) +
    circle(588, 160, 12, { fill: '#fff4cf', opacity: 0.7 });
  return { defs, body };
};

/** A cushion on a bench: one motif at rest. */
export const cushion: Scene = ({ cloth, ink }) => {
  const back = wall('#f1e8d8', true);
  const defs =
    back.defs +
    textile(cloth, [{ id: 'face', scale: 0.98, x: 120, y: 270 }]) +
    wood('bench') +
    `<radialGradient id="plump" cx=".42" cy=".36" r=".68"><stop offset="0" stop-color="#fffaf0" stop-opacity=".26"/><stop offset=".5" stop-color="#fffaf0" stop-opacity="0"/><stop offset="1" stop-color="#120a06" stop-opacity=".56"/></radialGradient>`;
  const d =
    'M196 330C300 372 480 388 600 386C720 388 900 372 1004 330C978 440 962 600 964 740C962 880 978 1040 1004 1156C900 1118 720 1100 600 1100C480 1100 300 1118 196 1156C222 1040 238 880 236 740C238 600 222 440 196 330Z';
  const knot = (x: number, y: number, t: number) =>
    at(
      x,
      y,
      t,
      1,
      path('M0 0q-14 40 -6 80M0 0q0 40 2 84M0 0q14 40 10 80', { stroke: ink.accent, width: 5 }) +
        circle(0, 6, 13, { fill: ink.accent, stroke: mix(ink.accent, '#000000', 0.3), width: 2 }),
    );
  const body =
    back.body +
    box(0, 1130, 1200, 370, { fill: 'url(#bench)' }) +
    path('M0 1130H1200M0 1290H1200', { stroke: '#5c3b1e', width: 4, opacity: 0.5 }) +
    shadow(d, 20, 40, 100, 0.05) +
    piece(d, 'face', 'plump') +
    path(d, { stroke: ink.main, width: 10 }) +
    path(d, { stroke: ink.line, width: 2.4, more: 'stroke-dasharray="3 11"' }) +
    knot(196, 330, 60) +
    knot(1004, 330, -60) +
    knot(196, 1156, 30) +
    knot(1004, 1156, -30);
  return { defs, body };
};
