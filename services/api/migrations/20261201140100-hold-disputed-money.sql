-- Money of a purchase that the shopper's bank asks back: held from its sellers until the bank has decided.

-- How far the provider has moved the money of a dispute, in minor units, and what it charged for it; settled_at once the
-- decision is in the books, refund_id what a lost one gave back to the shopper.
ALTER TABLE payment_dispute
  ADD COLUMN withdrawn bigint NOT NULL DEFAULT 0 CHECK (withdrawn >= 0),
  ADD COLUMN reinstated bigint NOT NULL DEFAULT 0 CHECK (reinstated >= 0),
  ADD COLUMN fee bigint NOT NULL DEFAULT 0 CHECK (fee >= 0),
  ADD COLUMN refund_id uuid UNIQUE REFERENCES refund (id),
  ADD COLUMN settled_at timestamptz,
  ADD CONSTRAINT payment_dispute_settled CHECK (settled_at IS NULL OR closed_at IS NOT NULL);
CREATE INDEX payment_dispute_unsettled_idx ON payment_dispute (payment_id) WHERE settled_at IS NULL;

INSERT INTO ledger_account (code, per_seller, per_provider, side) VALUES
  ('SELLER_HELD', true, false, 'CREDIT'),
  ('DISPUTED', false, false, NULL),
  ('DISPUTE_LOSS', false, false, NULL);

-- What keeps an order from completing by itself: each of these by its own, so that the end of one does not end the other.
CREATE TABLE order_completion_hold (
  order_id uuid NOT NULL REFERENCES "order" (id),
  holder text NOT NULL CHECK (holder IN ('RETURN', 'DISPUTE')),
  since timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (order_id, holder)
);
GRANT SELECT, INSERT, DELETE ON order_completion_hold TO gebyar_app;
ALTER TABLE order_completion_hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE order_completion_hold FORCE ROW LEVEL SECURITY;
CREATE POLICY order_completion_hold_platform ON order_completion_hold USING ((SELECT gebyar_scope()) = 'platform');
INSERT INTO order_completion_hold (order_id, holder, since)
  SELECT id, 'RETURN', completion_held_at FROM "order" WHERE completion_held_at IS NOT NULL;

INSERT INTO unannounced_table (name) VALUES ('order_completion_hold');
