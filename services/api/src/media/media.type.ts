import { Arg, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import { imageFileName, imageFormats, servedWidth, widthsOf, type ImageFormat } from './media-address.js';
import { assetLoader, type ShownAsset } from './media.loaders.js';
import { publicBaseUrl } from './public-base-url.js';

export const ImageFormatEnum = { AVIF: 'avif', WEBP: 'webp' } as const satisfies Record<string, ImageFormat>;
registerEnumType(ImageFormatEnum, {
  name: 'ImageFormat',
  description: 'A format that pictures are given in.',
  valuesConfig: {
    AVIF: { description: 'Half of WebP’s size; for browsers that read it.' },
    WEBP: { description: 'Read by every browser in use.' },
  },
});

@ObjectType('FocalPoint', { description: 'A place in a picture, as shares of its width and height.' })
export class FocalPointType {
  @Field(() => Float, { description: 'From 0, the left edge, to 1, the right.' })
  x: number;

  @Field(() => Float, { description: 'From 0, the top, to 1, the bottom.' })
  y: number;
}

@ObjectType('ImageSource', { description: 'One width of a picture in one format: a line of a srcset.' })
export class ImageSourceType {
  @Field(() => ImageFormatEnum)
  format: ImageFormat;

  @Field(() => Int, { description: 'In pixels.' })
  width: number;

  @Field(() => String, { description: 'May be cached for ever.' })
  url: string;
}

@ObjectType('Image', { description: 'A picture, given as AVIF and WebP in several widths.' })
export class ImageType {
  @Field(() => ID, { description: 'Opaque; begins with img_.' })
  id: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the picture shows, for people who do not see it.',
  })
  altText: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the widest file, in pixels.' })
  width: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the widest file, in pixels.' })
  height: number | null;

  @Field(() => String, { description: '#rrggbb; fills the place until the picture is there.' })
  dominantColor: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The picture in a dozen pixels, as a data: address of about 150 characters; stands in its place, smoothly enlarged, until it is there. Null for a picture that one can see through.',
  })
  blurDataUrl: string | null;

  @Field(() => FocalPointType, {
    description: 'What has to stay in view when the picture is cut to another shape.',
  })
  focalPoint: FocalPointType;

  /** Address without the width and the ending. */
  readonly contentHash: string;
  readonly baseUrl: string;
  readonly widths: readonly number[];

  constructor(baseUrl: string, asset: ShownAsset, altText: string | null) {
    this.id = toPublicId('image', asset.id);
    this.altText = altText;
    this.width = asset.width;
    this.height = asset.height;
    this.dominantColor = asset.dominant_color;
    this.blurDataUrl = asset.blur_data_url;
    this.focalPoint = { x: asset.focal_x, y: asset.focal_y };
    this.contentHash = asset.content_hash;
    this.widths = widthsOf(asset.width);
    this.baseUrl = baseUrl;
  }

  @Field(() => String, {
    description:
      'Address of the picture, which may be cached for ever. With a width in pixels, the nearest width that is not smaller and that the picture is given in; without one, the widest.',
  })
  url(
    @Arg('width', () => Int, { nullable: true }) width?: number | null,
    @Arg('format', () => ImageFormatEnum, { nullable: true, defaultValue: ImageFormatEnum.WEBP })
    format?: ImageFormat | null,
  ): string {
    return this.#address(servedWidth(this.widths, width), format ?? 'webp');
  }

  @Field(() => [ImageSourceType], {
    description: 'Every width in every format, AVIF first and the narrowest first: what a srcset is made of.',
  })
  sources(): ImageSourceType[] {
    return imageFormats.flatMap((format) =>
      this.widths.map((width) => ({ format, width, url: this.#address(width, format) })),
    );
  }

  @Field(() => String, {
    description:
      'The widths of one format, written as the srcset of a <source> or <img>. With a greatest width in pixels, none beyond the first that reaches it: for a picture that is never shown larger.',
  })
  srcSet(
    @Arg('format', () => ImageFormatEnum) format: ImageFormat,
    @Arg('maxWidth', () => Int, { nullable: true }) maxWidth?: number | null,
  ): string {
    const widest = servedWidth(this.widths, maxWidth);
    const widths = this.widths.filter((width) => width <= widest);
    return widths.map((width) => `${this.#address(width, format)} ${String(width)}w`).join(', ');
  }

  #address(width: number, format: ImageFormat): string {
    return `${this.baseUrl}/${imageFileName({ contentHash: this.contentHash, width, format })}`;
  }
}

/**
 * A stored picture as the API shows it.
 *
 * @param altText the words of the place it is used in, which come before the picture's own.
 * @param name what the picture shows is called, for when nobody has described it.
 */
export const toImage = (
  { config, locale }: Pick<Context, 'config' | 'locale'>,
  asset: ShownAsset,
  altText: LocalizedText | null = null,
  name: LocalizedText | null = null,
): ImageType =>
  new ImageType(
    publicBaseUrl(config, asset),
    asset,
    localize(altText, locale) || localize(asset.alt_text, locale) || localize(name, locale) || null,
  );

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
