import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { localTime } from './local-time.js';
import { isOpenAt, spansOfWeek } from './opening-hours.js';
import { comingHoliday, holidayOn } from './seller-holiday.js';
import { GeoLocationType, OpeningSpanType, SellerHolidayType } from './seller-profile.type.js';
import { SellerShopType } from './seller-shop.type.js';
import { textsOfSeller } from './seller.loaders.js';

const now = ({ deployment, clock }: GraphQLContext) => localTime(clock(), deployment.timeZone);

@Resolver(() => SellerShopType)
export class SellerProfileShopResolver {
  @FieldResolver(() => String, {
    description: 'Who they are and how they work, in their own words; plain text, may be empty.',
  })
  async story(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<string> {
    return localize((await textsOfSeller(context, row)).story, context.locale);
  }

  @FieldResolver(() => SellerHolidayType, {
    nullable: true,
    description: 'The holiday the seller is on, or has announced.',
  })
  holiday(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): SellerHolidayType | null {
    const { day } = now(context);
    const holiday = comingHoliday(row, day);
    return (
      holiday && {
        ...holiday,
        message: localize(holiday.message, context.locale),
        isNow: holiday.from <= day,
      }
    );
  }

  @FieldResolver(() => [OpeningSpanType], {
    description: 'The week from Monday on; empty when the seller has told no hours.',
  })
  async openingHours(
    @Root() { row }: SellerShopType,
    @Ctx() context: GraphQLContext,
  ): Promise<OpeningSpanType[]> {
    return spansOfWeek((await textsOfSeller(context, row)).opening_hours);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description: 'Whether one may come by now; null when the seller has told no hours.',
  })
  async openNow(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<boolean | null> {
    const time = now(context);
    const open = isOpenAt((await textsOfSeller(context, row)).opening_hours, time);
    return open === null ? null : open && holidayOn(row, time.day) === null;
  }

  @FieldResolver(() => GeoLocationType, { nullable: true, description: 'Where the workshop is.' })
  location(@Root() { row }: SellerShopType): GeoLocationType | null {
    const { latitude, longitude } = row;
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }

  @FieldResolver(() => Int, { nullable: true, description: 'The year in which the workshop began.' })
  foundedYear(@Root() { row }: SellerShopType): number | null {
    return row.founded_year;
  }
}
