import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { cancellers, cancelReasons } from './cancellation.rules.js';

/** Who called a paid order off, and why; written with the move, never changed. */
export const OrderCancellationSchema = defineEntity({
  name: 'OrderCancellation',
  tableName: 'order_cancellation',
  properties: {
    orderId: p.uuid().primary(),
    sellerId: p.uuid(),
    byWhom: p.enum(cancellers),
    reason: p.enum(cancelReasons),
    note: p.string().default(''),
    actorId: p.uuid().nullable(),
    at: p.datetime().defaultRaw('now()'),
  },
});

export type OrderCancellation = InferEntity<typeof OrderCancellationSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    order_cancellation: InferKyselyTable<typeof OrderCancellationSchema>;
  }
}
