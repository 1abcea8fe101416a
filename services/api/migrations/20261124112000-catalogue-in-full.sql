-- What a product says of itself beyond title and price.
ALTER TABLE product
  ADD COLUMN subtitle jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN seo_title jsonb NOT NULL DEFAULT '{}',
  ADD COLUMN seo_description jsonb NOT NULL DEFAULT '{}',
  -- {"label": {"id": "Nama"}, "maxLength": 20, "required": false}: a text of the buyer's that is worked into the piece.
  ADD COLUMN personalisation jsonb,
  ADD COLUMN preorder_ships_at date,
  -- Counts changes, so that two people who edit at once notice.
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD COLUMN submitted_at timestamptz;
ALTER TABLE product DROP CONSTRAINT product_status_check;
ALTER TABLE product ADD CONSTRAINT product_status_check
  CHECK (status IN ('DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED', 'PUBLISHED', 'ARCHIVED'));
CREATE INDEX product_submitted_idx ON product (submitted_at, id) WHERE status = 'SUBMITTED';

-- The packed parcel, for couriers that charge by size.
ALTER TABLE product_variant
  ADD COLUMN barcode text CHECK (length(barcode) <= 40),
  ADD COLUMN length_mm integer CHECK (length_mm BETWEEN 1 AND 10000),
  ADD COLUMN width_mm integer CHECK (width_mm BETWEEN 1 AND 10000),
  ADD COLUMN height_mm integer CHECK (height_mm BETWEEN 1 AND 10000);

-- Invariant O2 for products: each move along the machine's edges once, in the transaction of its effect.
-- notes: what the office asks to change, [{"field": "title", "text": "..."}].
CREATE TABLE product_transition (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  from_status text NOT NULL,
  to_status text NOT NULL,
  reason text NOT NULL,
  notes jsonb NOT NULL DEFAULT '[]',
  actor_id uuid,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX product_transition_product_idx ON product_transition (product_id, id);
CREATE TRIGGER product_transition_append_only BEFORE UPDATE OR DELETE ON product_transition FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON product_transition TO gebyar_app;

-- Changes of a product in the shop that wait for the office; shoppers see the product as it was approved.
CREATE TABLE product_revision (
  id uuid PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  status text NOT NULL CHECK (status IN ('OPEN', 'APPROVED', 'SENT_BACK', 'WITHDRAWN')),
  patch jsonb NOT NULL,
  notes jsonb NOT NULL DEFAULT '[]',
  created_by uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  submitted_at timestamptz NOT NULL DEFAULT now(),
  decided_by uuid,
  decided_at timestamptz
);
CREATE UNIQUE INDEX product_revision_pending_key ON product_revision (product_id) WHERE status IN ('OPEN', 'SENT_BACK');
CREATE INDEX product_revision_open_idx ON product_revision (submitted_at, id) WHERE status = 'OPEN';
GRANT SELECT, INSERT, UPDATE ON product_revision TO gebyar_app;

-- Every address a product has or had; none is ever given to another product, so old links stay true.
CREATE TABLE product_slug (
  slug text PRIMARY KEY,
  product_id uuid NOT NULL REFERENCES product (id) DEFERRABLE INITIALLY DEFERRED,
  seller_id uuid NOT NULL REFERENCES seller (id),
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX product_slug_product_idx ON product_slug (product_id);
INSERT INTO product_slug (slug, product_id, seller_id) SELECT slug, id, seller_id FROM product;
GRANT SELECT, INSERT ON product_slug TO gebyar_app;

-- What the operator lets products say in a form that filters can use.
CREATE TABLE attribute_definition (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z][a-z0-9_]{0,39}$'),
  name jsonb NOT NULL,
  kind text NOT NULL CHECK (kind IN ('SELECT', 'MULTI_SELECT', 'NUMBER', 'BOOLEAN', 'TEXT')),
  unit text CHECK (length(unit) <= 20),
  filterable boolean NOT NULL DEFAULT false,
  position integer NOT NULL DEFAULT 0
);
CREATE TABLE attribute_option (
  id uuid PRIMARY KEY,
  definition_id uuid NOT NULL REFERENCES attribute_definition (id),
  code text NOT NULL CHECK (code ~ '^[a-z0-9][a-z0-9_-]{0,39}$'),
  name jsonb NOT NULL,
  position integer NOT NULL DEFAULT 0,
  UNIQUE (definition_id, code)
);
-- Holds for the category and everything below it.
CREATE TABLE category_attribute (
  category_id uuid NOT NULL REFERENCES category (id),
  definition_id uuid NOT NULL REFERENCES attribute_definition (id),
  required boolean NOT NULL DEFAULT false,
  position integer NOT NULL DEFAULT 0,
  PRIMARY KEY (category_id, definition_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON attribute_definition, attribute_option, category_attribute TO gebyar_app;

-- The value stands in the column of the definition's kind.
CREATE TABLE product_attribute (
  product_id uuid NOT NULL REFERENCES product (id),
  definition_id uuid NOT NULL REFERENCES attribute_definition (id),
  seller_id uuid NOT NULL REFERENCES seller (id),
  option_codes text[],
  number_value numeric(14, 3),
  boolean_value boolean,
  text_value jsonb,
  PRIMARY KEY (product_id, definition_id),
  CHECK (num_nonnulls(option_codes, number_value, boolean_value, text_value) = 1)
);
CREATE INDEX product_attribute_definition_idx ON product_attribute (definition_id);
CREATE INDEX product_attribute_options_idx ON product_attribute USING gin (option_codes);
GRANT SELECT, INSERT, UPDATE, DELETE ON product_attribute TO gebyar_app;

-- CURATED: the operator picks and orders. RULES: whatever fits `rules` now.
CREATE TABLE collection (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 80),
  title jsonb NOT NULL,
  description jsonb NOT NULL DEFAULT '{}',
  kind text NOT NULL CHECK (kind IN ('CURATED', 'RULES')),
  rules jsonb NOT NULL DEFAULT '{}',
  image_asset_id uuid REFERENCES media_asset (id),
  position integer NOT NULL DEFAULT 0,
  published_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE collection_product (
  collection_id uuid NOT NULL REFERENCES collection (id) ON DELETE CASCADE,
  product_id uuid NOT NULL REFERENCES product (id),
  position integer NOT NULL,
  PRIMARY KEY (collection_id, product_id)
);
CREATE INDEX collection_product_order_idx ON collection_product (collection_id, position, product_id);
CREATE INDEX collection_product_product_idx ON collection_product (product_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON collection, collection_product TO gebyar_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['product_transition', 'product_revision', 'product_slug', 'product_attribute'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()))$p$, t || '_seller', t);
  END LOOP;
  -- Anyone reads what the operator arranges; the operator alone changes it.
  FOREACH t IN ARRAY ARRAY['attribute_definition', 'attribute_option', 'category_attribute', 'collection', 'collection_product'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY %I ON %I USING ((SELECT gebyar_scope()) = 'platform')$p$, t || '_platform', t);
    EXECUTE format($p$CREATE POLICY %I ON %I FOR SELECT USING (true)$p$, t || '_read', t);
  END LOOP;
END $$;
CREATE POLICY product_slug_public ON product_slug FOR SELECT USING ((SELECT gebyar_scope()) = 'public');
CREATE POLICY product_attribute_public ON product_attribute FOR SELECT
  USING ((SELECT gebyar_scope()) IN ('public', 'order_group'));
