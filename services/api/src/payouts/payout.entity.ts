import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const payoutMethods = ['BANK_TRANSFER', 'PROVIDER'] as const;
export type PayoutMethod = (typeof payoutMethods)[number];
export const payoutStatuses = ['PENDING', 'PAID', 'FAILED', 'REVERSED'] as const;
export type PayoutStatus = (typeof payoutStatuses)[number];

/** Where a seller's money goes. `revision` tells which state the office's word is about. */
export const SellerBankAccountSchema = defineEntity({
  name: 'SellerBankAccount',
  tableName: 'seller_bank_account',
  properties: {
    sellerId: p.uuid().primary(),
    bank: p.string(),
    number: p.string(),
    holder: p.string(),
    revision: p.integer().default(1),
    changedAt: p.datetime().defaultRaw('now()'),
    changedBy: p.uuid().nullable(),
    verifiedAt: p.datetime().nullable(),
    verifiedBy: p.uuid().nullable(),
  },
});

/** A seller's account at a provider that pays out itself. */
export const SellerProviderAccountSchema = defineEntity({
  name: 'SellerProviderAccount',
  tableName: 'seller_provider_account',
  properties: {
    sellerId: p.uuid().primary(),
    provider: p.string(),
    accountId: p.string(),
    /** Whether the provider takes transfers to it, as it said last. */
    payable: p.boolean().default(false),
    checkedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

/** Payouts that the office began together. */
export const PayoutBatchSchema = defineEntity({
  name: 'PayoutBatch',
  tableName: 'payout_batch',
  properties: {
    id: p.uuid().primary(),
    number: p.integer().autoincrement(),
    method: p.enum(payoutMethods),
    currency: p.string(),
    createdAt: p.datetime().defaultRaw('now()'),
    createdBy: p.uuid().nullable(),
  },
});

export const PayoutSchema = defineEntity({
  name: 'Payout',
  tableName: 'payout',
  properties: {
    id: p.uuid().primary(),
    batchId: p.uuid(),
    sellerId: p.uuid(),
    reference: p.string(),
    amount: p.bigint(),
    currency: p.string(),
    status: p.enum(payoutStatuses),
    bank: p.string().nullable(),
    accountNumber: p.string().nullable(),
    accountHolder: p.string().nullable(),
    provider: p.string().nullable(),
    providerAccountId: p.string().nullable(),
    providerTransferId: p.string().nullable(),
    providerReversalId: p.string().nullable(),
    idempotencyKey: p.string(),
    failureReason: p.string().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    checkedAt: p.datetime().nullable(),
    settledAt: p.datetime().nullable(),
  },
});

export type Payout = InferEntity<typeof PayoutSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    seller_bank_account: InferKyselyTable<typeof SellerBankAccountSchema>;
    seller_provider_account: InferKyselyTable<typeof SellerProviderAccountSchema>;
    payout_batch: InferKyselyTable<typeof PayoutBatchSchema>;
    payout: InferKyselyTable<typeof PayoutSchema>;
  }
}
