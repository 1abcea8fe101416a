import { outlineText, type TextBlock, type TextStyle } from './outline-text.js';
import type { ShareCard } from './share-card.js';

/** What messengers and networks ask for: 1.91 to 1. */
export const cardSize = { width: 1200, height: 630 } as const;
/** The square on the left that the picture fills. */
export const pictureSide = cardSize.height;
/** The round picture beside the label. */
export const logoPlace = { left: 678, top: 44, side: 84 } as const;

const colors = { ground: '#fbf7ef', ink: '#1d2138', soft: '#4b4a5c', indigo: '#26356f', soga: '#83481f' };
const left = 678;
const right = 1152;
const textWidth = right - left;
const petal = 'M24 19C19.6 15.8 18.8 8.6 24 2c5.2 6.6 4.4 13.8 0 17Z';

const draw = ({ lines }: TextBlock, x: number, baseline: number, leading: number, fill: string): string =>
  lines
    .map(
      ({ path }, index) =>
        `<path transform="translate(${String(x)} ${String(baseline + index * leading)})" d="${path}" fill="${fill}"/>`,
    )
    .join('');

/** Eight petals opening at once, in a square of 48. */
const blossom = (x: number, y: number, side: number, fill: string): string =>
  `<g transform="translate(${String(x)} ${String(y)}) scale(${String(side / 48)})" fill="${fill}">${[
    0, 45, 90, 135, 180, 225, 270, 315,
  ]
    .map(
      (turn) =>
        `<path d="${petal}" transform="rotate(${String(turn)} 24 24)" opacity="${turn % 90 === 0 ? '1' : '0.62'}"/>`,
    )
    .join('')}<circle cx="24" cy="24" r="2.6"/></g>`;

/** Tumpal, the row of spear-heads that edges a cloth. */
const edge = `<pattern id="edge" width="32" height="28" patternUnits="userSpaceOnUse" y="602">
  <g fill="none" stroke="${colors.soga}" stroke-linejoin="round"><path d="M0 26.5h32M2 23 16 3l14 20Z" stroke-width="1.5"/>
  <path d="M9 20.5 16 10l7 10.5Z" opacity="0.7"/></g></pattern>`;

/** Kawung, four petals round a crossing: the cloth that lies where a picture is missing. */
const cloth = (
  color: string,
): string => `<pattern id="cloth" width="126" height="126" patternUnits="userSpaceOnUse">
  <rect width="126" height="126" fill="${color}"/><g fill="${colors.ground}" fill-opacity="0.2">
  ${[45, 135, 225, 315]
    .map((turn) => `<ellipse cx="63" cy="24" rx="17" ry="31" transform="rotate(${String(turn)} 63 63)"/>`)
    .join(
      '',
    )}</g><g fill="${colors.ground}" fill-opacity="0.5"><circle cx="63" cy="63" r="5"/><circle cx="0" cy="0" r="5"/>
  <circle cx="126" cy="0" r="5"/><circle cx="0" cy="126" r="5"/><circle cx="126" cy="126" r="5"/></g></pattern>`;

/** The largest of the sizes in which all of a text is to be seen; the smallest, cut, when there is none. */
function fitting(
  text: string,
  options: readonly { size: number; maxLines: number }[],
  weight: TextStyle['weight'],
): { block: TextBlock; size: number } {
  let last: { block: TextBlock; size: number } = { block: { lines: [], cut: false }, size: 0 };
  for (const { size, maxLines } of options) {
    last = { block: outlineText(text, { size, weight }, { maxWidth: textWidth, maxLines }), size };
    if (!last.block.cut) return last;
  }
  return last;
}

/** Price and last line, from the lower edge upwards; and how high they stand. */
function lowerPart({ price, foot }: ShareCard): { svg: string; top: number } {
  let baseline = 556;
  let svg = '';
  if (foot !== '') {
    const block = outlineText(foot, { size: 26, weight: 500 }, { maxWidth: textWidth, maxLines: 1 });
    svg += draw(block, left, baseline, 34, colors.soft);
    baseline -= 56;
  }
  if (price) {
    const { block, size } = fitting(
      price.amount,
      [58, 50, 42, 34].map((one) => ({ size: one, maxLines: 1 })),
      700,
    );
    svg += draw(block, left, baseline, size, colors.indigo);
    baseline -= size + 4;
    if (price.before !== '') {
      const before = outlineText(
        price.before,
        { size: 24, weight: 500 },
        { maxWidth: textWidth, maxLines: 1 },
      );
      svg += draw(before, left, baseline, 30, colors.soft);
      baseline -= 40;
    }
  }
  return { svg, top: baseline };
}

/** The card as SVG, all text as outlines; where the picture goes it is left open, or covered with cloth. */
export function drawCard(card: ShareCard): string {
  const beside = card.logo ? logoPlace.side + 20 : 0;
  const head = outlineText(
    card.brand,
    { size: 24, weight: 700 },
    { maxWidth: textWidth - beside - 46, maxLines: 1 },
  );
  const label = outlineText(
    card.label,
    { size: 22, weight: 500 },
    { maxWidth: textWidth - beside, maxLines: 1 },
  );
  const labelled = label.lines.length > 0;
  const title = fitting(
    card.title,
    [
      { size: 62, maxLines: 2 },
      { size: 54, maxLines: 3 },
      { size: 46, maxLines: 4 },
      { size: 40, maxLines: 4 },
    ],
    700,
  );
  const leading = Math.round(title.size * 1.16);
  const first = 166 + title.size * 0.75;
  const below = first + Math.max(0, title.block.lines.length - 1) * leading + 56;
  const { svg: lower, top } = lowerPart(card);
  const room = Math.max(0, Math.floor((top - below) / 38) + 1);
  const text = outlineText(
    card.text,
    { size: 28, weight: 500 },
    { maxWidth: textWidth, maxLines: Math.min(3, room) },
  );
  const headTop = labelled ? 44 : 60;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(cardSize.width)}" height="${String(cardSize.height)}">
<defs>${edge}${card.picture ? '' : cloth(card.color ?? colors.indigo)}</defs>
<path d="M${String(pictureSide)} 0H${String(cardSize.width)}V${String(cardSize.height)}H${String(pictureSide)}Z" fill="${colors.ground}"/>
${card.picture ? '' : `<rect width="${String(pictureSide)}" height="${String(pictureSide)}" fill="url(#cloth)"/>${blossom(195, 195, 240, colors.ground)}`}
<rect x="${String(pictureSide)}" y="602" width="${String(cardSize.width - pictureSide)}" height="28" fill="url(#edge)"/>
${blossom(left + beside, headTop, 36, colors.soga)}
${draw(head, left + beside + 46, headTop + 27, 30, colors.soga)}
${draw(label, left + beside, headTop + 70, 30, colors.soft)}
${draw(title.block, left, first, leading, colors.ink)}
${room > 0 ? draw(text, left, below, 38, colors.soft) : ''}
${lower}
</svg>`;
}
