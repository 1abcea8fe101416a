import { pictureStyle, type PictureImage } from '@gebyar/ui';
import X from 'lucide-react/icons/x';
import { m } from '../i18n/messages';

export interface ZoomedImage extends PictureImage {
  id: string;
  w960: string;
  /** The big one, where there is one. */
  w1600?: string;
}

interface ZoomProps {
  image: ZoomedImage;
  alt: string;
  number: number;
}

/**
 * Lays a picture over the whole page, larger than a phone, to be moved under the finger. A popover: it opens, closes by
 * Escape or the way back, and gives the focus back without a script. The big file is fetched once it is looked at.
 */
export function Zoom({ image, alt, number }: ZoomProps) {
  const id = `zoom-${image.id}`;
  return (
    <>
      {/* React 18 knows the attributes of popovers only in lower case, and its types not at all. */}
      <button
        type="button"
        aria-label={m.product_zoom({ number })}
        className="absolute inset-0 cursor-zoom-in -outline-offset-4"
        {...{ popovertarget: id }}
      />
      <div
        id={id}
        role="dialog"
        aria-label={m.product_zoom({ number })}
        className="m-0 size-full max-h-none max-w-none overflow-auto bg-ground"
        {...{ popover: 'auto' }}
      >
        <button
          type="button"
          aria-label={m.product_zoom_close()}
          className="fixed right-3 top-3 z-10 grid size-12 place-items-center rounded-full border border-line-strong bg-surface text-ink"
          {...{ popovertarget: id, popovertargetaction: 'hide' }}
        >
          <X aria-hidden className="size-6" />
        </button>
        <img
          src={image.w1600 ?? image.w960}
          width={image.width ?? undefined}
          height={image.height ?? undefined}
          alt={alt}
          loading="lazy"
          decoding="async"
          style={pictureStyle(image)}
          className="mx-auto h-auto w-[200vw] max-w-none lg:w-[min(100rem,100%)]"
        />
      </div>
    </>
  );
}
