import { Arg, Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { pageRequest, requestError, toConnection, type GraphQLContext } from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { actorNames, historyPage } from './history.queries.js';
import { StockHistoryConnection, toHistoryEntry } from './history.type.js';
import { SellerVariantType } from './seller-variant.type.js';

@Resolver(() => SellerVariantType)
export class StockHistoryResolver {
  @FieldResolver(() => StockHistoryConnection, {
    description: 'All that ever came and went, the newest first, with what was on hand after it.',
  })
  async history(
    @Root() { row }: SellerVariantType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('locationId', () => ID, { nullable: true, description: 'At this location only.' })
    location: string | null,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageRequest({ first, after }, 2);
    const locationId = location ? fromPublicId('stockLocation', location) : null;
    if (location && locationId === null) throw requestError('BAD_USER_INPUT', context.locale);
    const rows = await historyPage(
      context,
      { sellerId: row.seller_id, variantId: row.id, locationId },
      request,
    );
    const names = await actorNames(
      context,
      rows.flatMap(({ actor_id }) => actor_id ?? []),
    );
    return toConnection(
      rows,
      request,
      ({ id, balance, delta }) => [id, balance - delta],
      (entry) => toHistoryEntry(entry, names),
    );
  }
}
