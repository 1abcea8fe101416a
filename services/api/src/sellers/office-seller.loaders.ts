import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { LoaderFactory } from '../platform/graphql/index.js';

export interface SellerOwner {
  userId: string;
  name: string;
  email: string;
}

/** The first owner of a seller. */
export const sellerOwnerLoader: LoaderFactory<string, SellerOwner | null> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await db.platform
      .selectFrom('seller_member')
      .innerJoin('app_user', 'app_user.id', 'seller_member.user_id')
      .distinctOn('seller_member.seller_id')
      .select(['seller_member.seller_id', 'app_user.id as userId', 'app_user.name', 'app_user.email'])
      .where('seller_member.role', '=', 'OWNER')
      .where('seller_member.seller_id', 'in', sellerIds)
      .orderBy('seller_member.seller_id')
      .orderBy('seller_member.created_at')
      .execute();
    const bySeller = new Map(rows.map(({ seller_id, ...owner }) => [seller_id, owner]));
    return sellerIds.map((id) => bySeller.get(id) ?? null);
  });

export interface SellerDeed {
  seller_id: string;
  action: string;
  at: Date;
  actor_name: string | null;
  reason: string | null;
}

const deedsPerSeller = 20;

/** What was done to a seller lately, the newest first. */
export const sellerHistoryLoader: LoaderFactory<string, SellerDeed[]> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const { rows } = await sql<SellerDeed>`
      SELECT seller.id AS seller_id, deed.action, deed.at, deed.data ->> 'reason' AS reason, app_user.name AS actor_name
      FROM unnest(${sellerIds}::uuid[]) AS seller (id)
      CROSS JOIN LATERAL (
        SELECT * FROM audit_entry
        WHERE subject_type = 'seller' AND subject_id = seller.id
        ORDER BY audit_entry.id DESC LIMIT ${deedsPerSeller}
      ) deed
      LEFT JOIN app_user ON app_user.id = deed.actor_id
      ORDER BY deed.id DESC`.execute(db.platform);
    return sellerIds.map((id) => rows.filter((row) => row.seller_id === id));
  });
