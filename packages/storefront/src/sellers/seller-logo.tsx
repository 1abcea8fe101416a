import type { CardPictureFragment } from '@gebyar/schema/shop';
import { classNames, Picture } from '@gebyar/ui';

interface SellerLogoProps {
  seller: { name: string; logo: CardPictureFragment | null };
  className: string;
  sizes: string;
}

/** A seller's logo, or the first letters of their name where there is none. The name always stands beside it. */
export function SellerLogo({ seller: { name, logo }, className, sizes }: SellerLogoProps) {
  const look = classNames('shrink-0 overflow-hidden rounded-full border border-line', className);
  if (logo) return <Picture image={logo} alt="" sizes={sizes} className={classNames(look, 'object-cover')} />;
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
  return (
    <span
      aria-hidden
      className={classNames(look, 'grid place-items-center bg-soga-wash font-bold text-soga')}
    >
      {initials}
    </span>
  );
}
