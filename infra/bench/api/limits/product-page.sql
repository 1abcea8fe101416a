-- The product page's whole answer, built by PostgreSQL. Row ids stand in for the API's own.
SELECT json_build_object('data', json_build_object('product', json_build_object(
  'id', product.id,
  'slug', product.slug,
  'title', coalesce(product.title ->> 'id', ''),
  'description', coalesce(product.description ->> 'id', ''),
  'available', coalesce(parts.available, 0) > 0,
  'madeToOrderDays', product.made_to_order_days,
  'motifName', motif.name,
  'price', json_build_object('amount', to_char(product.price_min / 100.0, 'FM999999999990.00'), 'currencyCode', 'IDR'),
  'maxPrice', json_build_object('amount', to_char(product.price_max / 100.0, 'FM999999999990.00'), 'currencyCode', 'IDR'),
  'compareAtPrice', CASE WHEN parts.usual IS NOT NULL THEN
    json_build_object('amount', to_char(parts.usual / 100.0, 'FM999999999990.00'), 'currencyCode', 'IDR') END,
  'images', coalesce(pictures.list, '[]'),
  'options', coalesce(choices.list, '[]'),
  'variants', coalesce(parts.list, '[]'),
  'category', json_build_object('slug', category.slug, 'name', category.name ->> 'id',
    'parent', CASE WHEN above.id IS NOT NULL THEN json_build_object('slug', above.slug, 'name', above.name ->> 'id') END),
  'seller', json_build_object('id', seller.id, 'slug', seller.slug, 'name', seller.name,
    'story', coalesce(seller.story ->> 'id', ''), 'whatsappUrl', 'https://wa.me/' || ltrim(seller.phone, '+'),
    'since', to_char(seller.approved_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'subdistrict', json_build_object('name', place.name, 'districtName', place.district_name, 'cityName', place.city_name))
)))::text AS answer
FROM product
JOIN seller ON seller.id = product.seller_id AND seller.status = 'APPROVED'
LEFT JOIN LATERAL (
  SELECT motif.name ->> 'id' AS name FROM product_motif claim JOIN motif ON motif.id = claim.motif_id
  WHERE claim.product_id = product.id AND claim.rejected_at IS NULL AND motif.published_at IS NOT NULL
  ORDER BY claim.position LIMIT 1
) motif ON true
LEFT JOIN category ON category.id = product.category_id
LEFT JOIN category above ON above.id = category.parent_id
LEFT JOIN subdistrict place ON place.code = seller.subdistrict_code
LEFT JOIN LATERAL (
  SELECT sum(stock.available) AS available,
    (array_agg(variant.compare_at_price ORDER BY variant.price, variant.position))[1] AS usual,
    json_agg(json_build_object(
      'id', variant.id, 'title', chosen.title, 'sku', variant.sku, 'availableQuantity', coalesce(stock.available, 0),
      'weightGrams', variant.weight_grams,
      'price', json_build_object('amount', to_char(variant.price / 100.0, 'FM999999999990.00'), 'currencyCode', 'IDR'),
      'compareAtPrice', CASE WHEN variant.compare_at_price IS NOT NULL THEN json_build_object(
        'amount', to_char(variant.compare_at_price / 100.0, 'FM999999999990.00'), 'currencyCode', 'IDR') END,
      'selectedOptions', chosen.list) ORDER BY variant.position) AS list
  FROM product_variant variant
  LEFT JOIN LATERAL (
    SELECT sum(level.on_hand - level.reserved) AS available FROM stock_level level WHERE level.variant_id = variant.id
  ) stock ON true
  LEFT JOIN LATERAL (
    SELECT string_agg(picked.value ->> 'id', ' / ' ORDER BY picked.place) AS title,
      json_agg(json_build_object('name', option.name ->> 'id', 'value', picked.value ->> 'id') ORDER BY picked.place) AS list
    FROM jsonb_array_elements(variant.option_values) WITH ORDINALITY AS picked (value, place)
    JOIN product_option option ON option.product_id = product.id AND option.position = picked.place - 1
  ) chosen ON true
  WHERE variant.product_id = product.id AND variant.archived_at IS NULL
) parts ON true
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('altText', coalesce(image.alt_text ->> 'id', product.title ->> 'id'), 'width', asset.width,
    'height', asset.height, 'dominantColor', asset.dominant_color,
    'url', 'http://localhost:4000/media/' || asset.content_hash || '-' || least(asset.width, 2400) || '.webp')
    ORDER BY image.position) AS list
  FROM product_image image JOIN media_asset asset ON asset.id = image.asset_id WHERE image.product_id = product.id
) pictures ON true
LEFT JOIN LATERAL (
  SELECT json_agg(json_build_object('name', option.name ->> 'id', 'values', (
    SELECT json_agg(given.value ORDER BY given.place) FROM (
      SELECT variant.option_values -> option.position ->> 'id' AS value, min(variant.position) AS place
      FROM product_variant variant WHERE variant.product_id = product.id AND variant.archived_at IS NULL
      GROUP BY 1) given)) ORDER BY option.position) AS list
  FROM product_option option WHERE option.product_id = product.id
) choices ON true
WHERE product.slug = $1 AND product.status = 'PUBLISHED'
