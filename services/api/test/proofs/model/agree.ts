import { isDeepStrictEqual } from 'node:util';
import { waitFor } from '@gebyar/testing';
import { auditInvariants } from '../../../src/commands.js';
import { fromPublicId } from '../../../src/platform/ids.js';
import { sumOf } from '@gebyar/money';
import { paymentDesk } from '../../support/manual.js';
import { balanceOf, lookAt, tellNews, type Lane } from './lane.js';
import { earnedBy, hear, type Model } from './model.js';

/** The world of one lane, in one form for the model and for the database. */
interface Told {
  stock: string[];
  payments: string[];
  orders: string[];
  coupon: string;
  /** What is left to each maker of this sequence. */
  balances: string[];
}

const toldByModel = ({ goods, groups, coupon, paidOut }: Model): Told => ({
  stock: goods.map(
    ({ onHand, reserved, booth }) =>
      `${String(onHand)} and ${String(booth)} on hand, ${String(reserved)} reserved`,
  ),
  payments: groups.map(({ payment, refunded }) => `${payment}, ${String(refunded)} given back`),
  orders: groups.flatMap(({ orders }) => orders.map(({ state }) => state)),
  coupon: `${String(coupon.uses)} uses`,
  balances: paidOut.map((paid, maker) => {
    const own = groups.flatMap(({ orders }) => orders.filter((order) => order.maker === maker));
    return String(sumOf(own.map(earnedBy)) - paid);
  }),
});

async function toldByDatabase(lane: Lane, { groups }: Model): Promise<Told> {
  const { api, goods, makers, couponCode } = lane;
  const inOrder = <Row extends { id: string }>(ids: (string | null)[], rows: Row[]) =>
    ids.map((id) => rows.find((row) => row.id === id));
  const variantIds = goods.map(({ variantId }) => variantId);
  const paymentIds = groups.map(({ paymentId }) => paymentId);
  const orderIds = groups.flatMap(({ orders }) => orders.map(({ id }) => fromPublicId('order', id)));
  const stock = await api.sql<{ id: string; told: string }>(
    `SELECT variant_id AS id, format('%s and %s on hand, %s reserved', sum(on_hand) FILTER (WHERE location.kind <> 'FAIR_BOOTH'),
       coalesce(sum(on_hand) FILTER (WHERE location.kind = 'FAIR_BOOTH'), 0), sum(reserved)) AS told
     FROM stock_level JOIN stock_location location ON location.id = location_id WHERE variant_id = ANY ($1) GROUP BY 1`,
    [variantIds],
  );
  const payments = await api.sql<{ id: string; told: string }>(
    `SELECT id, format('%s, %s given back', status, coalesce(
       (SELECT sum(amount) FROM refund WHERE payment_id = payment.id AND status = 'SUCCEEDED'), 0)) AS told
     FROM payment WHERE id = ANY ($1)`,
    [paymentIds],
  );
  const orders = await api.sql<{ id: string; told: string }>(
    'SELECT id, status AS told FROM "order" WHERE id = ANY ($1)',
    [orderIds],
  );
  const coupons = await api.sql<{ told: string }>(
    `SELECT format('%s uses', uses) AS told FROM coupon WHERE code = $1`,
    [couponCode],
  );
  const balances = await Promise.all(makers.map((maker) => balanceOf(lane, maker)));
  const told = (ids: (string | null)[], { rows }: typeof stock) =>
    inOrder(ids, rows).map((row) => row?.told ?? 'none');
  return {
    stock: told(variantIds, stock),
    payments: told(paymentIds, payments),
    orders: told(orderIds, orders),
    coupon: coupons.rows[0]?.told ?? 'none',
    balances: balances.map((balance, maker) => String(balance - (lane.balances[maker] ?? 0n))),
  };
}

/** The office gives back by hand what came by hand. */
async function finishByHand({ api, office }: Lane, { groups }: Model): Promise<void> {
  const own = new Set(groups.filter(({ method }) => method !== 'CARD').map(({ number }) => number));
  if (own.size === 0) return;
  const desk = paymentDesk(api, office);
  for (const { id, orderGroupNumber } of await desk.refunds()) {
    if (!own.has(orderGroupNumber)) continue;
    const { userErrors } = await desk.finishRefund(id, 'Done');
    if (userErrors[0]) throw new Error(`a refund by hand: ${userErrors[0].code}`);
  }
}

/** Brings everything to its end, looks for broken rules, and compares the model with the database. @throws Error */
export async function agree(lane: Lane, model: Model): Promise<void> {
  for (const group of model.groups) {
    // A session that we have lost is found again by its news alone, not by the sweep.
    if (group.lost) await tellNews(lane, group, `evt_last_${group.sessionId}`, 'checkout.session.completed');
    else await lookAt(lane, group);
    hear(model, group);
  }
  await finishByHand(lane, model);
  await waitFor(
    async () => {
      const { rows } = await lane.api.sql<object>(
        `SELECT FROM refund WHERE status = 'PENDING' AND payment_id = ANY ($1)`,
        [model.groups.map(({ paymentId }) => paymentId)],
      );
      return rows.length === 0;
    },
    { intervalMs: 10, timeoutMs: 20_000, what: 'every refund being settled' },
  );
  const [expected, found] = [toldByModel(model), await toldByDatabase(lane, model)];
  if (!isDeepStrictEqual(expected, found))
    throw new Error(`the model tells ${JSON.stringify(expected)}, the database ${JSON.stringify(found)}`);
  const broken = await auditInvariants(lane.api.context);
  if (broken.length > 0) throw new Error(`broken rules: ${JSON.stringify(broken)}`);
}
