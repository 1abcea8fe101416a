-- Where a seller lets people fetch their things, and when somebody is there.
ALTER TABLE shipping_method
  ADD COLUMN hours text NOT NULL DEFAULT '' CHECK (length(hours) <= 120),
  ADD CONSTRAINT shipping_method_hours CHECK (hours = '' OR stock_location_id IS NOT NULL);

-- A place of the seller's own, never another's.
ALTER TABLE stock_location ADD CONSTRAINT stock_location_seller_key UNIQUE (id, seller_id);
ALTER TABLE shipping_method
  DROP CONSTRAINT shipping_method_stock_location_id_fkey,
  ADD CONSTRAINT shipping_method_stock_location_fkey FOREIGN KEY (stock_location_id, seller_id)
    REFERENCES stock_location (id, seller_id);
CREATE INDEX shipping_method_stock_location_idx ON shipping_method (stock_location_id) WHERE stock_location_id IS NOT NULL;

-- Where shoppers fetch things is public; where else stock lies is not.
CREATE POLICY stock_location_pick_up ON stock_location FOR SELECT USING ((SELECT gebyar_scope()) = 'public'
  AND EXISTS (SELECT FROM shipping_method method WHERE method.stock_location_id = stock_location.id AND method.active));
