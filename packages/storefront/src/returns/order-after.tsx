import type { OrderCardFragment } from '@gebyar/schema/shop';
import { buttonClass, Notice } from '@gebyar/ui';
import { Link } from '../framework';
import { m } from '../i18n/messages';
import type { OrderKey } from '../orders/order-path';
import { cancelReasonWords, cancellerWords } from './cancel-words';
import { MoneyBack } from './money-back';
import { cancelPath } from './returns-path';

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
      {order.cancellable ? (
        <Link to={cancelPath(group, order.id)} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
          {m.cancel_open()}
          <span className="sr-only">: {order.number}</span>
        </Link>
      ) : null}
    </>
  );
}
