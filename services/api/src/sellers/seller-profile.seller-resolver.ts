import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { DateScalar, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { clearHoliday } from './commands/clear-holiday.js';
import { setHoliday } from './commands/set-holiday.js';
import { updateSellerProfile } from './commands/update-seller-profile.js';
import { SellerAccountPayload, toSellerAccount } from './seller-account.type.js';
import { sellerFaults } from './seller.errors.js';
import { requireMember } from './seller.policy.js';
import { membershipOf, type SellerMembership } from './seller.queries.js';
import { OpeningSpanInputType } from './seller-profile.type.js';

@InputType('SellerHolidaySetInput')
export class SellerHolidaySetInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  until: string;

  @Field(() => String, { nullable: true, description: 'For shoppers, in the language of the request.' })
  message?: string | null;

  @Field(() => Boolean, {
    description: 'Whether orders are taken all the same, to be sent after the holiday.',
  })
  acceptsOrders: boolean;
}

@InputType('SellerHolidayClearInput')
export class SellerHolidayClearInputType {
  @Field(() => ID)
  sellerId: string;
}

@InputType('GeoLocationInput')
export class GeoLocationInputType {
  @Field(() => Float)
  latitude: number;

  @Field(() => Float)
  longitude: number;
}

@InputType('SellerProfileUpdateInput', { description: 'What is left out stays as it is.' })
export class SellerProfileUpdateInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => String, {
    nullable: true,
    description: 'In the language of the request; the other one stays.',
  })
  story?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => [OpeningSpanInputType], { nullable: true, description: 'The whole week; [] tells none.' })
  openingHours?: OpeningSpanInputType[] | null;

  @Field(() => GeoLocationInputType, { nullable: true })
  location?: GeoLocationInputType | null;

  @Field(() => Int, { nullable: true })
  foundedYear?: number | null;
}

/** Runs a change of the named seller and gives the seller as it is then; one that is not the person's is not found. */
async function changing(
  context: GraphQLContext,
  sellerId: string,
  change: (membership: SellerMembership) => Promise<void>,
): Promise<SellerMembership | null> {
  const membership = await requireMember(context, sellerId, 'seller:write');
  if (!membership) return sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
  await change(membership);
  return membershipOf(context, membership.sellerId, membership.userId);
}

const toResult = (membership: SellerMembership | null) => ({
  seller: membership && toSellerAccount(membership),
});

@Resolver()
export class SellerProfileSellerResolver {
  @Mutation(() => SellerAccountPayload, {
    description:
      'Changes how the seller presents itself. Codes: SELLER_NOT_FOUND, SELLER_STORY_TOO_LONG, INVALID_PHONE, INVALID_OPENING_TIME, OPENING_TIMES_OVERLAP, TOO_MANY_OPENING_TIMES, INVALID_LOCATION, INVALID_FOUNDED_YEAR.',
  })
  sellerProfileUpdate(
    @Arg('input', () => SellerProfileUpdateInputType) input: SellerProfileUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { sellerId, story, phone, openingHours, location, foundedYear } = input;
    const change = ({ sellerId: id, seller }: SellerMembership) =>
      updateSellerProfile(context, {
        sellerId: id,
        ...(typeof story === 'string' ? { story: { ...seller.story, [context.locale]: story } } : {}),
        ...(typeof phone === 'string' ? { phone } : {}),
        ...(openingHours ? { openingHours } : {}),
        ...(location === undefined ? {} : { location }),
        ...(foundedYear === undefined ? {} : { foundedYear }),
      });
    return toPayload(context.locale, () => changing(context, sellerId, change), toResult);
  }

  @Mutation(() => SellerAccountPayload, {
    description:
      'Announces days off, in place of those announced before. Codes: SELLER_NOT_FOUND, HOLIDAY_ENDS_BEFORE_IT_BEGINS, HOLIDAY_IS_OVER, HOLIDAY_TOO_LONG, HOLIDAY_MESSAGE_TOO_LONG.',
  })
  sellerHolidaySet(
    @Arg('input', () => SellerHolidaySetInputType) input: SellerHolidaySetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { from, until, acceptsOrders } = input;
    const text = input.message?.trim();
    const message = text ? { [context.locale]: text } : {};
    const change = ({ sellerId }: SellerMembership) =>
      setHoliday(context, { sellerId, from, until, message, acceptsOrders });
    return toPayload(context.locale, () => changing(context, input.sellerId, change), toResult);
  }

  @Mutation(() => SellerAccountPayload, {
    description: 'The seller is back, or does not go. Codes: SELLER_NOT_FOUND.',
  })
  sellerHolidayClear(
    @Arg('input', () => SellerHolidayClearInputType) input: SellerHolidayClearInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const change = ({ sellerId }: SellerMembership) => clearHoliday(context, { sellerId });
    return toPayload(context.locale, () => changing(context, input.sellerId, change), toResult);
  }
}
