import type { OfficeReconciliationsQuery } from '@gebyar/schema/office';
import { Badge, Button } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { formatDate, formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { minorUnits, priceText, type ApiMoney } from '@gebyar/storefront/layout/price';
import { minus, plus } from './minus';

type Day = OfficeReconciliationsQuery['reconciliations']['nodes'][number];
type Difference = Day['differences'][number];

/** What a difference is about, in words; the provider's id where we know nothing of it. */
function aboutText({ kind, about, orderGroupNumber, payoutReference }: Difference): string {
  const number = orderGroupNumber ?? payoutReference ?? about;
  if (kind === 'PAYMENT') return m.office_days_about_payment({ number });
  if (kind === 'REFUND') return m.office_days_about_refund({ number });
  return kind === 'PAYOUT' ? m.office_days_about_payout({ number }) : about;
}

const shown = (money: ApiMoney | null): string => (money ? priceText(money) : '–');

function sentence(difference: Difference): string {
  const { reason, about, atProvider, inBooks } = difference;
  switch (reason) {
    case 'NOT_IN_BOOKS':
      return m.office_days_not_in_books({ amount: shown(atProvider), about });
    case 'NOT_AT_PROVIDER':
      return m.office_days_not_at_provider({ amount: shown(inBooks), about: aboutText(difference) });
    case 'OTHER_AMOUNT':
      return m.office_days_other_amount({
        about: aboutText(difference),
        provider: shown(atProvider),
        books: shown(inBooks),
        difference: atProvider && inBooks ? priceText(plus(atProvider, minus(inBooks))) : '–',
      });
    case 'UNKNOWN_KIND':
      return m.office_days_unknown({ amount: shown(atProvider), about });
  }
}

function Amount({ text, money }: { text: string; money: ApiMoney }) {
  return (
    <div className="flex gap-2">
      <dt>{text}</dt>
      <dd className="tabular-nums">{priceText(money)}</dd>
    </div>
  );
}

/** A day, and each difference as a sentence. */
export function ReconciledDay({ day }: { day: Day }) {
  const { movements, providerTotal, ledgerTotal, fees, differenceCount, differences, madeAt } = day;
  return (
    <li className="space-y-2 py-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-base font-semibold">{formatDate(day.day)}</h2>
        {differenceCount === 0 ? (
          <Badge tone="success">{m.office_days_agrees()}</Badge>
        ) : (
          <Badge tone="danger">{m.office_days_differs({ count: differenceCount })}</Badge>
        )}
      </div>
      {movements === 0 && differenceCount === 0 ? (
        <p className="text-sm text-soft">{m.office_days_quiet()}</p>
      ) : (
        <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-soft">
          <div>
            <dt className="sr-only">{m.office_days_movements({ count: movements })}</dt>
            <dd>{m.office_days_movements({ count: movements })}</dd>
          </div>
          <Amount text={m.office_days_provider()} money={providerTotal} />
          <Amount text={m.office_days_books()} money={ledgerTotal} />
          {minorUnits(fees) === 0n ? null : <Amount text={m.office_days_fees()} money={fees} />}
        </dl>
      )}
      {differences.length > 0 ? (
        <>
          <ul className="space-y-2 rounded-control bg-danger-wash p-4">
            {differences.map((difference) => (
              <li key={`${difference.reason} ${difference.about}`} className="wrap-anywhere">
                {sentence(difference)}{' '}
                {difference.orderGroupNumber ? (
                  <LocalLink
                    to={`/office/orders/${difference.orderGroupNumber}`}
                    className="text-indigo underline underline-offset-4"
                  >
                    {m.office_days_open_order({ number: difference.orderGroupNumber })}
                  </LocalLink>
                ) : null}
              </li>
            ))}
          </ul>
          <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <input type="hidden" name="day" value={day.day} />
            <Button variant="secondary" size="sm">
              {m.office_days_again()}
              <span className="sr-only">: {formatDate(day.day)}</span>
            </Button>
            <span className="text-sm text-muted">
              {m.office_days_checked({ at: formatDateTime(madeAt) })}
            </span>
          </Form>
        </>
      ) : null}
    </li>
  );
}
