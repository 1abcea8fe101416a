-- A file of stock that was checked and found good; it is applied once, all of it or nothing. `changes` holds what it does to
-- each level, reckoned when it was checked, so that what is sold until it is applied is not lost.
CREATE TABLE stock_import (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  status text NOT NULL CHECK (status IN ('CHECKED', 'APPLIED')),
  row_count integer NOT NULL,
  -- [{ line, variant_id, location_id, delta }]
  changes jsonb NOT NULL,
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  applied_by uuid,
  applied_at timestamptz,
  CHECK ((status = 'APPLIED') = (applied_at IS NOT NULL))
);
CREATE INDEX stock_import_seller_idx ON stock_import (seller_id, status, created_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_import TO gebyar_app;
INSERT INTO unannounced_table (name) VALUES ('stock_import');

ALTER TABLE stock_movement
  ADD COLUMN import_id uuid REFERENCES stock_import (id),
  ADD CONSTRAINT stock_movement_import CHECK ((import_id IS NOT NULL) = (kind = 'IMPORTED'));
CREATE INDEX stock_movement_import_idx ON stock_movement (import_id) WHERE import_id IS NOT NULL;

ALTER TABLE stock_import ENABLE ROW LEVEL SECURITY;
ALTER TABLE stock_import FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_import_platform ON stock_import USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY stock_import_seller ON stock_import USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()));

CREATE INDEX product_variant_sku_idx ON product_variant (seller_id, lower(sku)) WHERE sku IS NOT NULL;

-- A file changes thousands of levels at once: their products' documents are made new by the job, within seconds, and not
-- while the levels are locked.
CREATE OR REPLACE FUNCTION search_on_stock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at_once boolean := TG_OP = 'INSERT' OR coalesce(gebyar_scope() = 'seller', false);
BEGIN
  IF TG_OP = 'UPDATE' THEN at_once := at_once OR NEW.on_hand > OLD.on_hand; END IF;
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT product_id, at_once AND current_setting('gebyar.many_changes', true) IS DISTINCT FROM 'on'
    FROM product_variant WHERE id = NEW.variant_id;
  RETURN NULL;
END $$;
