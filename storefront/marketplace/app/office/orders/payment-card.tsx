import { Badge } from '@gebyar/ui';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price, priceText } from '@gebyar/storefront/layout/price';
import { paymentWords } from '@gebyar/storefront/orders/payment-words';
import { methodWords } from '../payments/payment-words';
import type { OrderGroup } from './order.server';

interface PaymentCardProps {
  payment: NonNullable<OrderGroup['payment']>;
  /** Of the order group. */
  number: string;
}

/** How it is paid, how far that has come, and the way to whatever is to be done about it. */
export function PaymentCard({ payment, number }: PaymentCardProps) {
  const { status, method, paidAt, expiresAt, parkedReason, amount, confirmation, disputes } = payment;
  const byHand = method === 'BANK_TRANSFER' || method === 'QRIS' || method === 'CASH_ON_PICKUP';
  return (
    <section
      aria-labelledby="payment"
      className="space-y-2 rounded-control border border-line bg-surface p-5"
    >
      <h2 id="payment" className="text-lg">
        {m.office_order_payment()}
      </h2>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="flex flex-wrap items-center gap-2">
          <span>{methodWords[method]()}</span>
          <Badge tone={status === 'PAID' ? 'success' : status === 'PENDING' ? 'indigo' : 'danger'}>
            {paymentWords[status]()}
          </Badge>
        </span>
        <Price money={amount} className="text-lg font-semibold" />
      </p>
      {paidAt ? (
        <p className="text-sm text-soft">{m.office_order_paid_at({ at: formatDateTime(paidAt) })}</p>
      ) : null}
      {confirmation ? (
        <p className="text-sm break-words text-soft">
          {m.office_order_confirmed({
            name: confirmation.confirmedBy,
            at: formatDateTime(confirmation.confirmedAt),
          })}
          {confirmation.reference ? (
            <span className="block">{m.office_order_reference({ reference: confirmation.reference })}</span>
          ) : null}
        </p>
      ) : null}
      {status === 'PENDING' ? (
        <p className="text-sm text-soft">{m.office_order_waits({ at: formatDateTime(expiresAt) })}</p>
      ) : null}
      {disputes.map((dispute) => (
        <p key={dispute.id} className="font-medium text-danger">
          {m.office_order_dispute({ amount: priceText(dispute.amount) })}
        </p>
      ))}
      {(byHand && !confirmation) || parkedReason !== null || disputes.length > 0 ? (
        <LocalLink
          to={`/office/payments?number=${number}`}
          className="inline-flex min-h-11 items-center text-indigo underline underline-offset-4"
        >
          {m.office_order_open_payment()}
        </LocalLink>
      ) : null}
    </section>
  );
}
