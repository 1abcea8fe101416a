import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import {
  toPayload,
  UserErrorType,
  type GraphQLContext,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { fromPublicId } from '../platform/ids.js';
import { updateMedia } from './commands/update-media.js';
import { mediaFaults } from './media.errors.js';
import { mediaOwners } from './media.owners.js';
import { ImageType, loadImage } from './media.type.js';

@InputType('FocalPointInput')
class FocalPointInputType {
  @Field(() => Float, { description: 'From 0, the left edge, to 1, the right.' })
  x: number;

  @Field(() => Float, { description: 'From 0, the top, to 1, the bottom.' })
  y: number;
}

@InputType('MediaUpdateInput', { description: 'What is left out stays as it is.' })
class MediaUpdateInputType {
  @Field(() => ID, { description: 'The seller whose picture it is.' })
  sellerId: string;

  @Field(() => ID, { description: 'The picture, as its upload told.' })
  id: string;

  @Field(() => FocalPointInputType, { nullable: true, description: 'What must stay in view.' })
  focalPoint?: FocalPointInputType | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the picture shows, in the language of the request; at most 300 characters.',
  })
  altText?: string | null;
}

@ObjectType('MediaUpdatePayload')
class MediaUpdatePayload {
  @Field(() => ImageType, { nullable: true })
  image?: ImageType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@Resolver(() => ImageType)
export class MediaSellerResolver {
  @Mutation(() => MediaUpdatePayload, {
    description:
      'Sets what must stay in view of a picture when it is cut to another shape, and what it shows. Codes: MEDIA_NOT_FOUND, FOCAL_POINT_OUTSIDE, ALT_TEXT_TOO_LONG.',
  })
  async mediaUpdate(
    @Arg('input', () => MediaUpdateInputType) input: MediaUpdateInputType,
    @Ctx() context: GraphQLContext,
  ) {
    const sellerId = await context.ports.get(mediaOwners).sellerOf(context, input.sellerId);
    const update = async () => {
      if (sellerId === null) return mediaFaults.fail('MEDIA_NOT_FOUND', { field: ['input', 'sellerId'] });
      const assetId = fromPublicId('image', input.id);
      const changed = await updateMedia(context, { ...input, sellerId, assetId });
      return loadImage(context, changed.assetId);
    };
    return toPayload(context.locale, update, (image) => ({ image }));
  }
}
