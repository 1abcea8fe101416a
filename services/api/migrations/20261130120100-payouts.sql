-- Where a seller's money goes. A change takes the office's word for it back: revision tells which state that was about.
CREATE TABLE seller_bank_account (
  seller_id uuid PRIMARY KEY REFERENCES seller (id),
  bank text NOT NULL CHECK (length(bank) BETWEEN 2 AND 40),
  number text NOT NULL CHECK (number ~ '^[0-9]{5,20}$'),
  holder text NOT NULL CHECK (length(holder) BETWEEN 2 AND 80),
  revision integer NOT NULL DEFAULT 1,
  changed_at timestamptz NOT NULL DEFAULT now(),
  changed_by uuid,
  verified_at timestamptz,
  verified_by uuid
);
GRANT SELECT, INSERT, UPDATE ON seller_bank_account TO gebyar_app;

-- A seller's account at a provider that pays out itself.
CREATE TABLE seller_provider_account (
  seller_id uuid PRIMARY KEY REFERENCES seller (id),
  provider text NOT NULL,
  account_id text NOT NULL UNIQUE,
  payable boolean NOT NULL DEFAULT false,
  checked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON seller_provider_account TO gebyar_app;

CREATE TABLE payout_batch (
  id uuid PRIMARY KEY,
  number integer GENERATED ALWAYS AS IDENTITY UNIQUE,
  method text NOT NULL CHECK (method IN ('BANK_TRANSFER', 'PROVIDER')),
  currency text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid
);
GRANT SELECT, INSERT ON payout_batch TO gebyar_app;

CREATE TABLE payout (
  id uuid PRIMARY KEY,
  batch_id uuid NOT NULL REFERENCES payout_batch (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  -- What the bank shows, and the result is matched by.
  reference text NOT NULL UNIQUE,
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL,
  status text NOT NULL CHECK (status IN ('PENDING', 'PAID', 'FAILED', 'REVERSED')),
  -- As it was when the payout began.
  bank text,
  account_number text,
  account_holder text,
  provider text,
  provider_account_id text,
  provider_transfer_id text UNIQUE,
  provider_reversal_id text UNIQUE,
  idempotency_key text NOT NULL UNIQUE,
  failure_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  checked_at timestamptz,
  settled_at timestamptz,
  UNIQUE (batch_id, seller_id),
  CHECK ((account_number IS NULL) <> (provider_account_id IS NULL))
);
CREATE INDEX payout_seller_idx ON payout (seller_id, id DESC);
CREATE INDEX payout_pending_idx ON payout (created_at) WHERE status = 'PENDING';
GRANT SELECT, INSERT, UPDATE ON payout TO gebyar_app;

-- A seller's entries, newest first, a page at a time.
CREATE INDEX ledger_posting_entry_idx ON ledger_posting (seller_id, journal_id DESC) WHERE seller_id IS NOT NULL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['seller_bank_account', 'seller_provider_account', 'payout_batch', 'payout'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['seller_bank_account', 'seller_provider_account', 'payout'] LOOP
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;

INSERT INTO unannounced_table (name) VALUES ('seller_bank_account'), ('seller_provider_account'), ('payout_batch'), ('payout');
