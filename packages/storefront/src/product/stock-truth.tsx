import { classNames } from '@gebyar/ui';
import { m } from '../i18n/messages';

const few = 5;

/** How many there really are: a number once it matters, and never an invented hurry. */
export function StockTruth({ available }: { available: number }) {
  const text =
    available === 0
      ? m.product_stock_none()
      : available <= few
        ? m.product_stock_few({ count: available })
        : m.product_stock_plenty();
  return (
    <p className="flex items-center gap-2 text-[0.9375rem] font-medium">
      <span
        aria-hidden
        className={classNames(
          'size-2.5 rounded-full',
          available === 0 ? 'bg-line-strong' : available <= few ? 'bg-accent' : 'bg-success',
        )}
      />
      {text}
    </p>
  );
}
