CREATE TABLE stock_location (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  kind text NOT NULL CHECK (kind IN ('WORKSHOP', 'GALLERY', 'FAIR_BOOTH')),
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX stock_location_workshop_key ON stock_location (seller_id) WHERE kind = 'WORKSHOP';
GRANT SELECT, INSERT ON stock_location TO gebyar_app;

-- Invariant S1 as a constraint. Changed only by conditional UPDATE (inventory/commands), never by read-then-write.
CREATE TABLE stock_level (
  variant_id uuid NOT NULL REFERENCES product_variant (id),
  location_id uuid NOT NULL REFERENCES stock_location (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  on_hand integer NOT NULL DEFAULT 0 CHECK (on_hand <= 1000000),
  reserved integer NOT NULL DEFAULT 0,
  PRIMARY KEY (variant_id, location_id),
  CONSTRAINT stock_level_bounds CHECK (0 <= reserved AND reserved <= on_hand)
);
CREATE INDEX stock_level_seller_idx ON stock_level (seller_id);
GRANT SELECT, INSERT, UPDATE ON stock_level TO gebyar_app;

-- Invariant S2: on_hand is the sum of these.
CREATE TABLE stock_movement (
  id uuid PRIMARY KEY,
  variant_id uuid NOT NULL,
  location_id uuid NOT NULL,
  seller_id uuid NOT NULL REFERENCES seller (id),
  delta integer NOT NULL CHECK (delta <> 0),
  kind text NOT NULL CHECK (kind IN ('RECEIVED', 'ADJUSTED', 'SHIPPED', 'RETURNED')),
  reason text NOT NULL,
  actor_id uuid,
  order_id uuid,
  idempotency_key text,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (variant_id, location_id) REFERENCES stock_level (variant_id, location_id)
);
CREATE INDEX stock_movement_variant_idx ON stock_movement (variant_id, id);
CREATE UNIQUE INDEX stock_movement_idempotency_key ON stock_movement (seller_id, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE TRIGGER stock_movement_append_only BEFORE UPDATE OR DELETE ON stock_movement FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON stock_movement TO gebyar_app;

-- LIVE: held for a payment session.  ALLOCATED: paid, not yet shipped.  Both count in stock_level.reserved.
CREATE TABLE reservation (
  id uuid PRIMARY KEY,
  order_group_id uuid NOT NULL,
  order_id uuid NOT NULL,
  variant_id uuid NOT NULL,
  location_id uuid NOT NULL,
  seller_id uuid NOT NULL REFERENCES seller (id),
  quantity integer NOT NULL CHECK (quantity > 0),
  status text NOT NULL CHECK (status IN ('LIVE', 'ALLOCATED', 'RELEASED', 'SHIPPED')),
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (variant_id, location_id) REFERENCES stock_level (variant_id, location_id)
);
CREATE INDEX reservation_order_idx ON reservation (order_id);
CREATE INDEX reservation_order_group_idx ON reservation (order_group_id);
CREATE INDEX reservation_variant_idx ON reservation (variant_id) WHERE status IN ('LIVE', 'ALLOCATED');
GRANT SELECT, INSERT, UPDATE ON reservation TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['stock_location', 'stock_level', 'stock_movement', 'reservation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
-- What is available is public; how it came about is not.
CREATE POLICY stock_level_public ON stock_level FOR SELECT USING ((SELECT gebyar_scope()) = 'public');

-- Official region codes (Kemendagri): province 64, city 64.71, district 64.71.01, subdistrict 64.71.01.1001.
CREATE TABLE subdistrict (
  code text PRIMARY KEY,
  name text NOT NULL,
  district_code text NOT NULL,
  district_name text NOT NULL,
  city_code text NOT NULL,
  city_name text NOT NULL,
  province_code text NOT NULL,
  province_name text NOT NULL,
  postal_code text
);
CREATE INDEX subdistrict_city_idx ON subdistrict (city_code, district_code);
CREATE INDEX subdistrict_name_idx ON subdistrict (lower(name) text_pattern_ops);
CREATE INDEX subdistrict_search_idx ON subdistrict
  USING gin ((lower(name || ' ' || district_name || ' ' || city_name)) gin_trgm_ops);
GRANT SELECT ON subdistrict TO gebyar_app;

-- A zone is a set of region-code prefixes; the longest prefix that fits an address decides.
CREATE TABLE shipping_zone (
  code text PRIMARY KEY,
  name jsonb NOT NULL
);
CREATE TABLE shipping_zone_region (
  region_code text PRIMARY KEY,
  zone_code text NOT NULL REFERENCES shipping_zone (code)
);
-- A method of delivery or pick-up offered in checkout. PICK_UP methods have a place and no rates.
CREATE TABLE shipping_method (
  code text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('DELIVERY', 'PICK_UP')),
  title jsonb NOT NULL,
  description jsonb NOT NULL DEFAULT '{}',
  position integer NOT NULL DEFAULT 0,
  active boolean NOT NULL DEFAULT true
);
-- The zone x weight table: the first row whose max_weight_grams holds the parcel; above the last row, extra_price for each begun extra_grams.
CREATE TABLE shipping_rate (
  method_code text NOT NULL REFERENCES shipping_method (code),
  zone_code text NOT NULL REFERENCES shipping_zone (code),
  max_weight_grams integer NOT NULL CHECK (max_weight_grams > 0),
  price bigint NOT NULL CHECK (price >= 0),
  extra_grams integer CHECK (extra_grams > 0),
  extra_price bigint CHECK (extra_price >= 0),
  min_days integer NOT NULL CHECK (min_days >= 0),
  max_days integer NOT NULL CHECK (max_days >= min_days),
  PRIMARY KEY (method_code, zone_code, max_weight_grams)
);
GRANT SELECT ON shipping_zone, shipping_zone_region, shipping_method, shipping_rate TO gebyar_app;

-- Inventory's published read model: what can be bought now, by variant. Read by the catalogue for filters and by the shop.
CREATE VIEW variant_availability WITH (security_invoker = true) AS
  SELECT level.variant_id, variant.product_id, level.seller_id, sum(level.on_hand - level.reserved)::integer AS available
  FROM stock_level level JOIN product_variant variant ON variant.id = level.variant_id
  GROUP BY level.variant_id, variant.product_id, level.seller_id;
GRANT SELECT ON variant_availability TO gebyar_app;
