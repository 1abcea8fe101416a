import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { actOf, type PaymentAct, type PaymentLook } from './payment.converge.js';

type Status = PaymentLook['status'];
type Kind = PaymentLook['kind'];

const after: Record<PaymentAct, (status: Status) => Status> = {
  'receive-money': () => 'PAID',
  close: () => 'EXPIRED',
  keep: (status) => status,
};

/** What a provider's session goes through, and how a payment that hears all of it ends. */
const lives: { kinds: Kind[]; end: Status }[] = [
  { kinds: ['open', 'paid'], end: 'PAID' },
  { kinds: ['open', 'processing', 'paid'], end: 'PAID' },
  { kinds: ['open', 'expired'], end: 'EXPIRED' },
  { kinds: ['open', 'processing', 'expired'], end: 'EXPIRED' },
];

/** One event of each kind of change, some lost, some told several times, in any order: all that tells is when somebody looks. */
const news = (length: number) => fc.array(fc.nat(length - 1), { maxLength: 12 });
const life = fc
  .constantFrom(...lives)
  .chain(({ kinds, end }) =>
    fc.record({ kinds: fc.constant(kinds), end: fc.constant(end), told: news(kinds.length) }),
  );

interface Ending {
  status: Status;
  acts: PaymentAct[];
}

/**
 * Looks once for each news, when it comes, which is never before it happened; and at last once more, as the sweep does where
 * all was lost.
 */
function hear(kinds: readonly Kind[], told: readonly number[], decide: typeof actOf): Ending {
  let [status, reached]: [Status, number] = ['PENDING', 0];
  const acts: PaymentAct[] = [];
  for (const event of [...told, kinds.length - 1]) {
    reached = Math.max(reached, event);
    const kind = kinds[reached] ?? 'open';
    const act = decide({ status, kind, over: kind === 'expired', endsForGood: true });
    status = after[act](status);
    if (act !== 'keep') acts.push(act);
  }
  return { status, acts };
}

const endsTheSame = (decide: typeof actOf) =>
  fc.property(life, ({ kinds, end, told }) => {
    const { status, acts } = hear(kinds, told, decide);
    expect({ status, acts: acts.length }).toEqual({ status: end, acts: 1 });
  });

describe('the news of one payment', () => {
  test('end the same and act once in 10,000 orders of them, with what comes twice and what is lost', () => {
    fc.assert(endsTheSame(actOf), { numRuns: 10_000 });
  });

  test('never move a payment back, whatever is seen in whatever order', () => {
    const status = fc.constantFrom<Status>('PAID', 'REFUNDED');
    const kind = fc.constantFrom<Kind>('open', 'processing', 'paid', 'expired', 'missing');
    fc.assert(
      fc.property(status, kind, fc.boolean(), fc.boolean(), (paid, seen, over, endsForGood) => {
        expect(actOf({ status: paid, kind: seen, over, endsForGood })).toBe('keep');
      }),
    );
  });

  test.each([
    [
      'acts on every look',
      ({ kind }: PaymentLook): PaymentAct => (kind === 'paid' ? 'receive-money' : 'keep'),
    ],
    [
      'closes what is still on its way',
      (look: PaymentLook): PaymentAct =>
        look.kind === 'processing' && look.status === 'PENDING' ? 'close' : actOf(look),
    ],
  ])('a twin that %s is caught', (_name, twin) => {
    expect(() => {
      fc.assert(endsTheSame(twin), { numRuns: 10_000 });
    }).toThrow();
  });
});
