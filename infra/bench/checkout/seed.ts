// Sellers with goods that don't run out, made by the application's commands. Writes the pairs that carts are filled with.
import { writeFile } from 'node:fs/promises';
import {
  applySeller,
  approveSeller,
  createProduct,
  createUser,
  openCommands,
  receiveStockIn,
  rebuildSearch,
  toPublicId,
} from '@gebyar/api/commands';
import { checkoutEnv } from './checkout-env.ts';
import type { Pair } from './goods.ts';

const sellers = 20;
const pairsOfEach = 10;

const { context, close } = openCommands('seed', { quiet: true, bulkLoad: true });
const pairs: Pair[] = [];
for (let index = 1; index <= sellers; index++) {
  const name = `Penenun ${String(index)}`;
  const ownerId = await createUser(context, {
    name,
    email: `penenun-${String(index)}@bench.test`,
    password: 'rahasia-sekali',
  });
  const place = { subdistrictCode: '64.71.05.1002', phone: `0812345678${String(index).padStart(2, '0')}` };
  const { sellerId } = await applySeller(context, { ownerId, name, story: {}, ...place });
  await approveSeller(context, { sellerId });
  for (let pair = 1; pair <= pairsOfEach; pair++) {
    const things: Pair['things'] = [];
    for (const thing of ['Kain', 'Selendang']) {
      const { productId, variants } = await createProduct(context, {
        sellerId,
        title: { id: `${thing} ${String(index)}.${String(pair)}` },
        publish: true,
        variants: [{ price: 12_500_000n, weightGrams: 400 }],
      });
      const variantId = variants[0]?.variantId ?? '';
      things.push({ variantId, productId });
    }
    const stock = things.map(({ variantId }) => ({
      variantId,
      sellerId,
      quantity: 900_000,
      reason: 'bench',
    }));
    await context.db.transaction({ kind: 'platform' }, (tx) => receiveStockIn(context, tx, stock));
    // By id, as everything that locks more than one does.
    things.sort((a, b) => (a.variantId < b.variantId ? -1 : 1));
    const [one, two] = things.map(({ variantId }) => toPublicId('variant', variantId));
    pairs.push({ sellerId, things, variantIds: [one ?? '', two ?? ''] });
  }
}
await rebuildSearch(context);
await close();
await writeFile(checkoutEnv.goodsFile(), JSON.stringify(pairs));
