import { ParkedPaymentsDocument } from '@gebyar/schema/office';
import { Badge, EmptyState } from '@gebyar/ui';
import { office } from '~/api/office.server';
import { useLoaderData, type LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';

export const loader = (args: LoaderFunctionArgs) => office.query(args, ParkedPaymentsDocument, {});

const reasons: Record<string, () => string> = {
  LATE_PAYMENT: m.office_parked_late,
  AMOUNT_MISMATCH: m.office_parked_amount,
  REFUND_FAILED: m.office_parked_refund_failed,
};

export default function ParkedPaymentsPage() {
  const { parkedPayments } = useLoaderData<typeof loader>();
  return (
    <>
      <header className="pb-6 pt-6 md:pt-8">
        <h1 className="text-3xl">{m.office_parked_title()}</h1>
        <p className="max-w-xl pt-1 text-soft">{m.office_parked_lead()}</p>
      </header>
      {parkedPayments.length === 0 ? (
        <EmptyState title={m.office_parked_none_title()}>
          <p>{m.office_parked_none()}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {parkedPayments.map(({ orderGroupNumber, amount, reason, since }) => (
            <li
              key={orderGroupNumber}
              className="space-y-2 rounded-control border border-line bg-surface p-5"
            >
              <div className="flex flex-wrap items-baseline justify-between gap-3">
                <p className="font-semibold">{orderGroupNumber}</p>
                <Price money={amount} className="text-lg font-bold" />
              </div>
              <p>{reasons[reason]?.() ?? reason}</p>
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="text-sm text-muted">{m.office_parked_since({ at: formatDateTime(since) })}</p>
                {reason === 'REFUND_FAILED' ? (
                  <Badge tone="danger">{m.office_parked_act()}</Badge>
                ) : (
                  <Badge tone="indigo">{m.office_parked_wait()}</Badge>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
