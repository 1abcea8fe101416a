import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  edges,
  mayMove,
  moveReasons,
  orderStatuses,
  paidStatuses,
  type OrderStatus,
} from './order.machine.js';

const anyStatus = fc.constantFrom(...orderStatuses);
const anyReason = fc.constantFrom(...moveReasons);

describe('the order machine', () => {
  test.each([
    ['PENDING_PAYMENT', 'PAID', 'payment-received'],
    ['PENDING_PAYMENT', 'CANCELLED', 'payment-expired'],
    ['CANCELLED', 'PAID', 'late-payment'],
    ['PAID', 'PACKED', 'packed'],
    ['PACKED', 'SHIPPED', 'shipped'],
    ['PACKED', 'PAID', 'unpacked'],
    ['SHIPPED', 'DELIVERED', 'delivered'],
    ['SHIPPED', 'COMPLETED', 'received'],
    ['DELIVERED', 'COMPLETED', 'received'],
    ['SHIPPED', 'COMPLETED', 'auto-completed'],
    ['DELIVERED', 'COMPLETED', 'auto-completed'],
    ['PAID', 'CANCELLED', 'cancelled-by-shopper'],
    ['PAID', 'CANCELLED', 'cancelled-by-seller'],
    ['PACKED', 'CANCELLED', 'cancelled-by-seller'],
    ['PACKED', 'CANCELLED', 'cancelled-by-office'],
  ] as const)('%s may become %s: %s', (from, to, reason) => {
    expect(mayMove(from, to, reason)).toBe(true);
  });

  test('a cancelled order comes back for a late payment and for nothing else', () => {
    fc.assert(
      fc.property(anyStatus, anyReason, (to, reason) => {
        expect(mayMove('CANCELLED', to, reason)).toBe(to === 'PAID' && reason === 'late-payment');
      }),
    );
  });

  test('an order whose money is here is cancelled by people only, and by nobody once it is sent', () => {
    const byPeople = { PAID: ['shopper', 'seller', 'office'], PACKED: ['seller', 'office'] };
    fc.assert(
      fc.property(fc.constantFrom(...paidStatuses), anyReason, (from, reason) => {
        const who = from === 'PAID' || from === 'PACKED' ? byPeople[from] : [];
        expect(mayMove(from, 'CANCELLED', reason)).toBe(who.some((one) => reason === `cancelled-by-${one}`));
        expect(mayMove(from, 'PENDING_PAYMENT', reason)).toBe(false);
      }),
    );
  });

  test('no order is shipped before it is packed, whatever the way it took', () => {
    const walk = fc.array(fc.constantFrom(...edges), { maxLength: 30 });
    fc.assert(
      fc.property(walk, (steps) => {
        let status: OrderStatus = 'PENDING_PAYMENT';
        const seen: OrderStatus[] = [status];
        for (const { to, reasons } of steps) {
          if (!reasons.some((reason) => mayMove(status, to, reason))) continue;
          status = to;
          seen.push(status);
        }
        if (seen.includes('SHIPPED')) expect(seen.indexOf('PACKED')).toBeLessThan(seen.indexOf('SHIPPED'));
        if (seen.includes('PACKED')) expect(seen.indexOf('PAID')).toBeLessThan(seen.indexOf('PACKED'));
      }),
    );
  });

  test('nothing stays where it is', () => {
    fc.assert(fc.property(anyStatus, anyReason, (status, reason) => !mayMove(status, status, reason)));
  });

  test('a completed order is over', () => {
    fc.assert(fc.property(anyStatus, anyReason, (to, reason) => !mayMove('COMPLETED', to, reason)));
  });
});
