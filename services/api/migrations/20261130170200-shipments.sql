-- An order goes out in one parcel or in several: each shipment holds lines and quantities, and has a way of its own.
ALTER TABLE shipment
  DROP CONSTRAINT shipment_order_id_key,
  ADD COLUMN position integer NOT NULL DEFAULT 1 CHECK (position > 0),
  ADD COLUMN status text,
  ADD COLUMN courier_code text,
  ADD COLUMN idempotency_key text,
  ADD COLUMN packed_at timestamptz,
  ALTER COLUMN courier DROP NOT NULL,
  ALTER COLUMN shipped_at DROP NOT NULL,
  ALTER COLUMN shipped_at DROP DEFAULT;
UPDATE shipment SET packed_at = shipped_at, status = CASE WHEN delivered_at IS NULL THEN 'SHIPPED' ELSE 'DELIVERED' END;
ALTER TABLE shipment
  ALTER COLUMN status SET NOT NULL,
  ALTER COLUMN packed_at SET NOT NULL,
  ALTER COLUMN position DROP DEFAULT,
  ADD CONSTRAINT shipment_status CHECK (status IN ('PACKED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
  ADD CONSTRAINT shipment_sent CHECK ((status IN ('SHIPPED', 'DELIVERED')) = (shipped_at IS NOT NULL AND courier IS NOT NULL)),
  ADD CONSTRAINT shipment_delivered CHECK ((status = 'DELIVERED') = (delivered_at IS NOT NULL)),
  ADD CONSTRAINT shipment_position_key UNIQUE (order_id, position);
CREATE UNIQUE INDEX shipment_idempotency_key ON shipment (order_id, idempotency_key) WHERE idempotency_key IS NOT NULL;

CREATE TABLE shipment_line (
  shipment_id uuid NOT NULL REFERENCES shipment (id),
  order_line_id uuid NOT NULL REFERENCES order_line (id),
  order_id uuid NOT NULL REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  quantity integer NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (shipment_id, order_line_id)
);
CREATE INDEX shipment_line_order_idx ON shipment_line (order_id);
CREATE INDEX shipment_line_line_idx ON shipment_line (order_line_id);
CREATE TRIGGER shipment_line_append_only BEFORE UPDATE OR DELETE ON shipment_line FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON shipment_line TO gebyar_app;

CREATE TABLE shipment_transition (
  id uuid PRIMARY KEY,
  shipment_id uuid NOT NULL REFERENCES shipment (id),
  order_id uuid NOT NULL REFERENCES "order" (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  from_status text,
  to_status text NOT NULL,
  actor_id uuid,
  reason text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX shipment_transition_shipment_idx ON shipment_transition (shipment_id, id);
CREATE TRIGGER shipment_transition_append_only BEFORE UPDATE OR DELETE ON shipment_transition FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON shipment_transition TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['shipment_line', 'shipment_transition'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING (
      (SELECT gebyar_scope()) = 'order_group'
      AND EXISTS (SELECT 1 FROM "order" o WHERE o.id = %I.order_id AND o.order_group_id = (SELECT gebyar_order_group())))$p$, t || '_of_group', t, t);
  END LOOP;
END $$;
-- No public answer is made of these.
INSERT INTO unannounced_table (name) VALUES ('shipment_line'), ('shipment_transition');

-- What was sent until now went in one parcel. Orders that are packed and not yet sent have one that waits. The ids of their moves
-- sort before all others, in the order of the moves.
SET LOCAL gebyar.scope = 'platform';
INSERT INTO shipment (id, order_id, seller_id, position, status, packed_at)
SELECT gen_random_uuid(), o.id, o.seller_id, 1, 'PACKED', t.at
FROM "order" o JOIN LATERAL (
  SELECT at FROM order_transition WHERE order_id = o.id AND to_status = 'PACKED' ORDER BY id DESC LIMIT 1) t ON true
WHERE o.status = 'PACKED';
INSERT INTO shipment_line (shipment_id, order_line_id, order_id, seller_id, quantity)
SELECT s.id, l.id, s.order_id, s.seller_id, l.quantity FROM shipment s JOIN order_line l ON l.order_id = s.order_id;
INSERT INTO shipment_transition (id, shipment_id, order_id, seller_id, from_status, to_status, reason, at)
SELECT ('0000000' || step.number || substr(gen_random_uuid()::text, 9))::uuid, s.id, s.order_id, s.seller_id,
  step.from_status, step.to_status, lower(step.to_status),
  CASE step.number WHEN 1 THEN s.packed_at WHEN 2 THEN s.shipped_at ELSE s.delivered_at END
FROM shipment s JOIN (VALUES (1, NULL, 'PACKED'), (2, 'PACKED', 'SHIPPED'), (3, 'SHIPPED', 'DELIVERED')) AS step (number, from_status, to_status)
  ON step.number = 1 OR (step.number = 2 AND s.shipped_at IS NOT NULL) OR (step.number = 3 AND s.delivered_at IS NOT NULL);
