import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ImageType, loadImage } from '../media/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { faultMessage } from '../platform/faults.js';
import { attributeCatalogueLoader } from './attribute-catalogue.js';
import { categoryTreeLoader } from './category.loaders.js';
import { productProblems, translationProgress } from './product-completeness.js';
import type { ProductContent } from './product-content.js';
import { toProductContent } from './product-content.present.js';
import { ProductContentType } from './product-content.type.js';
import { fromStored, withReviewed } from './product-review.js';
import { pendingRevisionLoader, productContentLoader, productMovesLoader } from './seller-product.loaders.js';
import {
  ProductProblemType,
  ProductRevisionType,
  ProductTransitionType,
  ProductVersionConflictError,
  ReviewNoteType,
  SellerProductType,
  toSellerProduct,
  TranslationProgressType,
} from './seller-product.type.js';

async function contentOf(context: GraphQLContext, { row }: SellerProductType): Promise<ProductContent> {
  const content = await context.loader(productContentLoader).load(row.id);
  if (!content) throw new Error(`product ${row.id} says nothing`);
  return content;
}

@Resolver(() => SellerProductType)
export class SellerProductResolver {
  @FieldResolver(() => ProductContentType, {
    description: 'What it says; of a product in the shop, what shoppers see.',
  })
  async content(
    @Root() product: SellerProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductContentType> {
    return toProductContent(context, await contentOf(context, product));
  }

  @FieldResolver(() => ImageType, { nullable: true, description: 'The main picture.' })
  async image(@Root() product: SellerProductType, @Ctx() context: GraphQLContext): Promise<ImageType | null> {
    const [main] = (await contentOf(context, product)).images;
    return main ? loadImage(context, main.assetId, main.altText) : null;
  }

  @FieldResolver(() => ProductRevisionType, {
    nullable: true,
    description: 'Changes of a product in the shop that wait for the office or were sent back.',
  })
  async revision(
    @Root() product: SellerProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductRevisionType | null> {
    const revision = await context.loader(pendingRevisionLoader).load(product.row.id);
    if (!revision) return null;
    const changes = fromStored(revision.patch);
    return {
      status: revision.status,
      submittedAt: revision.submitted_at,
      changes: Object.keys(changes),
      content: toProductContent(context, withReviewed(await contentOf(context, product), changes)),
      notes: revision.notes,
    };
  }

  @FieldResolver(() => [ProductProblemType], {
    description: 'What is to be done before it can be submitted.',
  })
  async problems(
    @Root() product: SellerProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductProblemType[]> {
    const [content, tree, catalogue] = await Promise.all([
      contentOf(context, product),
      context.loader(categoryTreeLoader).load('tree'),
      context.loader(attributeCatalogueLoader).load('all'),
    ]);
    const rules = catalogue.rulesOf(tree, product.row.category_id);
    return productProblems(content, rules, context.locale).map((fault) => ({
      code: fault.code,
      field: fault.field?.slice(1) ?? [],
      message: faultMessage(fault, context.locale),
    }));
  }

  @FieldResolver(() => [TranslationProgressType], {
    description: 'How complete each language is, the first one first.',
  })
  async translations(
    @Root() product: SellerProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<TranslationProgressType[]> {
    return translationProgress(await contentOf(context, product));
  }

  @FieldResolver(() => [ReviewNoteType], {
    description: 'What the office asked for, while the product is sent back.',
  })
  async notes(@Root() { row }: SellerProductType, @Ctx() context: GraphQLContext): Promise<ReviewNoteType[]> {
    if (row.status !== 'SENT_BACK') return [];
    const [latest] = await context.loader(productMovesLoader).load(row.id);
    return latest?.notes ?? [];
  }

  @FieldResolver(() => [ProductTransitionType], {
    description: 'Its moves from status to status, the newest first; at most 20.',
  })
  async history(
    @Root() { row }: SellerProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductTransitionType[]> {
    const moves = await context.loader(productMovesLoader).load(row.id);
    return moves.map(({ from_status: from, to_status: to, at, actor_name: actorName, notes }) => ({
      from,
      to,
      at,
      actorName,
      notes,
    }));
  }
}

@Resolver(() => ProductVersionConflictError)
export class ProductVersionConflictErrorResolver {
  @FieldResolver(() => SellerProductType, { description: 'The product as it is now.' })
  product(
    @Root() { current }: ProductVersionConflictError,
    @Ctx() context: GraphQLContext,
  ): SellerProductType {
    return toSellerProduct(context, current);
  }
}
