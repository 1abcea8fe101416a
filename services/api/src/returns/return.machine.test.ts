import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endedReturns, mayMoveReturn, returnEdges, returnMovers, returnStatuses } from './return.machine.js';

describe('the machine of returns', () => {
  test('a return ends as refunded, closed, rejected or cancelled, and nowhere else', () => {
    expect([...endedReturns].sort()).toEqual(['CANCELLED', 'CLOSED', 'REFUNDED', 'REJECTED']);
  });

  test('money goes back only for what was received, whatever way it took', () => {
    const walk = fc.array(fc.constantFrom(...returnEdges), { maxLength: 40 });
    fc.assert(
      fc.property(walk, (steps) => {
        const seen: (string | null)[] = [null];
        for (const { from, to } of steps) if (seen.at(-1) === from) seen.push(to);
        if (seen.includes('REFUNDED'))
          expect(seen.indexOf('RECEIVED')).toBeGreaterThan(seen.indexOf('APPROVED'));
        if (seen.includes('REJECTED')) expect(seen).toContain('DECLINED');
      }),
    );
  });

  test('a seller never undoes what the office has decided, and a shopper decides nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...returnStatuses), (to) => {
        expect(mayMoveReturn('ESCALATED', to, 'SELLER')).toBe(false);
        expect(mayMoveReturn('REJECTED', to, 'SELLER')).toBe(false);
        expect(mayMoveReturn('REQUESTED', to, 'SHOPPER')).toBe(to === 'CANCELLED');
      }),
    );
  });

  test('nothing stays where it is, and what has begun does not begin again', () => {
    for (const status of returnStatuses)
      for (const mover of returnMovers) {
        expect(mayMoveReturn(status, status, mover)).toBe(false);
        expect(mayMoveReturn(status, 'REQUESTED', mover)).toBe(false);
      }
  });
});
