-- The rows that are moved below stand behind row-level security, which binds the tables' owner as well.
SET LOCAL gebyar.scope = 'platform';

-- The registry of motifs. Texts are {"id": "...", "en": "..."}; a motif without published_at is being prepared.
CREATE TABLE motif_theme (
  slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 40),
  name jsonb NOT NULL,
  position integer NOT NULL DEFAULT 0
);
CREATE TABLE motif (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  theme_slug text REFERENCES motif_theme (slug),
  name jsonb NOT NULL,
  meaning jsonb NOT NULL DEFAULT '{}',
  story jsonb NOT NULL DEFAULT '{}',
  inspiration jsonb NOT NULL DEFAULT '{}',
  designer text CHECK (length(designer) <= 120),
  contest jsonb NOT NULL DEFAULT '{}',
  year integer CHECK (year BETWEEN 1000 AND 9999),
  -- 1 for the first prize.
  prize integer CHECK (prize BETWEEN 1 AND 100),
  rights_number text CHECK (length(rights_number) <= 60),
  rights_holder text CHECK (length(rights_holder) <= 160),
  license_terms jsonb NOT NULL DEFAULT '{}',
  artwork_asset_id uuid REFERENCES media_asset (id),
  position integer NOT NULL DEFAULT 0,
  published_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX motif_rights_number_key ON motif (rights_number);
CREATE INDEX motif_theme_idx ON motif (theme_slug);
GRANT SELECT, INSERT, UPDATE ON motif_theme, motif TO gebyar_app;

-- Each download of an artwork; who came without a log-in leaves nothing but the time.
CREATE TABLE motif_download (
  id uuid PRIMARY KEY,
  motif_id uuid NOT NULL REFERENCES motif (id),
  at timestamptz NOT NULL DEFAULT now(),
  user_id uuid REFERENCES app_user (id),
  purpose text CHECK (length(purpose) <= 200)
);
CREATE INDEX motif_download_motif_idx ON motif_download (motif_id, at);
CREATE TRIGGER motif_download_append_only BEFORE UPDATE OR DELETE ON motif_download FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON motif_download TO gebyar_app;

-- What a product is said to carry, and what the operator found true of it. seller_id is the product's.
CREATE UNIQUE INDEX product_id_seller_key ON product (id, seller_id);
CREATE TABLE product_motif (
  product_id uuid NOT NULL,
  motif_id uuid NOT NULL REFERENCES motif (id),
  seller_id uuid NOT NULL,
  technique text CHECK (length(technique) <= 80),
  maker text CHECK (length(maker) <= 120),
  position integer NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  verified_at timestamptz,
  verified_by uuid REFERENCES app_user (id),
  rejected_at timestamptz,
  rejected_reason text CHECK (length(rejected_reason) <= 500),
  PRIMARY KEY (product_id, motif_id),
  FOREIGN KEY (product_id, seller_id) REFERENCES product (id, seller_id),
  CHECK (verified_at IS NULL OR rejected_at IS NULL)
);
CREATE INDEX product_motif_motif_idx ON product_motif (motif_id, product_id);
CREATE INDEX product_motif_seller_idx ON product_motif (seller_id);
CREATE INDEX product_motif_open_idx ON product_motif (created_at, product_id) WHERE verified_at IS NULL AND rejected_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON product_motif TO gebyar_app;

INSERT INTO motif (id, slug, name, published_at)
  SELECT gen_random_uuid(), motif_slug, jsonb_build_object('id', initcap(replace(motif_slug, '-', ' '))), now()
  FROM (SELECT DISTINCT motif_slug FROM product WHERE motif_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$') known;
INSERT INTO product_motif (product_id, motif_id, seller_id, position)
  SELECT product.id, motif.id, product.seller_id, 0 FROM product JOIN motif ON motif.slug = product.motif_slug;

-- The search document was made of the motif too; motifs are now matched where they are.
ALTER TABLE product DROP COLUMN search;
ALTER TABLE product DROP COLUMN motif_slug;
ALTER TABLE product ADD COLUMN search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector('indonesian', coalesce(title ->> 'id', '')), 'A')
    || setweight(to_tsvector('english', coalesce(title ->> 'en', '')), 'A')
    || setweight(to_tsvector('indonesian', coalesce(description ->> 'id', '')), 'D')
    || setweight(to_tsvector('english', coalesce(description ->> 'en', '')), 'D')
  ) STORED;
CREATE INDEX product_search_idx ON product USING gin (search);

-- What a seller, or one product of it, holds a paper for.
CREATE TABLE certificate (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  product_id uuid,
  kind text NOT NULL CHECK (kind IN ('NIB', 'PIRT', 'BPOM', 'HALAL', 'HKI', 'SNI', 'TKDN')),
  number text NOT NULL CHECK (length(number) BETWEEN 1 AND 80),
  issuer text CHECK (length(issuer) <= 160),
  scope text CHECK (length(scope) <= 300),
  valid_from date,
  valid_until date,
  document_asset_id uuid REFERENCES media_asset (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  verified_at timestamptz,
  verified_by uuid REFERENCES app_user (id),
  rejected_at timestamptz,
  rejected_reason text CHECK (length(rejected_reason) <= 500),
  removed_at timestamptz,
  FOREIGN KEY (product_id, seller_id) REFERENCES product (id, seller_id),
  CHECK (valid_until >= valid_from),
  CHECK (verified_at IS NULL OR rejected_at IS NULL)
);
CREATE INDEX certificate_seller_idx ON certificate (seller_id, id);
CREATE INDEX certificate_product_idx ON certificate (product_id);
CREATE UNIQUE INDEX certificate_number_key ON certificate (seller_id, coalesce(product_id, seller_id), kind, number) WHERE removed_at IS NULL;
CREATE INDEX certificate_open_idx ON certificate (updated_at, id)
  WHERE verified_at IS NULL AND rejected_at IS NULL AND removed_at IS NULL;
GRANT SELECT, INSERT, UPDATE ON certificate TO gebyar_app;

-- The short code of a product's hang-tag; printed ones must stay true, so none is changed or given away.
CREATE TABLE provenance_code (
  code text PRIMARY KEY CHECK (code ~ '^[23456789ABCDEFGHJKMNPQRSTVWXYZ]{8}$'),
  product_id uuid NOT NULL UNIQUE,
  seller_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (product_id, seller_id) REFERENCES product (id, seller_id)
);
GRANT SELECT, INSERT ON provenance_code TO gebyar_app;
DO $$
DECLARE
  item record;
  alphabet CONSTANT text := '23456789ABCDEFGHJKMNPQRSTVWXYZ';
BEGIN
  FOR item IN SELECT id, seller_id FROM product LOOP
    LOOP
      INSERT INTO provenance_code (code, product_id, seller_id)
        SELECT string_agg(substr(alphabet, 1 + floor(random() * length(alphabet))::integer, 1), ''), item.id, item.seller_id
        FROM generate_series(1, 8)
        ON CONFLICT (code) DO NOTHING;
      EXIT WHEN FOUND;
    END LOOP;
  END LOOP;
END $$;

-- A seller's hours, place and days off. opening_hours: {"MONDAY": [{"opens": "09:00", "closes": "17:00"}], ...}.
ALTER TABLE seller
  ADD COLUMN holiday_from date,
  ADD COLUMN holiday_until date,
  ADD COLUMN holiday_message jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN holiday_accepts_orders boolean NOT NULL DEFAULT false,
  ADD COLUMN opening_hours jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN latitude double precision CHECK (latitude BETWEEN -90 AND 90),
  ADD COLUMN longitude double precision CHECK (longitude BETWEEN -180 AND 180),
  ADD COLUMN founded_year integer CHECK (founded_year BETWEEN 1800 AND 9999),
  ADD CONSTRAINT seller_holiday_check CHECK (num_nonnulls(holiday_from, holiday_until) <> 1 AND holiday_until >= holiday_from),
  ADD CONSTRAINT seller_location_check CHECK (num_nonnulls(latitude, longitude) <> 1);

CREATE TABLE seller_follow (
  seller_id uuid NOT NULL REFERENCES seller (id),
  user_id uuid NOT NULL REFERENCES app_user (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (seller_id, user_id)
);
CREATE INDEX seller_follow_user_idx ON seller_follow (user_id, created_at);
GRANT SELECT, INSERT, DELETE ON seller_follow TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['motif_theme', 'motif', 'motif_download', 'product_motif', 'certificate', 'provenance_code', 'seller_follow'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['product_motif', 'certificate', 'provenance_code'] LOOP
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
END $$;
CREATE POLICY motif_theme_read ON motif_theme FOR SELECT USING ((SELECT gebyar_scope()) IS NOT NULL);
CREATE POLICY motif_read ON motif FOR SELECT USING ((SELECT gebyar_scope()) IS NOT NULL AND published_at IS NOT NULL);
CREATE POLICY product_motif_public ON product_motif FOR SELECT
  USING ((SELECT gebyar_scope()) IN ('public', 'order_group') AND rejected_at IS NULL);
CREATE POLICY certificate_public ON certificate FOR SELECT
  USING ((SELECT gebyar_scope()) = 'public' AND rejected_at IS NULL AND removed_at IS NULL);
CREATE POLICY provenance_code_public ON provenance_code FOR SELECT USING ((SELECT gebyar_scope()) = 'public');
