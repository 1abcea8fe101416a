import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { ProductType } from '../catalog/index.js';
import { MotifType } from '../motifs/index.js';
import type { Context } from '../platform/context.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { SellerShopType } from '../sellers/index.js';
import { cardSize } from './card-drawing.js';
import { shareFileName } from './share-address.js';
import type { ShareCard } from './share-card.js';
import { motifCard, productCard, sellerCard } from './share-cards.js';

@ObjectType('ShareImage', {
  description:
    'The picture that a shared link shows (Open Graph): a JPEG below 300 KB, drawn when it is first fetched.',
})
export class ShareImageType {
  @Field(() => String, {
    description: 'Absolute; changes with what the picture shows, and may be cached for ever.',
  })
  url: string;

  @Field(() => Int, { description: 'In pixels.' })
  width: number;

  @Field(() => Int, { description: 'In pixels.' })
  height: number;
}

const toShareImage = ({ config }: Context, card: ShareCard): ShareImageType => ({
  url: `${config.PUBLIC_URL_API.replace(/\/$/, '')}/share/${shareFileName(card)}`,
  ...cardSize,
});

const description = 'What a shared link to it shows, in the language of the request.';

@Resolver(() => ProductType)
export class ProductShareImageResolver {
  @FieldResolver(() => ShareImageType, { description })
  async shareImage(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<ShareImageType> {
    return toShareImage(context, await productCard(context, row));
  }
}

@Resolver(() => SellerShopType)
export class SellerShareImageResolver {
  @FieldResolver(() => ShareImageType, { description })
  async shareImage(@Root() { row }: SellerShopType, @Ctx() context: GraphQLContext): Promise<ShareImageType> {
    return toShareImage(context, await sellerCard(context, row));
  }
}

@Resolver(() => MotifType)
export class MotifShareImageResolver {
  @FieldResolver(() => ShareImageType, { description })
  async shareImage(@Root() { row }: MotifType, @Ctx() context: GraphQLContext): Promise<ShareImageType> {
    return toShareImage(context, await motifCard(context, row));
  }
}
