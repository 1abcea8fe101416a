import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { DeliveryRateType, toDeliveryRate } from './delivery-rate.type.js';
import { quoteVariant } from './quote-variant.js';
import { subdistrictLoader } from './shipping.loaders.js';
import { recentRates } from './shipping.queries.js';

const codePattern = /^[\d.]{1,20}$/;

@Resolver()
export class DeliveryRatesShopResolver {
  @Query(() => [DeliveryRateType], {
    description:
      'What one parcel costs to a place before there is a cart: an estimate, since things of one seller go in one parcel. Empty for a place that nobody knows or delivers to.',
  })
  async deliveryRates(
    @Arg('weightGrams', () => Int, {
      description:
        'Of the packed parcel; 0 when nobody weighed it. A variant’s own weight and size go before it.',
    })
    weightGrams: number,
    @Arg('subdistrictCode', () => String, { description: 'Official code, from `subdistricts`.' })
    subdistrictCode: string,
    @Arg('variantId', () => ID, {
      nullable: true,
      description:
        'What one piece of it costs, the way its seller sends it. Without it: what the deployment asks.',
    })
    variantId: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<DeliveryRateType[]> {
    if (!codePattern.test(subdistrictCode)) return [];
    const place = await context.loader(subdistrictLoader).load(subdistrictCode);
    if (place === null) return [];
    const variant = variantId ? fromPublicId('variant', variantId) : null;
    const ofVariant = variant === null ? null : await quoteVariant(context, variant, subdistrictCode);
    const quotes =
      ofVariant ??
      (await recentRates(context)).quote({ weightGrams: Math.max(weightGrams, 0), subdistrictCode });
    return quotes.map((quote) => toDeliveryRate(context, quote));
  }
}
