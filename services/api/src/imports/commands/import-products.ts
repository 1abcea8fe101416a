import { createHash } from 'node:crypto';
import type { CurrencyCode } from '@gebyar/money';
import { upsertImportedProduct } from '../../catalog/index.js';
import { receiveStockIn } from '../../inventory/index.js';
import type { Context } from '../../platform/context.js';
import { faultMessage, UserFaults } from '../../platform/faults.js';
import { fetchImages, type FetchedImage } from '../fetch-images.js';
import { importFaults } from '../import.errors.js';
import type { ImportedProduct } from '../shopify/product-of-rows.js';
import { readShopifyExport } from '../shopify/read-export.js';
import { NotAnExport, type RowFault } from '../shopify/read-rows.js';

export const importFormats = ['shopify'] as const;
export type ImportFormat = (typeof importFormats)[number];

export interface ImportProductsInput {
  sellerSlug: string;
  format: ImportFormat;
  file: Buffer;
  /** Called after each product, for a progress line. */
  onProgress?: (done: number, total: number) => void;
}

export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  /** Rows that were left out, with line and reason. */
  faults: RowFault[];
  /** Pictures that could not be had; their products are kept. */
  missingImages: RowFault[];
}

/**
 * Takes a file of products in for one seller. What is wrong in a row is reported and never stops the rest; a second run of
 * the same file changes nothing; a changed file changes texts, prices and pictures, and adds variants, but never the stock
 * of a variant that is there.
 *
 * @throws UserFaults IMPORT_SELLER_NOT_FOUND, IMPORT_FILE_UNREADABLE
 */
export async function importProducts(context: Context, input: ImportProductsInput): Promise<ImportReport> {
  const sellerId = await sellerIdOf(context, input.sellerSlug);
  const { products, faults } = read(context, input.file);
  const report: ImportReport = { created: 0, updated: 0, unchanged: 0, faults, missingImages: [] };
  const images = await imagesOfChanged(context, sellerId, input.format, products);
  for (const [index, product] of products.entries()) {
    try {
      const outcome = await importProduct(context, sellerId, input.format, product, images);
      report[outcome] += 1;
      if (outcome !== 'unchanged') report.missingImages.push(...missingImagesOf(product, images));
    } catch (error) {
      if (!(error instanceof UserFaults)) throw error;
      for (const fault of error.faults) {
        report.faults.push({ line: product.line, handle: product.handle, reason: faultMessage(fault, 'en') });
      }
    }
    input.onProgress?.(index + 1, products.length);
  }
  report.faults.sort((a, b) => a.line - b.line);
  return report;
}

async function sellerIdOf({ db }: Context, slug: string): Promise<string> {
  const seller = await db.platform
    .selectFrom('seller')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirst();
  return seller?.id ?? importFaults.fail('IMPORT_SELLER_NOT_FOUND', { params: { seller: slug } });
}

function read({ deployment }: Context, file: Buffer) {
  try {
    return readShopifyExport(file, deployment.currency as CurrencyCode);
  } catch (error) {
    if (!(error instanceof NotAnExport)) throw error;
    return importFaults.fail('IMPORT_FILE_UNREADABLE', { params: { reason: error.message } });
  }
}

const hashOf = ({ line: _line, variants, images, ...product }: ImportedProduct): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        [
          product,
          variants.map(({ line: _at, ...variant }) => variant),
          images.map(({ line: _at, ...image }) => image),
        ],
        (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value),
      ),
    )
    .digest('hex');

/** Fetches pictures of those products only that are new or changed, so that a second run asks for none. */
async function imagesOfChanged(
  context: Context,
  sellerId: string,
  source: ImportFormat,
  products: readonly ImportedProduct[],
): Promise<Map<string, FetchedImage>> {
  const known = await context.db.platform
    .selectFrom('product')
    .select(['import_key', 'import_hash'])
    .where('seller_id', '=', sellerId)
    .where('import_source', '=', source)
    .execute();
  const hashes = new Map(known.map((row) => [row.import_key, row.import_hash]));
  const changed = products.filter((product) => hashes.get(product.handle) !== hashOf(product));
  return fetchImages(
    context,
    sellerId,
    changed.flatMap(({ images }) => images.map(({ url }) => url)),
  );
}

function missingImagesOf(
  { handle, images }: ImportedProduct,
  fetched: Map<string, FetchedImage>,
): RowFault[] {
  return images.flatMap(({ line, url }) => {
    const result = fetched.get(url);
    return result && 'reason' in result ? [{ line, handle, reason: `picture ${url}: ${result.reason}` }] : [];
  });
}

async function importProduct(
  context: Context,
  sellerId: string,
  source: ImportFormat,
  product: ImportedProduct,
  images: Map<string, FetchedImage>,
): Promise<'created' | 'updated' | 'unchanged'> {
  const stored = product.images.flatMap(({ url, altText }) => {
    const result = images.get(url);
    return result && 'assetId' in result
      ? [{ assetId: result.assetId, altText: altText ? { id: altText } : {} }]
      : [];
  });
  const { outcome } = await upsertImportedProduct(context, {
    sellerId,
    mark: { source, key: product.handle, hash: hashOf(product) },
    publish: product.published,
    title: { id: product.title },
    description: product.description ? { id: product.description } : {},
    options: product.options.map((name) => ({ id: name })),
    variants: product.variants.map(({ values, sku, price, compareAtPrice, weightGrams }) => ({
      optionValues: values.map((value) => ({ id: value })),
      sku,
      price,
      compareAtPrice,
      weightGrams,
    })),
    images: stored,
    // First stock of what is new, in the transaction that makes it: a crash leaves neither without the other.
    also: (tx, variants) =>
      receiveStockIn(
        context,
        tx,
        variants.flatMap(({ variantId, created }, index) => {
          const quantity = product.variants[index]?.quantity ?? 0;
          return created && quantity > 0
            ? [{ variantId, sellerId, quantity, reason: `import: ${source}` }]
            : [];
        }),
      ),
  });
  return outcome.toLowerCase() as 'created' | 'updated' | 'unchanged';
}
