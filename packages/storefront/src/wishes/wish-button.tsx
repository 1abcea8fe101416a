import { useLocation } from '../framework';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { Heart } from './heart';

interface WishButtonProps {
  productId: string;
  wished: boolean;
}

/** Keeps a product for later, or no longer: a plain form, which needs no script. */
export function WishButton({ productId, wished }: WishButtonProps) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={localPath('/wishes')}>
      <input type="hidden" name="productId" value={productId} />
      <input type="hidden" name="from" value={`${pathname}${search}`} />
      <button
        name="intent"
        value={wished ? 'remove' : 'add'}
        aria-pressed={wished}
        className="inline-flex min-h-11 items-center gap-2 rounded-control border border-line-strong bg-surface px-3.5 text-sm font-semibold hover:border-indigo hover:text-indigo aria-pressed:text-danger"
      >
        <Heart full={wished} className="size-5" />
        {m.wish_save()}
      </button>
    </form>
  );
}
