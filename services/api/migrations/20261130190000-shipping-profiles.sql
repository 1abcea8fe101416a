-- A seller's own ways of delivery stand beside the deployment's: a neighbour with a motorbike, the workshop's door.
ALTER TABLE shipping_method
  ADD COLUMN seller_id uuid REFERENCES seller (id),
  -- Of a seller's own: official region codes it goes to; none for wherever.
  ADD COLUMN regions text[] NOT NULL DEFAULT '{}',
  ADD COLUMN min_days integer CHECK (min_days >= 0),
  ADD COLUMN max_days integer CHECK (max_days >= min_days AND max_days <= 90),
  -- Where it is picked up.
  ADD COLUMN stock_location_id uuid REFERENCES stock_location (id),
  ADD CONSTRAINT shipping_method_own CHECK (seller_id IS NOT NULL OR (regions = '{}' AND min_days IS NULL AND max_days IS NULL AND stock_location_id IS NULL)),
  ADD CONSTRAINT shipping_method_days CHECK (seller_id IS NULL OR kind = 'PICK_UP' OR (min_days IS NOT NULL AND max_days IS NOT NULL)),
  ADD CONSTRAINT shipping_method_place CHECK (stock_location_id IS NULL OR kind = 'PICK_UP');
CREATE INDEX shipping_method_seller_idx ON shipping_method (seller_id) WHERE seller_id IS NOT NULL;

-- What a seller offers for some of its goods. Without a profile a seller offers everything that the deployment has.
CREATE TABLE shipping_profile (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  -- Holds for every product that is in no other.
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (id, seller_id)
);
CREATE UNIQUE INDEX shipping_profile_default_key ON shipping_profile (seller_id) WHERE is_default;
CREATE INDEX shipping_profile_seller_idx ON shipping_profile (seller_id);

CREATE TABLE shipping_profile_method (
  profile_id uuid NOT NULL,
  method_code text NOT NULL REFERENCES shipping_method (code),
  seller_id uuid NOT NULL,
  position integer NOT NULL,
  -- For packing, on top of the price of the way; minor units.
  surcharge bigint NOT NULL DEFAULT 0 CHECK (surcharge >= 0),
  -- Goods of at least so much are sent for nothing.
  free_over bigint CHECK (free_over > 0),
  PRIMARY KEY (profile_id, method_code),
  FOREIGN KEY (profile_id, seller_id) REFERENCES shipping_profile (id, seller_id) ON DELETE CASCADE
);

-- Prices of a seller's own ways, by weight, read like shipping_rate. One row that holds every weight is a flat price.
CREATE TABLE shipping_profile_rate (
  profile_id uuid NOT NULL,
  method_code text NOT NULL,
  seller_id uuid NOT NULL,
  max_weight_grams integer NOT NULL CHECK (max_weight_grams BETWEEN 1 AND 1000000),
  price bigint NOT NULL CHECK (price >= 0),
  extra_grams integer CHECK (extra_grams > 0),
  extra_price bigint CHECK (extra_price >= 0),
  PRIMARY KEY (profile_id, method_code, max_weight_grams),
  FOREIGN KEY (profile_id, method_code) REFERENCES shipping_profile_method (profile_id, method_code) ON DELETE CASCADE,
  CONSTRAINT shipping_profile_rate_extra CHECK ((extra_grams IS NULL) = (extra_price IS NULL))
);

CREATE TABLE shipping_profile_product (
  product_id uuid PRIMARY KEY REFERENCES product (id),
  profile_id uuid NOT NULL,
  seller_id uuid NOT NULL,
  FOREIGN KEY (profile_id, seller_id) REFERENCES shipping_profile (id, seller_id) ON DELETE CASCADE
);
CREATE INDEX shipping_profile_product_profile_idx ON shipping_profile_product (profile_id);

GRANT INSERT, UPDATE ON shipping_method TO gebyar_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON shipping_profile, shipping_profile_method, shipping_profile_rate, shipping_profile_product TO gebyar_app;

-- What sending costs is public; only the platform's commands write it.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['shipping_method', 'shipping_profile', 'shipping_profile_method', 'shipping_profile_rate', 'shipping_profile_product'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    -- The deployment's own ways are written by the tables' owner at set-up.
    IF t <> 'shipping_method' THEN EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t); END IF;
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING (true)$p$, t || '_public', t);
  END LOOP;
END $$;
