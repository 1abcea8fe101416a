import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { LocationRow } from './location.queries.js';
import { stockLocationKinds, type StockLocationKind } from './stock-location.entity.js';

export const StockLocationKindEnum = Object.fromEntries(stockLocationKinds.map((kind) => [kind, kind]));
registerEnumType(StockLocationKindEnum, {
  name: 'StockLocationKind',
  description: 'What sort of place stock lies at.',
  valuesConfig: {
    WORKSHOP: { description: 'Where things are made; every seller has exactly one.' },
    GALLERY: { description: 'A shop or a shelf in one.' },
    FAIR_BOOTH: { description: 'A stand at a fair or a market.' },
  },
});

@ObjectType('StockLocation', { description: 'A place where a seller keeps stock.' })
export class StockLocationType {
  @Field(() => ID)
  id: string;

  @Field(() => StockLocationKindEnum)
  kind: StockLocationKind;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Official region code of the subdistrict.' })
  subdistrictCode: string | null;

  @Field(() => String, { nullable: true, description: 'The subdistrict’s name.' })
  region: string | null;

  @Field(() => Boolean, { description: 'A closed location holds nothing and takes nothing in.' })
  active: boolean;

  @Field(() => Boolean, {
    description: 'Online orders are taken from it, and what lies there can be bought.',
  })
  sellsOnline: boolean;

  @Field(() => Int, { description: 'Online orders take from the lowest number first.' })
  priority: number;

  @Field(() => Int, { description: 'Pieces of all variants that lie there.' })
  onHand: number;

  @Field(() => Int, { description: 'Of those, spoken for.' })
  reserved: number;

  /** The row behind it; not part of the API. */
  readonly row: LocationRow;
}

export const toStockLocation = (row: LocationRow): StockLocationType => ({
  id: toPublicId('stockLocation', row.id),
  kind: row.kind,
  name: row.name,
  address: row.address,
  subdistrictCode: row.subdistrict_code,
  region: row.region,
  active: row.active,
  sellsOnline: row.sells_online,
  priority: row.priority,
  onHand: row.on_hand,
  reserved: row.reserved,
  row,
});

@InputType()
abstract class LocationDetailsInput {
  @Field(() => String, { description: '1 to 80 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Street and number, at most 200 characters.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Official region code; subdistricts finds it.' })
  subdistrictCode?: string | null;

  @Field(() => Boolean, { description: 'Whether online orders are taken from it.' })
  sellsOnline: boolean;

  @Field(() => Int, { description: '0 to 999; online orders take from the lowest first.' })
  priority: number;
}

@InputType('StockLocationCreateInput')
export class StockLocationCreateInput extends LocationDetailsInput {
  @Field(() => ID)
  sellerId: string;

  @Field(() => StockLocationKindEnum, {
    description: 'GALLERY or FAIR_BOOTH: the one workshop is there already.',
  })
  kind: StockLocationKind;
}

@InputType('StockLocationUpdateInput')
export class StockLocationUpdateInput extends LocationDetailsInput {
  @Field(() => ID)
  locationId: string;
}

@InputType('StockLocationDeactivateInput')
export class StockLocationDeactivateInput {
  @Field(() => ID)
  locationId: string;
}

@InputType('StockLocationReactivateInput')
export class StockLocationReactivateInput {
  @Field(() => ID)
  locationId: string;
}

@ObjectType('StockLocationPayload')
export class StockLocationPayload {
  @Field(() => StockLocationType, { nullable: true })
  location?: StockLocationType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
