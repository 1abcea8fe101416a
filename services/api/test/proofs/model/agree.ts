import { isDeepStrictEqual } from 'node:util';
import { waitFor } from '@gebyar/testing';
import { auditInvariants } from '../../../src/commands.js';
import { fromPublicId } from '../../../src/platform/ids.js';
import { lookAt, tellNews, type Lane } from './lane.js';
import { hear, type Model } from './model.js';

/** The world of one lane, in one form for the model and for the database. */
interface Told {
  stock: string[];
  payments: string[];
  orders: string[];
}

const toldByModel = ({ goods, groups }: Model): Told => ({
  stock: goods.map(({ onHand, reserved }) => `${String(onHand)} on hand, ${String(reserved)} reserved`),
  payments: groups.map(({ payment, refunded }) => `${payment}, ${String(refunded)} given back`),
  orders: groups.flatMap(({ orders }) => orders.map(({ state }) => state)),
});

async function toldByDatabase({ api, goods }: Lane, { groups }: Model): Promise<Told> {
  const inOrder = <Row extends { id: string }>(ids: (string | null)[], rows: Row[]) =>
    ids.map((id) => rows.find((row) => row.id === id));
  const variantIds = goods.map(({ variantId }) => variantId);
  const paymentIds = groups.map(({ paymentId }) => paymentId);
  const orderIds = groups.flatMap(({ orders }) => orders.map(({ id }) => fromPublicId('order', id)));
  const stock = await api.sql<{ id: string; told: string }>(
    `SELECT variant_id AS id, format('%s on hand, %s reserved', sum(on_hand), sum(reserved)) AS told
     FROM stock_level WHERE variant_id = ANY ($1) GROUP BY 1`,
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
  const told = (ids: (string | null)[], { rows }: typeof stock) =>
    inOrder(ids, rows).map((row) => row?.told ?? 'none');
  return {
    stock: told(variantIds, stock),
    payments: told(paymentIds, payments),
    orders: told(orderIds, orders),
  };
}

/** Brings everything to its end, looks for broken rules, and compares the model with the database. @throws Error */
export async function agree(lane: Lane, model: Model): Promise<void> {
  for (const group of model.groups) {
    // A session that we have lost is found again by its news alone, not by the sweep.
    if (group.lost) await tellNews(lane, group, `evt_last_${group.sessionId}`, 'checkout.session.completed');
    else await lookAt(lane, group);
    hear(model, group);
  }
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
