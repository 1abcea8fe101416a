import { describe, expect, jest, test } from '@jest/globals';

jest.unstable_mockModule('../i18n/messages', () => ({
  m: new Proxy({}, { get: (_target, id: string) => () => id }),
}));
jest.unstable_mockModule('../i18n/dates', () => ({ formatDateTime: (at: string) => at }));
const { orderSteps, stepReached } = await import('./order-steps');

const delivery = { title: '', kind: 'DELIVERY' as const, minDays: 1, maxDays: 2, place: null };

describe('the steps of an order', () => {
  test('what is reached is done with its time, the next one is current', () => {
    const steps = orderSteps({
      status: 'PACKED',
      delivery,
      transitions: [
        { status: 'PENDING_PAYMENT', at: 'a' },
        { status: 'PAID', at: 'b' },
        { status: 'PACKED', at: 'c' },
      ],
    });
    expect(steps.map(({ state }) => state)).toEqual(['done', 'done', 'current', 'coming']);
    expect(steps.map(({ detail }) => detail)).toEqual(['b', 'c', undefined, undefined]);
  });

  test('delivered and received are the same last step, and before payment none is reached', () => {
    expect(stepReached('DELIVERED')).toBe(3);
    expect(stepReached('COMPLETED')).toBe(3);
    expect(stepReached('PENDING_PAYMENT')).toBe(-1);
    expect(stepReached('CANCELLED')).toBe(-1);
  });

  test('who fetches it reads that it is ready, not that it is on its way', () => {
    const steps = orderSteps({ status: 'PAID', delivery: { ...delivery, kind: 'PICK_UP' }, transitions: [] });
    expect(steps.map(({ title }) => title)).toContain('order_step_ready');
  });
});
