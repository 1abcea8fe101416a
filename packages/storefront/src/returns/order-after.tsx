import type { OrderCardFragment } from '@gebyar/schema/shop';
import { Badge, buttonClass, Notice } from '@gebyar/ui';
import { Link } from '../framework';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';
import type { OrderKey } from '../orders/order-path';
import { cancelReasonWords, cancellerWords } from './cancel-words';
import { MoneyBack } from './money-back';
import { returnTone, returnWords } from './return-words';
import { cancelPath, returnPath, returnRequestPath } from './returns-path';

interface OrderAfterProps {
  order: OrderCardFragment;
  group: OrderKey;
}

/** That an order was called off, by whom and why. */
export function CancellationNote({ order: { cancellation } }: Pick<OrderAfterProps, 'order'>) {
  if (!cancellation) return null;
  const { by, reason, note } = cancellation;
  return (
    <Notice tone="info" title={cancellerWords[by]()}>
      {reason === null ? null : <p>{cancelReasonWords[reason]()}</p>}
      {note === '' ? null : <p className="whitespace-pre-line break-words">“{note}”</p>}
    </Notice>
  );
}

/** What came of an order after it was paid, and what its shopper can still do about it. */
export function OrderAfter({ order, group }: OrderAfterProps) {
  return (
    <>
      <MoneyBack refunds={order.refunds} />
      {order.returns.length > 0 ? (
        <section className="space-y-1 border-t border-line pt-4">
          <h3 className="text-base">{m.returns_title()}</h3>
          <ul>
            {order.returns.map(({ id, number, status }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4">
                <Link to={returnPath(group, id)} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
                  {m.return_number({ number })}
                </Link>
                <Badge tone={returnTone[status]}>{returnWords[status]()}</Badge>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {order.returnable ? (
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
          <Link
            to={returnRequestPath(group, order.id)}
            className={buttonClass({ variant: 'quiet', size: 'sm' })}
          >
            {m.return_open()}
            <span className="sr-only">: {order.number}</span>
          </Link>
          {m.return_open_until({ date: formatDate(order.returnable.until) })}
        </p>
      ) : null}
      {order.cancellable ? (
        <Link to={cancelPath(group, order.id)} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
          {m.cancel_open()}
          <span className="sr-only">: {order.number}</span>
        </Link>
      ) : null}
    </>
  );
}
