import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserFaults } from '../../platform/faults.js';
import { maxRows, readStockFile } from './read-stock-file.js';
import { csvLine, exportColumns } from './write-stock-file.js';

const read = (text: string) => readStockFile(Buffer.from(text));
const codeOf = (bytes: Buffer): string => {
  try {
    readStockFile(bytes);
    return 'none';
  } catch (error) {
    return error instanceof UserFaults ? (error.faults[0]?.code ?? '') : String(error);
  }
};

describe('a file of stock', () => {
  test('is read with commas, semicolons or tabs, other columns left alone', () => {
    const row = { line: 2, sku: 'B-1', variantId: null, location: 'Galeri', onHand: 5, seen: 7 };
    for (const separator of [',', ';', '\t']) {
      const lines = [
        ['SKU', 'Warna', 'Location', 'On hand', 'seen_on_hand'],
        ['B-1', 'x', 'Galeri', '5', '7'],
      ];
      expect(read(lines.map((cells) => cells.join(separator)).join('\r\n'))).toEqual({
        rows: [row],
        faults: [],
      });
    }
  });

  test.each([
    ['sku,stok\nA,1', 'IMPORT_WRONG_HEADER'],
    ['nama,on_hand\nA,1', 'IMPORT_WRONG_HEADER'],
    ['', 'IMPORT_WRONG_HEADER'],
    ['sku,on_hand\n', 'IMPORT_EMPTY'],
    [`sku,on_hand\n${'A,1\n'.repeat(maxRows + 1)}`, 'IMPORT_TOO_MANY_ROWS'],
    [`sku,on_hand\n${'A,1\n'.repeat(100_000)}`, 'IMPORT_TOO_MANY_ROWS'],
  ])('%.30j is refused with %s', (text, code) => {
    expect(codeOf(Buffer.from(text))).toBe(code);
  });

  test('letters of an old code page are refused, UTF-16 with its mark is read', () => {
    expect(codeOf(Buffer.from('sku,on_hand\nB\xe9,1', 'latin1'))).toBe('IMPORT_WRONG_ENCODING');
    expect(codeOf(Buffer.from('sku,on_hand\nA,1', 'utf16le'))).toBe('IMPORT_WRONG_ENCODING');
    expect(readStockFile(Buffer.from('\ufeffsku,on_hand\nA,1', 'utf16le')).rows).toMatchObject([
      { sku: 'A' },
    ]);
  });

  test.each([
    ['A,-1', 'ROW_NOT_WHOLE'],
    ['A,1.5', 'ROW_NOT_WHOLE'],
    ['A,"1,5"', 'ROW_NOT_WHOLE'],
    ['A,1e3', 'ROW_NOT_WHOLE'],
    ['A,', 'ROW_NOT_WHOLE'],
    ['A,1000001', 'ROW_NOT_WHOLE'],
    ['A,=1+1', 'ROW_FORMULA'],
    ['=cmd|x,1', 'ROW_FORMULA'],
    ['@SUM(A1),1', 'ROW_FORMULA'],
    [',1', 'ROW_WITHOUT_SKU'],
  ])('the row %j is told as %s, and the rest is read', (row, code) => {
    const { rows, faults } = read(`sku,on_hand\n${row}\nB,2\n`);
    expect(faults).toMatchObject([{ code }]);
    expect(rows).toMatchObject([{ sku: 'B', onHand: 2 }]);
  });

  test('a row with a broken quote is told', () => {
    expect(read('sku,on_hand\nB,2\nA"x,1\nC,3\n')).toMatchObject({
      rows: [{ sku: 'B' }, { sku: 'C' }],
      faults: [{ line: 3, code: 'ROW_UNREADABLE' }],
    });
  });

  test('what is written is read back the same, and holds no formula', () => {
    const text = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((value) => value.trim());
    const word = text.filter((value) => value !== '' && !/^[=@']|[\p{Cc}]/u.test(value));
    fc.assert(
      fc.property(word, word, fc.nat(1_000_000), (sku, location, onHand) => {
        const line = csvLine([sku, '=1+1', '', location, onHand, 0, onHand, onHand, 'var_x']);
        expect(line).toContain(",'=1+1,");
        expect(line).not.toMatch(/^"?[=+@-]/);
        expect(read(csvLine([...exportColumns]) + line).rows).toEqual([
          { line: 2, sku, variantId: 'var_x', location, onHand, seen: onHand },
        ]);
      }),
    );
  });
});
