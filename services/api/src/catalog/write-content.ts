import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { UserFaults, type UserFault } from '../platform/faults.js';
import { catalogFaults } from './catalog.errors.js';
import { replaceMotifClaims } from './motif-claim.write.js';
import type { ProductContent } from './product-content.js';
import { draftProduct, type ProductDraft } from './product-draft.js';
import {
  productValues,
  removeParts,
  replaceVariants,
  resolveReferences,
  writeParts,
  type References,
  type WrittenVariant,
} from './product-parts.js';
import { productChanged } from './product.events.js';
import type { ProductRow } from './product-rows.js';
import { forgetOwnPrices, turnSales } from './variant-sale.write.js';

type Checked = References & { draft: ProductDraft };

/** What a description says, with everything that is wrong with it told at once. @throws UserFaults */
export async function checkContent(
  context: Context,
  tx: Transaction,
  sellerId: string,
  content: ProductContent,
  present: Pick<ProductContent, 'categorySlug' | 'attributes' | 'motifs' | 'variants'>,
  more: readonly UserFault[] = [],
): Promise<Checked> {
  const known = new Set(present.variants.map(({ id }) => id));
  const strangers = content.variants.flatMap(({ id }, index) =>
    id === null || known.has(id)
      ? []
      : [catalogFaults.fault('UNKNOWN_VARIANT', { field: ['input', 'variants', String(index), 'id'] })],
  );
  // Claims that nobody touched stay, whatever has become of the motif.
  const { draft, faults } = draftProduct(
    content.motifs === present.motifs ? { ...content, motifs: null } : content,
  );
  let references = await resolveReferences(context, tx, sellerId, draft);
  // Attributes that were the old category's and that nobody touched go without a word.
  if (content.categorySlug !== present.categorySlug && content.attributes === present.attributes) {
    const fitting = new Set(references.rules.map(({ code }) => code));
    draft.attributes = draft.attributes.filter(({ code }) => fitting.has(code));
    references = await resolveReferences(context, tx, sellerId, draft);
  }
  const all = [...more, ...faults, ...strangers, ...references.faults];
  if (all.length > 0) throw new UserFaults(all);
  return { ...references, draft };
}

/** Writes a checked description over a locked product, as its next version. @returns the variants in its order. */
export async function writeContent(
  tx: Transaction,
  product: Pick<ProductRow, 'id' | 'seller_id' | 'status'>,
  { draft, categoryId, rules, motifs }: Checked,
): Promise<WrittenVariant[]> {
  const ids = { productId: product.id, sellerId: product.seller_id };
  await tx.sql
    .updateTable('product')
    .set({
      ...productValues(draft, categoryId),
      version: sql`version + 1`,
      updated_at: new Date(),
    })
    .where('id', '=', product.id)
    .execute();
  await removeParts(tx, product.id);
  await writeParts(tx, ids, draft, rules);
  if (motifs) await replaceMotifClaims(tx, ids, motifs);
  const variants = await replaceVariants(tx, ids, draft.variants);
  // The draft has the seller's own prices; sales that are on are put on them anew.
  await forgetOwnPrices(tx, product.id);
  await turnSales(tx, product);
  if (product.status === 'PUBLISHED') await tx.emit(productChanged(ids));
  return variants;
}
