import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Context } from '../platform/context.js';
import { uuids, type IdList, type Tables } from '../platform/db/index.js';
import type { LocalizedText } from '../platform/locale.js';
import { shownStep } from '../platform/money.js';
import { buyerHistory, namesOf, type Person } from './buyer-history.js';
import {
  readTerms,
  type Promotion,
  type PromotionFunding,
  type PromotionKind,
  type StoredTerms,
} from './promotion.terms.js';

/** A coupon in a cart, as it stands now. */
export interface HeldCoupon {
  id: string;
  code: string;
  title: LocalizedText;
  /** `LIMIT_REACHED`: by all together, or by this person. */
  state: 'USABLE' | 'ENDED' | 'NOT_STARTED' | 'LIMIT_REACHED';
  minimumSubtotal: bigint | null;
  startsAt: Date;
}

/** What decides discounts and taxes at the moment a cart is priced. */
export interface PricingFacts {
  /** Those that may be given: by themselves, or by a usable coupon in the cart. */
  promotions: Promotion[];
  coupons: HeldCoupon[];
  /** Until the person is known it counts as the first. */
  isFirstOrder: boolean;
  /** PPN of today, for the sellers that charge it. */
  taxRateBp: number;
  taxedSellers: ReadonlySet<string>;
  /** The smallest amount that people are shown, in minor units. */
  step: bigint;
}

export interface PricingQuestion {
  productIds: IdList;
  sellerIds: IdList;
  couponIds: IdList;
  person: Person;
  /** The cart has become an order: its own uses are no limit to it. */
  ordered: boolean;
}

interface JsonPromotion {
  id: string;
  sellerId: string | null;
  title: LocalizedText;
  kind: PromotionKind;
  terms: StoredTerms;
  fundedBy: PromotionFunding;
  productIds: string[] | null;
  sellerIds: string[];
  minimumSubtotal: string | null;
  firstOrderOnly: boolean;
  startsAt: string;
  endsAt: string | null;
  coupon: {
    id: string;
    code: string;
    disabled: boolean;
    spent: boolean;
    perPersonLimit: number | null;
    personUses: number;
  } | null;
}

export interface PricingJson {
  promotions: JsonPromotion[];
  taxed: string[];
  rate: number | null;
}

/** Which of the cart's products a promotion is on; null for all of them. */
const fittingProducts = (productIds: IdList) => sql`
  CASE WHEN promotion.category_ids = '[]' AND promotion.motif_ids = '[]' THEN NULL ELSE (
    SELECT coalesce(jsonb_agg(product.id), '[]') FROM product
    WHERE product.id = ANY (${uuids(productIds)})
      AND (promotion.category_ids = '[]' OR product.category_id IN (
        WITH RECURSIVE below AS (
          SELECT id FROM category WHERE promotion.category_ids ? id::text
          UNION SELECT category.id FROM category JOIN below ON category.parent_id = below.id)
        SELECT id FROM below))
      AND (promotion.motif_ids = '[]' OR EXISTS (
        SELECT FROM product_motif WHERE product_motif.product_id = product.id AND product_motif.rejected_at IS NULL
          AND promotion.motif_ids ? product_motif.motif_id::text))) END`;

/** As a statement has it: `names` are those under which a person's uses are counted, as an expression of type text[]. */
export interface PricingSource extends Pick<PricingQuestion, 'productIds' | 'sellerIds' | 'couponIds'> {
  names: RawBuilder<unknown>;
}

/** An expression of everything that decides discounts and taxes, see `toPricing`. */
export function pricingJson(
  { clock, deployment }: Context,
  { productIds, sellerIds, couponIds, names }: PricingSource,
): RawBuilder<PricingJson> {
  const now = clock();
  return sql<PricingJson>`jsonb_build_object(
      'promotions', (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', promotion.id, 'sellerId', promotion.seller_id, 'title', promotion.title, 'kind', promotion.kind,
          'terms', promotion.terms, 'fundedBy', promotion.funded_by, 'productIds', ${fittingProducts(productIds)},
          'sellerIds', promotion.seller_ids, 'minimumSubtotal', promotion.minimum_subtotal::text,
          'firstOrderOnly', promotion.first_order_only, 'startsAt', promotion.starts_at, 'endsAt', promotion.ends_at,
          'coupon', CASE WHEN coupon.id IS NULL THEN NULL ELSE jsonb_build_object(
            'id', coupon.id, 'code', coupon.code, 'disabled', coupon.disabled_at IS NOT NULL,
            'spent', coalesce(coupon.uses >= coupon.total_limit, false), 'perPersonLimit', coupon.per_person_limit,
            'personUses', (SELECT coalesce(max(uses), 0) FROM coupon_person
              WHERE coupon_id = coupon.id AND person = ANY (${names}))) END)), '[]')
        FROM promotion
        LEFT JOIN coupon ON coupon.promotion_id = promotion.id AND coupon.id = ANY (${uuids(couponIds)})
        WHERE coupon.id IS NOT NULL OR (
          promotion.audience = 'AUTOMATIC' AND promotion.starts_at <= ${now} AND (promotion.ends_at IS NULL OR promotion.ends_at > ${now})
          AND (promotion.seller_id IS NULL OR promotion.seller_id = ANY (${uuids(sellerIds)})))),
      'taxed', (SELECT coalesce(jsonb_agg(seller_id), '[]') FROM seller_tax
        WHERE charges_ppn AND seller_id = ANY (${uuids(sellerIds)})),
      'rate', (SELECT rate_bp FROM tax_rate WHERE code = 'PPN'
        AND effective_from <= (${now}::timestamptz AT TIME ZONE ${deployment.timeZone})::date
        ORDER BY effective_from DESC LIMIT 1))`;
}

const toPromotion = (row: JsonPromotion): Promotion => ({
  id: row.id,
  sellerId: row.sellerId,
  title: row.title,
  fundedBy: row.fundedBy,
  terms: readTerms(row.kind, row.terms),
  productIds: row.productIds,
  sellerIds: row.sellerIds,
  minimumSubtotal: row.minimumSubtotal === null ? null : BigInt(row.minimumSubtotal),
  firstOrderOnly: row.firstOrderOnly,
  coupon: row.coupon && { id: row.coupon.id, code: row.coupon.code },
});

function stateOf(
  { startsAt, endsAt, coupon }: JsonPromotion,
  now: Date,
  ordered: boolean,
): HeldCoupon['state'] {
  if (coupon?.disabled || (endsAt !== null && new Date(endsAt) <= now)) return 'ENDED';
  if (new Date(startsAt) > now) return 'NOT_STARTED';
  const { perPersonLimit = null, personUses = 0, spent = false } = coupon ?? {};
  const mine = perPersonLimit !== null && personUses >= perPersonLimit;
  return !ordered && (spent || mine) ? 'LIMIT_REACHED' : 'USABLE';
}

/**
 * What was read by `pricingJson` for the same question; a statement more only where a promotion for first orders could be
 * given. `db` is in the platform's scope.
 */
export async function toPricing(
  context: Context,
  db: Kysely<Tables>,
  question: Pick<PricingQuestion, 'person' | 'ordered'>,
  { promotions: rows, taxed, rate }: PricingJson,
): Promise<PricingFacts> {
  const now = context.clock();
  const coupons = rows.flatMap((row) =>
    row.coupon
      ? [
          {
            id: row.coupon.id,
            code: row.coupon.code,
            title: row.title,
            state: stateOf(row, now, question.ordered),
            minimumSubtotal: row.minimumSubtotal === null ? null : BigInt(row.minimumSubtotal),
            startsAt: new Date(row.startsAt),
          },
        ]
      : [],
  );
  const usable = new Set(coupons.filter(({ state }) => state === 'USABLE').map(({ id }) => id));
  const promotions = rows.map(toPromotion).filter(({ coupon }) => coupon === null || usable.has(coupon.id));
  const asksHistory = promotions.some(({ firstOrderOnly }) => firstOrderOnly) && !question.ordered;
  const known = namesOf(question.person).length > 0;
  return {
    promotions,
    coupons,
    isFirstOrder:
      !asksHistory || !known || !(await context.ports.get(buyerHistory).hasOrdered(db, question.person)),
    taxRateBp: rate ?? 0,
    taxedSellers: new Set(taxed),
    step: shownStep(context.deployment.currency),
  };
}

/** All that decides discounts and taxes of a cart. `db` is in the platform's scope. */
export async function loadPricing(
  context: Context,
  db: Kysely<Tables>,
  question: PricingQuestion,
): Promise<PricingFacts> {
  const { rows } = await sql<{
    read: PricingJson;
  }>`SELECT ${pricingJson(context, { ...question, names: sql`${namesOf(question.person)}::text[]` })} AS read`.execute(
    db,
  );
  const read = rows[0]?.read ?? { promotions: [], taxed: [], rate: null };
  return toPricing(context, db, question, read);
}
