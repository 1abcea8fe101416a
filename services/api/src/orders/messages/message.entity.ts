import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';

/** Who writes: the shopper, a member of the seller, or the office once it is called in. */
export const messageSides = ['SHOPPER', 'SELLER', 'OFFICE'] as const;
export type MessageSide = (typeof messageSides)[number];

/** One message about an order; it never changes. */
export const OrderMessageSchema = defineEntity({
  name: 'OrderMessage',
  tableName: 'order_message',
  properties: {
    id: p.uuid().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    sender: p.enum(messageSides),
    actorId: p.uuid().nullable(),
    authorName: p.string(),
    body: p.string(),
    idempotencyKey: p.string().nullable(),
    at: p.datetime().defaultRaw('now()'),
  },
});

/** The messages of an order as a whole: the last one, and how far each side has read. */
export const OrderThreadSchema = defineEntity({
  name: 'OrderThread',
  tableName: 'order_thread',
  properties: {
    orderId: p.uuid().primary(),
    sellerId: p.uuid(),
    lastMessageId: p.uuid(),
    lastMessageAt: p.datetime(),
    shopperReadId: p.uuid().nullable(),
    sellerReadId: p.uuid().nullable(),
    officeReadId: p.uuid().nullable(),
    officeCalledAt: p.datetime().nullable(),
    officeCalledBy: p.enum(['SHOPPER', 'SELLER']).nullable(),
  },
});

declare module '../../platform/db/tables.js' {
  interface Tables {
    order_message: InferKyselyTable<typeof OrderMessageSchema>;
    order_thread: InferKyselyTable<typeof OrderThreadSchema>;
  }
}
