import type { Context } from '../../platform/context.js';
import { sellerScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { localize } from '../../platform/locale.js';
import { slugify, takeSlug } from '../../platform/slug.js';
import { sellerFaults } from '../../sellers/index.js';
import { catalogFaults } from '../catalog.errors.js';
import { draftProduct, type ProductDraft, type ProductInput } from '../product-draft.js';
import { productLimits } from '../product-limits.js';
import { keepSlug, slugFaults } from '../product-slugs.js';
import { assignProvenanceCode } from '../provenance-code.js';
import { replaceMotifClaims } from '../motif-claim.write.js';
import {
  insertVariants,
  productValues,
  resolveReferences,
  writeParts,
  type References,
  type WrittenVariant,
} from '../product-parts.js';
import { productPublished } from '../product.events.js';

export interface CreateProductInput extends ProductInput {
  /** The seller's row id. */
  sellerId: string;
  /** The name in addresses, which must be free; made from the title when left out, and numbered when taken. */
  slug?: string;
  /** Also put it into the shop. A draft otherwise. */
  publish?: boolean;
  /** When it came into the shop, for what was there before; now when left out. */
  publishedAt?: Date;
  /** What else belongs to this product's transaction, such as its first stock; with its variants in the input's order. */
  also?: (tx: Transaction, variants: readonly WrittenVariant[]) => Promise<void>;
}

export interface CreatedProduct {
  productId: string;
  slug: string;
  /** In the order of the input. */
  variants: WrittenVariant[];
}

/** Where the importer's key and hash go; null for a product made by hand. */
export interface ImportMark {
  source: string;
  key: string;
  hash: string;
}

/**
 * Makes a product with its options, variants and pictures, in one transaction bound to the seller.
 *
 * @throws UserFaults with every fault at once: TITLE_REQUIRED, TITLE_TOO_LONG, DESCRIPTION_TOO_LONG, INVALID_SLUG, SLUG_TAKEN,
 * UNKNOWN_CATEGORY, UNKNOWN_IMAGE, TOO_MANY_IMAGES, INVALID_MADE_TO_ORDER_DAYS, TOO_MANY_OPTIONS, OPTION_NAME_REQUIRED,
 * OPTION_VALUE_REQUIRED, VARIANT_REQUIRED, TOO_MANY_VARIANTS, VARIANT_DUPLICATE, INVALID_PRICE, INVALID_COMPARE_AT_PRICE,
 * INVALID_WEIGHT, SKU_TOO_LONG, UNKNOWN_MOTIF, TOO_MANY_MOTIFS, MOTIF_REPEATED, MOTIF_CLAIM_TOO_LONG, SELLER_NOT_FOUND,
 * SUBTITLE_TOO_LONG, SEO_TITLE_TOO_LONG, SEO_DESCRIPTION_TOO_LONG,
 * INVALID_PREORDER_DATE, PREORDER_AND_MADE_TO_ORDER, PERSONALISATION_LABEL_REQUIRED, PERSONALISATION_LABEL_TOO_LONG,
 * INVALID_PERSONALISATION_LENGTH, INVALID_DIMENSION, BARCODE_TOO_LONG, UNKNOWN_ATTRIBUTE, UNKNOWN_ATTRIBUTE_OPTION,
 * ATTRIBUTE_KIND_MISMATCH, ATTRIBUTE_AMBIGUOUS, ATTRIBUTE_TEXT_TOO_LONG
 */
export async function createProduct(context: Context, input: CreateProductInput): Promise<CreatedProduct> {
  const { draft, faults } = draftProduct(input);
  return context.db.transaction(sellerScope(input.sellerId), async (tx) => {
    const references = await resolveReferences(context, tx, input.sellerId, draft);
    const all = [...faults, ...references.faults];
    if (input.slug !== undefined) all.push(...slugFaults(input.slug));
    if (all.length > 0) throw new UserFaults(all);
    const created = await insertProduct(tx, input, draft, references, null);
    await input.also?.(tx, created.variants);
    return created;
  });
}

/** Writes a checked product; for commands of this slice. */
export async function insertProduct(
  tx: Transaction,
  input: Pick<CreateProductInput, 'sellerId' | 'slug' | 'publish' | 'publishedAt'>,
  draft: ProductDraft,
  { categoryId, rules, motifs }: References,
  mark: ImportMark | null,
): Promise<CreatedProduct> {
  const { sellerId } = input;
  const productId = newId();
  const seller = await tx.sql
    .selectFrom('seller')
    .select('slug')
    .where('id', '=', sellerId)
    .executeTakeFirst();
  if (!seller) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  const insert = async (slug: string): Promise<boolean> => {
    if (!(await keepSlug(tx, { slug, productId, sellerId }))) return false;
    const { numInsertedOrUpdatedRows } = await tx.sql
      .insertInto('product')
      .values({
        id: productId,
        seller_id: sellerId,
        slug,
        status: input.publish ? 'PUBLISHED' : 'DRAFT',
        published_at: input.publish ? (input.publishedAt ?? new Date()) : null,
        import_source: mark?.source ?? null,
        import_key: mark?.key ?? null,
        import_hash: mark?.hash ?? null,
        ...productValues(draft, categoryId),
      })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  };
  const slug = await placeProduct(input.slug, draft, seller.slug, insert);
  await assignProvenanceCode(tx, { productId, sellerId });
  if (motifs) await replaceMotifClaims(tx, { productId, sellerId }, motifs);
  await writeParts(tx, { productId, sellerId }, draft, rules);
  const variants = await insertVariants(
    tx,
    { productId, sellerId },
    draft.variants.map((variant, position) => ({ variant, position })),
  );
  if (input.publish) await tx.emit(productPublished({ productId, sellerId }));
  return { productId, slug, variants };
}

/** A wanted address or none; otherwise the title's, then the title's with the seller's, then numbered ones. */
async function placeProduct(
  wanted: string | undefined,
  draft: ProductDraft,
  sellerSlug: string,
  insert: (slug: string) => Promise<boolean>,
): Promise<string> {
  if (wanted !== undefined) {
    if (!(await insert(wanted))) catalogFaults.fail('SLUG_TAKEN', { field: ['input', 'slug'] });
    return wanted;
  }
  const title = slugify(localize(draft.title, 'id'), productLimits.slug - 20) || 'produk';
  if (await insert(title)) return title;
  const withSeller = slugify(`${title}-${sellerSlug}`, productLimits.slug - 5);
  return takeSlug(withSeller, productLimits.slug, insert);
}
