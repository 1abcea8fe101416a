import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A day of a provider's list, held against the books. */
export const ReconciliationSchema = defineEntity({
  name: 'Reconciliation',
  tableName: 'reconciliation',
  properties: {
    id: p.uuid().primary(),
    provider: p.string(),
    /** In UTC, as the provider counts. */
    day: p.string().columnType('date'),
    movements: p.integer(),
    /** Minor units that the provider's list adds up to, before fees and without what went to the bank. */
    providerTotal: p.bigint(),
    ledgerTotal: p.bigint(),
    fees: p.bigint(),
    differences: p.integer(),
    madeAt: p.datetime().defaultRaw('now()'),
  },
});

export const ReconciliationDifferenceSchema = defineEntity({
  name: 'ReconciliationDifference',
  tableName: 'reconciliation_difference',
  properties: {
    id: p.uuid().primary(),
    reconciliationId: p.uuid(),
    reason: p.enum(['NOT_IN_BOOKS', 'NOT_AT_PROVIDER', 'OTHER_AMOUNT', 'UNKNOWN_KIND']),
    /** The provider's id. */
    about: p.string(),
    atProvider: p.bigint().nullable(),
    inBooks: p.bigint().nullable(),
  },
});

export type Reconciliation = InferEntity<typeof ReconciliationSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    reconciliation: InferKyselyTable<typeof ReconciliationSchema>;
    reconciliation_difference: InferKyselyTable<typeof ReconciliationDifferenceSchema>;
  }
}
