import PDFDocument from 'pdfkit';
import type { DocumentModel, DocumentParty } from '../document.model.js';
import { documentFonts, printable } from './fonts.js';

type Pdf = InstanceType<typeof PDFDocument>;

const ink = '#1d2138';
const soft = '#5b5f73';
const line = '#d9d4c7';
const margin = 48;
const a4 = { width: 595.28, height: 841.89 };
const width = a4.width - 2 * margin;
/** Below this no row begins; the foot of the page is there. */
const bottom = a4.height - 72;

const columns = { quantity: 40, unitPrice: 96, total: 104 } as const;

export function openPdf(size: [number, number], { title, shop, locale }: DocumentModel, edge: number): Pdf {
  const pdf = new PDFDocument({
    size,
    margin: edge,
    bufferPages: true,
    lang: locale,
    info: { Title: printable(title), Author: printable(shop) },
  });
  const { text, strong } = documentFonts();
  pdf.registerFont('text', text).registerFont('strong', strong);
  return pdf.font('text').fillColor(ink);
}

export function closePdf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => {
      resolve(Buffer.concat(parts));
    });
    pdf.on('error', reject);
    pdf.end();
  });
}

/** Invoice, receipt and packing slip on A4, over as many pages as it takes. */
export async function paperPdf(model: DocumentModel): Promise<Buffer> {
  const pdf = openPdf([a4.width, a4.height], model, margin);
  // Text may not start pages by itself: the foot lies below what text may fill.
  pdf.page.margins.bottom = 0;
  let y = head(pdf, model);
  y = rows(pdf, model, y);
  y = amounts(pdf, model, y);
  notes(pdf, model, y);
  foot(pdf, model);
  return closePdf(pdf);
}

const nextPage = (pdf: Pdf): number => {
  pdf.addPage({ size: [a4.width, a4.height], margin });
  pdf.page.margins.bottom = 0;
  return margin;
};

function head(pdf: Pdf, { title, number, stamp, facts, shop, from, to }: DocumentModel): number {
  pdf
    .font('strong')
    .fontSize(22)
    .text(printable(title), margin, margin, { width: width * 0.6 });
  const afterTitle = pdf.y;
  pdf
    .font('text')
    .fontSize(10)
    .fillColor(soft)
    .text(printable(shop), margin, afterTitle + 2, { width: width * 0.6 });
  pdf.font('strong').fontSize(12).fillColor(ink);
  pdf.text(printable(number), margin + width * 0.55, margin + 4, { width: width * 0.45, align: 'right' });
  if (stamp !== null)
    pdf
      .fontSize(11)
      .fillColor('#8a4b1f')
      .text(printable(stamp), { width: width * 0.45, align: 'right' });
  let y = Math.max(pdf.y, afterTitle + 16) + 14;
  pdf
    .moveTo(margin, y)
    .lineTo(margin + width, y)
    .strokeColor(line)
    .stroke();
  y += 14;
  const half = width / 2 - 12;
  const left = party(pdf, from, margin, y, half);
  const right = party(pdf, to, margin + width / 2 + 12, y, half);
  y = Math.max(left, right) + 14;
  for (const { label, value } of facts) {
    pdf.font('text').fontSize(9.5).fillColor(soft).text(printable(label), margin, y, { width: 110 });
    pdf.fillColor(ink).text(printable(value), margin + 116, y, { width: width - 116 });
    y = pdf.y + 2;
  }
  return y + 14;
}

function party(
  pdf: Pdf,
  { heading, name, lines }: DocumentParty,
  x: number,
  y: number,
  wide: number,
): number {
  pdf.font('text').fontSize(9).fillColor(soft).text(printable(heading), x, y, { width: wide });
  pdf
    .font('strong')
    .fontSize(11.5)
    .fillColor(ink)
    .text(printable(name), x, pdf.y + 1, { width: wide });
  pdf.font('text').fontSize(10);
  for (const each of lines) pdf.text(printable(each), x, pdf.y + 1, { width: wide });
  return pdf.y;
}

function rowHead(pdf: Pdf, { rowHeadings }: DocumentModel, y: number): number {
  pdf.font('text').fontSize(9).fillColor(soft);
  pdf.text(printable(rowHeadings.quantity), margin, y, { width: columns.quantity });
  pdf.text(printable(rowHeadings.title), margin + columns.quantity, y);
  right(pdf, rowHeadings.unitPrice, columns.total, columns.unitPrice, y);
  right(pdf, rowHeadings.total, 0, columns.total, y);
  pdf
    .moveTo(margin, y + 15)
    .lineTo(margin + width, y + 15)
    .strokeColor(line)
    .stroke();
  return y + 22;
}

const right = (pdf: Pdf, text: string, fromRight: number, wide: number, y: number) =>
  pdf.text(printable(text), margin + width - fromRight - wide, y, { width: wide, align: 'right' });

function rows(pdf: Pdf, model: DocumentModel, start: number): number {
  let y = rowHead(pdf, model, start);
  const priced = model.rowHeadings.total !== '';
  const wide = width - columns.quantity - (priced ? columns.unitPrice + columns.total + 10 : 0);
  for (const row of model.rows) {
    const details = row.details.map(printable);
    const tall =
      pdf.font('strong').fontSize(10).heightOfString(printable(row.title), { width: wide }) +
      details.reduce(
        (sum, text) => sum + pdf.font('text').fontSize(9).heightOfString(text, { width: wide }) + 1,
        0,
      );
    if (y + tall > bottom) y = rowHead(pdf, model, nextPage(pdf));
    pdf
      .font('strong')
      .fontSize(10)
      .fillColor(ink)
      .text(`${String(row.quantity)} ×`, margin, y, { width: columns.quantity });
    pdf.text(printable(row.title), margin + columns.quantity, y, { width: wide });
    const afterTitle = pdf.y;
    pdf.font('text').fontSize(9).fillColor(soft);
    let below = afterTitle;
    for (const text of details) {
      pdf.text(text, margin + columns.quantity, below + 1, { width: wide });
      below = pdf.y;
    }
    pdf.font('text').fontSize(10).fillColor(ink);
    if (priced) {
      right(pdf, row.unitPrice, columns.total, columns.unitPrice, y);
      right(pdf, row.total, 0, columns.total, y);
    }
    y = below + 8;
    pdf
      .moveTo(margin, y - 4)
      .lineTo(margin + width, y - 4)
      .strokeColor(line)
      .lineWidth(0.5)
      .stroke();
  }
  return y + 8;
}

function amounts(pdf: Pdf, { amounts: list }: DocumentModel, start: number): number {
  const wide = 280;
  const x = margin + width - wide;
  let y = start;
  for (const { label, amount, strong } of list) {
    pdf.font(strong ? 'strong' : 'text').fontSize(strong ? 12 : 10);
    const tall = pdf.heightOfString(printable(label), { width: wide - 116 });
    if (y + tall > bottom) y = nextPage(pdf);
    pdf.fillColor(strong ? ink : soft).text(printable(label), x, y, { width: wide - 116 });
    pdf.fillColor(ink).text(printable(amount), x + wide - 110, y, { width: 110, align: 'right' });
    y += tall + (strong ? 8 : 4);
  }
  return y + 12;
}

function notes(pdf: Pdf, { notes: list }: DocumentModel, start: number): void {
  let y = start;
  pdf.font('text').fontSize(9.5).fillColor(soft);
  for (const note of list) {
    const tall = pdf.heightOfString(printable(note), { width });
    if (y + tall > bottom) y = nextPage(pdf);
    pdf.font('text').fontSize(9.5).fillColor(soft).text(printable(note), margin, y, { width });
    y += tall + 4;
  }
}

function foot(pdf: Pdf, { number, pageText }: DocumentModel): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.font('text').fontSize(8.5).fillColor(soft);
    pdf.text(printable(number), margin, a4.height - 40, { width: width / 2, lineBreak: false });
    right(pdf, pageText(page + 1, count), 0, width / 2, a4.height - 40);
  }
}
