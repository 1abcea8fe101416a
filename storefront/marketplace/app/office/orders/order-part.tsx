import { Badge, buttonClass, Notice } from '@gebyar/ui';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { MessageList } from '@gebyar/storefront/messages/message-thread';
import { minorUnits } from '@gebyar/storefront/layout/price';
import { orderTone, orderWord } from '@gebyar/storefront/orders/order-words';
import { cancelReasonWords, cancellerWords } from '@gebyar/storefront/returns/cancel-words';
import { MoneyBack } from '@gebyar/storefront/returns/money-back';
import { returnWords } from '@gebyar/storefront/returns/return-words';
import { OrderDocuments } from './order-documents';
import { OrderEarnings } from './order-earnings';
import { OrderGoods } from './order-goods';
import { OrderHistory } from './order-history';
import { OrderParcels } from './order-parcels';
import type { OfficeOrder } from './order.server';

/** One seller's part: goods, parcels, money, words and papers, and what the office can do about it. */
export function OrderPart({ order }: { order: OfficeOrder }) {
  const { number, status, seller, cancellation, cancellable, refunds, refundable, returns, messages } = order;
  const paid = status !== 'PENDING_PAYMENT' && status !== 'CANCELLED';
  const left = refundable.some(({ amount }) => minorUnits(amount) > 0n);
  return (
    <section aria-labelledby={`order-${number}`} className="border-t-2 border-line-strong pt-6">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-4">
        <h2 id={`order-${number}`} className="min-w-0 text-xl break-words">
          {seller ? (
            <LocalLink
              to={`/office/sellers/${seller.id}`}
              className="underline decoration-line-strong underline-offset-4 hover:text-indigo"
            >
              {seller.name}
            </LocalLink>
          ) : (
            number
          )}
        </h2>
        <Badge tone={orderTone[status]}>{orderWord(order)}</Badge>
        <span className="w-full text-sm text-soft">{number}</span>
      </div>
      <div className="gap-x-12 lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="space-y-6">
          {cancellation ? (
            <Notice
              tone="info"
              title={
                cancellation.by === 'SHOPPER' ? m.cancelled_by_shopper() : cancellerWords[cancellation.by]()
              }
            >
              {cancellation.reason === null ? null : <p>{cancelReasonWords[cancellation.reason]()}</p>}
              {cancellation.note === '' ? null : <p className="break-words">“{cancellation.note}”</p>}
            </Notice>
          ) : null}
          <OrderGoods order={order} />
          {paid ? <OrderParcels shipments={order.shipments} /> : null}
          <MoneyBack refunds={refunds} />
          {returns.length > 0 ? (
            <section className="space-y-1">
              <h3 className="text-base">{m.office_order_returns()}</h3>
              <ul>
                {returns.map((one) => (
                  <li key={one.id} className="text-soft">
                    {m.return_number({ number: one.number })}: {returnWords[one.status]()}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section className="space-y-3">
            <h3 className="text-base">{m.office_order_messages()}</h3>
            {messages === null ? (
              <p className="max-w-prose text-sm text-muted">{m.office_order_messages_private()}</p>
            ) : (
              <>
                <MessageList messages={messages} side="OFFICE" />
                <LocalLink
                  to="/office/messages"
                  className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4"
                >
                  {m.office_order_messages_open()}
                </LocalLink>
              </>
            )}
          </section>
          {paid && (left || cancellable) ? (
            <div className="flex flex-wrap gap-3">
              {left ? (
                <LocalLink
                  to={`/office/orders/${number}/refund`}
                  className={buttonClass({ variant: 'secondary' })}
                >
                  {m.office_order_refund()}
                </LocalLink>
              ) : null}
              {cancellable ? (
                <LocalLink
                  to={`/office/orders/${number}/cancel`}
                  className={buttonClass({ variant: 'danger' })}
                >
                  {m.office_order_cancel()}
                </LocalLink>
              ) : null}
            </div>
          ) : null}
        </div>
        <aside className="space-y-6 pt-6 lg:pt-0">
          <OrderEarnings earnings={order.earnings} status={status} />
          <OrderHistory history={order.history} />
          <OrderDocuments order={order} />
        </aside>
      </div>
    </section>
  );
}
