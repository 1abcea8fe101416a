-- Payments that the shopper's bank has taken back, or asks about. What the provider says now, never less far than before.
CREATE TABLE payment_dispute (
  id uuid PRIMARY KEY,
  payment_id uuid NOT NULL REFERENCES payment (id),
  provider text NOT NULL,
  provider_dispute_id text NOT NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  currency text NOT NULL,
  reason text NOT NULL,
  status text NOT NULL CHECK (status IN ('NEEDS_RESPONSE', 'UNDER_REVIEW', 'WON', 'LOST')),
  due_by timestamptz,
  opened_at timestamptz NOT NULL,
  closed_at timestamptz,
  UNIQUE (provider, provider_dispute_id),
  CONSTRAINT payment_dispute_closed CHECK ((status IN ('WON', 'LOST')) = (closed_at IS NOT NULL))
);
CREATE INDEX payment_dispute_payment_idx ON payment_dispute (payment_id);
CREATE INDEX payment_dispute_open_idx ON payment_dispute (due_by) WHERE closed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON payment_dispute TO gebyar_app;
ALTER TABLE payment_dispute ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_dispute FORCE ROW LEVEL SECURITY;
CREATE POLICY payment_dispute_platform ON payment_dispute USING ((SELECT gebyar_scope()) = 'platform');
INSERT INTO unannounced_table (name) VALUES ('payment_dispute');
