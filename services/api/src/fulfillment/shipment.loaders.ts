import DataLoader from 'dataloader';
import type { OrderRecord } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import type { Scope } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { trackingUrl } from './courier.js';
import { sentStatuses } from './shipment.machine.js';
import { shipmentsIn, type ShipmentRecord, type ShipmentRow } from './shipments.js';

const scopeKey = (scope: Scope): string => JSON.stringify(scope);

/** Orders' parcels, the oldest first, read with the same eyes as the order: two statements for all orders of a scope. */
export const shipmentsLoader: LoaderFactory<OrderRecord, ShipmentRecord[]> = ({ db }) =>
  new DataLoader(
    async (records) => {
      const found = new Map<string, ShipmentRecord[]>();
      const scopes = new Map(records.map(({ scope }) => [scopeKey(scope), scope]));
      for (const [key, scope] of scopes) {
        const ids = records.filter((record) => scopeKey(record.scope) === key).map(({ order }) => order.id);
        const rows = await db.transaction(scope, (tx) => shipmentsIn(tx, ids));
        for (const row of rows) {
          const orderKey = `${key} ${row.shipment.order_id}`;
          found.set(orderKey, [...(found.get(orderKey) ?? []), row]);
        }
      }
      return records.map(({ order, scope }) => found.get(`${scopeKey(scope)} ${order.id}`) ?? []);
    },
    { cacheKeyFn: ({ order, scope }) => `${scopeKey(scope)} ${order.id}` },
  );

/** Parcels that have left the house. */
export const sentOnes = (records: readonly ShipmentRecord[]): ShipmentRecord[] =>
  records.filter(({ shipment }) => sentStatuses.includes(shipment.status));

/** How many pieces of order lines have been sent, by the lines' row ids. Callers have read the lines by right. */
export const sentQuantityLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (lineIds) => {
    const rows = await db.platform
      .selectFrom('shipment_line')
      .innerJoin('shipment', 'shipment.id', 'shipment_line.shipment_id')
      .select(({ fn }) => ['order_line_id', fn.sum<bigint>('quantity').as('sent')])
      .where('order_line_id', 'in', [...lineIds])
      .where('shipment.status', 'in', [...sentStatuses])
      .groupBy('order_line_id')
      .execute();
    const sent = new Map(rows.map((row) => [row.order_line_id, Number(row.sent)]));
    return lineIds.map((id) => sent.get(id) ?? 0);
  });

/** The same for what is in a parcel at all, sent or not. */
export const packedQuantityLoader: LoaderFactory<string, number> = ({ db }) =>
  new DataLoader(async (lineIds) => {
    const rows = await db.platform
      .selectFrom('shipment_line')
      .innerJoin('shipment', 'shipment.id', 'shipment_line.shipment_id')
      .select(({ fn }) => ['order_line_id', fn.sum<bigint>('quantity').as('packed')])
      .where('order_line_id', 'in', [...lineIds])
      .where('shipment.status', '<>', 'CANCELLED')
      .groupBy('order_line_id')
      .execute();
    const packed = new Map(rows.map((row) => [row.order_line_id, Number(row.packed)]));
    return lineIds.map((id) => packed.get(id) ?? 0);
  });

/** An order's last parcel that was sent, for the platform's own work; null until one is. */
export async function shipmentOfOrder({ db }: Context, orderId: string): Promise<ShipmentRow | null> {
  const row = await db.platform
    .selectFrom('shipment')
    .selectAll()
    .where('order_id', '=', orderId)
    .where('status', 'in', [...sentStatuses])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** One parcel and where it can be followed, for the platform's own work. */
export async function findShipment(
  { db, deployment }: Context,
  shipmentId: string,
): Promise<(ShipmentRecord & { trackingUrl: string | null }) | null> {
  const row = await db.platform
    .selectFrom('shipment')
    .select('order_id')
    .where('id', '=', shipmentId)
    .executeTakeFirst();
  if (!row) return null;
  const records = await shipmentsIn({ sql: db.platform }, [row.order_id]);
  const found = records.find(({ shipment }) => shipment.id === shipmentId);
  return found ? { ...found, trackingUrl: trackingUrl(deployment.couriers, found.shipment) } : null;
}
