import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { useDesk } from '../desk/use-desk';

/** The other rooms of stock. */
export function StockLinks() {
  const { path } = useDesk();
  const links = [
    ['places', m.stock_places()],
    ['counts', m.stock_counts()],
    ['low', m.stock_low()],
    ['files', m.stock_files()],
  ];
  return (
    <nav aria-label={m.stock_more()} className="pb-4">
      <ul className="grid grid-cols-2 gap-2 sm:flex">
        {links.map(([to, text]) => (
          <li key={to}>
            <LocalLink
              to={`${path}/stock/${String(to)}`}
              className="flex min-h-11 items-center justify-center rounded-control text-center leading-tight border border-line-strong bg-surface px-3.5 text-indigo hover:border-indigo hover:bg-indigo-wash"
            >
              {text}
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way back to the list of stock, over a page's heading. */
export function StockHeading({
  title,
  lead,
  back = 'stock',
}: {
  title: string;
  lead?: string;
  back?: string;
}) {
  const { path } = useDesk();
  return (
    <header className="pb-6 pt-4">
      <LocalLink
        to={`${path}/${back}`}
        className="inline-flex min-h-11 items-center text-sm text-indigo underline underline-offset-4"
      >
        {back === 'stock' ? m.sell_back_to_stock() : m.stock_counts()}
      </LocalLink>
      <h1 className="text-3xl">{title}</h1>
      {lead === undefined ? null : <p className="pt-1 text-soft">{lead}</p>}
    </header>
  );
}
