import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PaymentIntentLine, SessionRequest } from '../payment.gateway.js';
import { sessionParams } from './session-params.js';

const request = (lines: PaymentIntentLine[], amount: bigint): SessionRequest => ({
  paymentId: '0193a7c0-0000-7000-8000-000000000001',
  idempotencyKey: 'payment-1',
  amount,
  currency: 'IDR',
  returnUrl: 'http://localhost:3000/orders/GB-1?key=abc',
  expiresAt: new Date('2026-11-24T09:00:00.000Z'),
  intent: { orderGroupNumber: 'GB-7K2M-9QXT', locale: 'id', email: 'rahma@example.test', lines },
});

const sumOf = (lines: readonly PaymentIntentLine[]): bigint =>
  lines.reduce((sum, { unitPrice, quantity }) => sum + BigInt(unitPrice) * BigInt(quantity), 0n);

const anyLine = fc.record({
  title: fc.string({ minLength: 1, maxLength: 400 }),
  quantity: fc.integer({ min: 1, max: 999 }),
  unitPrice: fc.bigInt({ min: 1n, max: 10_000_000n }).map(String),
});

describe('a payment as a Checkout Session', () => {
  test('whatever is bought, Stripe is asked for exactly the amount, within its limits', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { minLength: 1, maxLength: 130 }), (lines) => {
        const items = sessionParams(request(lines, sumOf(lines))).line_items ?? [];
        const asked = items.reduce(
          (sum, { quantity, price_data: price }) =>
            sum + BigInt(quantity ?? 0) * BigInt(price?.unit_amount ?? 0),
          0n,
        );
        expect(asked).toBe(sumOf(lines));
        expect(items.length).toBeLessThanOrEqual(100);
        for (const { price_data: price } of items) {
          expect(price?.product_data?.name.length ?? 0).toBeLessThanOrEqual(250);
          expect(price?.currency).toBe('idr');
        }
      }),
      { numRuns: 50 },
    );
  });

  test('lines that do not add up are a bug, and nobody is charged', () => {
    const lines = [{ title: 'Kain', quantity: 2, unitPrice: '100' }];
    expect(() => sessionParams(request(lines, 199n))).toThrow('add up');
  });

  test('a retry is the same request to the letter', () => {
    const lines = [{ title: 'Kain', quantity: 2, unitPrice: '12500000' }];
    expect(sessionParams(request(lines, 25_000_000n))).toEqual(sessionParams(request(lines, 25_000_000n)));
  });

  test('names the payment, its end and its language', () => {
    const lines = [{ title: 'Kain', quantity: 1, unitPrice: '12500000' }];
    expect(sessionParams(request(lines, 12_500_000n))).toMatchObject({
      client_reference_id: '0193a7c0-0000-7000-8000-000000000001',
      metadata: { payment_id: '0193a7c0-0000-7000-8000-000000000001', order_group_number: 'GB-7K2M-9QXT' },
      expires_at: 1795510800,
      locale: 'id',
      customer_email: 'rahma@example.test',
    });
  });
});
