import { worthOf } from '../../../../src/returns/refund.rules.js';
import { asSeller, untilActedUpon } from '../lane.js';
import { giveBack, nth, openOf, type ModelOrder } from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

/** Minor units in a rupiah. */
export const rupiah = 100n;

/** What a seller gives back: pieces, some money, or the delivery. */
export type Given = { pieces: number } | { money: number } | 'delivery';

const sent = ['SHIPPED', 'DELIVERED', 'COMPLETED'];
const paid = ['PAID', 'PACKED', ...sent];

export const worthOfPieces = (order: ModelOrder, pieces: number): bigint => {
  const { line, pieces: open } = openOf(order);
  const part = {
    orderLineId: order.lineId,
    quantity: order.quantity,
    paid: order.linePaid,
    openAmount: line,
    openQuantity: open,
  };
  return worthOf(part, pieces, rupiah);
};

const amountOf = (order: ModelOrder, given: Given): bigint =>
  given === 'delivery'
    ? openOf(order).delivery
    : 'money' in given
      ? BigInt(given.money) * 10_000n * rupiah
      : worthOfPieces(order, given.pieces);

function faultOf(order: ModelOrder, given: Given, amount: bigint): string | null {
  const open = openOf(order);
  if (!paid.includes(order.state)) return 'ORDER_NOT_IN_STATE';
  if (given !== 'delivery' && 'pieces' in given) {
    if (given.pieces > open.pieces) return 'REFUND_EXCEEDS_QUANTITY';
    if (sent.includes(order.state) && order.restocked + given.pieces > order.quantity)
      return 'RESTOCK_NOT_POSSIBLE';
  }
  if (amount === 0n || amount > (given === 'delivery' ? open.delivery : open.line))
    return 'REFUND_EXCEEDS_PAID';
  const isAll = amount === open.line + open.delivery;
  return isAll && !sent.includes(order.state) ? 'ORDER_CANCEL_INSTEAD' : null;
}

/** A seller gives a part back, by a form that may be sent several times; pieces that were sent are on the shelf again. */
export const giveSomeBack = (which: number, whose: number, given: Given, clicks: number): Step =>
  step(
    `give ${JSON.stringify(given)} of order ${String(whose)} of group ${String(which)} back, ${String(clicks)} times`,
    ({ groups }) => groups.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      const order = nth(group.orders, whose);
      const pieces = given !== 'delivery' && 'pieces' in given ? given.pieces : 0;
      const restock = pieces > 0 && sent.includes(order.state);
      const amount = amountOf(order, given);
      const input = {
        orderId: order.id,
        idempotencyKey: crypto.randomUUID(),
        lines: [
          {
            orderLineId: given === 'delivery' ? null : order.lineId,
            quantity: pieces || null,
            amount: given !== 'delivery' && 'money' in given ? `${String(given.money * 10_000)}.00` : null,
            restock,
          },
        ],
      };
      const click = () => asSeller(lane, order.maker, 'refundCreate', input);
      const codes = await Promise.all(Array.from({ length: clicks }, click));
      const fault = faultOf(order, given, amount);
      for (const code of codes) expectAnswer('refundCreate', code, fault);
      if (fault !== null) return;
      giveBack(group, order, given === 'delivery' ? { delivery: amount } : { line: amount, pieces });
      if (restock) {
        order.restocked += pieces;
        nth(model.goods, order.maker).onHand += pieces;
      }
      await untilActedUpon(lane, group);
    },
  );
