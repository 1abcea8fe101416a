-- Payments that people bring and people confirm: bank transfer, static QRIS, cash on pick-up.
ALTER TABLE payment DROP CONSTRAINT payment_method_check;
ALTER TABLE payment ADD CONSTRAINT payment_method_check CHECK (method IN ('CARD', 'BANK_TRANSFER', 'QRIS', 'CASH_ON_PICKUP'));

-- That somebody has seen the money: what the provider's word is for a card. One for each payment, for good.
CREATE TABLE payment_confirmation (
  id uuid PRIMARY KEY,
  payment_id uuid NOT NULL UNIQUE REFERENCES payment (id),
  amount bigint NOT NULL CHECK (amount > 0),
  reference text CHECK (length(reference) BETWEEN 1 AND 100),
  source text NOT NULL CHECK (source IN ('OFFICE', 'SELLER')),
  actor_id uuid NOT NULL REFERENCES app_user (id),
  confirmed_at timestamptz NOT NULL DEFAULT now()
);
-- One line of a bank statement pays for one order.
CREATE UNIQUE INDEX payment_confirmation_reference_idx ON payment_confirmation (lower(reference)) WHERE reference IS NOT NULL;
CREATE TRIGGER payment_confirmation_append_only BEFORE UPDATE OR DELETE ON payment_confirmation FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON payment_confirmation TO gebyar_app;

-- What a shopper shows to say that they have paid. The picture lies in the store under a name that no address leads to.
CREATE TABLE payment_proof (
  id uuid PRIMARY KEY,
  payment_id uuid NOT NULL REFERENCES payment (id),
  order_group_id uuid NOT NULL REFERENCES order_group (id),
  file text NOT NULL UNIQUE,
  source_hash text NOT NULL,
  note text CHECK (length(note) BETWEEN 1 AND 500),
  status text NOT NULL DEFAULT 'SUBMITTED' CHECK (status IN ('SUBMITTED', 'ACCEPTED', 'REJECTED')),
  reject_reason text CHECK (length(reject_reason) BETWEEN 1 AND 300),
  created_at timestamptz NOT NULL DEFAULT now(),
  decided_at timestamptz,
  decided_by uuid REFERENCES app_user (id),
  UNIQUE (payment_id, source_hash),
  CONSTRAINT payment_proof_decided CHECK ((status = 'SUBMITTED') = (decided_at IS NULL) AND (decided_at IS NULL) = (decided_by IS NULL)),
  CONSTRAINT payment_proof_reason CHECK ((status = 'REJECTED') = (reject_reason IS NOT NULL))
);
CREATE INDEX payment_proof_payment_idx ON payment_proof (payment_id, id);
CREATE INDEX payment_proof_to_check_idx ON payment_proof (id) WHERE status = 'SUBMITTED';
GRANT SELECT, INSERT, UPDATE ON payment_proof TO gebyar_app;

-- Where money goes back to when it did not come by card: asked of the shopper once for each payment.
CREATE TABLE refund_account (
  payment_id uuid PRIMARY KEY REFERENCES payment (id),
  order_group_id uuid NOT NULL REFERENCES order_group (id),
  bank text NOT NULL CHECK (length(bank) BETWEEN 1 AND 80),
  account_number text NOT NULL CHECK (account_number ~ '^[0-9]{5,34}$'),
  account_holder text NOT NULL CHECK (length(account_holder) BETWEEN 1 AND 120),
  updated_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON refund_account TO gebyar_app;

-- A refund that a person carries out: a task until they say how it ended.
CREATE TABLE manual_refund (
  refund_id uuid PRIMARY KEY REFERENCES refund (id),
  outcome text CHECK (outcome IN ('SUCCEEDED', 'FAILED')),
  note text CHECK (length(note) BETWEEN 1 AND 300),
  decided_by uuid REFERENCES app_user (id),
  decided_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT manual_refund_decided CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (note IS NULL))
);
CREATE INDEX manual_refund_to_do_idx ON manual_refund (created_at) WHERE outcome IS NULL;
GRANT SELECT, INSERT, UPDATE ON manual_refund TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['payment_confirmation', 'payment_proof', 'refund_account', 'manual_refund'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['payment_proof', 'refund_account'] LOOP
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT
      USING ((SELECT gebyar_scope()) = 'order_group' AND order_group_id = (SELECT gebyar_order_group()))$p$, t || '_own', t);
  END LOOP;
END $$;

INSERT INTO unannounced_table (name) VALUES ('payment_confirmation'), ('payment_proof'), ('refund_account'), ('manual_refund');

-- The office looks a payment up by what people write into a transfer.
CREATE INDEX payment_number_idx ON payment ((intent ->> 'orderGroupNumber'));
