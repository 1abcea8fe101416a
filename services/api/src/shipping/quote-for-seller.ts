import type { Context } from '../platform/context.js';
import type { DeliveryQuote } from './delivery-quote.js';
import type { PackedLine } from './parcel-weight.js';
import { quoteConsignment, type SellerDelivery } from './seller-delivery.js';
import { deliveriesOfSellers } from './seller-delivery.queries.js';
import { recentRates } from './shipping.queries.js';

export interface SampleParcel {
  weightGrams: number;
  subdistrictCode: string;
  /** Minor units: what the goods in it cost. */
  goodsTotal: bigint;
  /** Row id; the default profile when it is left out. */
  profileId: string | null;
}

/** Stands for goods that are in the profile asked about. */
const sample = (weightGrams: number): PackedLine => ({
  productId: 'sample',
  quantity: 1,
  weightGrams,
  lengthMm: null,
  widthMm: null,
  heightMm: null,
});

/** What a shopper would be offered for such a parcel now: the quote of carts, of the prices that carts are told. */
export async function quoteForSeller(
  context: Context,
  sellerId: string,
  { weightGrams, subdistrictCode, goodsTotal, profileId }: SampleParcel,
): Promise<DeliveryQuote[]> {
  const delivery = (await deliveriesOfSellers(context.db.platform, [sellerId], [])).get(sellerId) ?? null;
  if (profileId !== null && !delivery?.profiles.some(({ id }) => id === profileId)) return [];
  const placed: SellerDelivery | null =
    delivery && profileId !== null ? { ...delivery, products: new Map([['sample', profileId]]) } : delivery;
  return quoteConsignment(await recentRates(context), placed, {
    lines: [sample(weightGrams)],
    goodsTotal,
    subdistrictCode,
  });
}
