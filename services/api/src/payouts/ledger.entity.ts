import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { accounts, components, journalKinds } from './ledger.accounts.js';

/** One effect in the books. Its postings add up to zero; the database refuses any other, and every change of it. */
export const LedgerJournalSchema = defineEntity({
  name: 'LedgerJournal',
  tableName: 'ledger_journal',
  properties: {
    id: p.uuid().primary(),
    kind: p.enum(journalKinds),
    /** Id of what it comes from; unique with the kind, so that an effect is booked once. */
    source: p.string(),
    currency: p.string(),
    at: p.datetime().defaultRaw('now()'),
  },
});

export const LedgerPostingSchema = defineEntity({
  name: 'LedgerPosting',
  tableName: 'ledger_posting',
  properties: {
    id: p.uuid().primary(),
    journalId: p.uuid(),
    account: p.enum(accounts),
    sellerId: p.uuid().nullable(),
    provider: p.string().nullable(),
    orderId: p.uuid().nullable(),
    orderLineId: p.uuid().nullable(),
    component: p.enum(components),
    /** Minor units: above zero is put on the account (debit), below it is taken from it (credit). */
    amount: p.bigint(),
  },
});

/** What a seller's account holds: the sum of its postings, kept by the database. */
export const LedgerBalanceSchema = defineEntity({
  name: 'LedgerBalance',
  tableName: 'ledger_balance',
  properties: {
    sellerId: p.uuid().primary(),
    account: p.enum(accounts).primary(),
    currency: p.string().primary(),
    amount: p.bigint(),
  },
});

/** Held by whoever moves money that a seller has already. */
export const SellerLedgerSchema = defineEntity({
  name: 'SellerLedger',
  tableName: 'seller_ledger',
  properties: { sellerId: p.uuid().primary() },
});

export type LedgerJournal = InferEntity<typeof LedgerJournalSchema>;
export type LedgerPosting = InferEntity<typeof LedgerPostingSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    ledger_journal: InferKyselyTable<typeof LedgerJournalSchema>;
    ledger_posting: InferKyselyTable<typeof LedgerPostingSchema>;
    ledger_balance: InferKyselyTable<typeof LedgerBalanceSchema>;
    seller_ledger: InferKyselyTable<typeof SellerLedgerSchema>;
  }
}
