import type { PictureFragment } from '@gebyar/schema/shop';

interface PictureProps {
  image: PictureFragment;
  /** What the image shows, when the API has no words for it. Empty for decoration beside the same words. */
  alt?: string;
  /** CSS `sizes`: how wide it stands on the page. */
  sizes: string;
  className?: string;
  /** The picture the page is about: fetched first. Every other one waits until it is near. */
  first?: boolean;
}

/** A picture at the width that is needed, on its own dominant colour until it is there. */
export function Picture({ image, alt, sizes, className, first = false }: PictureProps) {
  const widths = [320, 640, 960, 1600] as const;
  const sources = new Map(widths.map((width) => [image[`w${width}`], width]));
  return (
    <img
      src={image.w640}
      srcSet={[...sources].map(([url, width]) => `${url} ${String(width)}w`).join(', ')}
      sizes={sizes}
      width={image.width ?? undefined}
      height={image.height ?? undefined}
      alt={alt ?? image.altText ?? ''}
      className={className}
      style={{ backgroundColor: image.dominantColor }}
      decoding="async"
      // React 18 knows this attribute only in lower case.
      {...(first ? { fetchpriority: 'high' } : { loading: 'lazy' })}
    />
  );
}
