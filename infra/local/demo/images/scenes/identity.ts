/** Pictures that stand for a seller or a category: logos, banners, tiles. */
import { random } from '../../random.ts';
import { at, box, circle, dots, ellipse, gradient, path, ring } from '../draw.ts';
import { motifDrawings } from '../motifs/index.ts';
import { mix } from '../palettes.ts';
import { textile, tumpal } from '../textile.ts';
import { MORI, shadow, SHADE, type Scene } from './stage.ts';

/** A round seal with the motif, on the ground of its palette; 600 x 600. */
export const logo: Scene = ({ cloth, ink, r }) => {
  const glyph = motifDrawings[cloth.motif].glyph(ink, r);
  const framed = cloth.technique === 'cap';
  const paper = framed ? ink.ground : MORI;
  const disc = framed ? mix(ink.ground, '#ffffff', 0.08) : ink.ground;
  return {
    defs: '',
    body:
      box(0, 0, 600, 600, { fill: paper }) +
      circle(300, 300, 252, { fill: disc, stroke: framed ? ink.accent : disc, width: 5 }) +
      circle(300, 300, 232, { stroke: ink.accent, width: 4 }) +
      dots(
        ring(48, 214).map(([x, y]) => [x + 300, y + 300] as const),
        4.4,
        ink.line,
      ) +
      at(300, 304, 0, 1.62, glyph),
  };
};

/** Cloth laid out along a banner, with light across it and one open space; 1600 x 600. */
export const banner: Scene = ({ cloth, ink, r }) => {
  const wave = 'M0 0H1600V520Q1400 560 1200 520T800 530T400 520T0 540Z';
  const drape = `M1600 0V470C1440 500 1300 430 1180 360S1010 140 980 0Z`;
  return {
    defs:
      textile(cloth, [{ id: 'face', scale: 0.8, x: 60, y: 20 }]) +
      tumpal(cloth, 'border', 'translate(0 392) scale(.8 .62)') +
      gradient(
        'light',
        [
          [0, '#fffaf0', 0.2],
          [0.4, '#fffaf0', 0],
          [1, '#120a06', 0.42],
        ],
        [0, 0, 1, 0.5],
      ) +
      gradient(
        'fold',
        [
          [0, SHADE, 0],
          [0.4, SHADE, 0.42],
          [0.48, '#fffaf0', 0.24],
          [0.7, '#fffaf0', 0.06],
          [1, SHADE, 0.4],
        ],
        [0, 0, 1, 0.4],
      ) +
      gradient('floor', [
        [0, '#f8f2e6'],
        [1, '#dccbb0'],
      ]),
    body:
      box(0, 0, 1600, 600, { fill: 'url(#floor)' }) +
      shadow(wave, 0, 14, 50, 0.06) +
      path(wave, { fill: 'url(#face)' }) +
      path('M0 392H1600V520Q1400 560 1200 520T800 530T400 520T0 540Z', { fill: 'url(#border)' }) +
      path(wave, { fill: 'url(#light)' }) +
      path(drape, { fill: ink.main }) +
      path(drape, { fill: 'url(#fold)' }) +
      path('M980 0C1010 140 1060 290 1180 360S1440 500 1600 470', {
        stroke: ink.line,
        width: 3,
        more: 'stroke-dasharray="2 13"',
      }) +
      at(
        1400,
        190,
        12,
        1.25,
        motifDrawings[cloth.motif].glyph(
          { ...ink, ground: ink.main, main: mix(ink.main, ink.ground, 0.5) },
          r,
        ),
      ),
  };
};

/** One large figure in an arch of cloth; 900 x 900. */
export const tile: Scene = ({ cloth, ink }) => {
  const arch = 'M170 900V420C170 250 300 130 450 130S730 250 730 420V900Z';
  return {
    defs:
      textile(cloth, [{ id: 'face', scale: 0.62, x: 40, y: 40 }]) +
      gradient('dusk', [
        [0, mix(MORI, '#ffffff', 0.4)],
        [1, mix(MORI, ink.second, 0.5)],
      ]) +
      gradient('veil', [
        [0, '#120a06', 0.1],
        [1, '#120a06', 0.4],
      ]),
    body:
      box(0, 0, 900, 900, { fill: 'url(#face)' }) +
      box(0, 0, 900, 900, { fill: 'url(#veil)' }) +
      shadow(arch, 0, 0, 60, 0.06) +
      path(arch, { fill: 'url(#dusk)' }) +
      path(arch, { stroke: ink.accent, width: 8 }) +
      path('M196 900V424C196 268 314 158 450 158S704 268 704 424V900', {
        stroke: ink.main,
        width: 3,
        more: 'stroke-dasharray="2 13"',
      }) +
      ellipse(450, 800, 210, 26, { fill: SHADE, opacity: 0.16 }) +
      at(
        450,
        560,
        0,
        2.1,
        motifDrawings[cloth.motif].glyph(
          {
            ...ink,
            line: mix(ink.ground, '#000000', 0.3),
            ground: mix(ink.line, '#ffffff', 0.2),
            second: mix(ink.second, ink.main, 0.2),
          },
          random(cloth.motif),
        ),
      ),
  };
};

/** Nothing but the cloth, four repeats of it: the artwork of a motif, to look at and to work from; 960 x 960. */
export const artwork: Scene = ({ cloth }) => ({
  defs: textile(cloth, [{ id: 'face' }]),
  body: box(0, 0, 960, 960, { fill: 'url(#face)' }),
});
