import { allocate } from '@gebyar/money';
import type { Posting, SoldComponent } from './ledger.accounts.js';

/** One part of a sale: a line, or the delivery where there is no line. Minor units. */
export interface SoldPart {
  orderId: string;
  orderLineId: string | null;
  sellerId: string;
  /** What the shopper paid for it. */
  paid: bigint;
  /** What the platform adds, for discounts of its own. */
  promotion: bigint;
  /** PPN in it, which the seller owes the state. */
  tax: bigint;
  commission: bigint;
}

/** What a part is made of: paid + promotion = own + tax + commission, to the last unit. */
const ownOf = ({ paid, promotion, tax, commission }: SoldPart): bigint => paid + promotion - tax - commission;

/** The postings of a sale's part, without those on the side where the money is; zeros are left out. */
export function postSold(part: SoldPart): Posting[] {
  const { orderId, orderLineId, sellerId } = part;
  const own: SoldComponent = orderLineId === null ? 'SHIPPING' : 'GOODS';
  const at = { orderId, orderLineId };
  const postings: Posting[] = [
    { ...at, account: 'SELLER_PENDING', sellerId, component: own, amount: -ownOf(part) },
    { ...at, account: 'SELLER_PENDING', sellerId, component: 'TAX', amount: -part.tax },
    { ...at, account: 'COMMISSION', component: 'COMMISSION', amount: -part.commission },
    { ...at, account: 'PROMOTION', component: 'PROMOTION', amount: part.promotion },
  ];
  return postings.filter(({ amount }) => amount !== 0n);
}

/** What is left of a part after the refunds so far; all at or above zero. */
export interface LeftPart {
  orderId: string;
  orderLineId: string | null;
  sellerId: string;
  own: bigint;
  tax: bigint;
  commission: bigint;
  promotion: bigint;
}

/** What can still go back to the shopper for a part. */
export const leftOf = ({ own, tax, commission, promotion }: LeftPart): bigint =>
  own + tax + commission - promotion;

/** What a refund takes back from each of a part's components. */
export interface TakenBack extends LeftPart {
  refunded: bigint;
}

const divideRounded = (amount: bigint, by: bigint): bigint => (2n * amount + by) / (2n * by);

/**
 * Takes an amount back from a part: of each component as large a share as of the whole, by largest remainder of what is left.
 * Any number of refunds that give everything back leave nothing of any component.
 *
 * @throws RangeError for more than is left
 */
export function takeBack(part: LeftPart, amount: bigint): TakenBack {
  const left = leftOf(part);
  if (amount <= 0n || amount > left) {
    throw new RangeError(`${String(amount)} can't go back of ${String(left)} left`);
  }
  const promotion = divideRounded(part.promotion * amount, left);
  const [own = 0n, tax = 0n, commission = 0n] = allocate(amount + promotion, [
    part.own,
    part.tax,
    part.commission,
  ]);
  return { ...part, own, tax, commission, promotion, refunded: amount };
}

/**
 * What goes back of a part that cost the shopper nothing, for some of its pieces; null for a part that was paid for, or of which
 * nothing is left.
 *
 * @param pieces of the `of` that have not come back before; all of them take all that is left
 */
export function freeShare(part: LeftPart, pieces: number, of: number): TakenBack | null {
  if (leftOf(part) !== 0n || part.promotion === 0n || pieces <= 0) return null;
  if (pieces >= of) return { ...part, refunded: 0n };
  const promotion = divideRounded(part.promotion * BigInt(pieces), BigInt(of));
  const [own = 0n, tax = 0n, commission = 0n] = allocate(promotion, [part.own, part.tax, part.commission]);
  return { ...part, own, tax, commission, promotion, refunded: 0n };
}

export interface RefundWant {
  /** Which part it is for; null lets it be spread over all. */
  orderId: string | null;
  orderLineId: string | null;
  amount: bigint;
}

const samePart = (want: RefundWant, part: LeftPart): boolean =>
  want.orderId === part.orderId && want.orderLineId === part.orderLineId;

/**
 * Spreads a refund over the parts of a sale: first what is for a part of its own, as far as that reaches; the rest over what is
 * left of the same order, then of all, in proportion.
 *
 * @throws RangeError for more than is left of all
 */
export function spreadRefund(parts: readonly LeftPart[], wants: readonly RefundWant[]): TakenBack[] {
  const amounts = parts.map(() => 0n);
  const room = (index: number): bigint => {
    const part = parts[index];
    return part ? leftOf(part) - (amounts[index] ?? 0n) : 0n;
  };
  const spread = (amount: bigint, among: readonly number[]): bigint => {
    const rooms = among.map(room);
    const whole = rooms.reduce((sum, each) => sum + each, 0n);
    const given = amount < whole ? amount : whole;
    if (given > 0n) {
      allocate(given, rooms).forEach((share, nth) => {
        const index = among[nth] ?? -1;
        amounts[index] = (amounts[index] ?? 0n) + share;
      });
    }
    return amount - given;
  };
  const all = parts.map((_part, index) => index);
  const among = (fits: (part: LeftPart) => boolean) => all.filter((index) => fits(parts[index] as LeftPart));
  let rest = wants.map((want) => ({
    ...want,
    amount:
      want.orderId === null
        ? want.amount
        : spread(
            want.amount,
            among((part) => samePart(want, part)),
          ),
  }));
  rest = rest.map((want) => ({
    ...want,
    amount:
      want.orderId === null
        ? want.amount
        : spread(
            want.amount,
            among((part) => part.orderId === want.orderId),
          ),
  }));
  const over = rest.reduce((sum, { amount }) => sum + spread(amount, all), 0n);
  if (over > 0n) throw new RangeError(`${String(over)} more is refunded than was sold`);
  // What cost the shopper nothing goes back with the last that did.
  const isEmptied = (orderId: string) =>
    all.every((index) => parts[index]?.orderId !== orderId || room(index) === 0n);
  const given = new Set(parts.filter((_part, index) => amounts[index] !== 0n).map(({ orderId }) => orderId));
  return parts.flatMap((part, index) => {
    const amount = amounts[index] ?? 0n;
    if (amount > 0n) return [takeBack(part, amount)];
    const free = leftOf(part) === 0n && part.promotion > 0n;
    return free && given.has(part.orderId) && isEmptied(part.orderId) ? [{ ...part, refunded: 0n }] : [];
  });
}
