import { asSeller, asShopper, cancelAsOffice, untilActedUpon } from '../lane.js';
import {
  giveBack,
  nth,
  openOf,
  release,
  shipOut,
  type ModelGroup,
  type ModelOrder,
  type OrderState,
} from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

interface Move {
  mutation: string;
  from: OrderState[];
  to: OrderState;
  input?: object;
  by: 'seller' | 'shopper';
}

export const moves: readonly Move[] = [
  { mutation: 'orderMarkPacked', from: ['PAID'], to: 'PACKED', by: 'seller' },
  {
    mutation: 'orderMarkShipped',
    from: ['PACKED'],
    to: 'SHIPPED',
    by: 'seller',
    input: { courier: 'Kurir' },
  },
  { mutation: 'orderMarkDelivered', from: ['SHIPPED'], to: 'DELIVERED', by: 'seller' },
  { mutation: 'orderConfirmReceived', from: ['SHIPPED', 'DELIVERED'], to: 'COMPLETED', by: 'shopper' },
];

const send = (
  lane: Parameters<typeof asSeller>[0],
  { number, secret }: ModelGroup,
  order: ModelOrder,
  move: Move,
) =>
  move.by === 'seller'
    ? asSeller(lane, order.maker, move.mutation, { orderId: order.id, ...move.input })
    : asShopper(lane, move.mutation, { orderId: order.id, number, secret });

/** An order goes one step further, or is refused to; a step that was done is done, by one click or by several at once. */
export const moveOn = (which: number, whose: number, how: number, clicks: number): Step =>
  step(
    `${nth(moves, how).mutation} order ${String(whose)} of group ${String(which)}, ${String(clicks)} times`,
    ({ groups }) => groups.length > 0,
    async (model, lane) => {
      const group = nth(model.groups, which);
      const order = nth(group.orders, whose);
      const move = nth(moves, how);
      const isDone = order.state === move.to;
      const goes = move.from.includes(order.state);
      const codes = await Promise.all(Array.from({ length: clicks }, () => send(lane, group, order, move)));
      for (const code of codes)
        expectAnswer(move.mutation, code, isDone || goes ? null : 'ORDER_NOT_IN_STATE');
      if (!goes) return;
      order.state = move.to;
      if (move.to === 'SHIPPED') shipOut(model, order);
    },
  );

const cancellers = ['shopper', 'seller', 'office'] as const;

/** An order is called off: by its shopper before it is packed, by seller or office before it is sent; once however many clicks. */
export const callOff = (which: number, whose: number, by: number, clicks: number): Step =>
  step(
    `the ${nth(cancellers, by)} calls order ${String(whose)} of group ${String(which)} off, ${String(clicks)} times`,
    // One that was cancelled for want of money is nobody's to call off; what that answers is the returns' own test.
    ({ groups }) => groups.length > 0 && nth(nth(groups, which).orders, whose).state !== 'CANCELLED',
    async (model, lane) => {
      const group = nth(model.groups, which);
      const order = nth(group.orders, whose);
      const canceller = nth(cancellers, by);
      const goes = order.state === 'PAID' || (order.state === 'PACKED' && canceller !== 'shopper');
      const { number, secret } = group;
      const orderId = order.id;
      const send = () =>
        canceller === 'shopper'
          ? asShopper(lane, 'orderCancel', { orderId, number, secret, reason: 'CHANGED_MIND' })
          : canceller === 'seller'
            ? asSeller(lane, order.maker, 'orderCancel', { orderId, reason: 'OUT_OF_STOCK' })
            : cancelAsOffice(lane, { orderId, reason: 'SHOPPER_ASKED' });
      const codes = await Promise.all(Array.from({ length: clicks }, send));
      for (const code of codes) expectAnswer('orderCancel', code, goes ? null : 'ORDER_NOT_IN_STATE');
      if (!goes) return;
      order.state = 'CANCELLED';
      release(model, order);
      giveBack(group, order, openOf(order));
      await untilActedUpon(lane, group);
    },
  );
