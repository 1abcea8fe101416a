import type { PaymentToCheckFragment } from '@gebyar/schema/office';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { paymentWords } from '@gebyar/storefront/orders/payment-words';
import { Badge } from '@gebyar/ui';
import { methodWords } from './payment-words';

/** Which order, by which way, how much was asked for, and where it stands. */
export function PaymentFacts({ payment }: { payment: PaymentToCheckFragment }) {
  const { orderGroupNumber, method, status, amount, expiresAt, confirmation } = payment;
  return (
    <div className="space-y-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="text-lg font-semibold">{orderGroupNumber}</p>
        <Price money={amount} className="text-xl font-bold" />
      </div>
      <p className="flex flex-wrap items-center gap-2 text-sm text-soft">
        <span>{methodWords[method]()}</span>
        <Badge tone={status === 'PAID' ? 'success' : status === 'PENDING' ? 'indigo' : 'danger'}>
          {paymentWords[status]()}
        </Badge>
        {status === 'PENDING' ? <span>{m.office_pay_until({ at: formatDateTime(expiresAt) })}</span> : null}
        {status === 'EXPIRED' ? <span>{m.office_pay_late()}</span> : null}
      </p>
      {confirmation ? (
        <p className="text-sm text-soft">
          {m.office_pay_confirmed({ name: confirmation.confirmedBy })}
          {confirmation.reference ? ` · ${confirmation.reference}` : ''} ·{' '}
          {formatDateTime(confirmation.confirmedAt)}
        </p>
      ) : null}
    </div>
  );
}
