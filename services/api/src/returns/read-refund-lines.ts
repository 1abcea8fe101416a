import { currencies, formatMoney, parseDecimal, type CurrencyCode } from '@gebyar/money';
import type { OrderStatus } from '../orders/index.js';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { fromPublicId } from '../platform/ids.js';
import { worthOf, type OpenPart } from './refund.rules.js';
import type { Refundable } from './refundable.queries.js';
import { returnFaults } from './return.errors.js';

/** What a person wants to give back of an order. */
export interface RefundLineInput {
  /** Public id; null for the delivery. */
  orderLineId: string | null;
  /** Pieces; null for money alone. */
  quantity: number | null;
  /** Decimal text in whole rupiah; null for what the pieces are worth, or all that is left of the delivery. */
  amount: string | null;
  /** The pieces are back and can be sold again. */
  restock: boolean;
}

export interface ReadLine {
  /** Row id; null for the delivery. */
  orderLineId: string | null;
  quantity: number | null;
  /** Minor units, above zero. */
  amount: bigint;
  restock: boolean;
}

const sentStatuses: readonly OrderStatus[] = ['SHIPPED', 'DELIVERED', 'COMPLETED'];
const mostLines = 100;

/** Minor units in what people count with: a hundred in a rupiah. */
export const wholeUnit = (currency: CurrencyCode): bigint =>
  10n ** BigInt(currencies[currency].exponent - currencies[currency].shownDecimals);

/**
 * Reads what is to be given back against what can be.
 *
 * @throws UserFaults with all that is wrong: REFUND_EMPTY, REFUND_LINE_NOT_FOUND, REFUND_LINE_TWICE, INVALID_REFUND_AMOUNT,
 * INVALID_REFUND_QUANTITY, REFUND_EXCEEDS_PAID, REFUND_EXCEEDS_QUANTITY, RESTOCK_NOT_POSSIBLE
 */
export function readRefundLines(
  inputs: readonly RefundLineInput[],
  { parts, back }: Refundable,
  { status, currency }: { status: OrderStatus; currency: CurrencyCode },
): ReadLine[] {
  if (inputs.length === 0 || inputs.length > mostLines)
    returnFaults.fail('REFUND_EMPTY', { field: ['input', 'lines'] });
  const faults: UserFault[] = [];
  const seen = new Set<string | null>();
  const lines = inputs.flatMap((input, index) => {
    const field = (name: string) => ['input', 'lines', String(index), name];
    const id = input.orderLineId === null ? null : fromPublicId('orderLine', input.orderLineId);
    const part = parts.find(({ orderLineId }) => orderLineId === id);
    const fault =
      part === undefined || (input.orderLineId !== null && id === null)
        ? returnFaults.fault('REFUND_LINE_NOT_FOUND', { field: field('orderLineId') })
        : seen.has(id)
          ? returnFaults.fault('REFUND_LINE_TWICE', { field: field('orderLineId') })
          : (faultOfQuantity(input, part, field) ??
            faultOfRestock(input, part, { status, back: back.get(id ?? '') ?? 0 }, field));
    seen.add(id);
    const amount = part && fault === null ? amountOf(input, part, currency, field) : null;
    const refused = fault ?? (typeof amount === 'bigint' ? null : amount);
    if (refused) faults.push(refused);
    return typeof amount === 'bigint'
      ? [{ orderLineId: id, quantity: input.quantity, amount, restock: input.restock }]
      : [];
  });
  if (faults.length > 0) throw new UserFaults(faults);
  return lines;
}

type FieldOf = (name: string) => string[];

function faultOfQuantity(
  { orderLineId, quantity }: RefundLineInput,
  { openQuantity }: OpenPart,
  field: FieldOf,
): UserFault | null {
  if (quantity === null) return null;
  if (orderLineId === null || !Number.isInteger(quantity) || quantity < 1)
    return returnFaults.fault('INVALID_REFUND_QUANTITY', { field: field('quantity') });
  if (quantity <= openQuantity) return null;
  return returnFaults.fault('REFUND_EXCEEDS_QUANTITY', {
    field: field('quantity'),
    params: { max: openQuantity },
  });
}

/** Only what was sent can come back, and each piece once: by a refund, whatever became of its money, or by a return. */
function faultOfRestock(
  { quantity, restock }: RefundLineInput,
  part: OpenPart,
  { status, back }: { status: OrderStatus; back: number },
  field: FieldOf,
): UserFault | null {
  if (!restock) return null;
  const possible = quantity !== null && sentStatuses.includes(status) && back + quantity <= part.quantity;
  return possible ? null : returnFaults.fault('RESTOCK_NOT_POSSIBLE', { field: field('restock') });
}

function amountOf(
  { orderLineId, quantity, amount: text }: RefundLineInput,
  part: OpenPart,
  currency: CurrencyCode,
  field: FieldOf,
): bigint | UserFault {
  const unit = wholeUnit(currency);
  const unnamed =
    quantity === null ? (orderLineId === null ? part.openAmount : 0n) : worthOf(part, quantity, unit);
  const amount = text === null ? unnamed : parseDecimal(text, currency);
  const named = text !== null || (quantity === null && orderLineId !== null);
  const whole = amount !== null && (amount % unit === 0n || amount === part.openAmount);
  if (amount === null || !whole || (named && amount <= 0n))
    return returnFaults.fault('INVALID_REFUND_AMOUNT', { field: field('amount') });
  if (amount <= part.openAmount && amount > 0n) return amount;
  return returnFaults.fault('REFUND_EXCEEDS_PAID', {
    field: field('amount'),
    params: { max: formatMoney(part.openAmount, currency) },
  });
}
