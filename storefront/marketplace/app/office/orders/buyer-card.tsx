import { m } from '@gebyar/storefront/i18n/messages';
import type { OrderGroup } from './order.server';

const link = 'text-indigo underline decoration-line-strong underline-offset-4';

/** Who bought it, how to reach them, and where it goes. */
export function BuyerCard({ group: { buyer, withAccount, address } }: { group: OrderGroup }) {
  return (
    <section aria-labelledby="buyer" className="space-y-1 rounded-control border border-line bg-surface p-5">
      <h2 id="buyer" className="text-lg">
        {m.office_order_buyer()}
      </h2>
      <p className="font-semibold break-words">{buyer.name}</p>
      <p>
        <a
          href={`https://wa.me/${buyer.phone.replace(/\D/g, '')}`}
          rel="noopener"
          className={`inline-flex min-h-11 items-center tabular-nums ${link}`}
        >
          {buyer.phone}
        </a>
      </p>
      {buyer.email ? (
        <p>
          <a href={`mailto:${buyer.email}`} className={`[overflow-wrap:anywhere] ${link}`}>
            {buyer.email}
          </a>
        </p>
      ) : null}
      <p className="text-sm text-muted">{withAccount ? m.office_order_account() : m.office_order_guest()}</p>
      <h3 className="pt-2 text-base">{m.office_order_address()}</h3>
      {address ? (
        <p className="break-words">
          {address.line}
          <span className="block text-soft">
            {[address.path, address.postalCode].filter(Boolean).join(' ')}
          </span>
          {address.landmark ? <span className="block text-soft">{address.landmark}</span> : null}
        </p>
      ) : (
        <p className="text-soft">{m.office_order_pick_up()}</p>
      )}
    </section>
  );
}
