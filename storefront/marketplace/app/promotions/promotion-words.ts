import type { PromotionExampleLineFragment, PromotionRowFragment } from '@gebyar/schema/seller';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { minorUnits, priceText, type ApiMoney } from '@gebyar/storefront/layout/price';

export type PromotionState = PromotionRowFragment['state'];

export const stateWords: Record<PromotionState, () => string> = {
  RUNNING: m.promo_state_RUNNING,
  SCHEDULED: m.promo_state_SCHEDULED,
  ENDED: m.promo_state_ENDED,
};
export const stateTone = { RUNNING: 'success', SCHEDULED: 'indigo', ENDED: 'neutral' } as const;

/** `12.5` as people of the page's language write it. */
export const percentText = (percent: string): string =>
  new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(Number(percent));

const orNothing = (money: ApiMoney | null): string => (money === null ? '' : priceText(money));

function whatOf(promotion: PromotionRowFragment): string {
  const { percent, amount, maxDiscount, buyQuantity, getQuantity, tiers } = promotion;
  const part = percentText(percent ?? '0');
  switch (promotion.kind) {
    case 'PERCENTAGE':
      return maxDiscount
        ? m.promo_what_percent_max({ percent: part, max: priceText(maxDiscount) })
        : m.promo_what_percent({ percent: part });
    case 'AMOUNT':
      return m.promo_what_amount({ amount: orNothing(amount) });
    case 'BUY_X_GET_Y': {
      const set = { buy: buyQuantity ?? 0, get: getQuantity ?? 0 };
      return percent === '100'
        ? m.promo_what_set_free(set)
        : m.promo_what_set_part({ ...set, percent: part });
    }
    case 'FREE_SHIPPING':
      return maxDiscount
        ? m.promo_what_delivery_max({ max: priceText(maxDiscount) })
        : m.promo_what_delivery();
    case 'TIERED':
      return m.promo_what_tiers({
        tiers: tiers
          .map(({ minimum, percent: off, amount: sum }) =>
            m.promo_tier({
              minimum: priceText(minimum),
              off: off === null ? orNothing(sum) : `${percentText(off)}%`,
            }),
          )
          .join(', '),
      });
  }
}

/** All of a promotion in one sentence: what it takes off, on what, and for whom. */
export function promotionSentence(promotion: PromotionRowFragment): string {
  const { categories, motifs, sellers, sellerId, minimumSubtotal, firstOrderOnly, audience, coupons } =
    promotion;
  const on = [...categories, ...motifs].map(({ title }) => title);
  const parts = [
    whatOf(promotion) +
      // Tiers are a list of their own: what they are on comes after them.
      (promotion.kind === 'TIERED' ? ', ' : ' ') +
      (on.length > 0 ? m.promo_on({ names: on.join(', ') }) : m.promo_on_all()),
    sellerId === null && sellers.length > 0
      ? m.promo_on_sellers({ names: sellers.map(({ name }) => name).join(', ') })
      : '',
    minimumSubtotal ? m.promo_if_minimum({ minimum: priceText(minimumSubtotal) }) : '',
    firstOrderOnly ? m.promo_if_first() : '',
    audience === 'COUPON'
      ? coupons.length > 0
        ? m.promo_if_codes({ codes: coupons.map(({ code }) => code).join(', ') })
        : m.promo_if_code()
      : '',
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** When it runs. An end at midnight belongs to the day before. */
export function timeText({ state, startsAt, endsAt }: PromotionRowFragment): string {
  const lastMoment = endsAt === null ? null : new Date(new Date(endsAt).getTime() - 1).toISOString();
  if (state === 'ENDED') return m.promo_ended_at({ at: formatDate(lastMoment ?? startsAt) });
  if (state === 'SCHEDULED')
    return lastMoment === null
      ? m.promo_from({ from: formatDate(startsAt) })
      : m.promo_from_until({ from: formatDate(startsAt), until: formatDate(lastMoment) });
  return lastMoment === null ? m.promo_until_ended() : m.promo_until({ until: formatDate(lastMoment) });
}

/** `Dipakai 3 kali · potongan Rp 45.000` */
export const resultsText = ({ results: { purchases, discountTotal } }: PromotionRowFragment): string =>
  purchases === 0
    ? m.promo_unused()
    : `${m.promo_uses({ count: purchases })} · ${m.promo_cost({ total: priceText(discountTotal) })}`;

export const exampleText = ({
  quantity,
  productTitle,
  before,
  after,
}: PromotionExampleLineFragment): string => {
  const prices = { before: priceText(before), after: priceText(after) };
  return quantity === 0
    ? m.promo_example_delivery(prices)
    : m.promo_example_goods({ quantity, product: productTitle, ...prices });
};

export const isFree = ({ quantity, after }: PromotionExampleLineFragment): boolean =>
  quantity > 0 && minorUnits(after) === 0n;

/** Its name in the page's language. */
export const titleOf = ({ title }: Pick<PromotionRowFragment, 'title'>): string =>
  (getLocale() === 'en' ? (title.en ?? title.id) : (title.id ?? title.en)) ?? '';
