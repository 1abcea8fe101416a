import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { closeLocation, reopenLocation } from './commands/close-location.js';
import { createLocation } from './commands/create-location.js';
import { updateLocation } from './commands/update-location.js';
import { locationsOf, type LocationRow } from './location.queries.js';
import {
  StockLocationCreateInput,
  StockLocationDeactivateInput,
  StockLocationPayload,
  StockLocationReactivateInput,
  StockLocationType,
  StockLocationUpdateInput,
  toStockLocation,
} from './location.type.js';

@Resolver(() => SellerAccountType)
export class SellerLocationsResolver {
  @FieldResolver(() => [StockLocationType], {
    description:
      'Where the seller keeps stock: open places first, in the order online orders take from them.',
  })
  async stockLocations(
    @Root() { membership }: SellerAccountType,
    @Ctx() context: GraphQLContext,
  ): Promise<StockLocationType[]> {
    requirePermission(context, membership, 'stock:read');
    return (await locationsOf(context, membership.sellerId)).map(toStockLocation);
  }
}

const answer = ({ locale }: GraphQLContext, run: () => Promise<LocationRow>) =>
  toPayload(locale, run, (row) => ({ location: toStockLocation(row) }));

@Resolver()
export class StockLocationResolver {
  @Mutation(() => StockLocationPayload, {
    description:
      'Opens another place where a seller keeps stock. Codes: SELLER_NOT_FOUND, LOCATION_NAME_REQUIRED, LOCATION_NAME_TOO_LONG, LOCATION_ADDRESS_TOO_LONG, LOCATION_REGION_UNKNOWN, INVALID_PRIORITY, WORKSHOP_STAYS, TOO_MANY_LOCATIONS.',
  })
  stockLocationCreate(
    @Arg('input', () => StockLocationCreateInput) input: StockLocationCreateInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => createLocation(context, input));
  }

  @Mutation(() => StockLocationPayload, {
    description:
      'Renames a location, or changes whether and in which order online orders take from it. Codes: LOCATION_NOT_FOUND, LOCATION_NAME_REQUIRED, LOCATION_NAME_TOO_LONG, LOCATION_ADDRESS_TOO_LONG, LOCATION_REGION_UNKNOWN, INVALID_PRIORITY.',
  })
  stockLocationUpdate(
    @Arg('input', () => StockLocationUpdateInput) input: StockLocationUpdateInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => updateLocation(context, input));
  }

  @Mutation(() => StockLocationPayload, {
    description:
      'Closes a location where nothing lies and nothing is spoken for. Codes: LOCATION_NOT_FOUND, LOCATION_IN_USE, WORKSHOP_STAYS.',
  })
  stockLocationDeactivate(
    @Arg('input', () => StockLocationDeactivateInput) { locationId }: StockLocationDeactivateInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => closeLocation(context, locationId));
  }

  @Mutation(() => StockLocationPayload, {
    description: 'Opens a closed location again. Codes: LOCATION_NOT_FOUND.',
  })
  stockLocationReactivate(
    @Arg('input', () => StockLocationReactivateInput) { locationId }: StockLocationReactivateInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => reopenLocation(context, locationId));
  }
}
