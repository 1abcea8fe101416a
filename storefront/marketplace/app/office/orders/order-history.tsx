import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { moveWords } from './move-words';
import type { OfficeOrder } from './order.server';

/** Every step of an order: what, when, and by whom. */
export function OrderHistory({ history }: Pick<OfficeOrder, 'history'>) {
  return (
    <section className="space-y-2">
      <h3 className="text-base">{m.office_order_history()}</h3>
      <ol className="space-y-2 border-l-2 border-line pl-4">
        {history.map(({ status, reason, at, actorName }) => (
          <li key={`${status} ${at}`}>
            <span className="block">{reason ? moveWords[reason]() : m.office_order_move_placed()}</span>
            <span className="block text-sm break-words text-soft">
              {formatDateTime(at)}
              {actorName ? ` · ${m.office_order_by({ name: actorName })}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
