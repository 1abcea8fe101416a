import type { FacetGroupFragment } from '@gebyar/schema/shop';
import X from 'lucide-react/icons/x';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { priceText } from '../layout/price';
import { facetParam, toggleFacet } from './listing-facets';
import { withoutFilters, withParams, type ListingQuery } from './listing-query';

interface Chip {
  key: string;
  text: string;
  /** What it belongs to, for those who hear the chips one by one. */
  facet: string;
  to: string;
}

const rupiah = (amount: string) => priceText({ amount, currencyCode: 'IDR' });

function priceChip({ min, max }: ListingQuery): string | null {
  if (min !== '' && max !== '') return m.facet_price_between({ from: rupiah(min), to: rupiah(max) });
  if (min !== '') return m.filter_chip_min({ price: rupiah(min) });
  return max === '' ? null : m.filter_chip_max({ price: rupiah(max) });
}

interface ListingChipsProps {
  query: ListingQuery;
  facets: readonly FacetGroupFragment[];
}

/** The filters that are on, each with a way to take it off, and all of them at once. */
export function ListingChips({ query, facets }: ListingChipsProps) {
  const [params] = useSearchParams();
  const price = priceChip(query);
  const chips: Chip[] = Object.entries(query.facets).flatMap(([param, values]) => {
    const facet = facets.find((known) => facetParam(known) === param);
    return values.map((value) => {
      // What nobody has is told as it was asked for.
      const name = facet?.values.find((known) => known.value === value)?.name ?? value;
      return {
        key: `${param}=${value}`,
        text: value === 'true' ? (facet?.name ?? name) : name,
        facet: facet?.name ?? '',
        to: toggleFacet(params, param, value),
      };
    });
  });
  if (price !== null) {
    chips.push({
      key: 'price',
      text: price,
      facet: m.facet_price(),
      to: withParams(params, { min: null, max: null }),
    });
  }
  if (query.inStock) {
    const text = m.filter_chip_in_stock();
    chips.push({ key: 'stock', text, facet: '', to: withParams(params, { stock: null }) });
  }
  if (chips.length === 0) return null;
  return (
    <ul aria-label={m.facet_chips()} className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, text, facet, to }) => (
        <li key={key} className="max-w-full">
          <Link
            to={to}
            preventScrollReset
            aria-label={m.filter_remove({
              name: facet === '' || facet === text ? text : m.facet_chip({ facet, value: text }),
            })}
            className="inline-flex min-h-11 max-w-full items-center gap-1.5 rounded-full bg-indigo-wash px-3.5 text-sm font-medium text-indigo hover:underline"
          >
            <span className="truncate">{text}</span>
            <X aria-hidden className="size-4 shrink-0" />
          </Link>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <Link
            to={withoutFilters(params)}
            preventScrollReset
            className="inline-flex min-h-11 items-center px-2 text-sm font-medium text-soft underline decoration-line-strong underline-offset-4 hover:text-indigo"
          >
            {m.filter_clear()}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
