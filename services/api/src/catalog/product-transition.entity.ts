import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { productMoveReasons, productStatuses } from './product.machine.js';

/** What the office asks a seller to change, and where. */
export interface ReviewNote {
  /** A field of the product, such as `title`, or `other`. */
  field: string;
  text: string;
}

export const ProductTransitionSchema = defineEntity({
  name: 'ProductTransition',
  tableName: 'product_transition',
  properties: {
    id: p.uuid().primary(),
    productId: p.uuid(),
    sellerId: p.uuid(),
    fromStatus: p.enum(productStatuses),
    toStatus: p.enum(productStatuses),
    reason: p.enum(productMoveReasons),
    notes: p.json<ReviewNote[]>(),
    actorId: p.uuid().nullable(),
    at: p.datetime().defaultRaw('now()'),
  },
});

export type ProductTransition = InferEntity<typeof ProductTransitionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    product_transition: InferKyselyTable<typeof ProductTransitionSchema>;
  }
}
