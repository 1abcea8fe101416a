import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import type { AllocationRow } from './allocation.queries.js';

@ObjectType('StockAllocation', { description: 'Pieces that a paid order waits for, and where they lie.' })
export class StockAllocationType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  variantId: string;

  @Field(() => ID)
  locationId: string;

  @Field(() => String)
  locationName: string;

  @Field(() => Int)
  quantity: number;
}

export const toStockAllocation = (row: AllocationRow): StockAllocationType => ({
  id: toPublicId('allocation', row.id),
  variantId: toPublicId('variant', row.variant_id),
  locationId: toPublicId('stockLocation', row.location_id),
  locationName: row.location_name,
  quantity: row.quantity,
});

@InputType('StockAllocationMoveInput')
export class StockAllocationMoveInput {
  @Field(() => ID)
  allocationId: string;

  @Field(() => ID)
  toLocationId: string;

  @Field(() => Int, { nullable: true, description: 'How many of its pieces; all when it is left out.' })
  quantity?: number | null;
}

@ObjectType('StockAllocationPayload')
export class StockAllocationPayload {
  @Field(() => [StockAllocationType], {
    nullable: true,
    description: 'What the order waits for, and where, afterwards.',
  })
  allocations?: StockAllocationType[] | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}
