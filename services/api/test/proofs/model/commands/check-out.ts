import { checkoutClient, type OrderGroupAnswer } from '../../../support/purchase.js';
import type { Lane } from '../lane.js';
import { free, nth, reserve, type Model, type ModelCart, type ModelGroup } from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

async function groupOf(
  { api, makers }: Lane,
  cart: ModelCart,
  answer: OrderGroupAnswer,
): Promise<ModelGroup> {
  const { rows } = await api.sql<{ id: string; session: string }>(
    `SELECT payment.id, provider_session_id AS session FROM payment JOIN order_group ON order_group.id = order_group_id
     WHERE number = $1`,
    [answer.number],
  );
  const orders = answer.orders.map(({ id, seller, total }) => {
    const maker = makers.findIndex((each) => each.maker.slug === seller.slug);
    const quantity = cart.lines.get(maker) ?? 0;
    return {
      id,
      maker,
      quantity,
      total: BigInt(total.amount.replace('.', '')),
      state: 'PENDING_PAYMENT' as const,
    };
  });
  return {
    number: answer.number,
    secret: answer.secret,
    paymentId: rows[0]?.id ?? '',
    sessionId: rows[0]?.session ?? '',
    page: answer.payment.redirectUrl ?? '',
    lost: false,
    atProvider: 'open',
    payment: 'PENDING',
    orders,
    refunded: 0n,
    told: [],
  };
}

const isShort = (model: Model, cart: ModelCart): boolean =>
  [...cart.lines].some(([index, quantity]) => free(nth(model.goods, index)) < quantity);

/** A cart is checked out, by one click or by several at once; one that was before gives the same group. */
export const checkOut = (which: number, clicks: number): Step =>
  step(
    `check cart ${String(which)} out by ${String(clicks)} clicks`,
    ({ carts }) => carts.length > 0,
    async (model, lane) => {
      const cart = nth(model.carts, which);
      const { start } = checkoutClient(lane.api);
      const answers = await Promise.all(Array.from({ length: clicks }, () => start(cart.id)));
      const expected = cart.group === null && isShort(model, cart) ? 'INSUFFICIENT_STOCK' : null;
      for (const { userErrors } of answers) expectAnswer('a checkout', userErrors[0]?.code ?? null, expected);
      const groups = answers.flatMap(({ orderGroup }) => orderGroup ?? []);
      if (new Set(groups.map(({ number }) => number)).size > 1) throw new Error('two groups of one cart');
      const [first] = groups;
      if (!first) return;
      if (cart.group) {
        expectAnswer('a checkout again', first.number, cart.group.number);
        return;
      }
      cart.group = await groupOf(lane, cart, first);
      cart.group.orders.forEach((order) => {
        reserve(model, order);
      });
      model.groups.push(cart.group);
    },
  );
