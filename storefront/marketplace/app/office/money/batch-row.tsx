import type { PayoutBatchRowFragment } from '@gebyar/schema/office';
import { Badge } from '@gebyar/ui';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { payoutWords } from '~/sell/money/money-words';

/** `P00012`, as its payouts' references begin. */
export const batchName = (number: number): string => `P${String(number).padStart(5, '0')}`;

/** How many stand where: `12 sampai · 1 tidak sampai`. */
export const partsText = (parts: PayoutBatchRowFragment['parts']): string =>
  parts.map(({ status, count }) => `${String(count)} ${payoutWords[status]().toLowerCase()}`).join(' · ');

/** One payment in the list. */
export function BatchRow({ batch }: { batch: PayoutBatchRowFragment }) {
  const { id, number, method, createdAt, open, total, parts } = batch;
  return (
    <li className="relative py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="flex items-center gap-2">
          <LocalLink
            to={`/office/money/payouts/${id}`}
            className="font-semibold after:absolute after:inset-0 hover:text-indigo"
          >
            {m.office_payouts_batch({ number: batchName(number) })}
          </LocalLink>
          <Badge tone={open ? 'indigo' : 'neutral'}>
            {open ? m.office_payouts_open() : m.office_payouts_closed()}
          </Badge>
        </span>
        <Price money={total} className="font-semibold" />
      </div>
      <p className="text-sm text-soft">
        {method === 'BANK_TRANSFER' ? m.office_payouts_by_bank() : m.office_payouts_by_provider()} ·{' '}
        {formatDateTime(createdAt)} · {partsText(parts)}
      </p>
    </li>
  );
}
