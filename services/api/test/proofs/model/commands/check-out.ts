import { fromPublicId, toPublicId } from '../../../../src/platform/ids.js';
import { checkoutClient, type OrderGroupAnswer } from '../../../support/purchase.js';
import type { Lane } from '../lane.js';
import {
  free,
  mayUseCoupon,
  nth,
  reserve,
  useCoupon,
  type Method,
  type Model,
  type ModelCart,
  type ModelGroup,
} from '../model.js';
import { expectAnswer, step, type Step } from './step.js';

async function groupOf(
  { api, makers }: Lane,
  cart: ModelCart,
  answer: OrderGroupAnswer,
  method: Method,
): Promise<ModelGroup> {
  const { rows } = await api.sql<{ id: string; session: string }>(
    `SELECT payment.id, provider_session_id AS session FROM payment JOIN order_group ON order_group.id = order_group_id
     WHERE number = $1`,
    [answer.number],
  );
  const lines = await api.sql<{ id: string; order: string; paid: string }>(
    `SELECT id, order_id AS order, (quantity * unit_price - discount_total)::text AS paid
     FROM order_line WHERE order_id = ANY ($1)`,
    [answer.orders.map(({ id }) => fromPublicId('order', id))],
  );
  const minor = ({ amount }: { amount: string }) => BigInt(amount.replace('.', ''));
  const orders = answer.orders.map(({ id, seller, total }) => {
    const maker = makers.findIndex((each) => each.maker.slug === seller.slug);
    const line = lines.rows.find(({ order }) => order === fromPublicId('order', id));
    return {
      id,
      lineId: toPublicId('orderLine', line?.id ?? ''),
      maker,
      quantity: cart.lines.get(maker) ?? 0,
      total: minor(total),
      linePaid: BigInt(line?.paid ?? 0),
      lineGiven: 0n,
      deliveryGiven: 0n,
      pieces: 0,
      piecesKept: 0,
      restocked: 0,
      returns: [],
      state: 'PENDING_PAYMENT' as const,
      sold: false,
    };
  });
  return {
    number: answer.number,
    secret: answer.secret,
    method,
    couponOf: cart.coupon ? cart.person : null,
    couponGivenBack: false,
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

/** Why a cart can't become an order; either may be told first. */
const faultsOf = (model: Model, cart: ModelCart): string[] => [
  ...(isShort(model, cart) ? ['INSUFFICIENT_STOCK'] : []),
  ...(cart.coupon && !mayUseCoupon(model, cart.person) ? ['COUPON_LIMIT_REACHED'] : []),
];

/** A cart is checked out, by one click or by several at once; one that was before gives the same group. */
export const checkOut = (which: number, clicks: number, method: Method): Step =>
  step(
    `check cart ${String(which)} out by ${String(clicks)} clicks, ${method}`,
    ({ carts }) => carts.length > 0,
    async (model, lane) => {
      const cart = nth(model.carts, which);
      const { start } = checkoutClient(lane.api);
      const click = () => start(cart.id, { paymentMethod: method });
      const answers = await Promise.all(Array.from({ length: clicks }, click));
      const faults = cart.group === null ? faultsOf(model, cart) : [];
      for (const { userErrors } of answers) {
        const code = userErrors[0]?.code ?? null;
        const isExpected = code === null ? faults.length === 0 : faults.includes(code);
        if (!isExpected) expectAnswer('a checkout', code, faults[0] ?? null);
      }
      const groups = answers.flatMap(({ orderGroup }) => orderGroup ?? []);
      if (new Set(groups.map(({ number }) => number)).size > 1) throw new Error('two groups of one cart');
      const [first] = groups;
      if (!first) return;
      if (cart.group) {
        expectAnswer('a checkout again', first.number, cart.group.number);
        return;
      }
      cart.group = await groupOf(lane, cart, first, method);
      if (cart.coupon) useCoupon(model, cart.person);
      cart.group.orders.forEach((order) => {
        reserve(model, order);
      });
      model.groups.push(cart.group);
    },
  );
