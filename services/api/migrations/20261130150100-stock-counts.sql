-- A stock-take of one location. Each entry remembers what was on hand by the ledger when the pieces were counted, so what is
-- sold while others still count changes nothing: the difference is booked on top of whatever is on hand at the end.
CREATE TABLE stock_count (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  location_id uuid NOT NULL REFERENCES stock_location (id),
  status text NOT NULL DEFAULT 'OPEN' CHECK (status IN ('OPEN', 'FINISHED', 'CANCELLED')),
  started_by uuid,
  started_at timestamptz NOT NULL DEFAULT now(),
  ended_by uuid,
  ended_at timestamptz,
  CHECK ((status = 'OPEN') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX stock_count_open_key ON stock_count (location_id) WHERE status = 'OPEN';
CREATE INDEX stock_count_seller_idx ON stock_count (seller_id, id);
GRANT SELECT, INSERT, UPDATE ON stock_count TO gebyar_app;

CREATE TABLE stock_count_line (
  count_id uuid NOT NULL REFERENCES stock_count (id),
  variant_id uuid NOT NULL REFERENCES product_variant (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  -- On hand when the stock-take began.
  expected integer NOT NULL,
  counted integer CHECK (counted BETWEEN 0 AND 1000000),
  -- On hand by the ledger at counted_at.
  on_hand_then integer,
  counted_by uuid,
  counted_at timestamptz,
  PRIMARY KEY (count_id, variant_id),
  CHECK ((counted IS NULL) = (on_hand_then IS NULL) AND (counted IS NULL) = (counted_at IS NULL))
);
GRANT SELECT, INSERT, UPDATE ON stock_count_line TO gebyar_app;
INSERT INTO unannounced_table (name) VALUES ('stock_count'), ('stock_count_line');

ALTER TABLE stock_movement
  ADD COLUMN count_id uuid REFERENCES stock_count (id),
  ADD CONSTRAINT stock_movement_count CHECK ((count_id IS NOT NULL) = (kind = 'COUNTED'));
CREATE INDEX stock_movement_count_idx ON stock_movement (count_id) WHERE count_id IS NOT NULL;
-- The history of one variant, and what has moved since a moment.
CREATE INDEX stock_movement_place_idx ON stock_movement (variant_id, location_id, id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['stock_count', 'stock_count_line'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
