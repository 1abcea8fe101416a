import type { PromotionFunding, PromotionTermsInput } from '@gebyar/schema/office';
import { dayEnd, dayStart } from '@gebyar/storefront/i18n/days';
import { m } from '@gebyar/storefront/i18n/messages';
import { rupiahDecimal } from '~/forms/rupiah-decimal';

export const formKinds = ['percent', 'amount', 'set', 'delivery', 'tiers'] as const;
export type FormKind = (typeof formKinds)[number];

export const tierCount = 3;

const texts = [
  'percent',
  'amount',
  'buy',
  'get',
  'setPercent',
  'maxDelivery',
  'until',
  'from',
  'code',
  'totalLimit',
  'perPersonLimit',
  'titleId',
  'titleEn',
  'max',
  'minimum',
  'sellerQuery',
] as const;
type TextName = (typeof texts)[number];

/** Everything that can be said of a new promotion, as it was typed. */
export interface PromotionValues extends Record<TextName, string> {
  kind: FormKind;
  who: 'everyone' | 'code';
  tiers: { minimum: string; off: string }[];
  first: boolean;
  categories: string[];
  motifs: string[];
  fundedBy: PromotionFunding;
  sellerIds: string[];
}

export type PromotionField =
  Exclude<TextName, 'sellerQuery'> | 'tiers' | 'categories' | 'motifs' | 'sellerIds' | 'reason';

/** Both a posted form and the address of a form that was asked for an example. */
type Source = Pick<FormData, 'get' | 'getAll'> | URLSearchParams;

const read = (source: Source, name: string): string => {
  const value = source.get(name);
  return typeof value === 'string' ? value.trim().slice(0, 400) : '';
};
const readAll = (source: Source, name: string): string[] =>
  source
    .getAll(name)
    .flatMap((value) => (typeof value === 'string' && value !== '' ? [value.slice(0, 100)] : []))
    .slice(0, 100);

/** @param fresh what stands in fields that the source has not */
export function readValues(source: Source, fresh: Partial<Record<TextName, string>> = {}): PromotionValues {
  const given = source.get('kind') !== null;
  const text = Object.fromEntries(
    texts.map((name) => [name, given ? read(source, name) : (fresh[name] ?? '')]),
  ) as Record<TextName, string>;
  return {
    ...text,
    kind: formKinds.find((kind) => kind === source.get('kind')) ?? 'percent',
    who: source.get('who') === 'code' ? 'code' : 'everyone',
    tiers: Array.from({ length: tierCount }, (_none, index) => ({
      minimum: read(source, `tier${String(index)}Minimum`),
      off: read(source, `tier${String(index)}Off`),
    })),
    first: source.get('first') === 'on',
    categories: readAll(source, 'category'),
    motifs: readAll(source, 'motif'),
    fundedBy: source.get('fundedBy') === 'SELLER' ? 'SELLER' : 'OPERATOR',
    sellerIds: readAll(source, 'sellerId'),
  };
}

/** What is no amount becomes one that the API refuses, at its field. */
const rupiah = (typed: string): string => rupiahDecimal(typed) ?? '0';
const rupiahOrNull = (typed: string): string | null => (typed === '' ? null : rupiah(typed));
const percent = (typed: string): string => {
  const bare = typed.replace(/\s*%$/, '').replace(',', '.');
  return /^\d{1,6}(\.\d{1,6})?$/.test(bare) ? bare : '0';
};
const whole = (typed: string): number => (/^\d{1,6}$/.test(typed) ? Number(typed) : 0);
/** A limit that is no number is refused as one below 1. */
const limit = (typed: string): number | null =>
  typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : 0;

export function termsOf(values: PromotionValues): PromotionTermsInput {
  switch (values.kind) {
    case 'percent':
      return { percentage: { percent: percent(values.percent), maxDiscount: rupiahOrNull(values.max) } };
    case 'amount':
      return { amount: { amount: rupiah(values.amount) } };
    case 'set':
      return {
        buyXGetY: {
          buy: whole(values.buy),
          get: whole(values.get),
          percent: percent(values.setPercent || '100'),
        },
      };
    case 'delivery':
      return { freeShipping: { maxDiscount: rupiahOrNull(values.maxDelivery) } };
    case 'tiers':
      return {
        tiered: {
          tiers: values.tiers
            .filter(({ minimum, off }) => minimum !== '' || off !== '')
            .map(({ minimum, off }) => ({
              minimum: rupiah(minimum),
              ...(off.endsWith('%') ? { percent: percent(off) } : { amount: rupiah(off) }),
            })),
        },
      };
  }
}

/** What shoppers read where the maker gave it no name, in a language. */
function nameOf(values: PromotionValues, locale: 'id' | 'en'): string {
  const options = { locale };
  switch (values.kind) {
    case 'percent':
      return m.promo_auto_percent({ percent: values.percent.replace(/\s*%$/, '') }, options);
    case 'amount':
      return m.promo_auto_amount({ amount: `Rp ${values.amount.replace(/^\s*Rp\.?\s*/i, '')}` }, options);
    case 'set':
      return m.promo_auto_set({ buy: values.buy, get: values.get }, options);
    case 'delivery':
      return m.promo_auto_delivery({}, options);
    case 'tiers':
      return m.promo_auto_tiers({}, options);
  }
}

/** What is asked of the API, without whose promotion it is. */
export function fieldsOf(values: PromotionValues) {
  const { titleId, titleEn, code, totalLimit, perPersonLimit } = values;
  return {
    title: {
      id: titleId || (titleEn ? null : nameOf(values, 'id')),
      en: titleEn || (titleId ? null : nameOf(values, 'en')),
    },
    terms: termsOf(values),
    audience: values.who === 'code' ? ('COUPON' as const) : ('AUTOMATIC' as const),
    categories: values.categories,
    motifs: values.motifs,
    minimumSubtotal: rupiahOrNull(values.minimum),
    firstOrderOnly: values.first,
    startsAt: dayStart(values.from),
    endsAt: dayEnd(values.until),
    coupon:
      values.who === 'code'
        ? { code: code || null, totalLimit: limit(totalLimit), perPersonLimit: limit(perPersonLimit) }
        : null,
  };
}

/** Where the API's faults stand in the form. */
export const promotionFields: Partial<Record<string, PromotionField>> = {
  title: 'titleId',
  'title.id': 'titleId',
  'title.en': 'titleEn',
  'terms.percentage.percent': 'percent',
  'terms.percentage.maxDiscount': 'max',
  'terms.amount.amount': 'amount',
  'terms.buyXGetY.buy': 'buy',
  'terms.buyXGetY.get': 'get',
  'terms.buyXGetY.percent': 'setPercent',
  'terms.freeShipping.maxDiscount': 'maxDelivery',
  'terms.tiered.tiers': 'tiers',
  'terms.tiered.tiers.minimum': 'tiers',
  'terms.tiered.tiers.percent': 'tiers',
  'terms.tiered.tiers.amount': 'tiers',
  minimumSubtotal: 'minimum',
  startsAt: 'from',
  endsAt: 'until',
  'coupon.code': 'code',
  'coupon.totalLimit': 'totalLimit',
  'coupon.perPersonLimit': 'perPersonLimit',
  code: 'code',
  totalLimit: 'totalLimit',
  perPersonLimit: 'perPersonLimit',
  categories: 'categories',
  motifs: 'motifs',
  sellerIds: 'sellerIds',
  reason: 'reason',
};

/** The limit of a code as the API takes it. */
export const limitOf = limit;
