import type { ReactNode } from 'react';
import { formatDate } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import type { OfficeSeller } from './office-seller.server';

const link = 'text-indigo underline decoration-line-strong underline-offset-4';

/** Who they are, where, how to reach them, and how much they sell. */
export function SellerFacts({ seller }: { seller: OfficeSeller }) {
  const { owner, phone, subdistrictName, districtName, productCount, appliedAt, approvedAt } = seller;
  const place = [subdistrictName, districtName].filter(Boolean).join(', ');
  return (
    <dl className="space-y-3 rounded-control border border-line bg-surface p-5">
      {owner ? (
        <Fact term={m.office_owner()}>
          {owner.name}
          <a href={`mailto:${owner.email}`} className={`block [overflow-wrap:anywhere] ${link}`}>
            {owner.email}
          </a>
        </Fact>
      ) : null}
      {phone ? (
        <Fact term={m.office_phone()}>
          <a
            href={`https://wa.me/${phone.replace(/\D/g, '')}`}
            rel="noopener"
            className={`tabular-nums ${link}`}
          >
            {phone}
          </a>
        </Fact>
      ) : null}
      {place ? <Fact term={m.office_place()}>{place}</Fact> : null}
      <Fact term={m.office_products()}>{m.products_count({ count: productCount })}</Fact>
      <Fact term={m.office_applied_at()}>{formatDate(appliedAt)}</Fact>
      {approvedAt ? <Fact term={m.office_approved_at()}>{formatDate(approvedAt)}</Fact> : null}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
