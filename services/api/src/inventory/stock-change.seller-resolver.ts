import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { adjustStock } from './commands/adjust-stock.js';
import { transferStock } from './commands/transfer-stock.js';
import { sellerVariantsById, type SellerVariantRow } from './seller-variant.queries.js';
import { StockAdjustInputType, StockAdjustPayload, toSellerVariant } from './seller-variant.type.js';
import {
  StockReceiveInput,
  StockSellOnSiteInput,
  StockTransferInput,
  StockTransferPayload,
} from './stock-change.type.js';

const answer = (context: GraphQLContext, run: () => Promise<SellerVariantRow>) =>
  toPayload(context.locale, run, (row) => ({ variant: toSellerVariant(context, row) }));

const codes =
  'Codes: VARIANT_NOT_FOUND, LOCATION_NOT_FOUND, LOCATION_CLOSED, INVALID_QUANTITY, REASON_REQUIRED, REASON_TOO_LONG, INVALID_IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_REUSED';

@Resolver()
export class StockChangeResolver {
  @Mutation(() => StockAdjustPayload, {
    description: `Puts right what is on hand of a variant at a location. ${codes}, STOCK_BELOW_RESERVED, STOCK_TOO_LARGE.`,
  })
  stockAdjust(
    @Arg('input', () => StockAdjustInputType) input: StockAdjustInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => adjustStock(context, input));
  }

  @Mutation(() => StockAdjustPayload, {
    description: `Books pieces that were made or bought. ${codes}, STOCK_TOO_LARGE.`,
  })
  stockReceive(
    @Arg('input', () => StockReceiveInput) { quantity, ...input }: StockReceiveInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => adjustStock(context, { ...input, delta: quantity }, 'RECEIVED', 'quantity'));
  }

  @Mutation(() => StockAdjustPayload, {
    description: `Books pieces that were sold over the counter, at a booth or in a gallery; what is spoken for stays. ${codes}, STOCK_BELOW_RESERVED.`,
  })
  stockSellOnSite(
    @Arg('input', () => StockSellOnSiteInput) { quantity, ...input }: StockSellOnSiteInput,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () =>
      adjustStock(context, { ...input, delta: -quantity }, 'SOLD_ON_SITE', 'quantity'),
    );
  }

  @Mutation(() => StockTransferPayload, {
    description:
      'Takes pieces from one location to another, all lines or none. Codes: VARIANT_NOT_FOUND, LOCATION_NOT_FOUND, LOCATION_CLOSED, SAME_LOCATION, TRANSFER_EMPTY, TOO_MANY_LINES, INVALID_QUANTITY, REASON_REQUIRED, REASON_TOO_LONG, INVALID_IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_REUSED, NOT_ENOUGH_FREE, STOCK_TOO_LARGE.',
  })
  stockTransfer(
    @Arg('input', () => StockTransferInput) input: StockTransferInput,
    @Ctx() context: GraphQLContext,
  ) {
    return toPayload(
      context.locale,
      async () => {
        const { sellerId, variantIds } = await transferStock(context, input);
        return sellerVariantsById(context, sellerId, variantIds);
      },
      (rows) => ({ variants: rows.map((row) => toSellerVariant(context, row)) }),
    );
  }
}
