import type { DocumentModel } from '../document.model.js';
import { printable } from './fonts.js';
import { closePdf, openPdf } from './paper.js';

const mm = 72 / 25.4;

interface LabelSize {
  width: number;
  /** Null: as long as it takes, as thermal paper is. */
  height: number | null;
  edge: number;
  name: number;
  text: number;
  small: number;
}

const sizes: Record<'label-a6' | 'label-58', LabelSize> = {
  'label-a6': { width: 105 * mm, height: 148 * mm, edge: 7 * mm, name: 17, text: 12, small: 9 },
  // What the print head of 58 mm paper reaches is 48 mm.
  'label-58': { width: 58 * mm, height: null, edge: 5 * mm, name: 12, text: 9.5, small: 7.5 },
};

interface Block {
  text: string;
  font: 'text' | 'strong';
  size: number;
  gap: number;
  rule?: boolean;
}

/** Who gets the parcel stands first and largest; who sends it, and what is in it, below. */
function blocksOf({ facts, from, to, rows, shop, number }: DocumentModel, size: LabelSize): Block[] {
  const small = (text: string, gap = 1): Block => ({ text, font: 'text', size: size.small, gap });
  return [
    { text: number, font: 'strong', size: size.text, gap: 2 },
    ...facts.slice(2).map(({ label, value }): Block => ({
      text: `${label}: ${value}`,
      font: 'strong',
      size: size.small + 1,
      gap: 1,
    })),
    { ...small(to.heading, 2), rule: true },
    { text: to.name, font: 'strong', size: size.name, gap: 2 },
    ...to.lines.map((text): Block => ({ text, font: 'text', size: size.text, gap: 2 })),
    { ...small(from.heading, 2), rule: true },
    { text: from.name, font: 'strong', size: size.small + 1, gap: 1 },
    ...from.lines.map((text) => small(text)),
    ...rows.map((row, index) => ({
      ...small(`${String(row.quantity)} × ${[row.title, ...row.details].join(' · ')}`),
      ...(index === 0 ? { rule: true } : {}),
    })),
    { ...small(shop), rule: true },
  ];
}

/** A shipping label: A6 on one page (what is in it is cut off rather than the address), or as long as 58 mm paper takes. */
export async function labelPdf(model: DocumentModel): Promise<Buffer> {
  const size = sizes[model.kind === 'label-58' ? 'label-58' : 'label-a6'];
  const blocks = blocksOf(model, size).map((block) => ({ ...block, text: printable(block.text) }));
  const wide = size.width - 2 * size.edge;
  const probe = openPdf([size.width, 2_000], model, size.edge);
  const heights = blocks.map(
    ({ text, font, size: points, gap, rule }) =>
      probe.font(font).fontSize(points).heightOfString(text, { width: wide }) + gap + (rule ? 9 : 0),
  );
  const whole = heights.reduce((sum, height) => sum + height, 0);
  const tall = size.height ?? whole + 2 * size.edge;
  const pdf = openPdf([size.width, tall], model, size.edge);
  pdf.page.margins.bottom = 0;
  let y = size.edge;
  for (const [index, { text, font, size: points, rule }] of blocks.entries()) {
    const height = heights[index] ?? 0;
    if (y + height > tall - size.edge + 1) continue;
    if (rule) {
      pdf
        .moveTo(size.edge, y + 4)
        .lineTo(size.edge + wide, y + 4)
        .strokeColor('#000000')
        .lineWidth(0.8)
        .stroke();
    }
    pdf
      .font(font)
      .fontSize(points)
      .fillColor('#000000')
      .text(text, size.edge, y + (rule ? 9 : 0), { width: wide });
    y += height;
  }
  return closePdf(pdf);
}
