-- Every process that keeps answers hears of each change when it commits: `any:<ids>`, `some:<ids>` or `everything`.
-- Ids are those of rows that answers are tagged with (platform/cache/answer-tags.ts): products, variants, sellers.
-- `any` also touches answers that hold lists and counts, `some` only those that hold one of the rows.
CREATE FUNCTION announce(kind text, ids text[]) RETURNS void LANGUAGE sql AS $$
  -- A notification holds 8,000 bytes; who changes more rows than fit changes everything.
  SELECT pg_notify('gebyar_changed',
    CASE WHEN cardinality(ids) > 200 THEN 'everything' ELSE kind || ':' || array_to_string(ids, ',') END)
$$;

-- Arguments: the columns that name what the row belongs to; none for tables that anything may show.
CREATE FUNCTION announce_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
  ids_of text;
BEGIN
  IF TG_NARGS = 0 THEN
    IF EXISTS (SELECT FROM changed) THEN PERFORM pg_notify('gebyar_changed', 'everything'); END IF;
    RETURN NULL;
  END IF;
  SELECT string_agg(format('changed.%I::text', TG_ARGV[place]), ', ') INTO ids_of FROM generate_series(0, TG_NARGS - 1) place;
  EXECUTE format('SELECT array_agg(tag) FROM (SELECT DISTINCT of_row.tag FROM changed CROSS JOIN LATERAL unnest(ARRAY[%s]) AS of_row (tag) WHERE of_row.tag IS NOT NULL LIMIT 201) tags', ids_of)
    INTO ids;
  IF ids IS NOT NULL THEN PERFORM announce('any', ids); END IF;
  RETURN NULL;
END $$;

-- Stock moves with each order: pages of that product are dropped, lists only when something is sold out or back.
CREATE FUNCTION announce_stock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
  turned boolean;
BEGIN
  SELECT array_agg(DISTINCT of_row.tag), bool_or((was.on_hand > was.reserved) IS DISTINCT FROM (is_now.on_hand > is_now.reserved))
    INTO ids, turned
    FROM changed is_now
    LEFT JOIN before was USING (variant_id, location_id)
    LEFT JOIN product_variant variant ON variant.id = is_now.variant_id
    CROSS JOIN LATERAL unnest(ARRAY[is_now.variant_id::text, variant.product_id::text]) AS of_row (tag)
    WHERE of_row.tag IS NOT NULL;
  IF ids IS NOT NULL THEN PERFORM announce(CASE WHEN turned THEN 'any' ELSE 'some' END, ids); END IF;
  RETURN NULL;
END $$;

-- Documents of the search are written anew often, mostly as they were.
CREATE FUNCTION announce_documents() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids text[];
BEGIN
  SELECT array_agg(product_id::text) INTO ids FROM (
    SELECT is_now.product_id FROM changed is_now JOIN before was USING (product_id)
    WHERE to_jsonb(is_now) - 'refreshed_at' IS DISTINCT FROM to_jsonb(was) - 'refreshed_at' LIMIT 201) other;
  IF ids IS NOT NULL THEN PERFORM announce('any', ids); END IF;
  RETURN NULL;
END $$;

-- Tables that no public answer is made of. A later migration adds its own here; a table that is not named is announced.
CREATE TABLE unannounced_table (name text PRIMARY KEY);
GRANT SELECT ON unannounced_table TO gebyar_app;
INSERT INTO unannounced_table (name) VALUES ('unannounced_table'), ('app_user'), ('session'), ('account_token'), ('audit_entry'), ('outbox_event'),
  ('stock_location'), ('stock_movement'), ('reservation'), ('seller_member'), ('cart'), ('cart_line'), ('cart_delivery'),
  ('order_group'), ('order'), ('order_line'), ('order_transition'), ('shipment'), ('payment'), ('refund'), ('provider_event'), ('notification'),
  ('product_transition'), ('product_revision'), ('provenance_code'), ('motif_download'), ('media_file'), ('review_report'), ('wish'),
  ('search_log'), ('search_popular'), ('search_outdated'), ('search_word');

-- A bulk load, such as of a demo, is not told of: what is kept is gone within half a minute.
CREATE FUNCTION announced() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  RETURN current_setting('gebyar.bulk_load', true) IS DISTINCT FROM 'on';

-- Makes the changes of all tables heard that have no such trigger yet; runs after each round of migrations, so that no table can be forgotten.
CREATE FUNCTION announce_tables() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  t record;
  -- Columns that name what a row belongs to; a change of a table that has none touches everything.
  names text;
BEGIN
  FOR t IN
    SELECT class.oid, class.relname AS name FROM pg_class class
    WHERE class.relnamespace = 'public'::regnamespace AND class.relkind = 'r' AND class.relname NOT LIKE '%migrations%'
      AND class.relname NOT IN (SELECT name FROM unannounced_table)
      AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = class.oid AND tgname = class.relname || '_announce_update')
  LOOP
    IF t.name = 'stock_level' THEN
      CREATE TRIGGER stock_level_announce_update AFTER UPDATE ON stock_level
        REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT WHEN (announced()) EXECUTE FUNCTION announce_stock();
      CREATE TRIGGER stock_level_announce_insert AFTER INSERT ON stock_level
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN (announced()) EXECUTE FUNCTION announce_change('variant_id');
      CONTINUE;
    END IF;
    SELECT coalesce(string_agg(quote_literal(attribute.attname), ', '), '') INTO names FROM pg_attribute attribute
      WHERE attribute.attrelid = t.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped AND attribute.atttypid = 'uuid'::regtype AND (
        attribute.attname = 'product_id'
        OR (attribute.attname = 'seller_id' AND t.name <> 'product' AND t.name NOT LIKE 'product\_%' AND t.name <> 'search_document')
        OR (attribute.attname = 'id' AND t.name IN ('product', 'product_variant', 'seller')));
    IF t.name = 'search_document' THEN
      CREATE TRIGGER search_document_announce_update AFTER UPDATE ON search_document
        REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT WHEN (announced()) EXECUTE FUNCTION announce_documents();
    ELSE
      EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN (announced()) EXECUTE FUNCTION announce_change(%s)', t.name || '_announce_update', t.name, names);
    END IF;
    -- A new picture is in no answer yet, until something refers to it.
    CONTINUE WHEN t.name = 'media_asset';
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT WHEN (announced()) EXECUTE FUNCTION announce_change(%s)', t.name || '_announce_insert', t.name, names);
    EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT WHEN (announced()) EXECUTE FUNCTION announce_change(%s)', t.name || '_announce_delete', t.name, names);
  END LOOP;
END $$;

-- A connection without a scope, such as an administrator's, may mend stock too.
CREATE OR REPLACE FUNCTION search_on_stock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at_once boolean := TG_OP = 'INSERT' OR coalesce(gebyar_scope() = 'seller', false);
BEGIN
  IF TG_OP = 'UPDATE' THEN at_once := at_once OR NEW.on_hand > OLD.on_hand; END IF;
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT product_id, at_once FROM product_variant WHERE id = NEW.variant_id;
  RETURN NULL;
END $$;
