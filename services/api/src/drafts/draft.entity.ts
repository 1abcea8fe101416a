import { defineEntity, p, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A cart that a seller has put together for a customer, with the key that opens it for paying. */
export const DraftOrderSchema = defineEntity({
  name: 'DraftOrder',
  tableName: 'draft_order',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    secret: p.string(),
    sellerId: p.uuid(),
    cartId: p.uuid(),
    customerName: p.string(),
    customerPhone: p.string(),
    note: p.string().default(''),
    createdBy: p.uuid().nullable(),
    idempotencyKey: p.string().nullable(),
    cancelledAt: p.datetime().nullable(),
    expiresAt: p.datetime(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

declare module '../platform/db/tables.js' {
  interface Tables {
    draft_order: InferKyselyTable<typeof DraftOrderSchema>;
  }
}
