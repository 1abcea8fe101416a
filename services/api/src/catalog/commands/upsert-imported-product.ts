import { sql } from 'kysely';
import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { readContents, type ProductContent } from '../product-content.js';
import { draftProduct, type ProductInput } from '../product-draft.js';
import { mergeVariants } from '../product-patch.js';
import { resolveReferences, type WrittenVariant } from '../product-parts.js';
import { productPublished } from '../product.events.js';
import { checkContent, writeContent } from '../write-content.js';
import { moveProduct } from './move-product.js';
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
  context: Context,
  input: UpsertImportedProductInput,
): Promise<ImportedProduct> {
  const { sellerId, mark, publish } = input;
  const { draft, faults } = draftProduct(input);
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
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
    if (!known) {
      const references = await resolveReferences(context, tx, sellerId, draft);
      const all = [...faults, ...references.faults];
      if (all.length > 0) throw new UserFaults(all);
      const created = await insertProduct(tx, { sellerId, publish }, draft, references, mark);
      await input.also?.(tx, created.variants);
      return { ...created, outcome: 'CREATED' };
    }
    const row = { id: known.id, seller_id: sellerId, status: known.status };
    const content = (await readContents(tx.sql, [known.id])).get(known.id);
    if (!content) throw new Error(`product ${known.id} says nothing`);
    const checked = await checkContent(context, tx, sellerId, onTopOf(content, input), content);
    const variants = await writeContent(tx, row, checked);
    await tx.sql.updateTable('product').set({ import_hash: mark.hash }).where('id', '=', known.id).execute();
    if (publish && known.status === 'DRAFT') {
      const move = { to: 'PUBLISHED', reason: 'placed' } as const;
      await moveProduct(context, tx, row, move, { published_at: new Date() });
      await tx.emit(productPublished({ productId: known.id, sellerId }));
    }
    await input.also?.(tx, variants);
    return { productId: known.id, slug: known.slug, variants, outcome: 'UPDATED' };
  });
}

/** What the source says over what there is; of what the source knows nothing, what the seller wrote stays. */
function onTopOf(content: ProductContent, input: ProductInput): ProductContent {
  const { draft } = draftProduct(input);
  const byId = new Map(content.variants.map((variant) => [variant.id, variant]));
  return {
    ...content,
    title: draft.title,
    description: draft.description,
    options: draft.options,
    images: draft.images,
    ...(input.categorySlug === undefined ? {} : { categorySlug: draft.categorySlug }),
    ...(input.madeToOrderDays === undefined ? {} : { madeToOrderDays: draft.madeToOrderDays }),
    ...(input.motifs === undefined ? {} : { motifs: draft.motifs }),
    variants: mergeVariants(content.variants, input.variants).map((variant) => {
      const { barcode, lengthMm, widthMm, heightMm } = byId.get(variant.id) ?? variant;
      return { ...variant, barcode: variant.barcode ?? barcode, lengthMm, widthMm, heightMm };
    }),
  };
}
