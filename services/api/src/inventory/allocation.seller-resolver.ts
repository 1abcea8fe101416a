import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { StockAllocationMoveInput, StockAllocationPayload, toStockAllocation } from './allocation.type.js';
import { moveAllocation } from './commands/move-allocation.js';

@Resolver()
export class StockAllocationResolver {
  @Mutation(() => StockAllocationPayload, {
    description:
      'Sends goods that an order waits for from another location. Codes: ALLOCATION_NOT_FOUND, LOCATION_NOT_FOUND, LOCATION_CLOSED, SAME_LOCATION, INVALID_QUANTITY, NOT_ENOUGH_FREE.',
  })
  stockAllocationMove(
    @Arg('input', () => StockAllocationMoveInput) input: StockAllocationMoveInput,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      () => moveAllocation(context, input),
      (rows) => ({ allocations: rows.map(toStockAllocation) }),
    );
  }
}
