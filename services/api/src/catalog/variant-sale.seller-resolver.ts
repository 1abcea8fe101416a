import { parseDecimal, type CurrencyCode } from '@gebyar/money';
import DataLoader from 'dataloader';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { toPayload, type GraphQLContext, type LoaderFactory } from '../platform/graphql/index.js';
import { fromPublicId, rowIdOf } from '../platform/ids.js';
import { shownStep } from '../platform/money.js';
import { requireMember } from '../sellers/index.js';
import { catalogFaults } from './catalog.errors.js';
import { clearSalePrice, setSalePrice } from './commands/set-sale-price.js';
import { setSalePrices } from './commands/set-sale-prices.js';
import { ContentVariantType } from './product-content.type.js';
import { requireOwnSeller } from './product.policy.js';
import { findSellerProduct } from './seller-product.queries.js';
import { SellerProductPayload, toSellerProduct } from './seller-product.type.js';
import {
  toVariantSale,
  VariantSalePriceClearInputType,
  VariantSalePriceSetInputType,
  VariantSalePricesSetInputType,
  VariantSalePricesSetPayload,
  VariantSaleType,
  type VariantSaleRow,
} from './variant-sale.type.js';

interface OwnVariant {
  sellerId: string;
  productId: string;
  variantId: string;
}

/** A variant of a seller that the asking person may write for. @throws UserFaults UNKNOWN_VARIANT */
async function requireOwnVariant(context: GraphQLContext, id: string): Promise<OwnVariant> {
  const variantId = fromPublicId('variant', id);
  const row =
    variantId === null
      ? undefined
      : await context.db.platform
          .selectFrom('product_variant')
          .select(['seller_id', 'product_id'])
          .where('id', '=', variantId)
          .executeTakeFirst();
  const membership = row && (await requireMember(context, row.seller_id, 'products:write'));
  if (!membership || variantId === null)
    return catalogFaults.fail('UNKNOWN_VARIANT', { field: ['input', 'variantId'] });
  return { sellerId: membership.sellerId, productId: row.product_id, variantId };
}

/** Runs one change and gives the product as it is afterwards. */
const changed = (context: GraphQLContext, id: string, run: (own: OwnVariant) => Promise<void>) =>
  toPayload(
    context.locale,
    async () => {
      const own = await requireOwnVariant(context, id);
      await run(own);
      return findSellerProduct(context, own.sellerId, own.productId);
    },
    (row) => ({ product: row && toSellerProduct(context, row) }),
  );

export const saleOfVariantLoader: LoaderFactory<string, VariantSaleRow | null> = ({ db }) =>
  new DataLoader(async (ids) => {
    const rows = await db.platform
      .selectFrom('variant_sale')
      .selectAll()
      .where('variant_id', 'in', ids)
      .execute();
    return ids.map((id) => rows.find((row) => row.variant_id === id) ?? null);
  });

@Resolver(() => ContentVariantType)
export class VariantSaleSellerResolver {
  @FieldResolver(() => VariantSaleType, {
    nullable: true,
    description: 'A lower price that is planned or on.',
  })
  async sale(
    @Root() { draft }: ContentVariantType,
    @Ctx() context: GraphQLContext,
  ): Promise<VariantSaleType | null> {
    const row = draft.id && (await context.loader(saleOfVariantLoader).load(draft.id));
    return row ? toVariantSale(context, row) : null;
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Sets a lower price of a variant for a time, in place of the one that is planned or on. Codes: UNKNOWN_VARIANT, INVALID_SALE_PRICE, INVALID_SALE_TIME.',
  })
  variantSalePriceSet(
    @Arg('input', () => VariantSalePriceSetInputType) input: VariantSalePriceSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { currency } = context.deployment;
    return changed(context, input.variantId, ({ sellerId, variantId }) =>
      setSalePrice(context, {
        sellerId,
        variantId,
        price: parseDecimal(input.price, currency as CurrencyCode),
        step: shownStep(currency),
        startsAt: input.startsAt ?? new Date(),
        endsAt: input.endsAt,
      }),
    );
  }

  @Mutation(() => VariantSalePricesSetPayload, {
    description:
      'Sets lower prices of several variants for a time, all or none, each in place of the one that is planned or on. Codes: SELLER_NOT_FOUND, SALE_PRICES_REQUIRED, TOO_MANY_SALE_PRICES, UNKNOWN_VARIANT, INVALID_SALE_PRICE, INVALID_SALE_TIME.',
  })
  variantSalePricesSet(
    @Arg('input', () => VariantSalePricesSetInputType) input: VariantSalePricesSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const { currency } = context.deployment;
    return toPayload(
      context.locale,
      async () => {
        await setSalePrices(context, {
          sellerId: await requireOwnSeller(context, input.sellerId),
          prices: input.prices.map(({ variantId, price }) => ({
            variantId: rowIdOf('variant', variantId),
            price: parseDecimal(price, currency as CurrencyCode),
          })),
          step: shownStep(currency),
          startsAt: input.startsAt ?? new Date(),
          endsAt: input.endsAt,
        });
        return input.prices.length;
      },
      (count) => ({ count }),
    );
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Takes a sale price away, planned or on; one that is not there is no fault. Codes: UNKNOWN_VARIANT.',
  })
  variantSalePriceClear(
    @Arg('input', () => VariantSalePriceClearInputType) input: VariantSalePriceClearInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changed(context, input.variantId, (own) => clearSalePrice(context, own));
  }
}
