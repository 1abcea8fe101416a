/** How a thing reaches the one it is meant for. */
import { at, dots, gradient, path } from '../draw.ts';
import { motifDrawings } from '../motifs/index.ts';
import { mix } from '../palettes.ts';
import { textile } from '../textile.ts';
import { contact, crease, shadow, shelf, type Scene } from './stage.ts';

/** A parcel wrapped in cloth, its corners knotted into a bow. */
export const gift: Scene = ({ cloth, ink, r }) => {
  const back = shelf(1120);
  const parcel = 'M250 700Q600 650 950 700L980 1150Q600 1230 220 1150Z';
  const lid = 'M250 700Q420 560 600 556T950 700Q600 790 250 700Z';
  const ear = (s: number) =>
    `M600 610C${600 + s * 60} 480 ${600 + s * 250} 370 ${600 + s * 320} 430C${600 + s * 350} 520 ${600 + s * 180} 640 600 640Z`;
  const tail = (s: number) =>
    `M${600 + s * 20} 640C${600 + s * 90} 690 ${600 + s * 150} 760 ${600 + s * 210} 850L${600 + s * 120} 880C${600 + s * 80} 790 ${600 + s * 30} 720 ${600 - s * 10} 660Z`;
  return {
    defs:
      back.defs +
      textile(cloth, [
        { id: 'face', scale: 0.72, x: 90, y: 60 },
        { id: 'turned', scale: 0.6, turn: 38, x: 400, y: 300 },
      ]) +
      gradient(
        'front',
        [
          [0, '#120a06', 0.4],
          [0.3, '#fffaf0', 0.14],
          [0.7, '#120a06', 0.04],
          [1, '#120a06', 0.46],
        ],
        [0, 0, 1, 0.2],
      ) +
      gradient('above', [
        [0, '#fffaf0', 0.3],
        [1, '#120a06', 0.2],
      ]) +
      gradient('ear', [
        [0, '#fffaf0', 0.24],
        [0.6, '#120a06', 0.1],
        [1, '#120a06', 0.5],
      ]),
    body:
      back.body +
      contact(600, 1180, 560, 76, 0.6) +
      shadow(parcel, 8, 12, 50, 0.05) +
      path(parcel + lid, { fill: 'url(#face)' }) +
      path(parcel, { fill: 'url(#front)' }) +
      path(lid, { fill: 'url(#above)' }) +
      path('M250 700Q600 790 950 700', { stroke: '#120a06', width: 5, opacity: 0.3 }) +
      crease(580, 700, 330, 1150, 20, 60) +
      crease(620, 700, 860, 1150, -20, 60) +
      crease(600, 760, 590, 1180, 14, 44, false) +
      path(tail(-1) + tail(1), { fill: '#120a06', opacity: 0.24, more: 'transform="translate(8 16)"' }) +
      path(ear(-1) + ear(1) + tail(-1) + tail(1), { fill: 'url(#turned)' }) +
      path(ear(-1) + ear(1) + tail(-1) + tail(1), { fill: 'url(#ear)' }) +
      path(ear(-1) + ear(1) + tail(-1) + tail(1), { stroke: ink.main, width: 5 }) +
      crease(610, 610, 850, 450, 0, 34) +
      crease(590, 610, 350, 450, 0, 34) +
      path('M548 620C550 570 650 570 652 620C660 670 630 690 600 690S540 670 548 620Z', {
        fill: ink.main,
        stroke: mix(ink.main, '#000000', 0.4),
        width: 3,
      }) +
      path('M570 600Q600 640 590 680M630 600Q610 640 616 680', {
        stroke: mix(ink.main, '#000000', 0.4),
        width: 4,
        opacity: 0.5,
      }) +
      at(
        668,
        700,
        24,
        1,
        path('M0 0L60 120H-10L-30 60Z', { fill: '#f2e6cf', stroke: '#c5b18c', width: 2 }) +
          dots([[2, 30]], 6, '#8a7350') +
          at(12, 82, 0, 0.2, motifDrawings[cloth.motif].glyph(ink, r)),
      ),
  };
};
