import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startTestApi, type TestApi } from '../support/test-api.js';

/** What public answers are made of. A change to any of these drops what is kept; so a sale may touch none but stock. */
const shown = [
  ...[
    'attribute_definition',
    'attribute_option',
    'category',
    'category_attribute',
    'certificate',
    'collection',
  ],
  ...['collection_product', 'home_rail', 'media_asset', 'motif', 'motif_theme', 'product'],
  ...[
    'product_attribute',
    'product_image',
    'product_motif',
    'product_option',
    'product_rating',
    'product_slug',
  ],
  ...[
    'product_variant',
    'review',
    'review_photo',
    'review_reply',
    'search_document',
    'seller',
    'seller_follow',
  ],
  ...[
    'seller_rating',
    'shipping_method',
    'shipping_profile',
    'shipping_profile_method',
    'shipping_profile_product',
    'shipping_profile_rate',
    'shipping_rate',
    'shipping_zone',
    'shipping_zone_region',
    'stock_level',
    'subdistrict',
  ],
];

describe('tables whose changes are announced', () => {
  let api: TestApi;
  let owner: pg.Pool;
  beforeAll(async () => {
    api = await startTestApi();
    owner = new pg.Pool({ connectionString: api.databaseUrl, max: 1 });
  });
  afterAll(async () => {
    await owner.end();
    await api.close();
  });

  test('are those that public answers are made of; a new table is decided upon', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `SELECT DISTINCT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname LIKE '%\\_announce\\_%'`,
    );
    const announced = rows.map(({ name }) => name.replaceAll('"', '')).sort();
    expect(announced).toEqual([...shown].sort());
  });
});
