import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainTextOf } from './plain-text.js';
import { readShopifyExport } from './read-export.js';
import { NotAnExport } from './read-rows.js';

const header =
  'Handle,Title,Body (HTML),Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Compare At Price,Image Src,Image Position,Status';
const read = (...lines: string[]) => readShopifyExport(Buffer.from([header, ...lines].join('\n')), 'IDR');

describe('reading a Shopify export', () => {
  test('a product without options has one variant', () => {
    const { products, faults } = read(
      'pot,Clay pot,<p>Blown clay</p>,true,Title,Default Title,P-1,250,3,9.99,15,,,active',
    );
    expect(faults).toEqual([]);
    expect(products).toMatchObject([
      {
        handle: 'pot',
        title: 'Clay pot',
        description: 'Blown clay',
        published: true,
        options: [],
        images: [],
      },
    ]);
    expect(products[0]?.variants).toEqual([
      { line: 2, values: [], sku: 'P-1', price: 999n, compareAtPrice: 1500n, weightGrams: 250, quantity: 3 },
    ]);
  });

  test('options become variants, and rows that only bring a picture none', () => {
    const { products, faults } = read(
      'top,Top,,true,Size,S,,,1,60,,https://a.test/2.jpg,2,',
      'top,,,,,M,,,2,60,,,,',
      'top,,,,,,,,,,,https://a.test/1.jpg,1,',
    );
    expect(faults).toEqual([]);
    expect(products[0]?.options).toEqual(['Size']);
    expect(products[0]?.variants.map(({ values, quantity }) => [values, quantity])).toEqual([
      [['S'], 1],
      [['M'], 2],
    ]);
    expect(products[0]?.images.map(({ url }) => url)).toEqual([
      'https://a.test/1.jpg',
      'https://a.test/2.jpg',
    ]);
  });

  test('a bad row is told with its line and reason, and the rest is kept', () => {
    const { products, faults } = read(
      'a,A,"<p>two',
      'lines</p>",true,Size,S,,,1,abc,,,,',
      'a,,,,,M,,,1,60,,,,',
      'a,,,,,M,,,1,61,,,,',
      'b,B,,true,Title,Default Title,,,1,0,,,,',
      ',C,,true,Title,Default Title,,,1,5,,,,',
      'd,,,,,,,,1,5,,,,',
    );
    expect(products.map(({ handle, variants }) => [handle, variants.length])).toEqual([['a', 1]]);
    expect(faults.map(({ line, handle }) => [line, handle])).toEqual([
      [2, 'a'],
      [5, 'a'],
      [6, 'b'],
      [6, 'b'],
      [7, null],
      [8, 'd'],
    ]);
    expect(faults[0]?.reason).toMatch(/price "abc"/);
    expect(faults[1]?.reason).toMatch(/already on line 4/);
  });

  test('drafts, archived products and oversold stock are what they are', () => {
    const { products } = read(
      'a,A,,false,Title,Default Title,,,-4,5,,,,',
      'b,B,,true,Title,Default Title,,,1,5,5,,,draft',
      'c,C,,true,Title,Default Title,,,1,5,,,,archived',
    );
    expect(products.map(({ published }) => published)).toEqual([false, false, false]);
    expect(products[0]?.variants[0]?.quantity).toBe(0);
    expect(products[1]?.variants[0]?.compareAtPrice).toBeNull();
  });

  test.each([
    ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
    ['a byte-order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['line ends of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    [
      'the newer column names',
      (text: string) => Buffer.from(text.replace('Handle', 'URL handle').replace('Variant Price', 'Price')),
    ],
  ])('a file with %s is read too', (_what, write) => {
    const text = `${header}\npot,Teko tanah,,true,Title,Default Title,,,1,5,,,,`;
    expect(readShopifyExport(write(text), 'IDR').products).toMatchObject([{ title: 'Teko tanah' }]);
  });

  test('what is no export is refused as a whole', () => {
    expect(() => readShopifyExport(Buffer.from('name,price\na,1'), 'IDR')).toThrow(NotAnExport);
    expect(() => readShopifyExport(Buffer.from(''), 'IDR')).toThrow(NotAnExport);
  });

  test('no bytes bring it down in another way', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (lines) => {
        const { products, faults } = read(...lines);
        return Array.isArray(products) && faults.every(({ reason }) => reason !== '');
      }),
    );
  });
});

describe('cleaning an HTML body', () => {
  test('scripts, styles and attributes are gone; paragraphs, lists and text stay', () => {
    const html =
      '<style>p{}</style><p onclick="x()">Kain <b>batik</b> &amp; tenun</p><script>alert(1)</script><ul><li>satu</li><li>dua</li></ul>1 &lt; 2';
    expect(plainTextOf(html)).toBe('Kain batik & tenun\n\n• satu\n• dua\n\n1 < 2');
  });

  test('broken markup still gives text', () => {
    expect(plainTextOf('<p>satu<p>dua<br>tiga</div>')).toBe('satu\n\ndua\ntiga');
    expect(plainTextOf('&nbsp;<p></p>')).toBe('');
  });
});
