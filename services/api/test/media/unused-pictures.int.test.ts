import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sql } from 'kysely';
import { waitFor } from '@gebyar/testing';
import { createProduct } from '../../src/catalog/index.js';
import { removeUnattached } from '../../src/media/commands/remove-unattached.js';
import { storeImage } from '../../src/media/index.js';
import { updateSellerProfile } from '../../src/sellers/index.js';
import { openMaker } from '../support/market.js';
import { picture } from '../support/pictures.js';
import { startTestApi, type TestApi } from '../support/test-api.js';

describe('pictures that nobody uses', () => {
  let api: TestApi;
  let color = 0;
  beforeAll(async () => {
    api = await startTestApi({ worker: true });
  });
  afterAll(() => api.close());

  const store = async () => {
    color += 1;
    return storeImage(api.context, await picture(40, 40, `#0000${String(color).padStart(2, '0')}`));
  };
  const age = (hours: number) =>
    sql`UPDATE media_asset SET touched_at = now() - make_interval(hours => ${hours})`.execute(
      api.context.db.platform,
    );
  const left = async () =>
    (await api.context.db.platform.selectFrom('media_asset').select('id').execute()).map(({ id }) => id);
  const files = async () => {
    const names = await readdir(api.context.config.MEDIA_DIR, { recursive: true });
    return names.filter((name) => /\.(jpg|webp|avif)$/.test(name)).length;
  };

  test('go after a day with their files; what a product, a seller or an order shows stays', async () => {
    const maker = await openMaker(api.context);
    const [unused, shown, logo, again] = [await store(), await store(), await store(), await store()];
    await createProduct(api.context, {
      sellerId: maker.sellerId,
      title: { id: 'Selendang' },
      categorySlug: null,
      images: [{ assetId: shown.assetId }],
      variants: [{ price: 5_000_000n, weightGrams: 200 }],
    });
    await updateSellerProfile(api.context, { sellerId: maker.sellerId, logoAssetId: logo.assetId });
    await age(23);
    expect(await removeUnattached(api.context)).toBe(0);
    await age(25);
    color -= 1;
    // The same bytes once more: wanted again.
    expect((await store()).assetId).toBe(again.assetId);
    expect(await removeUnattached(api.context)).toBe(1);
    const kept = await left();
    expect(kept).not.toContain(unused.assetId);
    expect(kept).toEqual(expect.arrayContaining([shown.assetId, logo.assetId, again.assetId]));
    await waitFor(async () => (await files()) === kept.length * 3);
  });

  test('every table that refers to a picture is asked', async () => {
    const { rows } = await sql<{ table: string }>`
      SELECT conrelid::regclass::text AS "table" FROM pg_constraint
      WHERE confrelid = 'media_asset'::regclass AND contype = 'f'`.execute(api.context.db.platform);
    const tables = rows.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['product_image', 'order_line', 'seller', 'review_photo']));
  });

  test('a picture that only a waiting revision names stays', async () => {
    const maker = await openMaker(api.context);
    const { productId } = await maker.sell('Tas');
    const { assetId } = await store();
    await sql`INSERT INTO product_revision (id, product_id, seller_id, status, patch)
      VALUES (gen_random_uuid(), ${productId}, ${maker.sellerId}, 'OPEN',
        ${JSON.stringify({ images: [{ assetId }] })}::jsonb)`.execute(api.context.db.platform);
    await age(25);
    await removeUnattached(api.context);
    expect(await left()).toContain(assetId);
  });
});
