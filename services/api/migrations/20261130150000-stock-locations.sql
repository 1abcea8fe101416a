-- Several places of a seller's where stock lies, and how it gets from one to another.
ALTER TABLE stock_location
  ADD COLUMN address text CHECK (length(address) <= 200),
  ADD COLUMN subdistrict_code text REFERENCES subdistrict (code),
  ADD COLUMN active boolean NOT NULL DEFAULT true,
  ADD COLUMN sells_online boolean NOT NULL DEFAULT true,
  -- Online orders take from the lowest number first.
  ADD COLUMN priority integer NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 999),
  ADD CONSTRAINT stock_location_name CHECK (length(name) BETWEEN 1 AND 80),
  ADD CONSTRAINT stock_location_workshop_stays CHECK (kind <> 'WORKSHOP' OR active),
  ADD CONSTRAINT stock_location_level_key UNIQUE (id, seller_id, sells_online, priority);
CREATE INDEX stock_location_seller_idx ON stock_location (seller_id, priority, id);
GRANT UPDATE ON stock_location TO gebyar_app;

-- What says whether and in which order a level sells online stands in the level itself, so that who buys reads and locks
-- one table. The key keeps it the same as the location's, whoever changes that.
ALTER TABLE stock_level
  ADD COLUMN sells_online boolean NOT NULL DEFAULT true,
  ADD COLUMN priority integer NOT NULL DEFAULT 0,
  DROP CONSTRAINT stock_level_location_id_fkey,
  ADD CONSTRAINT stock_level_location_fkey FOREIGN KEY (location_id, seller_id, sells_online, priority)
    REFERENCES stock_location (id, seller_id, sells_online, priority) ON UPDATE CASCADE;
CREATE INDEX stock_level_location_idx ON stock_level (location_id, variant_id);

-- From one location to another: two movements for each variant, which add up to nothing.
CREATE TABLE stock_transfer (
  id uuid PRIMARY KEY,
  seller_id uuid NOT NULL REFERENCES seller (id),
  from_location_id uuid NOT NULL REFERENCES stock_location (id),
  to_location_id uuid NOT NULL REFERENCES stock_location (id) CHECK (to_location_id <> from_location_id),
  reason text NOT NULL,
  actor_id uuid,
  idempotency_key text,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX stock_transfer_idempotency_key ON stock_transfer (seller_id, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE TRIGGER stock_transfer_append_only BEFORE UPDATE OR DELETE ON stock_transfer FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT, INSERT ON stock_transfer TO gebyar_app;
INSERT INTO unannounced_table (name) VALUES ('stock_transfer');

ALTER TABLE stock_movement
  ADD COLUMN transfer_id uuid REFERENCES stock_transfer (id),
  DROP CONSTRAINT stock_movement_kind_check,
  ADD CONSTRAINT stock_movement_kind CHECK (kind IN
    ('RECEIVED', 'ADJUSTED', 'SHIPPED', 'RETURNED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN', 'SOLD_ON_SITE', 'COUNTED', 'IMPORTED')),
  ADD CONSTRAINT stock_movement_direction CHECK (CASE
    WHEN kind IN ('SHIPPED', 'TRANSFERRED_OUT', 'SOLD_ON_SITE') THEN delta < 0
    WHEN kind IN ('RECEIVED', 'RETURNED', 'TRANSFERRED_IN') THEN delta > 0
    ELSE true END),
  ADD CONSTRAINT stock_movement_transfer CHECK ((transfer_id IS NOT NULL) = (kind IN ('TRANSFERRED_OUT', 'TRANSFERRED_IN')));
CREATE INDEX stock_movement_transfer_idx ON stock_movement (transfer_id) WHERE transfer_id IS NOT NULL;

ALTER TABLE stock_transfer ENABLE ROW LEVEL SECURITY;
ALTER TABLE stock_transfer FORCE ROW LEVEL SECURITY;
CREATE POLICY stock_transfer_platform ON stock_transfer USING ((SELECT gebyar_scope()) = 'platform');
CREATE POLICY stock_transfer_seller ON stock_transfer USING ((SELECT gebyar_scope()) = 'seller' AND seller_id = (SELECT gebyar_seller()));

-- What can be bought online is what lies where online orders are taken from.
CREATE OR REPLACE VIEW variant_availability WITH (security_invoker = true) AS
  SELECT level.variant_id, variant.product_id, level.seller_id,
    coalesce(sum(level.on_hand - level.reserved) FILTER (WHERE level.sells_online), 0)::integer AS available
  FROM stock_level level JOIN product_variant variant ON variant.id = level.variant_id
  GROUP BY level.variant_id, variant.product_id, level.seller_id;

CREATE OR REPLACE FUNCTION announce_stock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
  turned boolean;
BEGIN
  SELECT array_agg(DISTINCT of_row.tag), bool_or((was.sells_online AND was.on_hand > was.reserved)
      IS DISTINCT FROM (is_now.sells_online AND is_now.on_hand > is_now.reserved))
    INTO ids, turned
    FROM changed is_now
    LEFT JOIN before was USING (variant_id, location_id)
    LEFT JOIN product_variant variant ON variant.id = is_now.variant_id
    CROSS JOIN LATERAL unnest(ARRAY[is_now.variant_id::text, variant.product_id::text]) AS of_row (tag)
    WHERE of_row.tag IS NOT NULL;
  IF ids IS NOT NULL THEN PERFORM announce(CASE WHEN turned THEN 'any' ELSE 'some' END, ids); END IF;
  RETURN NULL;
END $$;

DROP TRIGGER stock_level_search_insert ON stock_level;
DROP TRIGGER stock_level_search ON stock_level;
CREATE TRIGGER stock_level_search_insert AFTER INSERT ON stock_level FOR EACH ROW
  WHEN (NEW.sells_online AND NEW.on_hand > NEW.reserved) EXECUTE FUNCTION search_on_stock();
CREATE TRIGGER stock_level_search AFTER UPDATE ON stock_level FOR EACH ROW
  WHEN ((NEW.sells_online AND NEW.on_hand > NEW.reserved) <> (OLD.sells_online AND OLD.on_hand > OLD.reserved))
  EXECUTE FUNCTION search_on_stock();

-- As before; only what lies where online orders are taken from counts as in stock.
CREATE OR REPLACE FUNCTION search_source(wanted uuid[]) RETURNS TABLE (
  product_id uuid, seller_id uuid, title text, headline tsvector, body tsvector, facets text[], price_min bigint, price_max bigint,
  in_stock boolean, featured_rank integer, published_at timestamptz, bucket smallint
) LANGUAGE sql STABLE BEGIN ATOMIC
  WITH RECURSIVE ancestry (id, ancestor_id, parent_id, slug, name) AS (
    SELECT category.id, category.id, category.parent_id, category.slug, category.name FROM category
    UNION ALL
    SELECT below.id, category.id, category.parent_id, category.slug, category.name
    FROM ancestry below JOIN category ON category.id = below.parent_id
  )
  SELECT product.id, product.seller_id,
    search_normalize(concat_ws(' ', product.title ->> 'id', product.title ->> 'en')),
    search_vector(product.title, 'A') || search_vector(product.subtitle, 'B') || coalesce(claimed.words, '')
      || coalesce(said.words, '') || coalesce(path.words, '')
      || setweight(to_tsvector('simple', search_normalize(seller.name)), 'D'),
    search_vector(product.description, 'D'),
    coalesce(path.facets, '{}') || coalesce(claimed.facets, '{}') || coalesce(said.facets, '{}') || coalesce(papers.facets, '{}')
      || ARRAY['district:' || left(seller.subdistrict_code, 8)]
      || CASE WHEN stock.available THEN ARRAY['availability:READY_STOCK'] ELSE '{}' END
      || CASE WHEN product.made_to_order_days IS NULL THEN '{}' ELSE ARRAY['availability:MADE_TO_ORDER'] END
      || CASE WHEN sold.reduced THEN ARRAY['on_sale:true'] ELSE '{}' END,
    product.price_min, product.price_max, stock.available, product.featured_rank,
    coalesce(product.published_at, product.created_at), (abs(hashtext(product.id::text)) % 1024)::smallint
  FROM product
  JOIN seller ON seller.id = product.seller_id AND seller.status = 'APPROVED'
  LEFT JOIN LATERAL (
    SELECT array_agg('category:' || ancestry.slug) AS facets,
      search_vector(jsonb_build_object('id', string_agg(ancestry.name ->> 'id', ' '), 'en', string_agg(ancestry.name ->> 'en', ' ')), 'C') AS words
    FROM ancestry WHERE ancestry.id = product.category_id
  ) path ON true
  LEFT JOIN LATERAL (
    SELECT array_agg('motif:' || motif.slug) AS facets,
      search_vector(jsonb_build_object('id', string_agg(motif.name ->> 'id', ' '), 'en', string_agg(motif.name ->> 'en', ' ')), 'B') AS words
    FROM product_motif JOIN motif ON motif.id = product_motif.motif_id
    WHERE product_motif.product_id = product.id AND product_motif.rejected_at IS NULL AND motif.published_at IS NOT NULL
  ) claimed ON true
  LEFT JOIN LATERAL (
    SELECT array_agg('attribute.' || definition.code || ':' || coalesce(chosen.code, 'true')) FILTER (WHERE definition.filterable) AS facets,
      search_vector(jsonb_build_object('id', string_agg(coalesce(chosen.name, definition.name) ->> 'id', ' '),
        'en', string_agg(coalesce(chosen.name, definition.name) ->> 'en', ' ')), 'B') AS words
    FROM product_attribute value
    JOIN attribute_definition definition ON definition.id = value.definition_id
    LEFT JOIN attribute_option chosen ON chosen.definition_id = definition.id AND chosen.code = ANY (value.option_codes)
    WHERE value.product_id = product.id AND (chosen.code IS NOT NULL OR value.boolean_value)
  ) said ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT 'certificate:' || certificate.kind) AS facets FROM certificate
    WHERE certificate.seller_id = product.seller_id AND (certificate.product_id IS NULL OR certificate.product_id = product.id)
      AND certificate.verified_at IS NOT NULL AND certificate.removed_at IS NULL
      AND coalesce(certificate.valid_until >= current_date, true)
  ) papers ON true
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT 1 FROM product_variant variant JOIN stock_level level ON level.variant_id = variant.id
      WHERE variant.product_id = product.id AND variant.archived_at IS NULL AND level.sells_online
      GROUP BY variant.id HAVING sum(level.on_hand - level.reserved) > 0) AS available
  ) stock
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(variant.compare_at_price > variant.price), false) AS reduced FROM product_variant variant
    WHERE variant.product_id = product.id AND variant.archived_at IS NULL
  ) sold
  WHERE product.status = 'PUBLISHED' AND (wanted IS NULL OR product.id = ANY (wanted));
END;

