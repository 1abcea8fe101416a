import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { DecimalScalar, toLocalizedText, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { rowIdOf, toPublicId } from '../platform/ids.js';
import {
  requireMember,
  SellerAccountType,
  sellerFaults,
  toSellerAccount,
  type SellerMembership,
} from '../sellers/index.js';
import { deleteShippingProfile } from './commands/delete-shipping-profile.js';
import { placeShippingProducts } from './commands/place-shipping-products.js';
import { retireShippingMethod } from './commands/retire-shipping-method.js';
import { saveShippingMethod } from './commands/save-shipping-method.js';
import { saveShippingProfile } from './commands/save-shipping-profile.js';
import { DeliveryRateType, toDeliveryRate } from './delivery-rate.type.js';
import { quoteForSeller } from './quote-for-seller.js';
import { shippingLimits } from './shipping-draft.js';
import {
  ShippingMethodRetireInputType,
  ShippingMethodSaveInputType,
  ShippingProfileDeleteInputType,
  ShippingProfileProductsSetInputType,
  ShippingProfileSaveInputType,
  toProfileMethods,
} from './shipping-profile.inputs.js';
import { subdistrictLoader } from './shipping.loaders.js';
import { SubdistrictType, toSubdistrict } from './subdistrict.type.js';
import { homeOfSeller, methodsForSeller, profilesOfSeller } from './shipping-profile.queries.js';
import {
  ShippingMethodType,
  ShippingPayload,
  ShippingProfileType,
  toShippingMethod,
  toShippingProfile,
} from './shipping-profile.type.js';

/** Runs a change of the named seller's ways of sending; a seller that is not the person's is not found. */
const changing = (
  context: GraphQLContext,
  sellerId: string,
  change: (sellerId: string) => Promise<unknown>,
) =>
  toPayload(
    context.locale,
    async (): Promise<[SellerMembership, string | null]> => {
      const membership = await requireMember(context, sellerId, 'seller:write');
      if (!membership) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
      const saved = await change(membership.sellerId);
      return [membership, typeof saved === 'string' ? saved : null];
    },
    ([membership, savedId]) => ({ seller: toSellerAccount(membership), savedId }),
  );

@Resolver(() => SellerAccountType)
export class ShippingProfileSellerResolver {
  @FieldResolver(() => [ShippingMethodType], {
    description: 'Ways of sending that its profiles can offer: the marketplace’s, then its own.',
  })
  async shippingMethods(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<ShippingMethodType[]> {
    return (await methodsForSeller(context, membership.sellerId)).map(toShippingMethod);
  }

  @FieldResolver(() => [ShippingProfileType], {
    description:
      'How it sends, the default first. Without any it offers everything that the marketplace has.',
  })
  async shippingProfiles(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<ShippingProfileType[]> {
    const profiles = await profilesOfSeller(context, membership.sellerId);
    return profiles.map((profile) => toShippingProfile(context, profile));
  }

  @FieldResolver(() => SubdistrictType, { nullable: true, description: 'Where it sends from.' })
  async shippingHome(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<SubdistrictType | null> {
    const code = await homeOfSeller(context, membership.sellerId);
    const row = code === null ? null : await context.loader(subdistrictLoader).load(code);
    return row && toSubdistrict(row);
  }

  @FieldResolver(() => [DeliveryRateType], {
    description:
      'What a shopper would be offered for a parcel of this seller, as a cart would be. Empty for a place that nobody knows or delivers to.',
  })
  async shippingQuote(
    @Root() { membership }: SellerAccountType,
    @Arg('weightGrams', () => Int, { description: 'Of the packed parcel.' }) weightGrams: number,
    @Arg('subdistrictCode', () => String, { description: 'Official code, from `subdistricts`.' })
    subdistrictCode: string,
    @Arg('goodsTotal', () => DecimalScalar, {
      nullable: true,
      description: 'What the goods in it cost; decides what is sent for nothing.',
    })
    goodsTotal: string | null,
    @Arg('profileId', () => ID, {
      nullable: true,
      description: 'As this profile says; the default’s when it is left out.',
    })
    profileId: string | null,
    @Ctx() context: GraphQLContext,
  ): Promise<DeliveryRateType[]> {
    if ((await context.loader(subdistrictLoader).load(subdistrictCode)) === null) return [];
    const quotes = await quoteForSeller(context, membership.sellerId, {
      weightGrams: Math.min(Math.max(weightGrams, 0), shippingLimits.weightGrams),
      subdistrictCode,
      goodsTotal: parseDecimal(goodsTotal ?? '0', context.deployment.currency as CurrencyCode) ?? 0n,
      profileId: profileId ? rowIdOf('shippingProfile', profileId) : null,
    });
    return quotes.map((quote) => toDeliveryRate(context, quote));
  }

  @Mutation(() => ShippingPayload, {
    description:
      'Writes a way of the seller’s own. Codes: SELLER_NOT_FOUND, SHIPPING_METHOD_NOT_FOUND, SHIPPING_TITLE_REQUIRED, SHIPPING_TEXT_TOO_LONG, INVALID_SHIPPING_DAYS, TOO_MANY_SHIPPING_REGIONS, UNKNOWN_REGION, STOCK_LOCATION_REQUIRED, STOCK_LOCATION_NOT_FOUND.',
  })
  shippingMethodSave(
    @Arg('input', () => ShippingMethodSaveInputType) input: ShippingMethodSaveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changing(context, input.sellerId, (sellerId) =>
      saveShippingMethod(context, {
        sellerId,
        code: input.methodId ?? null,
        kind: input.kind,
        title: toLocalizedText(input.title),
        description: toLocalizedText(input.description),
        regions: input.regionCodes,
        minDays: input.minDays ?? null,
        maxDays: input.maxDays ?? null,
        stockLocationId: input.stockLocationId ?? null,
        hours: input.hours ?? '',
      }),
    );
  }

  @Mutation(() => ShippingPayload, {
    description:
      'Offers a way of the seller’s own no more. Codes: SELLER_NOT_FOUND, SHIPPING_METHOD_NOT_FOUND, SHIPPING_METHODS_REQUIRED.',
  })
  shippingMethodRetire(
    @Arg('input', () => ShippingMethodRetireInputType)
    { sellerId, methodId }: ShippingMethodRetireInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changing(context, sellerId, (id) => retireShippingMethod(context, id, methodId));
  }

  @Mutation(() => ShippingPayload, {
    description:
      'Writes a profile; a seller’s first is its default. Codes: SELLER_NOT_FOUND, SHIPPING_PROFILE_NOT_FOUND, SHIPPING_PROFILE_NAME_REQUIRED, SHIPPING_TEXT_TOO_LONG, TOO_MANY_SHIPPING_PROFILES, SHIPPING_METHODS_REQUIRED, SHIPPING_METHOD_NOT_FOUND, SHIPPING_METHOD_REPEATED, TOO_MANY_SHIPPING_METHODS, SHIPPING_RATES_REQUIRED, SHIPPING_RATES_NOT_OWN, INVALID_SHIPPING_PRICE, INVALID_SHIPPING_WEIGHT.',
  })
  shippingProfileSave(
    @Arg('input', () => ShippingProfileSaveInputType) input: ShippingProfileSaveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changing(context, input.sellerId, async (sellerId) => {
      const id = await saveShippingProfile(context, {
        sellerId,
        profileId: input.profileId ? rowIdOf('shippingProfile', input.profileId) : null,
        name: input.name,
        methods: toProfileMethods(context, input.methods),
      });
      return toPublicId('shippingProfile', id);
    });
  }

  @Mutation(() => ShippingPayload, {
    description:
      'Takes a profile away; its products are sent as the default says. Codes: SELLER_NOT_FOUND, SHIPPING_PROFILE_NOT_FOUND, SHIPPING_PROFILE_IS_DEFAULT.',
  })
  shippingProfileDelete(
    @Arg('input', () => ShippingProfileDeleteInputType)
    { sellerId, profileId }: ShippingProfileDeleteInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changing(context, sellerId, (id) =>
      deleteShippingProfile(context, id, rowIdOf('shippingProfile', profileId)),
    );
  }

  @Mutation(() => ShippingPayload, {
    description:
      'Puts products into a profile; each is in one at most. Codes: SELLER_NOT_FOUND, SHIPPING_PROFILE_NOT_FOUND, SHIPPING_PRODUCT_NOT_FOUND, TOO_MANY_SHIPPING_PRODUCTS.',
  })
  shippingProfileProductsSet(
    @Arg('input', () => ShippingProfileProductsSetInputType) input: ShippingProfileProductsSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changing(context, input.sellerId, (sellerId) =>
      placeShippingProducts(context, {
        sellerId,
        profileId: input.profileId ? rowIdOf('shippingProfile', input.profileId) : null,
        productIds: [...new Set(input.productIds)].map((id) => rowIdOf('product', id)),
      }),
    );
  }
}
