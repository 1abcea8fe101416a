import { giveDiscounts, type DiscountableGroup } from './discounts.js';
import type { Promotion, PromotionTerms } from './promotion.terms.js';

/** What a promotion does to a purchase of some pieces of one product. Minor units. */
export interface PromotionExample {
  /** 0 where the delivery is what costs less. */
  quantity: number;
  before: bigint;
  after: bigint;
}

/** More pieces than anybody buys are no example. */
const mostPieces = 99;

/** A delivery to show what free delivery means: about what a parcel within a city costs. */
const exampleDelivery = 20_000n;

const atLeast = (amount: bigint, price: bigint): number => Number((amount + price - 1n) / price);

/** How many pieces show what the terms do: the fewest that reach them, or each tier of them. */
function quantitiesOf(terms: PromotionTerms, minimum: bigint, price: bigint): number[] {
  const enough = Math.max(1, atLeast(minimum, price));
  switch (terms.kind) {
    case 'BUY_X_GET_Y': {
      const set = terms.buy + terms.get;
      return [Math.ceil(enough / set) * set];
    }
    case 'TIERED':
      return [...terms.tiers]
        .sort((a, b) => (a.minimum < b.minimum ? -1 : 1))
        .map((tier) => Math.max(enough, atLeast(tier.minimum, price)));
    default:
      return [enough];
  }
}

/**
 * What a promotion comes to, for people who are about to make it: reckoned by the same code as every cart, on one product.
 *
 * @param price of a piece, above zero
 * @param step the smallest amount that is shown
 */
export function examplesOf(
  { terms, minimumSubtotal }: Pick<Promotion, 'terms' | 'minimumSubtotal'>,
  price: bigint,
  step: bigint,
): PromotionExample[] {
  const promotion: Promotion = {
    id: 'example',
    sellerId: null,
    title: {},
    fundedBy: 'SELLER',
    terms,
    productIds: null,
    sellerIds: [],
    minimumSubtotal,
    firstOrderOnly: false,
    coupon: null,
  };
  const quantities = new Set(quantitiesOf(terms, minimumSubtotal ?? 0n, price));
  return [...quantities]
    .filter((quantity) => quantity <= mostPieces)
    .map((quantity) => {
      const line = {
        id: 'line',
        key: 'line',
        sellerId: 'seller',
        productId: 'product',
        unitPrice: price,
        quantity,
      };
      const delivery = terms.kind === 'FREE_SHIPPING' ? exampleDelivery * step : null;
      const group: DiscountableGroup = { sellerId: 'seller', lines: [line], delivery };
      const { given } = giveDiscounts([group], [promotion], { isFirstOrder: true, step });
      const before = delivery ?? price * BigInt(quantity);
      const off = given.reduce((sum, { amount }) => sum + amount, 0n);
      return { quantity: delivery === null ? quantity : 0, before, after: before - off };
    });
}
