import type { Kysely, Selectable } from 'kysely';
import { paymentsOfOrderGroups, type PaymentRow } from '../payments/index.js';
import type { Scope, Tables } from '../platform/db/index.js';

export type OrderGroupRow = Selectable<Tables['order_group']>;
export type OrderRow = Selectable<Tables['order']>;
export type OrderLineRow = Selectable<Tables['order_line']>;
export type OrderDiscountRow = Selectable<Tables['order_discount']>;
export type OrderTransitionRow = Selectable<Tables['order_transition']>;

/** One seller's order, read whole. */
export interface OrderRecord {
  order: OrderRow;
  /** As the shopper put them into the cart. */
  lines: OrderLineRow[];
  /** Every discount by itself, on lines and on the delivery. */
  discounts: OrderDiscountRow[];
  /** Every move, the oldest first. */
  transitions: OrderTransitionRow[];
  /** Whose eyes it was read with; whoever reads on from it keeps to that. */
  scope: Scope;
}

export interface OrderGroupRecord {
  group: OrderGroupRow;
  payment: PaymentRow | null;
  orders: OrderRecord[];
}

const byOrder = <Row extends { order_id: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.order_id, [...(found.get(row.order_id) ?? []), row]);
  return found;
};

/** Completes orders with their lines, discounts and moves: three statements for any number. `db` is bound to `scope`. */
export async function completeOrders(
  db: Kysely<Tables>,
  scope: Scope,
  orders: readonly OrderRow[],
): Promise<OrderRecord[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ id }) => id);
  const lines = byOrder(
    await db.selectFrom('order_line').selectAll().where('order_id', 'in', ids).orderBy('position').execute(),
  );
  const discounts = byOrder(
    await db
      .selectFrom('order_discount')
      .selectAll()
      .where('order_id', 'in', ids)
      .orderBy('position')
      .execute(),
  );
  const transitions = byOrder(
    await db.selectFrom('order_transition').selectAll().where('order_id', 'in', ids).orderBy('id').execute(),
  );
  return orders.map((order) => ({
    order,
    lines: lines.get(order.id) ?? [],
    discounts: discounts.get(order.id) ?? [],
    transitions: transitions.get(order.id) ?? [],
    scope,
  }));
}

/** Completes order groups with their payment and orders: five statements for any number. `db` is bound to `scope`. */
export async function completeOrderGroups(
  db: Kysely<Tables>,
  scope: Scope,
  groups: readonly OrderGroupRow[],
): Promise<OrderGroupRecord[]> {
  if (groups.length === 0) return [];
  const ids = groups.map(({ id }) => id);
  const payments = await paymentsOfOrderGroups(db, ids);
  const rows = await db
    .selectFrom('order')
    .selectAll()
    .where('order_group_id', 'in', ids)
    .orderBy('number')
    .execute();
  const orders = await completeOrders(db, scope, rows);
  return groups.map((group) => ({
    group,
    payment: payments.get(group.id) ?? null,
    orders: orders.filter(({ order }) => order.order_group_id === group.id),
  }));
}
