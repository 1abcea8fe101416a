import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { moveReasons, orderStatuses } from './order.machine.js';

export const OrderTransitionSchema = defineEntity({
  name: 'OrderTransition',
  tableName: 'order_transition',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    fromStatus: p.enum(orderStatuses),
    toStatus: p.enum(orderStatuses),
    actorId: p.uuid().nullable(),
    reason: p.enum(moveReasons).nullable(),
    at: p.datetime().defaultRaw('now()'),
  },
});

export type OrderTransition = InferEntity<typeof OrderTransitionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order_transition: InferKyselyTable<typeof OrderTransitionSchema>;
  }
}
