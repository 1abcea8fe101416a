/** Two metres of cloth, seen in the ways one looks at cloth in a shop. */
import { at, box, circle, dots, ellipse, f, gradient, path, type Point } from '../draw.ts';
import { leaf } from '../motifs/botany.ts';
import { mix } from '../palettes.ts';
import { textile, tumpal } from '../textile.ts';
import { contact, crease, folds, linen, shadow, shelf, wall, wood, type Scene } from './stage.ts';

/** Folded into a square with a paper band round it, on linen. */
export const clothFolded: Scene = ({ cloth, ink, r }) => {
  const ground = linen();
  const defs =
    ground.defs +
    textile(cloth, [{ id: 'face', scale: 0.86, x: 40, y: 20 }]) +
    tumpal(cloth, 'border', 'translate(190 912) scale(.92)') +
    gradient(
      'sheen',
      [
        [0, '#fffaf0', 0.2],
        [0.4, '#fffaf0', 0.02],
        [1, '#120a06', 0.3],
      ],
      [0, 0, 1, 1],
    ) +
    gradient('roll', [
      [0, '#120a06', 0.1],
      [0.3, '#fffaf0', 0.18],
      [1, '#120a06', 0.62],
    ]) +
    gradient(
      'paper',
      [
        [0, '#fbf5e8'],
        [0.5, '#f1e6d0'],
        [1, '#d9c7a6'],
      ],
      [0, 0, 1, 0],
    );
  const sheet = 'M196 250Q194 226 220 226H984Q1006 226 1004 250L1002 1090H198Z';
  const edge = (y: number, h: number, inset: number) =>
    `M${198 + inset} ${y}H${1002 - inset}Q${1010 - inset} ${y + h / 2} ${1000 - inset} ${y + h}H${200 + inset}Q${190 + inset} ${y + h / 2} ${198 + inset} ${y}Z`;
  const whole = 'M196 250Q194 226 220 226H984Q1006 226 1004 250L1000 1270H200Z';
  const layers = [3, 2, 1, 0].map((i) => {
    const d = edge(1090 + i * 44, 48, i * 4 + (i === 3 ? 10 : 0));
    return { d, shade: path(d, { fill: 'url(#roll)' }) };
  });
  const seal = at(
    600,
    660,
    0,
    1,
    circle(0, 0, 64, { fill: ink.ground, stroke: mix(ink.ground, '#000000', 0.3), width: 3 }) +
      circle(0, 0, 54, { stroke: ink.line, width: 2.4 }) +
      [0, 60, 120, 180, 240, 300]
        .map((turn) =>
          at(0, 0, turn, 1, leaf(42, 20, { fill: ink.second, line: ink.line, veins: 2, width: 2 })),
        )
        .join(''),
  );
  const body =
    ground.body +
    at(
      0,
      0,
      -3.5,
      1,
      `<g transform="translate(40 60)">${shadow(whole, 20, 30, 90, 0.05)}${path(layers.map(({ d }) => d).join('') + sheet, { fill: 'url(#face)' })}${layers.map(({ shade }) => shade).join('')}${path(sheet, { stroke: '#1c120b', width: 2, opacity: 0.35 })}` +
        `${path('M197 912H1003L1002 1090H198Z', { fill: 'url(#border)' })}${path(sheet, { fill: 'url(#sheen)' })}` +
        `${crease(220, 300, 960, 260, 0, 60, false)}${crease(230, 880, 990, 860, 30, 26)}` +
        `${path('M194 560H1006V760H194Z', { fill: '#120a06', opacity: 0.2, more: 'transform="translate(3 9)"' })}${path('M192 556H1008V756H192Z', { fill: 'url(#paper)' })}` +
        `${path('M192 574H1008M192 738H1008', { stroke: ink.main, width: 3, opacity: 0.7 })}` +
        `${dots(
          Array.from({ length: 34 }, (_, i) => [208 + i * 24, 588] as Point),
          2.6,
          ink.main,
          0.7,
        )}${dots(
          Array.from({ length: 34 }, (_, i) => [208 + i * 24, 724] as Point),
          2.6,
          ink.main,
          0.7,
        )}${seal}</g>`,
    ) +
    at(
      1010,
      1330,
      r.between(-40, -20),
      1.5,
      leaf(120, 52, { fill: '#7f8a5c', line: '#5d6842', veins: 6, width: 2 }),
    );
  return { defs, body };
};

/** Degrees by which hanging folds lean. */
const LEAN = 1.4;

/** Hung over a wooden rod, falling in folds to the border. */
export const clothHanging: Scene = ({ cloth, ink, r }) => {
  const back = wall();
  const left = 226;
  const right = 974;
  const strips = 6;
  const width = (right - left) / strips;
  const tan = Math.tan((LEAN * Math.PI) / 180);
  const lift = width * tan;
  // Both patterns agree at the middle of the cloth.
  const middle = (600 - left) * tan;
  const defs =
    back.defs +
    textile(cloth, [
      { id: 'face', scale: 0.78, x: left, y: 190 - middle, skew: LEAN },
      { id: 'face-odd', scale: 0.78, x: left, y: 190 + middle, skew: -LEAN },
    ]) +
    tumpal(cloth, 'border', `translate(${left} 1112) scale(1.039 1)`) +
    folds('fall', 12, 0.3, r) +
    gradient('drop', [
      [0, '#120a06', 0.45],
      [0.04, '#fffaf0', 0.22],
      [0.12, '#120a06', 0],
      [0.8, '#120a06', 0.03],
      [1, '#120a06', 0.2],
    ]) +
    wood('rod');
  const edge = (y: number) =>
    Array.from({ length: strips + 1 }, (_, i) => `L${f(left + i * width)} ${f(y + (i % 2 ? lift : 0))}`);
  const outline = `M${left} 180H${right}${edge(1322).reverse().join('')}Z`;
  // Even and odd strips are one path each, filled once with the pattern skewed their way: each fill renders the tile.
  const strip = (i: number) => {
    const x = left + i * width;
    const [a, b] = i % 2 ? [lift, 0] : [0, lift];
    return `M${f(x - 0.5)} ${f(160 + a)}L${f(x + width + 0.5)} ${f(160 + b)}V${f(1322 + b)}L${f(x - 0.5)} ${f(1322 + a)}Z`;
  };
  const even = [0, 2, 4].map(strip).join('');
  const odd = [1, 3, 5].map(strip).join('');
  const hem = [0, 1, 2, 3, 4, 5]
    .map(
      (i) =>
        `<g transform="translate(0 ${f(i % 2 ? (left + (i + 1) * width) * tan : -(left + i * width) * tan)}) skewY(${i % 2 ? -LEAN : LEAN})">${box(left + i * width - 0.5, 1112, width + 1, 210, { fill: 'url(#border)' })}</g>`,
    )
    .join('');
  const panel = path(even, { fill: 'url(#face)' }) + path(odd, { fill: 'url(#face-odd)' }) + hem;
  const behind = `M${left + 46} 180H${right - 30}V1404L${right - 160} 1390L${left + 200} 1410L${left + 46} 1396Z`;
  const body =
    back.body +
    path('M300 -10L340 160M900 -10L860 160', { stroke: '#8c7350', width: 5 }) +
    shadow(outline, 34, 40, 110, 0.045) +
    path('M120 226H1110V206H120Z', { fill: '#2b1a0e', opacity: 0.14 }) +
    path(behind, { fill: mix(ink.ground, '#120a06', 0.5) }) +
    path(`M${left + 46} 1372H${right - 30}`, { stroke: mix(ink.main, '#120a06', 0.5), width: 14 }) +
    box(110, 152, 980, 30, { fill: 'url(#rod)' }) +
    circle(106, 167, 26, { fill: 'url(#rod)', stroke: '#5c3b1e', width: 2 }) +
    circle(1094, 167, 26, { fill: 'url(#rod)', stroke: '#5c3b1e', width: 2 }) +
    `<clipPath id="cut"><path d="M${left} 140H${right}V1400H${left}Z"/></clipPath><g clip-path="url(#cut)">${panel}${path(outline, { fill: 'url(#fall)' })}${path(outline, { fill: 'url(#drop)' })}</g>` +
    path(
      `M${left} 150Q${left - 4} 140 ${left + 8} 140H${right - 8}Q${right + 4} 140 ${right} 150V196H${left}Z`,
      { fill: 'url(#face)' },
    ) +
    path(
      `M${left} 150Q${left - 4} 140 ${left + 8} 140H${right - 8}Q${right + 4} 140 ${right} 150V196H${left}Z`,
      { fill: 'url(#rolltop)' },
    );
  const rollTop = gradient('rolltop', [
    [0, '#fffaf0', 0.1],
    [0.3, '#fffaf0', 0.34],
    [1, '#120a06', 0.5],
  ]);
  return { defs: defs + rollTop, body };
};

/** So close that the dots of wax can be counted. */
export const clothCloseup: Scene = ({ cloth, r }) => {
  const big = cloth.technique === 'tenun' ? 1.4 : 1.62;
  const defs =
    textile(cloth, [{ id: 'near', scale: big, turn: -14, x: -120, y: 120 }], true) +
    gradient(
      'valley',
      [
        [0, '#120a06', 0],
        [0.36, '#120a06', 0.1],
        [0.5, '#120a06', 0.56],
        [0.53, '#fffaf0', 0.3],
        [0.68, '#fffaf0', 0.1],
        [1, '#fffaf0', 0],
      ],
      [0, 0, 1, 0],
    ) +
    gradient(
      'valley2',
      [
        [0, '#fffaf0', 0],
        [0.3, '#fffaf0', 0.2],
        [0.5, '#120a06', 0.34],
        [0.8, '#120a06', 0.08],
        [1, '#120a06', 0],
      ],
      [0, 0, 1, 0],
    ) +
    gradient(
      'day',
      [
        [0, '#fff8e6', 0.2],
        [0.5, '#fff8e6', 0],
        [1, '#120a06', 0.34],
      ],
      [0, 0, 1, 1],
    );
  const sway = r.between(-60, 60);
  const body =
    box(0, 0, 1200, 1500, { fill: 'url(#near)' }) +
    `<g transform="rotate(16 600 750)">${path(`M${300 + sway} -400C${240 + sway} 300 ${420 + sway} 900 ${280 + sway} 1900H${640 + sway}C${760 + sway} 1000 ${560 + sway} 300 ${660 + sway} -400Z`, { fill: 'url(#valley)' })}` +
    `${path(`M${840 + sway} -400C${900 + sway} 400 ${760 + sway} 1000 ${880 + sway} 1900H${1130 + sway}C${1030 + sway} 1000 ${1180 + sway} 400 ${1100 + sway} -400Z`, { fill: 'url(#valley2)' })}</g>` +
    box(0, 0, 1200, 1500, { fill: 'url(#day)' });
  return { defs, body };
};

/** A roll on a table, its cloth run out towards you, border first. */
export const clothRoll: Scene = ({ cloth, ink, r }) => {
  const back = shelf(430);
  const defs =
    back.defs +
    textile(cloth, [{ id: 'face', scale: 0.8, x: 20, y: 90 }]) +
    tumpal(cloth, 'border', 'translate(170 1170) scale(1.08)') +
    gradient('drum', [
      [0, '#120a06', 0.3],
      [0.22, '#fffaf0', 0.34],
      [0.5, '#fffaf0', 0.04],
      [1, '#120a06', 0.66],
    ]) +
    folds('ripple', 7, 0.2, r, [0, 0, 0.25, 1]) +
    gradient('near-roll', [
      [0, '#120a06', 0.6],
      [0.14, '#120a06', 0.1],
      [1, '#120a06', 0],
    ]);
  const sheet = 'M196 470L1004 470L1030 1386Q860 1400 760 1386T430 1392T170 1384Z';
  const drum = 'M150 300Q150 250 190 250H1010Q1050 250 1050 300V470Q1050 540 1010 540H190Q150 540 150 470Z';
  const body =
    back.body +
    shadow(sheet, 16, 26, 60, 0.05) +
    contact(600, 560, 560, 70, 0.5) +
    path(sheet + drum, { fill: 'url(#face)' }) +
    path('M178 1170L1024 1170L1030 1386Q860 1400 760 1386T430 1392T170 1384Z', { fill: 'url(#border)' }) +
    path(sheet, { fill: 'url(#ripple)' }) +
    path('M192 540H1008L1012 700H188Z', { fill: 'url(#near-roll)' }) +
    path('M170 1384Q300 1376 430 1392T760 1386T1030 1386', {
      stroke: mix(ink.ground, '#000000', 0.4),
      width: 6,
    }) +
    path(drum, { fill: 'url(#drum)' }) +
    path('M1010 250C1070 250 1090 320 1090 395S1070 540 1010 540S952 470 952 395S966 250 1010 250Z', {
      fill: mix(ink.ground, '#000000', 0.35),
    }) +
    [0.84, 0.68, 0.52, 0.36]
      .map((t) =>
        ellipse(1024 - (1 - t) * 6, 395, 62 * t, 136 * t, {
          stroke: mix(ink.main, ink.line, 0.25),
          width: 5,
          opacity: 0.75,
        }),
      )
      .join('') +
    path('M1004 395a14 30 0 1 0 28 0a14 30 0 1 0 -28 0Z', { fill: '#1a100a' });
  return { defs, body };
};

/** A framed fragment and the folded rest: for the gallery wall. */
export const clothFramed: Scene = ({ cloth, ink }) => {
  const back = shelf(1290);
  const defs =
    back.defs +
    textile(cloth, [
      { id: 'face', scale: 0.9, x: 260, y: 180 },
      { id: 'small', scale: 0.5, x: 300, y: 1100 },
    ]) +
    wood('frame', [0, 0, 1, 1]) +
    gradient(
      'glass',
      [
        [0, '#ffffff', 0.2],
        [0.34, '#ffffff', 0.06],
        [0.35, '#ffffff', 0],
        [1, '#120a06', 0.16],
      ],
      [0, 0, 1, 1],
    ) +
    gradient('roll', [
      [0, '#fffaf0', 0.2],
      [0.5, '#120a06', 0.05],
      [1, '#120a06', 0.5],
    ]);
  const frame = 'M210 130H990V1090H210Z';
  const stack = [0, 1, 2].map((i) => {
    const d = `M${340 + i * 8} ${1232 - i * 56}H${860 - i * 6}Q${884 - i * 6} ${1260 - i * 56} ${860 - i * 6} ${1288 - i * 56}H${340 + i * 8}Q${322 + i * 8} ${1260 - i * 56} ${340 + i * 8} ${1232 - i * 56}Z`;
    return (
      (i === 1 ? path(d, { fill: ink.main }) : path(d, { fill: 'url(#small)' })) +
      path(d, { fill: 'url(#roll)' })
    );
  });
  const body =
    back.body +
    shadow(frame, 22, 34, 80, 0.05) +
    path(frame, { fill: 'url(#frame)' }) +
    box(236, 156, 728, 908, { fill: '#fbf6ea' }) +
    path('M236 156H964', { stroke: '#120a06', width: 8, opacity: 0.25 }) +
    box(306, 226, 588, 768, { fill: 'url(#face)' }) +
    path('M306 226H894V994H306Z', { stroke: '#120a06', width: 4, opacity: 0.4 }) +
    box(236, 156, 728, 908, { fill: 'url(#glass)' }) +
    contact(600, 1296, 340, 34, 0.5) +
    stack.join('');
  return { defs, body };
};
