import { sql } from 'kysely';
import type { Transaction } from '../platform/db/index.js';

/** A seller's profiles, held until the transaction ends; the seller is held too, so that a first profile is the only first. */
export async function lockProfiles(
  tx: Transaction,
  sellerId: string,
): Promise<{ id: string; is_default: boolean }[]> {
  await sql`SELECT FROM seller WHERE id = ${sellerId} FOR UPDATE`.execute(tx.sql);
  return tx.sql
    .selectFrom('shipping_profile')
    .select(['id', 'is_default'])
    .where('seller_id', '=', sellerId)
    .orderBy('id')
    .forUpdate()
    .execute();
}
