import { Arg, Field, Int, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import { imageFileName, servedWidth } from './media-address.js';
import { assetLoader, type MediaAssetRow } from './media.loaders.js';

@ObjectType('Image', { description: 'A picture, kept as WebP in several widths.' })
export class ImageType {
  @Field(() => String, {
    nullable: true,
    description: 'What the picture shows, for people who do not see it.',
  })
  altText: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the widest stored file, in pixels.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the widest stored file, in pixels.' })
  height: number | null;

  @Field(() => String, { description: '#rrggbb; fills the place until the picture is there.' })
  dominantColor: string;

  /** Address without the width and the ending. */
  readonly contentHash: string;
  readonly widths: readonly number[];
  readonly baseUrl: string;

  constructor(baseUrl: string, asset: MediaAssetRow, altText: string | null) {
    this.altText = altText;
    this.width = asset.width;
    this.height = asset.height;
    this.dominantColor = asset.dominant_color;
    this.contentHash = asset.content_hash;
    this.widths = asset.widths;
    this.baseUrl = baseUrl;
  }

  @Field(() => String, {
    description:
      'Address of the picture, which may be cached for ever. With a width in pixels, the nearest stored width that is not smaller is served; without one, the widest.',
  })
  url(@Arg('width', () => Int, { nullable: true }) width?: number | null): string {
    return `${this.baseUrl}/media/${imageFileName(this.contentHash, servedWidth(this.widths, width))}`;
  }
}

/** A stored picture as the API shows it. */
export const toImage = (
  { config, locale }: Context,
  asset: MediaAssetRow,
  altText: LocalizedText | null = null,
): ImageType =>
  new ImageType(config.PUBLIC_URL_API.replace(/\/$/, ''), asset, localize(altText, locale) || null);

/** The picture behind an id as the API shows it, batched; null for no id. */
export async function loadImage(
  context: GraphQLContext,
  assetId: string | null,
  altText: LocalizedText | null = null,
): Promise<ImageType | null> {
  if (assetId === null) return null;
  const asset = await context.loader(assetLoader).load(assetId);
  return asset ? toImage(context, asset, altText) : null;
}
