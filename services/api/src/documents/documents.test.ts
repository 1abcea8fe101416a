import { describe, expect, test } from '@jest/globals';
import { parseDocumentName } from './document.kinds.js';
import type { DocumentModel } from './document.model.js';
import { printable } from './pdf/fonts.js';
import { labelPdf } from './pdf/label.js';
import { paperPdf } from './pdf/paper.js';
import { printPage } from './print-page.js';

const long =
  'Jl. Marsma Iswahyudi Gang Melati Putih Nomor 12 RT 034 RW 007 (rumah pagar hijau di ujung gang) '.repeat(
    2,
  );

const model = (given: Partial<DocumentModel> = {}): DocumentModel => ({
  kind: 'invoice',
  locale: 'id',
  title: 'Faktur',
  number: 'INV-GB-7K2M-9QXT-1',
  stamp: 'Lunas',
  facts: [
    { label: 'Pesanan', value: 'GB-7K2M-9QXT-1' },
    { label: 'Tanggal pesan', value: '30 November 2026' },
    { label: 'Kurir', value: 'Kurir Kota' },
    { label: 'Nomor resi', value: 'DEMO700317' },
  ],
  shop: 'Gebyar',
  from: { heading: 'Penjual', name: 'Rumah Tenun', lines: ['Sepinggan, Balikpapan Selatan', '+628123'] },
  to: {
    heading: 'Pembeli',
    name: 'Ibu Rahmawati Kusumaningtyas Hadiningrat binti Abdurrahman',
    lines: [long, '+62812'],
  },
  rowHeadings: { quantity: 'Jml', title: 'Barang', unitPrice: 'Harga', total: 'Jumlah' },
  rows: Array.from({ length: 60 }, (_, index) => ({
    quantity: index + 1,
    title:
      index % 7
        ? 'Kain batik'
        : 'Selendang sutra motif burung enggang dan akar bahar dengan pinggiran bordir tangan',
    details: ['Merah, 2 m', 'Tulisan: “Untuk Ayah”'],
    unitPrice: 'Rp 325.000',
    total: 'Rp 1.234.567.000',
  })),
  amounts: [
    { label: 'Barang', amount: 'Rp 45.000' },
    { label: 'Total', amount: 'Rp 1.234.567.000', strong: true },
  ],
  notes: ['Penjual tidak memungut PPN.'],
  pageText: (page, of) => `Halaman ${String(page)} dari ${String(of)}`,
  ...given,
});

const pages = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
describe('documents', () => {
  test('many lines go over pages, each with its number; a short one stays on one', async () => {
    const many = await paperPdf(model());
    expect(many.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages(many)).toBeGreaterThan(2);
    const short = await paperPdf(model({ rows: model().rows.slice(0, 3) }));
    expect(pages(short)).toBe(1);
  });

  test('a label is one page, on A6 with sixty lines too, and on 58 mm as long as it takes', async () => {
    const a6 = await labelPdf(model({ kind: 'label-a6', title: 'Label' }));
    const thermal = await labelPdf(
      model({ kind: 'label-58', title: 'Label', rows: model().rows.slice(0, 2) }),
    );
    expect([pages(a6), pages(thermal)]).toEqual([1, 1]);
    const width = /\/MediaBox \[0 0 ([\d.]+) /.exec(thermal.toString('latin1'))?.[1];
    expect(Number(width)).toBeCloseTo((58 / 25.4) * 72, 1);
  });

  test('letters the font has not got become such as it has', () => {
    expect(printable('Gụnạ́ “x” ꦗꦮ – Rp')).toBe('Guna “x” ?? – Rp');
  });

  test('what people wrote is text on the page, never markup', () => {
    const page = printPage(model({ shop: '<script>alert(1)</script>', notes: ['a & "b"'] }));
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('a &amp; &quot;b&quot;');
  });

  test.each([
    ['invoice.pdf', { kind: 'invoice', format: 'pdf' }],
    ['label-58.html', { kind: 'label-58', format: 'html' }],
    ['invoice', null],
    ['invoice.exe', null],
    ['../invoice.pdf', null],
    ['label-a6.pdf.html', null],
  ])('%s', (file, name) => {
    expect(parseDocumentName(file)).toEqual(name);
  });
});
