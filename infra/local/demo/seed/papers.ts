import {
  addCertificate,
  decideCertificate,
  decideMotifClaim,
  setHoliday,
  type Context,
} from '@gebyar/api/commands';
import { claimOf } from '../catalogue/claims.ts';
import { papersOf, papersOfProduct } from '../catalogue/papers.ts';
import { profileOf } from '../catalogue/profiles.ts';
import type { DemoCatalogue, DemoPaper } from '../catalogue/types.ts';
import { inParallel, known } from './in-parallel.ts';
import type { SellerIds } from './sellers.ts';

const dayMs = 86_400_000;
const moment = (daysFromNow: number): Date => new Date(Date.now() + daysFromNow * dayMs);

/** A day of the deployment's calendar, counted from today. */
const dayOf = ({ deployment }: Context, daysFromNow: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: deployment.timeZone }).format(moment(daysFromNow));

async function hold(
  context: Context,
  office: Context,
  holder: { sellerId: string; productId?: string },
  paper: DemoPaper,
): Promise<void> {
  const { kind, number, issuer, scope, validUntilInDays, status, checkedDaysAgo = 0, reason } = paper;
  const { id } = await addCertificate(context, {
    ...holder,
    kind,
    number,
    issuer,
    scope,
    validUntil: validUntilInDays === undefined ? null : dayOf(context, validUntilInDays),
  });
  if (status === 'OPEN') return;
  await decideCertificate(office, {
    certificateId: id,
    rejectedReason: status === 'REJECTED' ? (reason ?? 'Dokumen tidak terbaca') : null,
    at: moment(-checkedDaysAgo),
  });
}

interface Parts {
  sellerIds: SellerIds;
  /** The operator's user id, in whose name papers and claims were checked. */
  operatorId: string;
}

const asOffice = (context: Context, userId: string): Context => ({
  ...context,
  actor: {
    kind: 'user',
    userId,
    audience: 'office',
    name: '',
    email: '',
    staffRole: 'OPERATOR',
    sessionId: '',
  },
});

/** Sellers' papers, and what the office has found of them and of the motifs that products carry. */
export async function seedPapers(
  context: Context,
  { sellers, products }: DemoCatalogue,
  { sellerIds, operatorId }: Parts,
): Promise<void> {
  const office = asOffice(context, operatorId);
  await inParallel(sellers, 4, async (seller, index) => {
    const holder = { sellerId: known(sellerIds, seller.handle) };
    for (const paper of papersOf(seller, index)) await hold(context, office, holder, paper);
  });
  const idsOf = async (table: 'motif' | 'product') => {
    const rows = await context.db.platform.selectFrom(table).select(['id', 'slug']).execute();
    return new Map(rows.map(({ id, slug }) => [slug, id]));
  };
  const [motifIds, productIds] = [await idsOf('motif'), await idsOf('product')];
  await inParallel(products, 6, async (product) => {
    const productId = known(productIds, product.handle);
    const holder = { sellerId: known(sellerIds, product.seller), productId };
    for (const paper of papersOfProduct(product)) await hold(context, office, holder, paper);
    const claim = claimOf(product);
    if (claim?.verifiedDaysAgo === undefined) return;
    await decideMotifClaim(office, {
      productId,
      motifId: known(motifIds, claim.motif),
      rejectedReason: null,
      at: moment(-claim.verifiedDaysAgo),
    });
  });
}

/** Sellers who are away, or soon will be. After the orders, since some take none meanwhile. */
export async function seedHolidays(
  context: Context,
  { sellers }: DemoCatalogue,
  sellerIds: SellerIds,
): Promise<void> {
  for (const [index, seller] of sellers.entries()) {
    const { holiday } = profileOf(seller, index);
    if (!holiday) continue;
    const { fromInDays, untilInDays, message, acceptsOrders } = holiday;
    await setHoliday(context, {
      sellerId: known(sellerIds, seller.handle),
      from: dayOf(context, fromInDays),
      until: dayOf(context, untilInDays),
      message,
      acceptsOrders,
    });
  }
}
