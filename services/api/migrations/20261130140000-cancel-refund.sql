-- An order that was paid is cancelled: by whom and why. The move itself is in order_transition, the money in refund.
CREATE TABLE order_cancellation (
  order_id uuid PRIMARY KEY REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  by_whom text NOT NULL CHECK (by_whom IN ('SHOPPER', 'SELLER', 'OFFICE')),
  reason text NOT NULL CHECK (reason IN ('CHANGED_MIND', 'ORDERED_BY_MISTAKE', 'TAKES_TOO_LONG', 'OUT_OF_STOCK', 'CANNOT_DELIVER', 'SHOPPER_ASKED', 'SUSPICIOUS', 'OTHER')),
  note text NOT NULL DEFAULT '',
  actor_id uuid,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER order_cancellation_append_only BEFORE UPDATE OR DELETE ON order_cancellation FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON order_cancellation TO gebyar_app;

ALTER TABLE order_cancellation ENABLE ROW LEVEL SECURITY;
ALTER TABLE order_cancellation FORCE ROW LEVEL SECURITY;
CREATE POLICY order_cancellation_platform ON order_cancellation USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY order_cancellation_seller ON order_cancellation FOR SELECT
  USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()));
CREATE POLICY order_cancellation_of_group ON order_cancellation FOR SELECT USING (
  (SELECT gebyar_scope()) = 'order_group'
  AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = order_cancellation.order_id AND o.order_group_id = (SELECT gebyar_order_group())));

-- What a person asked for once is made once: request_key is theirs, retry_of the failed refund that is tried again.
ALTER TABLE refund
  ADD COLUMN request_key text UNIQUE,
  ADD COLUMN retry_of uuid UNIQUE REFERENCES refund (id),
  ADD COLUMN note text NOT NULL DEFAULT '',
  ADD COLUMN actor_id uuid;
CREATE INDEX refund_failed_idx ON refund (created_at) WHERE status = 'FAILED';
-- A refund belongs to whom its lines belong to.
CREATE POLICY refund_seller ON refund FOR SELECT USING (
  (SELECT gebyar_scope()) = 'seller'
  AND EXISTS (SELECT 1 FROM refund_line l WHERE l.refund_id = refund.id AND l.seller_id = (SELECT gebyar_seller())));
CREATE POLICY refund_of_group ON refund FOR SELECT USING (
  (SELECT gebyar_scope()) = 'order_group'
  AND EXISTS (SELECT 1 FROM payment p WHERE p.id = refund.payment_id AND p.order_group_id = (SELECT gebyar_order_group())));

-- Whether the pieces that a line of a refund is for went back to the shelf.
ALTER TABLE refund_line ADD COLUMN restock boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT refund_line_restock CHECK (NOT restock OR (quantity IS NOT NULL AND order_line_id IS NOT NULL));

-- No public answer is made of these.
INSERT INTO unannounced_table (name) VALUES ('order_cancellation');
