import { buttonClass, Notice } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { cancelReasonWords, cancellerWords } from '@gebyar/storefront/returns/cancel-words';
import { MoneyBack } from '@gebyar/storefront/returns/money-back';
import { returnWords } from '@gebyar/storefront/returns/return-words';
import { useDesk } from '../desk/use-desk';
import { OrderDispute } from './order-dispute';
import type { SellerOrder } from './seller-order.server';

/** That an order was called off, what went back of it, and the ways to give money back. */
export function OrderMoney({ order }: { order: SellerOrder }) {
  const { path, mayFulfil } = useDesk();
  const { cancellation, cancellable, refunds, refundable, returns, id, status } = order;
  const page = `${path}/orders/${id}`;
  const left = refundable.some(({ amount }) => !/^0(\.0+)?$/.test(amount.amount));
  const mayRefund = mayFulfil && left && status !== 'PENDING_PAYMENT' && status !== 'CANCELLED';
  return (
    <section className="space-y-4">
      {order.disputes.map((dispute) => (
        <OrderDispute key={dispute.id} dispute={dispute} />
      ))}
      {cancellation ? (
        <Notice
          tone="info"
          title={cancellation.by === 'SHOPPER' ? m.cancelled_by_shopper() : cancellerWords[cancellation.by]()}
        >
          {cancellation.reason === null ? null : <p>{cancelReasonWords[cancellation.reason]()}</p>}
          {cancellation.note === '' ? null : <p className="break-words">“{cancellation.note}”</p>}
        </Notice>
      ) : null}
      <MoneyBack refunds={refunds} />
      {returns.length > 0 ? (
        <ul aria-label={m.returns_title()}>
          {returns.map((one) => (
            <li key={one.id}>
              <LocalLink to={`${path}/returns/${one.id}`} className={buttonClass({ variant: 'quiet' })}>
                {m.return_number({ number: one.number })}: {returnWords[one.status]()}
              </LocalLink>
            </li>
          ))}
        </ul>
      ) : null}
      {mayRefund ? (
        <div className="flex flex-wrap gap-x-6 gap-y-1 border-t border-line pt-3">
          <LocalLink to={`${page}/refund`} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
            {m.sell_refund_open()}
          </LocalLink>
          {cancellable ? (
            <LocalLink to={`${page}/cancel`} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
              {m.sell_cancel_open()}
            </LocalLink>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}
