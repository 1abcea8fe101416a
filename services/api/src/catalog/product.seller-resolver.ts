import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { archiveProduct } from './commands/archive-product.js';
import { createProduct } from './commands/create-product.js';
import { duplicateProduct } from './commands/duplicate-product.js';
import { publishApprovedProduct } from './commands/publish-approved-product.js';
import { restoreProduct } from './commands/restore-product.js';
import { submitProduct } from './commands/submit-product.js';
import { updateProduct } from './commands/update-product.js';
import { withdrawProduct } from './commands/withdraw-product.js';
import { withdrawRevision } from './commands/withdraw-revision.js';
import { newContent } from './product-patch.js';
import { requireOwnProduct, requireOwnSeller, type OwnProduct } from './product.policy.js';
import {
  ProductCreateInputType,
  ProductUpdateInputType,
  SellerProductInputType,
} from './seller-product.inputs.js';
import { toProductPatch } from './seller-product.patch.js';
import { findSellerProduct } from './seller-product.queries.js';
import { SellerProductPayload, toSellerProduct } from './seller-product.type.js';

/** Runs one change and gives the product as it is afterwards. */
const changed = (context: GraphQLContext, run: () => Promise<OwnProduct>) =>
  toPayload(
    context.locale,
    async () => {
      const { sellerId, productId } = await run();
      return findSellerProduct(context, sellerId, productId);
    },
    (row) => ({ product: row && toSellerProduct(context, row) }),
  );

/** A change that needs no more than the product. */
const moved = (
  context: GraphQLContext,
  { productId }: SellerProductInputType,
  command: (context: GraphQLContext, own: OwnProduct) => Promise<void>,
) =>
  changed(context, async () => {
    const own = await requireOwnProduct(context, productId);
    await command(context, own);
    return own;
  });

@Resolver()
export class ProductSellerResolver {
  @Mutation(() => SellerProductPayload, {
    description:
      'Makes a draft. All faults are told at once. Codes: SELLER_NOT_FOUND, those of the texts (TITLE_REQUIRED, …_TOO_LONG), UNKNOWN_CATEGORY, UNKNOWN_IMAGE, UNKNOWN_MOTIF, of the variants (OPTION_VALUE_REQUIRED, VARIANT_DUPLICATE, INVALID_PRICE, INVALID_COMPARE_AT_PRICE, INVALID_WEIGHT, INVALID_DIMENSION), of the attributes (UNKNOWN_ATTRIBUTE, UNKNOWN_ATTRIBUTE_OPTION, ATTRIBUTE_KIND_MISMATCH, ATTRIBUTE_AMBIGUOUS), SLUG_TAKEN, INVALID_SLUG; see docs/errors.md.',
  })
  productCreate(
    @Arg('input', () => ProductCreateInputType) input: ProductCreateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changed(context, async () => {
      const sellerId = await requireOwnSeller(context, input.sellerId);
      const content = newContent(toProductPatch(context, input));
      const { productId } = await createProduct(context, {
        ...content,
        sellerId,
        slug: input.slug ?? undefined,
      });
      return { sellerId, productId };
    });
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Changes a product. In the shop, where the office reviews changes, texts, pictures, attributes and new variants become its revision; prices, stock numbers and times change at once. Codes: PRODUCT_NOT_FOUND, PRODUCT_VERSION_CONFLICT (ProductVersionConflictError, with the product as it is now), PRODUCT_IN_REVIEW, PRODUCT_IS_ARCHIVED, UNKNOWN_VARIANT, and those of productCreate.',
  })
  productUpdate(
    @Arg('input', () => ProductUpdateInputType) input: ProductUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changed(context, async () => {
      const own = await requireOwnProduct(context, input.productId);
      const { version, slug } = input;
      await updateProduct(context, {
        ...toProductPatch(context, input),
        ...own,
        version,
        ...(slug ? { slug } : {}),
      });
      return own;
    });
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Makes a draft that says what another product says, without its SKUs. Codes: PRODUCT_NOT_FOUND.',
  })
  productDuplicate(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return changed(context, async () => {
      const own = await requireOwnProduct(context, input.productId);
      return { sellerId: own.sellerId, productId: await duplicateProduct(context, own) };
    });
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Asks the office to look at a draft or a product that was sent back; where no review is needed it is approved at once. Codes: PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTABLE, and those of problems.',
  })
  productSubmit(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return moved(context, input, submitProduct);
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Takes a submitted product back into the drafts. Codes: PRODUCT_NOT_FOUND, PRODUCT_NOT_SUBMITTED.',
  })
  productWithdraw(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return moved(context, input, withdrawProduct);
  }

  @Mutation(() => SellerProductPayload, {
    description: 'Puts an approved product into the shop. Codes: PRODUCT_NOT_FOUND, PRODUCT_NOT_APPROVED.',
  })
  productPublish(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return moved(context, input, publishApprovedProduct);
  }

  @Mutation(() => SellerProductPayload, {
    description: 'Takes a product out of the shop; its orders stay. Codes: PRODUCT_NOT_FOUND.',
  })
  productArchive(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return moved(context, input, archiveProduct);
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Brings an archived product back as a draft. Codes: PRODUCT_NOT_FOUND, PRODUCT_NOT_ARCHIVED.',
  })
  productRestore(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return moved(context, input, restoreProduct);
  }

  @Mutation(() => SellerProductPayload, {
    description:
      'Gives up the changes of a published product that wait or were sent back. Codes: PRODUCT_NOT_FOUND, NO_PENDING_REVISION.',
  })
  productRevisionWithdraw(
    @Arg('input', () => SellerProductInputType) input: SellerProductInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return moved(context, input, withdrawRevision);
  }
}
