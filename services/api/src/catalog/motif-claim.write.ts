import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import { catalogFaults } from './catalog.errors.js';
import type { MotifClaimDraft } from './motif-claim.draft.js';

export interface ResolvedMotifClaim extends MotifClaimDraft {
  motifId: string;
}

/** Finds the motifs that claims name, among those in the registry's public part; and says which are not there. */
export async function resolveMotifClaims(
  tx: Transaction,
  claims: readonly MotifClaimDraft[],
): Promise<{ claims: ResolvedMotifClaim[]; faults: UserFault[] }> {
  if (claims.length === 0) return { claims: [], faults: [] };
  const rows = await tx.sql
    .selectFrom('motif')
    .select(['id', 'slug'])
    .where(
      'slug',
      'in',
      claims.map(({ motif }) => motif),
    )
    .where('published_at', 'is not', null)
    .execute();
  const idBySlug = new Map(rows.map(({ id, slug }) => [slug, id]));
  const resolved: ResolvedMotifClaim[] = [];
  const faults: UserFault[] = [];
  for (const [index, claim] of claims.entries()) {
    const motifId = idBySlug.get(claim.motif);
    if (motifId !== undefined) resolved.push({ ...claim, motifId });
    else
      faults.push(
        catalogFaults.fault('UNKNOWN_MOTIF', { field: ['input', 'motifs', String(index), 'motif'] }),
      );
  }
  return { claims: resolved, faults };
}

/**
 * Makes the claims of a product those given. One that says what it said before keeps what the operator found of it;
 * one that says something else is open again.
 */
export async function replaceMotifClaims(
  tx: Transaction,
  { productId, sellerId }: { productId: string; sellerId: string },
  claims: readonly ResolvedMotifClaim[],
): Promise<void> {
  await tx.sql
    .deleteFrom('product_motif')
    .where('product_id', '=', productId)
    .$if(claims.length > 0, (rows) =>
      rows.where(
        'motif_id',
        'not in',
        claims.map(({ motifId }) => motifId),
      ),
    )
    .execute();
  if (claims.length === 0) return;
  const same = sql<boolean>`(product_motif.technique, product_motif.maker)
    IS NOT DISTINCT FROM (excluded.technique, excluded.maker)`;
  const kept = <Value>(column: 'verified_at' | 'verified_by' | 'rejected_at' | 'rejected_reason') =>
    sql<Value>`CASE WHEN ${same} THEN product_motif.${sql.ref(column)} END`;
  await tx.sql
    .insertInto('product_motif')
    .values(
      claims.map(({ motifId, technique, maker }, position) => ({
        product_id: productId,
        motif_id: motifId,
        seller_id: sellerId,
        technique,
        maker,
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['product_id', 'motif_id']).doUpdateSet((excluded) => ({
        technique: excluded.ref('excluded.technique'),
        maker: excluded.ref('excluded.maker'),
        position: excluded.ref('excluded.position'),
        verified_at: kept<Date | null>('verified_at'),
        verified_by: kept<string | null>('verified_by'),
        rejected_at: kept<Date | null>('rejected_at'),
        rejected_reason: kept<string | null>('rejected_reason'),
      })),
    )
    .execute();
}
