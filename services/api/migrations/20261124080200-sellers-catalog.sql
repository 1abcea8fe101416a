CREATE TABLE seller (
  id uuid PRIMARY KEY,
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  status text NOT NULL CHECK (status IN ('APPLIED', 'APPROVED', 'SUSPENDED', 'ENDED')),
  story jsonb NOT NULL DEFAULT '{}',
  subdistrict_code text NOT NULL,
  phone text,
  logo_asset_id uuid REFERENCES media_asset (id),
  banner_asset_id uuid REFERENCES media_asset (id),
  suspension_reason text,
  created_at timestamptz NOT NULL DEFAULT now(),
  approved_at timestamptz
);
CREATE UNIQUE INDEX seller_slug_key ON seller (slug);
CREATE INDEX seller_status_idx ON seller (status, id);
GRANT SELECT, INSERT, UPDATE ON seller TO gebyar_app;

CREATE TABLE seller_member (
  seller_id uuid NOT NULL REFERENCES seller (id),
  user_id uuid NOT NULL REFERENCES app_user (id),
  role text NOT NULL CHECK (role IN ('OWNER', 'STOCK_KEEPER')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (seller_id, user_id)
);
CREATE INDEX seller_member_user_id_idx ON seller_member (user_id);
GRANT SELECT, INSERT, DELETE ON seller_member TO gebyar_app;

CREATE TABLE category (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  parent_id uuid REFERENCES category (id),
  name jsonb NOT NULL,
  position integer NOT NULL DEFAULT 0,
  image_asset_id uuid REFERENCES media_asset (id)
);
GRANT SELECT, INSERT, UPDATE ON category TO gebyar_app;

-- Texts that people read are {"id": "...", "en": "..."}; a missing language falls back to the deployment's first one.
CREATE TABLE product (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
  title jsonb NOT NULL,
  description jsonb NOT NULL DEFAULT '{}',
  category_id uuid REFERENCES category (id),
  motif_slug text,
  status text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
  price_min bigint NOT NULL DEFAULT 0 CHECK (price_min >= 0),
  price_max bigint NOT NULL DEFAULT 0 CHECK (price_max >= price_min),
  featured_rank integer NOT NULL DEFAULT 0,
  made_to_order_days integer CHECK (made_to_order_days BETWEEN 1 AND 365),
  import_source text,
  import_key text,
  import_hash text,
  published_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('indonesian', coalesce(title ->> 'id', '')), 'A')
    || setweight(to_tsvector('english', coalesce(title ->> 'en', '')), 'A')
    || setweight(to_tsvector('simple', coalesce(replace(motif_slug, '-', ' '), '')), 'B')
    || setweight(to_tsvector('indonesian', coalesce(description ->> 'id', '')), 'D')
    || setweight(to_tsvector('english', coalesce(description ->> 'en', '')), 'D')
  ) STORED
);
CREATE UNIQUE INDEX product_slug_key ON product (slug);
CREATE UNIQUE INDEX product_import_key ON product (seller_id, import_source, import_key);
CREATE INDEX product_featured_idx ON product (featured_rank DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX product_newest_idx ON product (published_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX product_price_idx ON product (price_min, id) WHERE status = 'PUBLISHED';
CREATE INDEX product_seller_idx ON product (seller_id, status);
CREATE INDEX product_category_idx ON product (category_id) WHERE status = 'PUBLISHED';
CREATE INDEX product_search_idx ON product USING gin (search);
CREATE INDEX product_title_trgm_idx ON product USING gin ((title ->> 'id') gin_trgm_ops);
GRANT SELECT, INSERT, UPDATE ON product TO gebyar_app;

CREATE TABLE product_option (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  position integer NOT NULL,
  name jsonb NOT NULL,
  UNIQUE (product_id, position)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON product_option TO gebyar_app;

-- option_values follows the product's options by position: [{"id": "Biru", "en": "Blue"}, ...]; empty for a product without options.
CREATE TABLE product_variant (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  position integer NOT NULL,
  option_values jsonb NOT NULL DEFAULT '[]',
  option_key text NOT NULL,
  sku text CHECK (length(sku) <= 80),
  price bigint NOT NULL CHECK (price > 0 AND price <= 100000000000000),
  compare_at_price bigint CHECK (compare_at_price > price),
  weight_grams integer NOT NULL DEFAULT 0 CHECK (weight_grams BETWEEN 0 AND 1000000),
  image_asset_id uuid REFERENCES media_asset (id),
  archived_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX product_variant_option_key ON product_variant (product_id, option_key) WHERE archived_at IS NULL;
CREATE INDEX product_variant_seller_idx ON product_variant (seller_id, id);
GRANT SELECT, INSERT, UPDATE ON product_variant TO gebyar_app;

CREATE TABLE product_image (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  asset_id uuid NOT NULL REFERENCES media_asset (id),
  position integer NOT NULL,
  alt_text jsonb NOT NULL DEFAULT '{}',
  UNIQUE (product_id, position)
);
GRANT SELECT, INSERT, DELETE ON product_image TO gebyar_app;

-- Anyone reads what is published; a seller reads and writes its own; the platform all.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['product', 'product_variant'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
CREATE POLICY product_public ON product FOR SELECT
  USING ((SELECT gebyar_scope()) IN ('public', 'order_group') AND status = 'PUBLISHED');
CREATE POLICY product_variant_public ON product_variant FOR SELECT
  USING ((SELECT gebyar_scope()) IN ('public', 'order_group') AND archived_at IS NULL);
