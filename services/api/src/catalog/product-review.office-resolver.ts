import { type GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { requireStaff } from '../identity/index.js';
import {
  isSelected,
  pageRequest,
  toConnection,
  toPayload,
  type GraphQLContext,
} from '../platform/graphql/index.js';
import { rowIdOf } from '../platform/ids.js';
import { OfficeSellerType, sellerLoader, toOfficeSeller } from '../sellers/index.js';
import { approveProduct } from './commands/approve-product.js';
import { sendBackProduct } from './commands/send-back-product.js';
import { countReviewQueue, findAnyProduct, reviewQueuePage } from './product-review.queries.js';
import {
  SellerProductConnection,
  SellerProductPayload,
  SellerProductType,
  toSellerProduct,
} from './seller-product.type.js';

@InputType('ProductApproveInput')
export class ProductApproveInputType {
  @Field(() => ID)
  productId: string;

  @Field(() => Date, { description: 'submittedAt of the product or revision that was looked at.' })
  submittedAt: Date;
}

@InputType('ReviewNoteInput')
export class ReviewNoteInputType {
  @Field(() => String, { description: 'The field it is about, such as title; other for the whole.' })
  field: string;

  @Field(() => String, { description: 'For the seller to read; at most 1,000 characters.' })
  text: string;
}

@InputType('ProductSendBackInput')
export class ProductSendBackInputType extends ProductApproveInputType {
  @Field(() => [ReviewNoteInputType], { description: 'What is to be mended; at least one.' })
  reasons: ReviewNoteInputType[];
}

const decided = (context: GraphQLContext, productId: string, run: () => Promise<void>) =>
  toPayload(
    context.locale,
    async () => {
      await run();
      return findAnyProduct(context, productId);
    },
    (row) => ({ product: row && toSellerProduct(context, row) }),
  );

@Resolver(() => SellerProductType)
export class ProductReviewOfficeResolver {
  @Query(() => SellerProductConnection, {
    description:
      'Submitted products, and products in the shop with changes that wait; the longest waiting first.',
  })
  async productReviewQueue(
    @Arg('first', () => Int, { nullable: true, defaultValue: 24, description: 'At most 100.' })
    first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Ctx() context: GraphQLContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    requireStaff(context);
    const request = pageRequest({ first, after }, 2);
    const [rows, total] = await Promise.all([
      reviewQueuePage(context, request),
      isSelected(info, 'totalCount') ? countReviewQueue(context) : null,
    ]);
    return toConnection(
      rows,
      request,
      (row) => [row.waiting_since, row.id],
      (row) => toSellerProduct(context, row),
      total,
    );
  }

  @Query(() => SellerProductType, { nullable: true, description: 'One product, in any status.' })
  async product(
    @Arg('id', () => ID) id: string,
    @Ctx() context: GraphQLContext,
  ): Promise<SellerProductType | null> {
    requireStaff(context);
    const row = await findAnyProduct(context, rowIdOf('product', id));
    return row && toSellerProduct(context, row);
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Approves a submitted product, which its seller then publishes, or the changes of a product in the shop, which take effect at once. Codes: PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTED, REVIEW_OUTDATED.',
  })
  productApprove(
    @Arg('input', () => ProductApproveInputType) { productId, submittedAt }: ProductApproveInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const id = rowIdOf('product', productId);
    return decided(context, id, () => approveProduct(context, { productId: id, submittedAt }));
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Sends a submitted product, or the changes of a product in the shop, back to its seller. Codes: PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTED, REVIEW_OUTDATED, REVIEW_NOTE_REQUIRED, REVIEW_NOTE_TOO_LONG.',
  })
  productSendBack(
    @Arg('input', () => ProductSendBackInputType)
    { productId, submittedAt, reasons }: ProductSendBackInputType,
    @Ctx() context: GraphQLContext,
  ) {
    requireStaff(context);
    const id = rowIdOf('product', productId);
    return decided(context, id, () =>
      sendBackProduct(context, { productId: id, submittedAt, notes: reasons }),
    );
  }

  @FieldResolver(() => OfficeSellerType)
  async seller(
    @Root() { row }: SellerProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<OfficeSellerType> {
    const seller = await context.loader(sellerLoader).load(row.seller_id);
    if (!seller) throw new Error(`product ${row.id} has no seller`);
    return toOfficeSeller(context, seller);
  }
}
