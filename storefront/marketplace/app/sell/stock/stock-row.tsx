import type { StockRowFragment } from '@gebyar/schema/seller';
import { classNames } from '@gebyar/ui';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { useDesk } from '../desk/use-desk';
import { SmallPicture } from '../orders/small-picture';
import { useStockCounter } from './use-stock-counter';
import { variantWords } from './variant-words';

interface StockRowProps {
  variant: StockRowFragment;
  /** Makes a form that is sent twice count once. */
  formKey: string;
  /** What was wrong with the last change, when it was sent without a script. */
  fault: string | null;
}

const button =
  'grid size-14 shrink-0 place-items-center rounded-control border border-line-strong bg-surface text-indigo hover:border-indigo hover:bg-indigo-wash disabled:opacity-40';

/** One variant: what lies on the shelf, what of it is spoken for, and two big buttons to count it. */
export function StockRow({ variant, formKey, fault }: StockRowProps) {
  const { path } = useDesk();
  const { id, productTitle, sku, reserved, image } = variant;
  const words = variantWords(variant);
  const { onHand, pending, step, fault: liveFault, Form } = useStockCounter(variant);
  const name = words === '' ? productTitle : `${productTitle}, ${words}`;
  const shownFault = liveFault ?? fault;
  const available = onHand - reserved;
  return (
    <li id={id} className="scroll-mt-24 py-4 sm:flex sm:items-center sm:gap-6">
      <div className="flex min-w-0 flex-1 gap-3">
        <SmallPicture image={image} />
        <div className="min-w-0 flex-1">
          <p className="line-clamp-2 font-medium leading-snug">{productTitle}</p>
          <p className="text-sm text-soft">{[words, sku].filter(Boolean).join(' · ')}</p>
          <dl className="flex flex-wrap gap-x-4 text-sm">
            <Figure term={m.sell_stock_available()} value={available} strong={available <= 0} />
            <Figure term={m.sell_stock_reserved()} value={reserved} />
          </dl>
        </div>
      </div>
      <div className="pt-3 sm:pt-0">
        <Form
          method="post"
          preventScrollReset
          className="flex items-center justify-between gap-2 sm:justify-end"
          onSubmit={step}
        >
          <input type="hidden" name="variantId" value={id} />
          <input type="hidden" name="key" value={`${formKey}:${id}`} />
          <button
            name="delta"
            value="-1"
            disabled={onHand <= reserved}
            aria-label={m.sell_stock_less({ name })}
            className={button}
          >
            <Minus aria-hidden className="size-6" />
          </button>
          <p className="min-w-20 text-center">
            <output className={classNames('block text-2xl font-bold tabular-nums', pending && 'text-soga')}>
              {onHand}
            </output>
            <span className="text-xs text-muted">{m.sell_stock_on_hand()}</span>
          </p>
          <button name="delta" value="1" aria-label={m.sell_stock_more({ name })} className={button}>
            <Plus aria-hidden className="size-6" />
          </button>
          <LocalLink
            to={`${path}/stock/${id}`}
            aria-label={m.sell_stock_set_named({ name })}
            className="ml-2 py-3 text-sm text-indigo underline decoration-line-strong underline-offset-4"
          >
            {m.sell_stock_set()}
          </LocalLink>
        </Form>
        {shownFault ? (
          <p role="alert" className="pt-2 text-sm font-medium text-danger sm:text-right">
            {shownFault}
          </p>
        ) : null}
      </div>
    </li>
  );
}

function Figure({ term, value, strong = false }: { term: string; value: number; strong?: boolean }) {
  return (
    <div className="flex gap-1.5">
      <dt className="text-soft">{term}</dt>
      <dd className={classNames('tabular-nums', strong && 'font-bold text-danger')}>{value}</dd>
    </div>
  );
}
