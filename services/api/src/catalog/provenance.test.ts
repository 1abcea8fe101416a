import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newProvenanceCode, parseProvenanceCode } from './provenance-code.js';
import { mergeStatements, statementKinds, type Statement } from './provenance.statements.js';

describe('the code of a hang-tag', () => {
  test('is read again however a person types it', () => {
    for (let index = 0; index < 200; index++) {
      const code = newProvenanceCode();
      expect(code).toMatch(/^[2-9A-Z]{8}$/);
      expect(code).not.toMatch(/[01ILOU]/);
      expect(parseProvenanceCode(` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `)).toBe(code);
    }
  });

  test.each(['', 'ABCD', 'ABCDEFG0', 'ABCDEFGHJ', 'ABCDEFG!', '💐💐💐💐💐💐💐💐'])('%s is none', (text) => {
    expect(parseProvenanceCode(text)).toBeNull();
  });
});

describe('statements', () => {
  const statement: fc.Arbitrary<Statement> = fc.record({
    kind: fc.constantFrom(...statementKinds),
    value: fc.constantFrom('Tulis', 'tulis', 'Cap'),
    verifiedAt: fc.option(fc.date({ noInvalidDate: true })),
  });

  test('are each said once, and are verified exactly when one of the same was', () => {
    const key = ({ kind, value }: Statement) => `${kind} ${value.toLowerCase()}`;
    fc.assert(
      fc.property(fc.array(statement), (given) => {
        const merged = mergeStatements(given);
        expect(merged.map(key)).toEqual([...new Set(given.map(key))]);
        for (const one of merged) {
          const checks = given.flatMap((each) =>
            key(each) === key(one) && each.verifiedAt ? [each.verifiedAt.getTime()] : [],
          );
          expect(one.verifiedAt?.getTime() ?? null).toBe(checks.length > 0 ? Math.min(...checks) : null);
        }
      }),
    );
  });
});
