import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { Heart } from './heart';

/** The way to what one keeps for later. */
export function WishesLink() {
  return (
    <LocalLink
      to="/wishes"
      aria-label={m.menu_wishes()}
      className="grid size-11 place-items-center rounded-control hover:text-indigo"
    >
      <Heart full={false} className="size-6" />
    </LocalLink>
  );
}
