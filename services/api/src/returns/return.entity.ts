import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { returnMovers, returnStatuses } from './return.machine.js';

export const returnReasons = ['DAMAGED', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'CHANGED_MIND', 'OTHER'] as const;
export type ReturnReason = (typeof returnReasons)[number];
export const returnResolutions = ['REFUND', 'EXCHANGE'] as const;
export type ReturnResolution = (typeof returnResolutions)[number];
export const deliveryPayers = ['SELLER', 'SHOPPER'] as const;
export type DeliveryPayer = (typeof deliveryPayers)[number];
export const conditions = ['AS_SENT', 'DAMAGED', 'NOT_RECEIVED'] as const;
export type ReturnCondition = (typeof conditions)[number];

/** What is the seller's fault, the seller pays the way back of. */
export const deliveryPayerOf = (reason: ReturnReason): DeliveryPayer =>
  reason === 'CHANGED_MIND' || reason === 'OTHER' ? 'SHOPPER' : 'SELLER';

/** What a shopper sends back, of one order. */
export const ReturnRequestSchema = defineEntity({
  name: 'ReturnRequest',
  tableName: 'return_request',
  properties: {
    id: p.uuid().primary(),
    number: p.string(),
    orderId: p.uuid(),
    orderGroupId: p.uuid(),
    sellerId: p.uuid(),
    status: p.enum(returnStatuses),
    reason: p.enum(returnReasons),
    note: p.string().default(''),
    resolution: p.enum(returnResolutions),
    deliveryPaidBy: p.enum(deliveryPayers),
    courier: p.string().nullable(),
    trackingNumber: p.string().nullable(),
    refundId: p.uuid().nullable(),
    exchangeCartId: p.uuid().nullable(),
    requestedAt: p.datetime().defaultRaw('now()'),
  },
});

export const ReturnLineSchema = defineEntity({
  name: 'ReturnLine',
  tableName: 'return_line',
  properties: {
    id: p.uuid().primary(),
    returnId: p.uuid(),
    orderId: p.uuid(),
    orderLineId: p.uuid(),
    sellerId: p.uuid(),
    quantity: p.integer(),
    wantedVariantId: p.uuid().nullable(),
    condition: p.enum(conditions).nullable(),
    restocked: p.boolean().default(false),
  },
});

export const ReturnPhotoSchema = defineEntity({
  name: 'ReturnPhoto',
  tableName: 'return_photo',
  properties: {
    returnId: p.uuid().primary(),
    position: p.smallint().primary(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    assetId: p.uuid(),
  },
});

export const ReturnTransitionSchema = defineEntity({
  name: 'ReturnTransition',
  tableName: 'return_transition',
  properties: {
    id: p.uuid().primary(),
    returnId: p.uuid(),
    orderId: p.uuid(),
    sellerId: p.uuid(),
    fromStatus: p.enum(returnStatuses).nullable(),
    toStatus: p.enum(returnStatuses),
    byWhom: p.enum(returnMovers),
    actorId: p.uuid().nullable(),
    note: p.string().default(''),
    at: p.datetime().defaultRaw('now()'),
  },
});

export type ReturnRequest = InferEntity<typeof ReturnRequestSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    return_request: InferKyselyTable<typeof ReturnRequestSchema>;
    return_line: InferKyselyTable<typeof ReturnLineSchema>;
    return_photo: InferKyselyTable<typeof ReturnPhotoSchema>;
    return_transition: InferKyselyTable<typeof ReturnTransitionSchema>;
  }
}
