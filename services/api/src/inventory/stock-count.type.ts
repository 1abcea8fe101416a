import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { SellerVariantType } from './seller-variant.type.js';
import { stockCountStatuses, type StockCountStatus } from './stock-count.entity.js';
import type { CountLineRow, CountRow } from './stock-count.queries.js';

export const StockCountStatusEnum = Object.fromEntries(stockCountStatuses.map((status) => [status, status]));
registerEnumType(StockCountStatusEnum, {
  name: 'StockCountStatus',
  description: 'Where a stock-take stands.',
  valuesConfig: {
    OPEN: { description: 'People count.' },
    FINISHED: { description: 'Its differences are booked.' },
    CANCELLED: { description: 'Given up; nothing was booked.' },
  },
});

export const CountLineFilterEnum = { ALL: 'ALL', UNCOUNTED: 'UNCOUNTED', DIFFERENT: 'DIFFERENT' };
registerEnumType(CountLineFilterEnum, {
  name: 'StockCountLineFilter',
  description: 'Which lines of a stock-take are wanted.',
  valuesConfig: {
    ALL: { description: 'Every line.' },
    UNCOUNTED: { description: 'Not counted yet.' },
    DIFFERENT: { description: 'Counted, and not what was expected.' },
  },
});

@ObjectType('StockCountLine', { description: 'What was counted of one variant.' })
export class StockCountLineType {
  @Field(() => SellerVariantType)
  variant: SellerVariantType;

  @Field(() => Int, { description: 'On hand when the stock-take began.' })
  expected: number;

  @Field(() => Int, { nullable: true, description: 'Null while nobody has counted it.' })
  counted: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Counted less what was on hand by the ledger at that time: what finishing books, whatever is sold meanwhile.',
  })
  difference: number | null;

  @Field(() => Date, { nullable: true })
  countedAt: Date | null;

  @Field(() => String, { nullable: true })
  countedBy: string | null;
}

export const toStockCountLine = (
  row: CountLineRow,
  variant: SellerVariantType,
  names: ReadonlyMap<string, string>,
): StockCountLineType => ({
  variant,
  expected: row.expected,
  counted: row.counted,
  difference: row.counted === null || row.on_hand_then === null ? null : row.counted - row.on_hand_then,
  countedAt: row.counted_at,
  countedBy: row.counted_by === null ? null : (names.get(row.counted_by) ?? null),
});

export const StockCountLineConnection = ConnectionType('StockCountLineConnection', () => StockCountLineType);

@ObjectType('StockCount', { description: 'A stock-take of one location.' })
export class StockCountType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  locationId: string;

  @Field(() => String)
  locationName: string;

  @Field(() => StockCountStatusEnum)
  status: StockCountStatus;

  @Field(() => Date)
  startedAt: Date;

  @Field(() => Date, { nullable: true })
  endedAt: Date | null;

  @Field(() => Int, { description: 'Variants on its list.' })
  lineCount: number;

  @Field(() => Int, { description: 'Of those, counted.' })
  countedCount: number;

  @Field(() => Int, { description: 'Of those, not what was expected.' })
  differentCount: number;

  /** The row behind it; not part of the API. */
  readonly row: CountRow;
}

export const toStockCount = (row: CountRow): StockCountType => ({
  id: toPublicId('stockCount', row.id),
  locationId: toPublicId('stockLocation', row.location_id),
  locationName: row.location_name,
  status: row.status,
  startedAt: row.started_at,
  endedAt: row.ended_at,
  lineCount: row.lines,
  countedCount: row.counted,
  differentCount: row.different,
  row,
});

@InputType('StockCountStartInput')
export class StockCountStartInput {
  @Field(() => ID)
  locationId: string;
}

@InputType('StockCountEntryInput')
export class StockCountEntryInput {
  @Field(() => ID)
  variantId: string;

  @Field(() => Int, { nullable: true, description: '0 to 1,000,000; null takes an entry back.' })
  counted?: number | null;
}

@InputType('StockCountEnterInput')
export class StockCountEnterInput {
  @Field(() => ID)
  countId: string;

  @Field(() => [StockCountEntryInput], { description: 'At most 200.' })
  entries: StockCountEntryInput[];

  @Field(() => Date, {
    nullable: true,
    description:
      'When the pieces were counted, for entries that are sent later; now when it is left out. What moved since then is no difference.',
  })
  countedAt?: Date | null;
}

@InputType('StockCountFinishInput')
export class StockCountFinishInput {
  @Field(() => ID)
  countId: string;
}

@InputType('StockCountCancelInput')
export class StockCountCancelInput {
  @Field(() => ID)
  countId: string;
}

@ObjectType('StockCountPayload')
export class StockCountPayload {
  @Field(() => StockCountType, { nullable: true })
  count?: StockCountType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
