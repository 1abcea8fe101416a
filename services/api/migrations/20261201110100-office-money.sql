-- What the office looks at: the house's own accounts, failed payouts, accounts to be seen.
CREATE INDEX ledger_posting_house_idx ON ledger_posting (account, provider) INCLUDE (amount, seller_id, order_id) WHERE seller_id IS NULL;
-- Money in another currency than the deployment's is rare, and has to be found to be left out.
CREATE INDEX ledger_journal_currency_idx ON ledger_journal (currency, id);
CREATE INDEX payout_failed_idx ON payout (seller_id, id) WHERE status = 'FAILED';
CREATE INDEX payout_batch_lines_idx ON payout (batch_id, reference);
CREATE INDEX seller_bank_account_unseen_idx ON seller_bank_account (seller_id) WHERE verified_at IS NULL;
CREATE INDEX reconciliation_differing_idx ON reconciliation (day DESC, provider DESC) WHERE differences > 0;
