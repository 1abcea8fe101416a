import type { CSSProperties } from 'react';

/** What a picture needs of the API's `Image`. */
export interface PictureImage {
  altText?: string | null;
  width: number | null;
  height: number | null;
  dominantColor: string;
  blurDataUrl: string | null;
  focalPoint: { x: number; y: number };
  /** `srcSet(format: AVIF)` */
  avif: string;
  /** `srcSet(format: WEBP)` */
  webp: string;
  /** For what reads no srcset. */
  w640: string;
}

export interface PictureProps {
  image: PictureImage;
  /** What the image shows, when the API has no words for it. Empty for decoration beside the same words. */
  alt?: string;
  /** CSS `sizes`: how wide it stands on the page. */
  sizes: string;
  className?: string;
  /** The picture the page is about: fetched first. Every other one waits until it is near. */
  first?: boolean;
}

const percent = (share: number): string => `${String(Math.round(share * 100))}%`;

/** Its colour, a dozen pixels of it over that until it is there, and what must stay in view when it is cut. */
export function pictureStyle({ dominantColor, blurDataUrl, focalPoint }: PictureImage): CSSProperties {
  const place = `${percent(focalPoint.x)} ${percent(focalPoint.y)}`;
  return {
    backgroundColor: dominantColor,
    ...(blurDataUrl === null
      ? {}
      : { backgroundImage: `url("${blurDataUrl}")`, backgroundSize: 'cover', backgroundPosition: place }),
    objectPosition: place,
  };
}

/** A picture in the format and at the width that the browser needs; it keeps its place while it is on its way. */
export function Picture({ image, alt, sizes, className, first = false }: PictureProps) {
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={image.avif} sizes={sizes} />
      <source type="image/webp" srcSet={image.webp} sizes={sizes} />
      <img
        src={image.w640}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        alt={alt ?? image.altText ?? ''}
        className={className}
        style={pictureStyle(image)}
        decoding="async"
        // React 18 knows this attribute only in lower case.
        {...(first ? { fetchpriority: 'high' } : { loading: 'lazy' })}
      />
    </picture>
  );
}
