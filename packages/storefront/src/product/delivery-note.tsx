import CalendarClock from 'lucide-react/icons/calendar-clock';
import Clock from 'lucide-react/icons/clock';
import PackageCheck from 'lucide-react/icons/package-check';
import Truck from 'lucide-react/icons/truck';
import { formatDate } from '../i18n/dates';
import { getLocale } from '../i18n/locale';
import { m } from '../i18n/messages';

const weightText = (grams: number): string =>
  grams >= 1_000
    ? `${new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 1 }).format(grams / 1_000)} kg`
    : `${String(grams)} g`;

interface DeliveryNoteProps {
  product: { madeToOrderDays: number | null; preorderShipsAt: string | null };
  weightGrams: number;
}

/** When it is ready and how it comes. */
export function DeliveryNote({ product, weightGrams }: DeliveryNoteProps) {
  const { madeToOrderDays, preorderShipsAt } = product;
  return (
    <ul className="space-y-3 border-y border-line py-4 text-[0.9375rem] text-soft">
      <li className="flex gap-3">
        {preorderShipsAt !== null ? (
          <>
            <CalendarClock aria-hidden className="mt-0.5 size-5 shrink-0 text-soga" />
            <p className="font-semibold text-ink">
              {m.product_preorder({ date: formatDate(preorderShipsAt) })}
            </p>
          </>
        ) : madeToOrderDays === null ? (
          <>
            <PackageCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-soga" />
            <p>{m.product_ready()}</p>
          </>
        ) : (
          <>
            <Clock aria-hidden className="mt-0.5 size-5 shrink-0 text-soga" />
            <div>
              <p className="font-semibold text-ink">{m.product_lead_title()}</p>
              <p>{m.product_lead({ days: madeToOrderDays })}</p>
            </div>
          </>
        )}
      </li>
      <li className="flex gap-3">
        <Truck aria-hidden className="mt-0.5 size-5 shrink-0 text-soga" />
        <p>
          {m.product_delivery()}{' '}
          {weightGrams > 0 ? m.product_weight({ weight: weightText(weightGrams) }) : ''}
        </p>
      </li>
    </ul>
  );
}
