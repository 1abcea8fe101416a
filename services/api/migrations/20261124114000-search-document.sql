-- What a search and a list of products read: one row for each product that anyone may see now, so no row-level security
-- stands between them and their indexes. A row goes in the transaction that takes its product out of the shop.

-- Text as both documents and queries take it: lower case, letters and digits, single blanks.
CREATE FUNCTION search_normalize(content text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN trim(regexp_replace(lower(normalize(coalesce(content, ''), NFKC)), '[^[:alnum:]]+', ' ', 'g'));
-- A text's words as they stand and in the stem of each language, so that no query needs to know what language it is in.
CREATE FUNCTION search_vector(content jsonb, weight "char") RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN setweight(
    to_tsvector('simple', search_normalize(concat_ws(' ', content ->> 'id', content ->> 'en')))
    || to_tsvector('indonesian', search_normalize(content ->> 'id'))
    || to_tsvector('english', search_normalize(content ->> 'en')), weight);

CREATE TABLE search_document (
  product_id uuid PRIMARY KEY,
  seller_id uuid NOT NULL,
  -- Titles in every language, normalized, for likeness.
  title text NOT NULL,
  -- Title (A), motifs and attributes (B), categories (C), seller (D). Small, so that ranking thousands is cheap.
  headline tsvector NOT NULL,
  -- The description's words, asked only when headlines have too little.
  body tsvector NOT NULL,
  -- All that lists are narrowed by, as `facet:value`: one index for every filter, one pass for every count.
  facets text[] NOT NULL,
  price_min bigint NOT NULL,
  price_max bigint NOT NULL,
  in_stock boolean NOT NULL,
  rating numeric(3, 2) NOT NULL DEFAULT 0,
  review_count integer NOT NULL DEFAULT 0,
  sales integer NOT NULL DEFAULT 0,
  featured_rank integer NOT NULL,
  published_at timestamptz NOT NULL,
  -- How good an answer it is whatever was asked: on the shelf, shown by the operator, liked and bought.
  quality real NOT NULL GENERATED ALWAYS AS (
    CASE WHEN in_stock THEN 0.4 ELSE 0 END
    + CASE WHEN featured_rank > 0 THEN 0.3 ELSE 0 END
    + 0.06 * (rating * review_count + 3.5 * 3) / (review_count + 3)
    + 0.1 * ln(1 + sales)) STORED,
  -- The same for a product always, even over all of them: rows of the first n buckets are a fair sample.
  bucket smallint NOT NULL,
  refreshed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX search_document_headline_idx ON search_document USING gin (headline);
CREATE INDEX search_document_body_idx ON search_document USING gin (body);
CREATE INDEX search_document_facets_idx ON search_document USING gin (facets);
CREATE INDEX search_document_seller_idx ON search_document (seller_id, featured_rank DESC, product_id DESC);
CREATE INDEX search_document_quality_idx ON search_document (quality DESC, product_id DESC);
CREATE INDEX search_document_featured_idx ON search_document (featured_rank DESC, product_id DESC);
CREATE INDEX search_document_newest_idx ON search_document (published_at DESC, product_id DESC);
CREATE INDEX search_document_price_idx ON search_document (price_min, product_id);
CREATE INDEX search_document_rating_idx ON search_document (rating DESC, product_id DESC);
CREATE INDEX search_document_sales_idx ON search_document (sales DESC, product_id DESC);
CREATE INDEX search_document_bucket_idx ON search_document (bucket);
CREATE INDEX search_document_refreshed_idx ON search_document (refreshed_at);
ALTER TABLE search_document ALTER COLUMN facets SET STATISTICS 500, ALTER COLUMN headline SET STATISTICS 500;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_document TO gebyar_app;

-- The words of all documents: what a query's word may mean when it is begun or misspelled. `documents` is counted now and then.
CREATE TABLE search_word (
  word text PRIMARY KEY,
  -- Stands in a title, a motif, a category or a seller's name, not in descriptions alone.
  headline boolean NOT NULL,
  documents integer NOT NULL DEFAULT 0
);
CREATE INDEX search_word_prefix_idx ON search_word (word text_pattern_ops);
CREATE INDEX search_word_trgm_idx ON search_word USING gin (word gin_trgm_ops) WHERE headline;
GRANT SELECT, INSERT, UPDATE, DELETE ON search_word TO gebyar_app;

-- Products whose document may be out of date. No unique key, so that no two writers ever wait for each other here.
CREATE TABLE search_outdated (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  product_id uuid NOT NULL,
  -- Made new when the transaction commits; otherwise by the job, within a second.
  at_commit boolean NOT NULL
);
CREATE INDEX search_outdated_product_idx ON search_outdated (product_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON search_outdated TO gebyar_app;
GRANT USAGE ON SEQUENCE search_outdated_id_seq TO gebyar_app;

CREATE INDEX order_line_product_idx ON order_line (product_id);

-- The documents of products as they are now. Runs with the caller's rights: a seller's scope sees all that its own need.
CREATE FUNCTION search_source(wanted uuid[]) RETURNS TABLE (
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
      WHERE variant.product_id = product.id AND variant.archived_at IS NULL
      GROUP BY variant.id HAVING sum(level.on_hand - level.reserved) > 0) AS available
  ) stock
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or(variant.compare_at_price > variant.price), false) AS reduced FROM product_variant variant
    WHERE variant.product_id = product.id AND variant.archived_at IS NULL
  ) sold
  WHERE product.status = 'PUBLISHED' AND (wanted IS NULL OR product.id = ANY (wanted));
END;

-- Words that are not known yet, in order, so that two who add the same ones wait for each other one way round.
CREATE FUNCTION search_learn(wanted uuid[]) RETURNS void LANGUAGE sql VOLATILE BEGIN ATOMIC
  INSERT INTO search_word (word, headline)
    SELECT found.word, bool_or(found.headline)
    FROM search_document document,
      LATERAL (
        SELECT lexeme AS word, true AS headline FROM unnest(document.headline)
        UNION ALL SELECT lexeme, false FROM unnest(document.body)
      ) found
    WHERE (wanted IS NULL OR document.product_id = ANY (wanted)) AND length(found.word) BETWEEN 2 AND 40
      AND NOT EXISTS (SELECT 1 FROM search_word known WHERE known.word = found.word AND (known.headline OR NOT found.headline))
    GROUP BY found.word ORDER BY found.word
    ON CONFLICT (word) DO UPDATE SET headline = true WHERE EXCLUDED.headline AND NOT search_word.headline;
END;

-- Makes the documents of some products new. One at a time for a product: whoever comes second reads what the first has left.
CREATE FUNCTION search_refresh(wanted uuid[]) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(id::text, 114)) FROM (SELECT DISTINCT unnest(wanted) AS id ORDER BY 1) locked;
  INSERT INTO search_document AS document (product_id, seller_id, title, headline, body, facets, price_min, price_max, in_stock,
      featured_rank, published_at, bucket)
    SELECT * FROM search_source(wanted)
    ON CONFLICT (product_id) DO UPDATE SET seller_id = EXCLUDED.seller_id, title = EXCLUDED.title, headline = EXCLUDED.headline,
      body = EXCLUDED.body, facets = EXCLUDED.facets, price_min = EXCLUDED.price_min, price_max = EXCLUDED.price_max,
      in_stock = EXCLUDED.in_stock, featured_rank = EXCLUDED.featured_rank, published_at = EXCLUDED.published_at,
      refreshed_at = clock_timestamp();
  DELETE FROM search_document document WHERE document.product_id = ANY (wanted) AND NOT EXISTS (
    SELECT 1 FROM product JOIN seller ON seller.id = product.seller_id AND seller.status = 'APPROVED'
    WHERE product.id = document.product_id AND product.status = 'PUBLISHED');
  PERFORM search_learn(wanted);
END $$;

-- Makes new what was marked, some products at a time, and tells how many marks it took.
CREATE FUNCTION search_refresh_outdated(most integer) RETURNS integer LANGUAGE plpgsql VOLATILE AS $$
DECLARE
  taken uuid[];
BEGIN
  WITH gone AS (
    DELETE FROM search_outdated WHERE id IN (
      SELECT id FROM search_outdated ORDER BY id LIMIT most FOR UPDATE SKIP LOCKED)
    RETURNING product_id)
  SELECT array_agg(product_id) INTO taken FROM gone;
  IF taken IS NOT NULL THEN PERFORM search_refresh(taken); END IF;
  RETURN coalesce(cardinality(taken), 0);
END $$;

-- Everything again in one statement, the rows of a sample side by side.
CREATE FUNCTION search_rebuild() RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  LOCK TABLE search_document IN SHARE ROW EXCLUSIVE MODE;
  CREATE TEMP TABLE search_kept ON COMMIT DROP AS SELECT product_id, rating, review_count, sales FROM search_document;
  DELETE FROM search_document;
  INSERT INTO search_document (product_id, seller_id, title, headline, body, facets, price_min, price_max, in_stock,
      featured_rank, published_at, bucket)
    SELECT * FROM search_source(NULL) source ORDER BY source.bucket, source.product_id;
  UPDATE search_document document SET rating = kept.rating, review_count = kept.review_count, sales = kept.sales
    FROM search_kept kept WHERE kept.product_id = document.product_id AND (kept.review_count, kept.sales) <> (0, 0);
  DELETE FROM search_outdated;
  PERFORM search_learn(NULL);
END $$;

-- In how many documents each word stands; words of no document are forgotten.
CREATE FUNCTION search_count_words() RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  WITH counted AS (
    SELECT word, ndoc FROM ts_stat('SELECT headline || body FROM search_document')
  ), gone AS (
    DELETE FROM search_word WHERE NOT EXISTS (SELECT 1 FROM counted WHERE counted.word = search_word.word)
  )
  UPDATE search_word SET documents = counted.ndoc FROM counted
    WHERE counted.word = search_word.word AND search_word.documents <> counted.ndoc;
END $$;

CREATE FUNCTION search_mark(marked uuid, at_commit boolean) RETURNS void LANGUAGE sql VOLATILE BEGIN ATOMIC
  INSERT INTO search_outdated (product_id, at_commit) VALUES (marked, at_commit);
END;
CREATE FUNCTION search_refresh_at_commit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The first of a product's marks does it for all of them.
  DELETE FROM search_outdated WHERE product_id = NEW.product_id AND at_commit;
  IF FOUND THEN PERFORM search_refresh(ARRAY[NEW.product_id]); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER search_outdated_at_commit AFTER INSERT ON search_outdated
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.at_commit) EXECUTE FUNCTION search_refresh_at_commit();

CREATE FUNCTION search_on_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'PUBLISHED' THEN PERFORM search_mark(NEW.id, true);
  ELSIF TG_OP = 'UPDATE' AND OLD.status = 'PUBLISHED' THEN DELETE FROM search_document WHERE product_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER product_search AFTER INSERT OR UPDATE ON product FOR EACH ROW EXECUTE FUNCTION search_on_product();

CREATE FUNCTION search_on_part() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  marked uuid;
BEGIN
  marked := CASE WHEN TG_OP = 'DELETE' THEN OLD.product_id ELSE NEW.product_id END;
  IF EXISTS (SELECT 1 FROM product WHERE id = marked AND status = 'PUBLISHED') THEN PERFORM search_mark(marked, true); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER product_variant_search AFTER INSERT OR UPDATE ON product_variant FOR EACH ROW EXECUTE FUNCTION search_on_part();
CREATE TRIGGER product_attribute_search AFTER INSERT OR UPDATE OR DELETE ON product_attribute FOR EACH ROW EXECUTE FUNCTION search_on_part();
CREATE TRIGGER product_motif_search AFTER INSERT OR UPDATE OR DELETE ON product_motif FOR EACH ROW EXECUTE FUNCTION search_on_part();

-- Only when a shelf becomes empty or is empty no more. What comes in shows at once; a sale is never held up by this: its mark
-- waits for the job.
CREATE FUNCTION search_on_stock() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  at_once boolean := TG_OP = 'INSERT' OR gebyar_scope() = 'seller';
BEGIN
  IF TG_OP = 'UPDATE' THEN at_once := at_once OR NEW.on_hand > OLD.on_hand; END IF;
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT product_id, at_once FROM product_variant WHERE id = NEW.variant_id;
  RETURN NULL;
END $$;
CREATE TRIGGER stock_level_search_insert AFTER INSERT ON stock_level FOR EACH ROW
  WHEN (NEW.on_hand > NEW.reserved) EXECUTE FUNCTION search_on_stock();
CREATE TRIGGER stock_level_search AFTER UPDATE ON stock_level FOR EACH ROW
  WHEN ((NEW.on_hand > NEW.reserved) <> (OLD.on_hand > OLD.reserved)) EXECUTE FUNCTION search_on_stock();

CREATE FUNCTION search_on_seller() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status <> 'APPROVED' THEN DELETE FROM search_document WHERE seller_id = NEW.id; END IF;
  -- Also after a suspension: a product that was published in the same moment is then looked at once more.
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT id, NEW.status = 'APPROVED' AND count(*) OVER () <= 200 FROM product WHERE seller_id = NEW.id AND status = 'PUBLISHED';
  RETURN NULL;
END $$;
CREATE TRIGGER seller_search AFTER UPDATE ON seller FOR EACH ROW
  WHEN ((NEW.status, NEW.name, NEW.subdistrict_code) IS DISTINCT FROM (OLD.status, OLD.name, OLD.subdistrict_code))
  EXECUTE FUNCTION search_on_seller();

CREATE FUNCTION search_on_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT id, false FROM product
    WHERE seller_id = NEW.seller_id AND status = 'PUBLISHED' AND (NEW.product_id IS NULL OR id = NEW.product_id);
  RETURN NULL;
END $$;
CREATE TRIGGER certificate_search AFTER INSERT OR UPDATE ON certificate FOR EACH ROW EXECUTE FUNCTION search_on_certificate();

CREATE FUNCTION search_on_category() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT product_id, false FROM search_document WHERE facets @> ARRAY['category:' || OLD.slug];
  RETURN NULL;
END $$;
CREATE TRIGGER category_search AFTER UPDATE ON category FOR EACH ROW
  WHEN ((NEW.slug, NEW.parent_id, NEW.name) IS DISTINCT FROM (OLD.slug, OLD.parent_id, OLD.name)) EXECUTE FUNCTION search_on_category();
CREATE FUNCTION search_on_motif() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search_outdated (product_id, at_commit) SELECT product_id, false FROM product_motif WHERE motif_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER motif_search AFTER UPDATE ON motif FOR EACH ROW
  WHEN ((NEW.slug, NEW.name, NEW.published_at) IS DISTINCT FROM (OLD.slug, OLD.name, OLD.published_at)) EXECUTE FUNCTION search_on_motif();

-- What people looked for, and how much they found. No word on who.
CREATE TABLE search_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  query text NOT NULL CHECK (length(query) BETWEEN 1 AND 100),
  result_count integer NOT NULL,
  locale text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX search_log_at_idx ON search_log (at);
GRANT SELECT, INSERT, DELETE ON search_log TO gebyar_app;
GRANT USAGE ON SEQUENCE search_log_id_seq TO gebyar_app;
-- The same, added up: what many people found something for is offered to the next.
CREATE TABLE search_popular (
  query text PRIMARY KEY,
  searches integer NOT NULL,
  result_count integer NOT NULL
);
CREATE INDEX search_popular_prefix_idx ON search_popular (query text_pattern_ops);
GRANT SELECT, INSERT, UPDATE, DELETE ON search_popular TO gebyar_app;

-- Heals what no mark told of, `oldest` documents by turns, and adds up what changes too often to be told of.
CREATE FUNCTION search_sweep(oldest integer) RETURNS void LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  DELETE FROM search_document document WHERE NOT EXISTS (
    SELECT 1 FROM product JOIN seller ON seller.id = product.seller_id AND seller.status = 'APPROVED'
    WHERE product.id = document.product_id AND product.status = 'PUBLISHED');
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT product.id, false FROM product JOIN seller ON seller.id = product.seller_id AND seller.status = 'APPROVED'
    WHERE product.status = 'PUBLISHED' AND NOT EXISTS (SELECT 1 FROM search_document document WHERE document.product_id = product.id);
  INSERT INTO search_outdated (product_id, at_commit)
    SELECT product_id, false FROM search_document ORDER BY refreshed_at LIMIT oldest;
  -- Units paid for in the last ninety days.
  WITH sold AS (
    SELECT line.product_id, sum(line.quantity)::integer AS units
    FROM order_line line JOIN "order" bought ON bought.id = line.order_id
    WHERE bought.status NOT IN ('PENDING_PAYMENT', 'CANCELLED') AND bought.placed_at > now() - interval '90 days'
    GROUP BY line.product_id
  )
  UPDATE search_document document SET sales = coalesce(sold.units, 0)
    FROM search_document same LEFT JOIN sold ON sold.product_id = same.product_id
    WHERE same.product_id = document.product_id AND document.sales <> coalesce(sold.units, 0);
  PERFORM search_count_words();
  DELETE FROM search_log WHERE at < now() - interval '90 days';
  DELETE FROM search_popular;
  INSERT INTO search_popular (query, searches, result_count)
    SELECT query, count(*), (array_agg(result_count ORDER BY id DESC))[1] FROM search_log
    WHERE at > now() - interval '30 days' GROUP BY query;
END $$;

-- Names of facet values, from where they are kept.
CREATE VIEW search_facet_name WITH (security_invoker = true) AS
  SELECT 'category:' || slug AS facet, name, position FROM category
  UNION ALL SELECT 'motif:' || slug, name, position FROM motif
  UNION ALL SELECT 'attribute.' || definition.code || ':' || option.code, option.name, option.position
    FROM attribute_option option JOIN attribute_definition definition ON definition.id = option.definition_id;
GRANT SELECT ON search_facet_name TO gebyar_app;

-- Products are searched by their documents alone.
ALTER TABLE product DROP COLUMN search;
DROP INDEX product_title_trgm_idx;

-- What is in the shop already.
SELECT set_config('gebyar.scope', 'platform', true);
SELECT search_rebuild();
SELECT search_count_words();
