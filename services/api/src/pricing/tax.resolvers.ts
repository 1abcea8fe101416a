import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { OfficeSellerType, requireMember, SellerAccountType } from '../sellers/index.js';
import { setSellerTax } from './commands/set-seller-tax.js';
import { pricingFaults } from './pricing.errors.js';
import { sellerTaxLoader } from './tax.loaders.js';
import { SellerTaxPayload, SellerTaxSetInputType } from './tax.type.js';

const change = (
  context: GraphQLContext,
  { chargesPpn }: SellerTaxSetInputType,
  find: () => Promise<string>,
) =>
  toPayload(
    context.locale,
    async () => setSellerTax(context, { sellerId: await find(), chargesPpn }),
    () => ({ chargesPpn }),
  );

@Resolver(() => SellerAccountType)
export class TaxSellerResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the prices of its goods hold PPN.' })
  chargesPpn(@Root() { membership }: SellerAccountType, @Ctx() context: GraphQLContext): Promise<boolean> {
    return context.loader(sellerTaxLoader).load(membership.sellerId);
  }

  @Mutation(() => SellerTaxPayload, {
    description:
      'The owner says whether the seller charges PPN, for orders from now on; its prices stay what they are. Codes: UNKNOWN_SELLER.',
  })
  sellerTaxSet(
    @Arg('input', () => SellerTaxSetInputType) input: SellerTaxSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return change(context, input, async () => {
      const membership = await requireMember(context, input.sellerId, 'seller:write');
      return membership?.sellerId ?? pricingFaults.fail('UNKNOWN_SELLER', { field: ['input', 'sellerId'] });
    });
  }
}

@Resolver(() => OfficeSellerType)
export class TaxOfficeResolver {
  @Mutation(() => SellerTaxPayload, {
    description:
      'Says whether a seller charges PPN, for orders from now on; its prices stay what they are. Codes: UNKNOWN_SELLER.',
  })
  sellerTaxSet(
    @Arg('input', () => SellerTaxSetInputType) input: SellerTaxSetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    return change(context, input, () => Promise.resolve(rowIdOf('seller', input.sellerId)));
  }
}
