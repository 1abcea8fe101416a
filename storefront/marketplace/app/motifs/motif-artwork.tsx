import { Blossom, classNames, Picture, type PictureImage } from '@gebyar/ui';

interface MotifArtworkProps {
  artwork: PictureImage | null;
  /** Empty for decoration beside the motif's name. */
  alt: string;
  sizes: string;
  first?: boolean;
  className?: string;
}

/** A motif's artwork, or the marketplace's own blossom where none has been drawn yet. */
export function MotifArtwork({ artwork, alt, sizes, first = false, className }: MotifArtworkProps) {
  return artwork ? (
    <Picture
      image={artwork}
      alt={alt}
      sizes={sizes}
      first={first}
      className={classNames('size-full object-cover', className)}
    />
  ) : (
    <div className="grid size-full place-items-center text-soga">
      <Blossom className="size-16 opacity-60" />
    </div>
  );
}
