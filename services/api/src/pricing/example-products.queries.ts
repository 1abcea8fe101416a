import { sql, type Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { LocalizedText } from '../platform/locale.js';

/** What a promotion is on. Row ids; empty lists are no condition. */
export interface PromotionScope {
  key: string;
  sellerId: string | null;
  sellerIds: readonly string[];
  categoryIds: readonly string[];
  motifIds: readonly string[];
}

export interface ExampleProduct {
  title: LocalizedText;
  /** Of its cheapest variant, in minor units; above zero. */
  price: bigint;
}

/** For each scope the product in the shop that came last of those it is on, by the scope's key; none where it is on nothing. */
export async function exampleProducts(
  db: Kysely<Tables>,
  scopes: readonly PromotionScope[],
): Promise<Map<string, ExampleProduct>> {
  if (scopes.length === 0) return new Map();
  const { rows } = await sql<{ key: string; title: LocalizedText; price: bigint }>`
    SELECT scope.key, fit.title, fit.price_min AS price
    FROM jsonb_to_recordset(${JSON.stringify(scopes)}::jsonb)
      AS scope (key text, "sellerId" uuid, "sellerIds" jsonb, "categoryIds" jsonb, "motifIds" jsonb)
    CROSS JOIN LATERAL (
      SELECT product.title, product.price_min FROM product
      WHERE product.status = 'PUBLISHED' AND product.price_min > 0
        AND (scope."sellerId" IS NULL OR product.seller_id = scope."sellerId")
        AND (scope."sellerIds" = '[]' OR scope."sellerIds" ? product.seller_id::text)
        AND (scope."categoryIds" = '[]' OR product.category_id IN (
          WITH RECURSIVE below AS (
            SELECT id FROM category WHERE scope."categoryIds" ? id::text
            UNION SELECT category.id FROM category JOIN below ON category.parent_id = below.id)
          SELECT id FROM below))
        AND (scope."motifIds" = '[]' OR EXISTS (
          SELECT FROM product_motif WHERE product_motif.product_id = product.id AND product_motif.rejected_at IS NULL
            AND scope."motifIds" ? product_motif.motif_id::text))
      ORDER BY product.published_at DESC, product.id DESC LIMIT 1
    ) fit`.execute(db);
  return new Map(rows.map(({ key, title, price }) => [key, { title, price: BigInt(price) }]));
}
