import { Picture } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { NoPicture } from '../browse/product-card';
import { Zoom, type ZoomedImage } from './zoom';

const sizes = '(min-width: 64rem) 42rem, 100vw';
/** Most are never come to, and a phone fetches the next two all the same: a little less sharp there, for half the data. */
const laterSizes = '(min-width: 64rem) 42rem, 65vw';

/** The pictures as one row that snaps under the finger; the small ones beside it are links into it. */
export function Gallery({ title, images }: { title: string; images: ZoomedImage[] }) {
  const total = images.length;
  if (total === 0) {
    return (
      <div className="-mx-4 aspect-[4/5] bg-sunken md:mx-0 md:rounded-cloth">
        <NoPicture />
      </div>
    );
  }
  return (
    <div className="-mx-4 md:mx-0 lg:flex lg:flex-row-reverse lg:gap-4">
      <ul
        tabIndex={0}
        aria-label={m.product_gallery({ title })}
        className="snap-row min-w-0 flex-1 bg-sunken md:rounded-cloth"
      >
        {images.map((image, index) => {
          const number = index + 1;
          const alt = image.altText ?? m.product_gallery_item({ number, total });
          return (
            <li key={image.id} id={`foto-${String(number)}`} className="relative aspect-[4/5] w-full">
              <Picture
                image={image}
                alt={alt}
                sizes={index === 0 ? sizes : laterSizes}
                first={index === 0}
                className="size-full object-cover"
              />
              {total > 1 ? (
                <span
                  aria-hidden
                  className="absolute bottom-3 right-3 rounded-full bg-ground px-2.5 py-0.5 text-xs font-semibold tabular-nums text-soft lg:hidden"
                >
                  {number} / {total}
                </span>
              ) : null}
              <Zoom image={image} alt={alt} number={number} />
            </li>
          );
        })}
      </ul>
      {total > 1 ? (
        <ul className="flex gap-2 overflow-x-auto px-4 pt-3 [scrollbar-width:none] md:px-0 lg:w-20 lg:shrink-0 lg:flex-col lg:pt-0">
          {images.map((image, index) => (
            <li key={image.id} className="w-16 shrink-0 lg:w-20">
              <a
                href={`#foto-${String(index + 1)}`}
                aria-label={m.product_gallery_go({ number: index + 1 })}
                className="block aspect-[4/5] overflow-hidden rounded-cloth border border-line hover:border-indigo"
              >
                <Picture image={image} alt="" sizes="5rem" className="size-full object-cover" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
