import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import {
  pageRequest,
  pageSize,
  requestError,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { requirePermission, SellerAccountType } from '../sellers/index.js';
import { cancelCount, finishCount } from './commands/end-count.js';
import { enterCounts } from './commands/enter-counts.js';
import { startCount } from './commands/start-count.js';
import { actorNames } from './history.queries.js';
import { sellerVariantsById } from './seller-variant.queries.js';
import { toSellerVariant } from './seller-variant.type.js';
import {
  countLinesPage,
  countsOf,
  findCount,
  type CountLineFilter,
  type CountRow,
} from './stock-count.queries.js';
import {
  CountLineFilterEnum,
  StockCountCancelInput,
  StockCountEnterInput,
  StockCountFinishInput,
  StockCountLineConnection,
  StockCountPayload,
  StockCountStartInput,
  StockCountType,
  toStockCount,
  toStockCountLine,
} from './stock-count.type.js';

@Resolver(() => SellerAccountType)
export class SellerStockCountsResolver {
  @FieldResolver(() => [StockCountType], {
    description: 'Stock-takes: those that are running, then the latest.',
  })
  async stockCounts(
    @Root() { membership }: SellerAccountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 10 }) first: number | null,
    @Ctx() context: GraphQLContext,
  ): Promise<StockCountType[]> {
    requirePermission(context, membership, 'stock:read');
    const rows = await countsOf(context, membership.sellerId, pageSize(first ?? 10));
    return rows.map(toStockCount);
  }

  @FieldResolver(() => StockCountType, { nullable: true, description: 'One of the seller’s stock-takes.' })
  async stockCount(
    @Root() { membership }: SellerAccountType,
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<StockCountType | null> {
    requirePermission(context, membership, 'stock:read');
    const countId = fromPublicId('stockCount', id);
    const row = countId && (await findCount(context, membership.sellerId, countId));
    return row ? toStockCount(row) : null;
  }
}

const answer = ({ locale }: GraphQLContext, run: () => Promise<CountRow>) =>
  toPayload(locale, run, (row) => ({ count: toStockCount(row) }));

@Resolver(() => StockCountType)
export class StockCountResolver {
  @FieldResolver(() => StockCountLineConnection, { description: 'What is on its list.' })
  async lines(
    @Root() { row }: StockCountType,
    @Arg('first', () => Int, { nullable: true, defaultValue: 24 }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('query', () => String, { nullable: true, description: 'Part of a title, option or SKU.' })
    query: string | null,
    @Arg('only', () => CountLineFilterEnum, { nullable: true, defaultValue: 'ALL' })
    filter: CountLineFilter | null,
    @Ctx() context: GraphQLContext,
  ) {
    const request = pageRequest({ first, after }, 1);
    if (request.after && !/^[0-9a-f-]{36}$/.test(String(request.after[0])))
      throw requestError('BAD_USER_INPUT', context.locale);
    const lines = await countLinesPage(context, row, request, { query, filter: filter ?? 'ALL' });
    const variants = await sellerVariantsById(
      context,
      row.seller_id,
      lines.map(({ variant_id }) => variant_id),
    );
    const byId = new Map(variants.map((variant) => [variant.id, toSellerVariant(context, variant)]));
    const names = await actorNames(
      context,
      lines.flatMap(({ counted_by }) => counted_by ?? []),
    );
    return toConnection(
      lines.filter(({ variant_id }) => byId.has(variant_id)),
      request,
      ({ variant_id }) => [variant_id],
      (line) => {
        const variant = byId.get(line.variant_id);
        if (!variant) throw new Error(`variant ${line.variant_id} is not there`);
        return toStockCountLine(line, variant, names);
      },
    );
  }

  @Mutation(() => StockCountPayload, {
    description:
      'Begins a stock-take of a location, one at a time. Codes: LOCATION_NOT_FOUND, LOCATION_CLOSED, COUNT_RUNNING.',
  })
  stockCountStart(
    @Arg('input', () => StockCountStartInput) { locationId }: StockCountStartInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => startCount(context, locationId));
  }

  @Mutation(() => StockCountPayload, {
    description:
      'Writes down what was counted; many people may do it at once, and the later entry for a variant stands. Codes: COUNT_NOT_FOUND, COUNT_ENDED, VARIANT_NOT_FOUND, INVALID_COUNT, COUNTED_AT_INVALID, TOO_MANY_LINES.',
  })
  stockCountEnter(
    @Arg('input', () => StockCountEnterInput) { countId, entries, countedAt }: StockCountEnterInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () =>
      enterCounts(context, {
        countId,
        countedAt,
        entries: entries.map(({ variantId, counted }) => ({ variantId, counted: counted ?? null })),
      }),
    );
  }

  @Mutation(() => StockCountPayload, {
    description:
      'Books the differences on top of what is on hand now, all or none; what nobody counted stays. Codes: COUNT_NOT_FOUND, COUNT_ENDED, COUNT_EMPTY, LOCATION_CLOSED, and by variant COUNT_BELOW_RESERVED, COUNT_TOO_LARGE.',
  })
  stockCountFinish(
    @Arg('input', () => StockCountFinishInput) { countId }: StockCountFinishInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => finishCount(context, countId));
  }

  @Mutation(() => StockCountPayload, {
    description: 'Gives a stock-take up; nothing is booked. Codes: COUNT_NOT_FOUND, COUNT_ENDED.',
  })
  stockCountCancel(
    @Arg('input', () => StockCountCancelInput) { countId }: StockCountCancelInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => cancelCount(context, countId));
  }
}
