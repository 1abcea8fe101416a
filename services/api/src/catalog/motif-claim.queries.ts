import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import { requestError, type PageRequest } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';
import type { MotifClaimRow } from './motif-claim.loaders.js';

/** A claim with the names of what it is about. */
export type KeptMotifClaim = MotifClaimRow & {
  product_title: LocalizedText;
  motif_slug: string;
  motif_name: LocalizedText;
};

const claims = ({ db }: Context) =>
  db.platform
    .selectFrom('product_motif')
    .innerJoin('product', 'product.id', 'product_motif.product_id')
    .innerJoin('motif', 'motif.id', 'product_motif.motif_id')
    .selectAll('product_motif')
    .select(['product.title as product_title', 'motif.slug as motif_slug', 'motif.name as motif_name']);

/** The claims of one product of a seller, refused ones too, in the seller's order. */
export const claimsOfProduct = (
  context: Context,
  { sellerId, productId }: { sellerId: string; productId: string },
): Promise<KeptMotifClaim[]> =>
  claims(context)
    .where('product_motif.product_id', '=', productId)
    .where('product_motif.seller_id', '=', sellerId)
    .orderBy('product_motif.position')
    .execute();

/** One claim; null when there is none. */
export async function findClaim(
  context: Context,
  { productId, motifId }: { productId: string; motifId: string },
): Promise<KeptMotifClaim | null> {
  const row = await claims(context)
    .where('product_motif.product_id', '=', productId)
    .where('product_motif.motif_id', '=', motifId)
    .executeTakeFirst();
  return row ?? null;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

/** One page of all claims for the operator, by product, the oldest first. @throws BAD_USER_INPUT for another list's cursor */
export function claimsPage(
  context: Context,
  status: 'OPEN' | 'VERIFIED' | 'REJECTED' | null,
  { first, after }: PageRequest,
): Promise<KeptMotifClaim[]> {
  const [productId, motifId] = after ?? [];
  if (after && !(isUuid(productId) && isUuid(motifId))) throw requestError('BAD_USER_INPUT', context.locale);
  return claims(context)
    .$if(status === 'OPEN', (rows) =>
      rows.where('product_motif.verified_at', 'is', null).where('product_motif.rejected_at', 'is', null),
    )
    .$if(status === 'VERIFIED', (rows) => rows.where('product_motif.verified_at', 'is not', null))
    .$if(status === 'REJECTED', (rows) => rows.where('product_motif.rejected_at', 'is not', null))
    .$if(after !== null, (rows) =>
      rows.where(
        sql<boolean>`(product_motif.product_id, product_motif.motif_id) > (${String(productId)}::uuid, ${String(motifId)}::uuid)`,
      ),
    )
    .orderBy('product_motif.product_id')
    .orderBy('product_motif.motif_id')
    .limit(first + 1)
    .execute();
}
