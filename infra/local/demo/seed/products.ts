import { createProduct, receiveStockIn, type Context, type CreateProductInput } from '@gebyar/api/commands';
import type { DemoCatalogue, DemoProduct } from '../catalogue/types.ts';
import { claimOf } from '../catalogue/claims.ts';
import { inParallel, known } from './in-parallel.ts';
import type { Images } from './images.ts';
import type { SellerIds } from './sellers.ts';

/** Variant ids by the product's handle, in the order of its variants. */
export type Products = Map<string, string[]>;
/** Row ids by the product's handle. */
export type ProductIds = Map<string, string>;

interface Parts {
  images: Images;
  sellerIds: SellerIds;
  onProgress: (text: string) => void;
}

const dayMs = 86_400_000;

function toInput(product: DemoProduct, { images, sellerIds }: Parts, startedAt: number): CreateProductInput {
  const claim = claimOf(product);
  return {
    sellerId: known(sellerIds, product.seller),
    slug: product.handle,
    publish: true,
    publishedAt: new Date(startedAt - product.publishedDaysAgo * dayMs),
    title: product.title,
    description: product.description,
    categorySlug: product.category,
    motifs: claim ? [claim] : [],
    madeToOrderDays: product.leadTimeDays ?? null,
    preorderShipsAt:
      product.preorderDays === undefined
        ? null
        : new Date(startedAt + product.preorderDays * dayMs).toISOString().slice(0, 10),
    personalisation: product.personalisation ?? null,
    attributes: [...product.attributes],
    // In the demo's data the smallest rank stands first; in the catalogue the highest.
    featuredRank: product.featuredRank === undefined ? 0 : 10_000 - product.featuredRank,
    options: product.options.map(({ name }) => name),
    variants: product.variants.map(({ choice, sku, price, compareAt, weightGrams }) => ({
      optionValues: choice.flatMap((value, option) => product.options[option]?.values[value] ?? []),
      sku,
      price,
      compareAtPrice: compareAt ?? null,
      weightGrams,
    })),
    images: product.images.map(({ key, altText }) => ({ assetId: known(images, key), altText })),
  };
}

/** Products with their first stock. */
export async function seedProducts(
  context: Context,
  { products, soldBefore }: DemoCatalogue,
  parts: Parts,
): Promise<{ products: Products; productIds: ProductIds }> {
  const made: Products = new Map();
  const productIds: ProductIds = new Map();
  const startedAt = Date.now();
  await inParallel(products, 6, async (product) => {
    const input = toInput(product, parts, startedAt);
    const { sellerId } = input;
    const { productId, variants } = await createProduct(context, {
      ...input,
      also: (tx, written) =>
        receiveStockIn(
          context,
          tx,
          written.flatMap(({ variantId }, index) => {
            const { sku = '', stock = 0 } = product.variants[index] ?? {};
            const quantity = stock + (soldBefore.get(sku) ?? 0);
            return quantity > 0 ? [{ variantId, sellerId, quantity, reason: 'Stok awal' }] : [];
          }),
        ),
    });
    productIds.set(product.handle, productId);
    made.set(
      product.handle,
      variants.map(({ variantId }) => variantId),
    );
    if (made.size % 250 === 0)
      parts.onProgress(`${String(made.size)} of ${String(products.length)} products`);
  });
  return { products: made, productIds };
}
