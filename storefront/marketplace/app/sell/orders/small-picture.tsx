import type { ThumbnailFragment } from '@gebyar/schema/seller';
import { Blossom, classNames, Picture } from '@gebyar/ui';

/** A small picture that tells one thing on the shelf from another. */
export function SmallPicture({ image, large = false }: { image: ThumbnailFragment | null; large?: boolean }) {
  return (
    <div
      className={classNames(
        'shrink-0 overflow-hidden rounded-cloth bg-sunken',
        large ? 'size-20' : 'size-14',
      )}
    >
      {image ? (
        <Picture image={image} alt="" sizes={large ? '80px' : '56px'} className="size-full object-cover" />
      ) : (
        <div className="grid size-full place-items-center text-soga opacity-60">
          <Blossom className="size-7" />
        </div>
      )}
    </div>
  );
}
