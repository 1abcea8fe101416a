import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { minorUnits, Price } from '@gebyar/storefront/layout/price';
import { useDesk } from '../desk/use-desk';
import { entryWords, type Entry } from './money-words';

/** One thing that happened to the money. What only became available shows that amount, in a quieter colour. */
export function EntryRow({ entry }: { entry: Entry }) {
  const { path } = useDesk();
  const { kind, at, orderId, orderNumber, payoutReference, amount, available } = entry;
  const changes = minorUnits(amount) !== 0n;
  const shown = changes ? amount : available;
  const about = orderNumber ?? payoutReference;
  return (
    <li className="py-3">
      <div className="flex items-baseline justify-between gap-4">
        <p className="min-w-0 font-medium">{entryWords[kind]?.() ?? kind}</p>
        {minorUnits(shown) === 0n ? null : (
          <Price money={shown} className={changes ? 'font-semibold' : 'text-soft'} />
        )}
      </div>
      <p className="text-sm break-words text-soft">
        {orderId && orderNumber ? (
          <LocalLink to={`${path}/orders/${orderId}`} className="text-indigo underline underline-offset-4">
            {orderNumber}
          </LocalLink>
        ) : (
          about
        )}
        {about ? ' · ' : ''}
        {formatDateTime(at)}
      </p>
    </li>
  );
}
