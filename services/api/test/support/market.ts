import { createProduct } from '../../src/catalog/index.js';
import { createUser } from '../../src/identity/index.js';
import { receiveStock } from '../../src/inventory/index.js';
import type { Context } from '../../src/platform/context.js';
import { newId, toPublicId } from '../../src/platform/ids.js';
import { applySeller, approveSeller } from '../../src/sellers/index.js';

/** A kelurahan of the home city, in its centre, and places further and further away. */
export const places = {
  centre: '64.71.05.1002',
  far: '64.71.01.1001',
  province: '64.72.01.1001',
  java: '31.71.01.1001',
} as const;

export const password = 'rahasia-sekali';

export interface Goods {
  variantId: string;
  productId: string;
  /** The variant's id as the API shows it. */
  id: string;
}

export interface Maker {
  sellerId: string;
  slug: string;
  ownerId: string;
  /** Signs in at the seller endpoint with `password`. */
  email: string;
  /** Puts a product with one variant into the shop. Price in rupiah. */
  sell: (
    title: string,
    given?: { stock?: number; price?: number; weightGrams?: number; publish?: boolean },
  ) => Promise<Goods>;
}

let count = 0;

/** An approved seller with an owner of its own, made through the application's commands. */
export async function openMaker(context: Context, name = 'Penenun'): Promise<Maker> {
  count += 1;
  const email = `maker-${String(count)}-${newId().slice(-6)}@example.test`;
  const ownerId = await createUser(context, { name, email, password });
  const application = {
    ownerId,
    name: `${name} ${String(count)}`,
    story: {},
    subdistrictCode: places.centre,
    phone: '081234567890',
  };
  const { sellerId, slug } = await applySeller(context, application);
  await approveSeller(context, { sellerId });
  return {
    sellerId,
    slug,
    ownerId,
    email,
    async sell(title, { stock = 10, price = 125_000, weightGrams = 400, publish = true } = {}) {
      const { productId, variants } = await createProduct(context, {
        sellerId,
        title: { id: title },
        publish,
        variants: [{ price: BigInt(price) * 100n, weightGrams }],
      });
      const [variant] = variants;
      if (!variant) throw new Error('the product has no variant');
      const { variantId } = variant;
      if (stock > 0)
        await receiveStock(context, { variantId, sellerId, quantity: stock, reason: 'first stock' });
      return { variantId, productId, id: toPublicId('variant', variantId) };
    },
  };
}
