import type { CardPictureFragment } from '@gebyar/schema/shop';
import { Blossom, Picture } from '@gebyar/ui';

/** A small picture beside the name of a thing. */
export function Thumbnail({ image }: { image: CardPictureFragment | null }) {
  return (
    <div className="h-18 w-14 shrink-0 overflow-hidden rounded-cloth bg-sunken">
      {image ? (
        <Picture image={image} alt="" sizes="56px" className="size-full object-cover" />
      ) : (
        <div className="grid size-full place-items-center text-soga opacity-60">
          <Blossom className="size-7" />
        </div>
      )}
    </div>
  );
}
