import DataLoader from 'dataloader';
import { sql, type Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { localTime } from './local-time.js';

export type CertificateRow = Selectable<Tables['certificate']>;

/** What the public may know of: not removed, not refused by the operator, not expired by the deployment's calendar. */
const publicCertificates = ({ db, deployment, clock }: Context) =>
  db.public
    .selectFrom('certificate')
    .selectAll()
    .where('removed_at', 'is', null)
    .where('rejected_at', 'is', null)
    .where(sql<boolean>`coalesce(valid_until >= ${localTime(clock(), deployment.timeZone).day}::date, true)`)
    .orderBy('kind')
    .orderBy('id');

/** What a seller as a whole holds. */
export const certificatesOfSellerLoader: LoaderFactory<string, CertificateRow[]> = (context) =>
  new DataLoader(async (sellerIds) => {
    const rows = await publicCertificates(context)
      .where('product_id', 'is', null)
      .where('seller_id', 'in', sellerIds)
      .execute();
    return sellerIds.map((id) => rows.filter((row) => row.seller_id === id));
  });

/** What is held for one product alone. */
export const certificatesOfProductLoader: LoaderFactory<string, CertificateRow[]> = (context) =>
  new DataLoader(async (productIds) => {
    const rows = await publicCertificates(context).where('product_id', 'in', productIds).execute();
    return productIds.map((id) => rows.filter((row) => row.product_id === id));
  });

/** All papers of a seller that it has not taken back, for itself and the operator. */
export const keptCertificatesLoader: LoaderFactory<string, CertificateRow[]> = ({ db }) =>
  new DataLoader(async (sellerIds) => {
    const rows = await db.platform
      .selectFrom('certificate')
      .selectAll()
      .where('removed_at', 'is', null)
      .where('seller_id', 'in', sellerIds)
      .orderBy('kind')
      .orderBy('id')
      .execute();
    return sellerIds.map((id) => rows.filter((row) => row.seller_id === id));
  });
