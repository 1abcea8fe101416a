import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { draftProduct, type ProductDraft, type ProductInput } from '../product-draft.js';
import {
  productValues,
  removeOptionsAndImages,
  replaceVariants,
  resolveReferences,
  writeOptionsAndImages,
  type WrittenVariant,
} from '../product-parts.js';
import { productPublished } from '../product.events.js';
import { insertProduct, type CreatedProduct, type ImportMark } from './create-product.js';

export interface UpsertImportedProductInput extends ProductInput {
  /** The seller's row id. */
  sellerId: string;
  /**
   * source: the format, such as `shopify`. key: what names the product there, the same in each run.
   * hash: of all that the source says about it; a product with the same hash is left alone.
   */
  mark: ImportMark;
  /** Whether the source has it on sale. A product that was archived here stays archived. */
  publish: boolean;
  /**
   * What else belongs to this product's transaction, such as its first stock; with its variants in the input's order.
   * Not called for UNCHANGED.
   */
  also?: (tx: Transaction, variants: readonly WrittenVariant[]) => Promise<void>;
}

export type ImportedProduct = CreatedProduct & { outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' };

/**
 * Makes a product of an import, or brings the one of the last run up to date. Variants are known again by their options
 * and keep their stock; `variants[].created` says for which one the import's stock is the first.
 *
 * @returns UNCHANGED, with no variants, when nothing has changed since the last run.
 * @throws UserFaults with the codes of createProduct
 */
export async function upsertImportedProduct(
  { db }: Context,
  input: UpsertImportedProductInput,
): Promise<ImportedProduct> {
  const { sellerId, mark, publish } = input;
  const { draft, faults } = draftProduct(input);
  return db.transaction(sellerScope(sellerId), async (tx) => {
    // Two runs at once take turns for each product.
    await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`${sellerId} ${mark.source} ${mark.key}`}, 0))`.execute(
      tx.sql,
    );
    const known = await tx.sql
      .selectFrom('product')
      .select(['id', 'slug', 'status', 'import_hash'])
      .where('seller_id', '=', sellerId)
      .where('import_source', '=', mark.source)
      .where('import_key', '=', mark.key)
      .executeTakeFirst();
    if (known?.import_hash === mark.hash) {
      return { productId: known.id, slug: known.slug, variants: [], outcome: 'UNCHANGED' };
    }
    const references = await resolveReferences(tx, draft);
    const all = [...faults, ...references.faults];
    if (all.length > 0) throw new UserFaults(all);
    if (!known) {
      const created = await insertProduct(tx, { sellerId, publish }, draft, references.categoryId, mark);
      await input.also?.(tx, created.variants);
      return { ...created, outcome: 'CREATED' };
    }
    const product = { productId: known.id, sellerId };
    await updateProduct(tx, product, draft, references.categoryId, mark.hash);
    if (publish && known.status === 'DRAFT') {
      await tx.sql
        .updateTable('product')
        .set({ status: 'PUBLISHED', published_at: new Date() })
        .where('id', '=', known.id)
        .execute();
      await tx.emit(productPublished(product));
    }
    const variants = await replaceVariants(tx, product, draft.variants);
    await input.also?.(tx, variants);
    return { productId: known.id, slug: known.slug, variants, outcome: 'UPDATED' };
  });
}

async function updateProduct(
  tx: Transaction,
  { productId }: { productId: string },
  draft: ProductDraft,
  categoryId: string | null,
  hash: string,
): Promise<void> {
  await tx.sql
    .updateTable('product')
    .set({ ...productValues(draft, categoryId), import_hash: hash, updated_at: new Date() })
    .where('id', '=', productId)
    .execute();
  await removeOptionsAndImages(tx, productId);
  await writeOptionsAndImages(tx, productId, draft);
}
