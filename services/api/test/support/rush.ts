import { auditInvariants } from '../../src/commands.js';
import { fromPublicId, toPublicId } from '../../src/platform/ids.js';
import { stockOf } from './inventory.js';
import type { Goods } from './market.js';
import { checkoutClient, readyCart, type CheckoutAnswer, type PayingApi } from './purchase.js';
import type { TestApi } from './test-api.js';

/**
 * That many carts with the same goods, ready to be checked out. One is filled through the shop's API, the others are its
 * copies: the rush is to come at checkout.
 */
export async function manyCarts(
  api: Pick<PayingApi, 'sql'> & TestApi,
  goods: Parameters<typeof readyCart>[1],
  count: number,
): Promise<string[]> {
  const model = await readyCart(api, goods);
  const { rows } = await api.sql<{ id: string }>(
    `WITH copy AS (
       INSERT INTO cart SELECT (jsonb_populate_record(cart, jsonb_build_object('id', gen_random_uuid()))).*
       FROM cart, generate_series(2, $2) WHERE cart.id = $1 RETURNING id
     ), line AS (
       INSERT INTO cart_line
       SELECT (jsonb_populate_record(cart_line, jsonb_build_object('id', gen_random_uuid(), 'cart_id', copy.id))).*
       FROM cart_line, copy WHERE cart_line.cart_id = $1
     ), delivery AS (
       INSERT INTO cart_delivery SELECT (jsonb_populate_record(cart_delivery, jsonb_build_object('cart_id', copy.id))).*
       FROM cart_delivery, copy WHERE cart_delivery.cart_id = $1
     ) SELECT id FROM copy`,
    [fromPublicId('cart', model.id), count],
  );
  return [model.id, ...rows.map(({ id }) => toPublicId('cart', id))];
}

export interface Rush {
  won: CheckoutAnswer[];
  lost: CheckoutAnswer[];
  /** What is no answer at all: connections that broke, 5xx, top-level errors. */
  faults: string[];
}

/** Sends all checkouts at one moment, each over a connection of its own. */
export async function rush(api: PayingApi, cartIds: readonly string[]): Promise<Rush> {
  const { start } = checkoutClient(api);
  const answers = await Promise.allSettled(cartIds.map((id) => start(id)));
  const heard = answers.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return {
    won: heard.filter(({ orderGroup }) => orderGroup !== null),
    lost: heard.filter(({ orderGroup }) => orderGroup === null),
    faults: answers.flatMap((each) => (each.status === 'rejected' ? [String(each.reason)] : [])),
  };
}

/** What is wrong after a rush for goods of which there were so many pieces, one piece a cart; nothing when all is well. */
export async function wrongAfterRush(
  api: PayingApi,
  goods: Goods,
  stock: number,
  { won, lost, faults }: Rush,
): Promise<string[]> {
  const wrong = [...faults];
  const buyers = won.length + lost.length + faults.length;
  const expected = Math.min(stock, buyers);
  if (won.length !== expected)
    wrong.push(`${String(won.length)} orders of ${String(buyers)} buyers for ${String(stock)} pieces`);
  const numbers = new Set(won.map(({ orderGroup }) => orderGroup?.number));
  if (numbers.size !== won.length) wrong.push('two buyers have one order');
  for (const { userErrors } of lost) {
    const [first, ...more] = userErrors;
    if (first?.__typename !== 'InsufficientStockError' || first.availableQuantity !== 0 || more.length > 0)
      wrong.push(`a buyer is told ${JSON.stringify(userErrors)}`);
  }
  const { onHand, reserved } = await stockOf(api, goods);
  if (reserved !== expected || onHand !== stock)
    wrong.push(`${String(reserved)} of ${String(onHand)} pieces are reserved`);
  const { rows } = await api.sql<{ quantity: number }>(
    `SELECT coalesce(sum(quantity), 0)::int AS quantity FROM reservation WHERE variant_id = $1 AND status <> 'RELEASED'`,
    [goods.variantId],
  );
  if (rows[0]?.quantity !== expected)
    wrong.push(`${String(rows[0]?.quantity)} pieces are promised to somebody`);
  const broken = await auditInvariants(api.context);
  return [...wrong, ...broken.map(({ code, rule, count }) => `${code} ${rule}: ${String(count)} breaches`)];
}
