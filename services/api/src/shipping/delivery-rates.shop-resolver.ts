import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { quoteDelivery } from './delivery-quote.js';
import { DeliveryRateType, toDeliveryRate } from './delivery-rate.type.js';
import { subdistrictLoader } from './shipping.loaders.js';
import { recentShippingTable } from './shipping.queries.js';

const codePattern = /^[\d.]{1,20}$/;

@Resolver()
export class DeliveryRatesShopResolver {
  @Query(() => [DeliveryRateType], {
    description:
      'What one parcel costs to a place before there is a cart: an estimate, since things of one seller go in one parcel. Empty for a place that nobody knows or delivers to.',
  })
  async deliveryRates(
    @Arg('weightGrams', () => Int, { description: 'Of the packed parcel; 0 when nobody weighed it.' })
    weightGrams: number,
    @Arg('subdistrictCode', () => String, { description: 'Official code, from `subdistricts`.' })
    subdistrictCode: string,
    @Ctx() context: GraphQLContext,
  ): Promise<DeliveryRateType[]> {
    if (!codePattern.test(subdistrictCode)) return [];
    const place = await context.loader(subdistrictLoader).load(subdistrictCode);
    if (place === null) return [];
    const table = await recentShippingTable(context);
    const parcel = { weightGrams: Math.max(weightGrams, 0), subdistrictCode };
    return quoteDelivery(table, parcel).map((quote) => toDeliveryRate(context, quote));
  }
}
