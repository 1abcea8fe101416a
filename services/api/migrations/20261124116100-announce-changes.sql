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

-- Makes a table's changes heard. For a table of a later migration: SELECT announce_changes('table', '{product_id}').
CREATE FUNCTION announce_changes(of_table text, columns text[] DEFAULT '{}') RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  arguments text := (SELECT coalesce(string_agg(quote_literal(name), ', '), '') FROM unnest(columns) name);
BEGIN
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_change(%s)', of_table || '_announce_insert', of_table, arguments);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %I REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_change(%s)', of_table || '_announce_update', of_table, arguments);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %I REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_change(%s)', of_table || '_announce_delete', of_table, arguments);
END $$;

CREATE TRIGGER stock_level_announce_update AFTER UPDATE ON stock_level
  REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_stock();
CREATE TRIGGER stock_level_announce_insert AFTER INSERT ON stock_level
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION announce_change('variant_id');

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT tables.table_name::text AS name,
      array_agg(columns.column_name::text) FILTER (WHERE columns.data_type = 'uuid' AND (
        columns.column_name = 'product_id'
        OR (columns.column_name = 'seller_id' AND tables.table_name NOT IN ('product') AND tables.table_name NOT LIKE 'product\_%')
        OR (columns.column_name = 'id' AND tables.table_name IN ('product', 'product_variant', 'seller')))) AS names
    FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
    WHERE tables.table_schema = 'public' AND tables.table_type = 'BASE TABLE'
      -- What no public answer is made of, or what never changes once it is there.
      AND tables.table_name NOT IN ('app_user', 'session', 'audit_entry', 'outbox_event', 'media_asset', 'stock_location', 'stock_level',
        'stock_movement', 'reservation', 'seller_member', 'seller_follow', 'cart', 'cart_line', 'cart_delivery', 'order_group', 'order', 'order_line',
        'order_transition', 'shipment', 'payment', 'refund', 'provider_event', 'notification', 'product_transition', 'product_revision',
        'provenance_code', 'motif_download', 'search_log', 'wish')
      AND tables.table_name NOT LIKE '%migrations%'
    GROUP BY tables.table_name
  LOOP
    PERFORM announce_changes(t.name, coalesce(t.names, '{}'));
  END LOOP;
END $$;
