import { Field, ID, Int, ObjectType } from 'type-graphql';
import { toPublicId } from '../platform/ids.js';
import { StockLocationKindEnum } from './location.type.js';
import type { StockLocationKind } from './stock-location.entity.js';

export interface LevelRow {
  variant_id: string;
  location_id: string;
  location_name: string;
  location_kind: StockLocationKind;
  sells_online: boolean;
  on_hand: number;
  reserved: number;
}

@ObjectType('StockLevel', { description: 'How much of a variant lies at one location.' })
export class StockLevelType {
  @Field(() => ID)
  locationId: string;

  @Field(() => String)
  locationName: string;

  @Field(() => StockLocationKindEnum)
  locationKind: StockLocationKind;

  @Field(() => Boolean, { description: 'Online orders are taken from it.' })
  sellsOnline: boolean;

  @Field(() => Int)
  onHand: number;

  @Field(() => Int, { description: 'Of those, spoken for: being paid, or paid and not yet shipped.' })
  reserved: number;

  @Field(() => Int, { description: 'onHand less reserved: what can be moved or sold there.' })
  free: number;
}

export const toStockLevel = (row: LevelRow): StockLevelType => ({
  locationId: toPublicId('stockLocation', row.location_id),
  locationName: row.location_name,
  locationKind: row.location_kind,
  sellsOnline: row.sells_online,
  onHand: row.on_hand,
  reserved: row.reserved,
  free: row.on_hand - row.reserved,
});
