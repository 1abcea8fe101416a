import { Field, Float, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { DateScalar } from '../platform/graphql/index.js';
import { weekdays, type Weekday } from './opening-hours.js';

export const WeekdayEnum = Object.fromEntries(weekdays.map((weekday) => [weekday, weekday]));
registerEnumType(WeekdayEnum, { name: 'Weekday' });

@ObjectType('SellerHoliday', { description: 'Days on which a seller is away.' })
export class SellerHolidayType {
  @Field(() => DateScalar, { description: 'The first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'The last day.' })
  until: string;

  @Field(() => String, { description: 'What the seller says about it; plain text, may be empty.' })
  message: string;

  @Field(() => Boolean, {
    description: 'Whether orders are taken all the same, to be made and sent after the holiday.',
  })
  acceptsOrders: boolean;

  @Field(() => Boolean, {
    description: 'Whether today is one of the days; false while it is only announced.',
  })
  isNow: boolean;
}

@ObjectType('OpeningSpan', { description: 'A stretch of a weekday on which a seller is open.' })
export class OpeningSpanType {
  @Field(() => WeekdayEnum)
  weekday: Weekday;

  @Field(() => String, { description: '09:00, by the clock of the place.' })
  opens: string;

  @Field(() => String, { description: '17:00; 24:00 is the end of the day.' })
  closes: string;
}

@InputType('OpeningSpanInput')
export class OpeningSpanInputType {
  @Field(() => WeekdayEnum)
  weekday: Weekday;

  @Field(() => String, { description: '09:00, by the clock of the place.' })
  opens: string;

  @Field(() => String, { description: '17:00; 24:00 is the end of the day.' })
  closes: string;
}

@ObjectType('GeoLocation', { description: 'A place on the map, in degrees (WGS 84).' })
export class GeoLocationType {
  @Field(() => Float)
  latitude: number;

  @Field(() => Float)
  longitude: number;
}
