import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { catalogFaults } from '../catalog.errors.js';
import { collectionLimits } from '../collection.rules.js';
import { lockCollection } from '../collection.write.js';
import type { CollectionRow } from '../product-rows.js';

export interface SetCollectionProductsInput {
  /** Row id. */
  collectionId: string;
  /** Row ids, in order; the whole list. Products in any status: shoppers see those that are in the shop. */
  productIds: readonly string[];
}

/**
 * Makes the products of a curated collection those that are given, in their order.
 *
 * @throws UserFaults COLLECTION_NOT_FOUND, COLLECTION_NOT_CURATED, TOO_MANY_COLLECTION_PRODUCTS, PRODUCT_NOT_FOUND,
 * COLLECTION_PRODUCT_REPEATED
 */
export async function setCollectionProducts(
  context: Context,
  { collectionId, productIds }: SetCollectionProductsInput,
): Promise<CollectionRow> {
  const field = ['input', 'productIds'];
  const max = collectionLimits.products;
  if (productIds.length > max) catalogFaults.fail('TOO_MANY_COLLECTION_PRODUCTS', { field, params: { max } });
  return context.db.transaction(platformScope, async (tx) => {
    const collection = await lockCollection(tx, collectionId);
    if (collection.kind !== 'CURATED') catalogFaults.fail('COLLECTION_NOT_CURATED', { field });
    const rows =
      productIds.length === 0
        ? []
        : await tx.sql.selectFrom('product').select('id').where('id', 'in', productIds).execute();
    const known = new Set(rows.map(({ id }) => id));
    const faults = productIds.flatMap((id, index) => {
      const at = { field: [...field, String(index)] };
      if (!known.has(id)) return catalogFaults.fault('PRODUCT_NOT_FOUND', at);
      return productIds.indexOf(id) < index ? catalogFaults.fault('COLLECTION_PRODUCT_REPEATED', at) : [];
    });
    if (faults.length > 0) throw new UserFaults(faults);
    await tx.sql.deleteFrom('collection_product').where('collection_id', '=', collectionId).execute();
    if (productIds.length > 0) {
      await tx.sql
        .insertInto('collection_product')
        .values(productIds.map((id, position) => ({ collection_id: collectionId, product_id: id, position })))
        .execute();
    }
    await recordAuditEntry(context, tx, {
      action: 'collection.products_set',
      subjectType: 'collection',
      subjectId: collectionId,
      data: { count: productIds.length },
    });
    return tx.sql
      .updateTable('collection')
      .set({ updated_at: new Date() })
      .where('id', '=', collectionId)
      .returningAll()
      .executeTakeFirstOrThrow();
  });
}
