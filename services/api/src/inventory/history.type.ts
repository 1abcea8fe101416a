import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConnectionType } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { HistoryRow } from './history.queries.js';
import { movementKinds, type MovementKind } from './stock-movement.entity.js';

export const MovementKindEnum = Object.fromEntries(movementKinds.map((kind) => [kind, kind]));
registerEnumType(MovementKindEnum, {
  name: 'StockMovementKind',
  description: 'Why pieces came or went.',
  valuesConfig: {
    RECEIVED: { description: 'Made or bought.' },
    ADJUSTED: { description: 'Put right by a person.' },
    SHIPPED: { description: 'Sent to who ordered online.' },
    RETURNED: { description: 'Came back from them.' },
    TRANSFERRED_OUT: { description: 'Went to another location.' },
    TRANSFERRED_IN: { description: 'Came from another location.' },
    SOLD_ON_SITE: { description: 'Sold over the counter.' },
    COUNTED: { description: 'A stock-take found more or less.' },
    IMPORTED: { description: 'Set by a file.' },
  },
});

@ObjectType('StockHistoryEntry', { description: 'One change of what is on hand, for good.' })
export class StockHistoryEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => MovementKindEnum)
  kind: MovementKind;

  @Field(() => Int, { description: 'Pieces that came (above zero) or went (below).' })
  delta: number;

  @Field(() => Int, {
    description: 'On hand after it: at the location that was asked for, else over all locations.',
  })
  balance: number;

  @Field(() => String)
  reason: string;

  @Field(() => Date)
  at: Date;

  @Field(() => ID)
  locationId: string;

  @Field(() => String)
  locationName: string;

  @Field(() => String, { nullable: true, description: 'Who did it; null for the platform.' })
  actorName: string | null;

  @Field(() => ID, { nullable: true, description: 'The order that it went to or came back from.' })
  orderId: string | null;
}

export const toHistoryEntry = (
  row: HistoryRow,
  names: ReadonlyMap<string, string>,
): StockHistoryEntryType => ({
  id: toPublicId('stockMovement', row.id),
  kind: row.kind,
  delta: row.delta,
  balance: row.balance,
  reason: row.reason,
  at: row.created_at,
  locationId: toPublicId('stockLocation', row.location_id),
  locationName: row.location_name,
  actorName: row.actor_id === null ? null : (names.get(row.actor_id) ?? null),
  orderId: row.order_id === null ? null : toPublicId('order', row.order_id),
});

export const StockHistoryConnection = ConnectionType('StockHistoryConnection', () => StockHistoryEntryType);
