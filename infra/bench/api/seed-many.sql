-- Fills an empty, migrated database with $products products by set-based statements, through the real tables. Deterministic.
-- Each :products is replaced by a whole number.
CREATE TEMP TABLE bench_words AS SELECT word, place FROM unnest(ARRAY[
  'batik', 'tulis', 'cap', 'tenun', 'sulam', 'anyam', 'kemeja', 'selendang', 'tas', 'dompet', 'gelang', 'kalung',
  'keripik', 'sambal', 'kopi', 'madu', 'amplang', 'kue', 'mandau', 'ulin', 'rotan', 'manik', 'dayak', 'pesut',
  'mangrove', 'anggrek', 'enggang', 'beruang', 'pantai', 'merah', 'biru', 'hijau', 'hitam', 'emas', 'pria', 'wanita',
  'anak', 'keluarga', 'hadiah', 'rumah']) WITH ORDINALITY AS w (word, place);
CREATE FUNCTION pg_temp.word(n bigint) RETURNS text LANGUAGE sql STABLE AS
  $$ SELECT word FROM bench_words WHERE place = 1 + abs(n) % 40 $$;
-- Ids sort by number, like UUIDv7 by time.
CREATE FUNCTION pg_temp.row_id(kind int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
  $$ SELECT (lpad(to_hex(25769803776 + n), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid $$;

INSERT INTO category (id, slug, parent_id, name, position)
SELECT pg_temp.row_id(1, n), 'bench-' || n, CASE WHEN n > 8 THEN pg_temp.row_id(1, 1 + n % 8) END,
  jsonb_build_object('id', 'Kategori ' || n, 'en', 'Category ' || n), n
FROM generate_series(1, 48) n ORDER BY n;

INSERT INTO media_asset (id, source_hash, content_hash, master_file, width, height, dominant_color, variants_made_at)
SELECT pg_temp.row_id(2, n), hash, hash, hash || '-master.jpg', 1600, 1200, '#aa8866', now()
FROM generate_series(1, 200) n, LATERAL (SELECT md5(n::text) || substr(md5((n + 1)::text), 1, 8) AS hash) named;

INSERT INTO seller (id, slug, name, status, story, subdistrict_code, phone, approved_at)
SELECT pg_temp.row_id(3, n), 'bench-seller-' || n, 'Pengrajin ' || n, 'APPROVED',
  jsonb_build_object('id', repeat('Kami membuat batik dan kerajinan dengan tangan sejak lama. ', 5)),
  (SELECT code FROM subdistrict WHERE city_code = '64.71' ORDER BY md5(code || n) LIMIT 1), '+628123456' || lpad(n::text, 5, '0'),
  timestamptz '2026-01-01' + n * interval '1 hour'
FROM generate_series(1, greatest(10, :products / 10)) n;

INSERT INTO stock_location (id, seller_id, kind, name)
SELECT pg_temp.row_id(4, n), pg_temp.row_id(3, n), 'WORKSHOP', 'Bengkel' FROM generate_series(1, greatest(10, :products / 10)) n;

INSERT INTO product (id, seller_id, slug, title, description, category_id, status, price_min, price_max,
  featured_rank, made_to_order_days, published_at)
SELECT pg_temp.row_id(5, n), pg_temp.row_id(3, 1 + n % greatest(10, :products / 10)), 'bench-' || n,
  jsonb_build_object('id', initcap(concat_ws(' ', a.word, b.word, c.word, n::text)), 'en', initcap(concat_ws(' ', c.word, a.word, n::text))),
  jsonb_build_object('id', repeat(concat_ws(' ', 'Dibuat dengan tangan dari bahan pilihan:', a.word, b.word, c.word, 'khas Balikpapan. '), 6)),
  pg_temp.row_id(1, 9 + n % 40), 'PUBLISHED',
  (50 + n % 400) * 100000, (50 + n % 400) * 100000 + 3000000, (n::bigint * 7919) % 1000, CASE WHEN n % 10 = 0 THEN 7 END,
  timestamptz '2026-01-01' + n * interval '1 minute'
FROM generate_series(1, :products) n
JOIN bench_words a ON a.place = 1 + n % 40 JOIN bench_words b ON b.place = 1 + (n / 40) % 40
JOIN bench_words c ON c.place = 1 + (n * 7 + n / 1600) % 40;

INSERT INTO motif (id, slug, name, published_at)
SELECT pg_temp.row_id(9, n), 'bench-motif-' || n, jsonb_build_object('id', initcap(concat_ws(' ', 'Motif', pg_temp.word(n), pg_temp.word(n * 3)))), now()
FROM generate_series(1, 20) n;
INSERT INTO product_motif (product_id, motif_id, seller_id, technique, position, verified_at)
SELECT id, pg_temp.row_id(9, 1 + row_number() OVER (ORDER BY id) % 20), seller_id, 'tulis', 0, now()
FROM product WHERE featured_rank % 3 = 0;

INSERT INTO product_slug (slug, product_id, seller_id) SELECT slug, id, seller_id FROM product;

INSERT INTO product_option (id, product_id, position, name)
SELECT pg_temp.row_id(6, n), pg_temp.row_id(5, n), 0, '{"id": "Ukuran", "en": "Size"}' FROM generate_series(1, :products) n;

INSERT INTO product_image (id, product_id, asset_id, position)
SELECT pg_temp.row_id(7, n * 2 + place), pg_temp.row_id(5, n), pg_temp.row_id(2, 1 + (n * 3 + place) % 200), place
FROM generate_series(1, :products) n, generate_series(0, 1) place;

INSERT INTO product_variant (id, product_id, seller_id, position, option_values, option_key, sku, price, compare_at_price, weight_grams)
SELECT pg_temp.row_id(8, n * 4 + place), pg_temp.row_id(5, n), pg_temp.row_id(3, 1 + n % greatest(10, :products / 10)), place,
  jsonb_build_array(jsonb_build_object('id', (ARRAY['S', 'M', 'L', 'XL'])[place + 1])), (ARRAY['s', 'm', 'l', 'xl'])[place + 1],
  'B-' || n || '-' || place, (50 + n % 400) * 100000 + place * 1000000,
  CASE WHEN n % 5 = 0 THEN (50 + n % 400) * 100000 + place * 1000000 + 2000000 END, 250
FROM generate_series(1, :products) n, generate_series(0, 3) place;

-- One product in twelve is sold out.
INSERT INTO stock_level (variant_id, location_id, seller_id, on_hand, reserved)
SELECT pg_temp.row_id(8, n * 4 + place), pg_temp.row_id(4, 1 + n % greatest(10, :products / 10)), pg_temp.row_id(3, 1 + n % greatest(10, :products / 10)),
  1 + (n + place) % 9, 0
FROM generate_series(1, :products) n, generate_series(0, 3) place WHERE n % 12 <> 0;
INSERT INTO stock_movement (id, variant_id, location_id, seller_id, delta, kind, reason)
SELECT gen_random_uuid(), variant_id, location_id, seller_id, on_hand, 'RECEIVED', 'Stok awal' FROM stock_level;
