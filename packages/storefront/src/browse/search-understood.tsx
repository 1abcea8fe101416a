import type { SearchPageQuery } from '@gebyar/schema/shop';
import { m } from '../i18n/messages';
import { priceText, type ApiMoney } from '../layout/price';

type Understood = SearchPageQuery['search']['understood'];

function priceWords(min: ApiMoney | null, max: ApiMoney | null): string | null {
  if (min !== null && max !== null) {
    return m.understood_between({ from: priceText(min), to: priceText(max) });
  }
  if (min !== null) return m.understood_from({ price: priceText(min) });
  return max === null ? null : m.understood_up_to({ price: priceText(max) });
}

/** What a search was taken for: words that were mended, a price in words, what has to be ready. */
export function SearchUnderstood({ query, understood }: { query: string; understood: Understood }) {
  const { suggestion, relaxed, minPrice, maxPrice, inStock, madeToOrder } = understood;
  const read = [
    priceWords(minPrice, maxPrice),
    inStock ? m.understood_ready() : null,
    madeToOrder ? m.understood_made() : null,
  ].filter((text) => text !== null);
  return (
    <>
      {suggestion === null ? null : <p>{m.understood_mended({ words: suggestion, query })}</p>}
      {relaxed ? <p>{m.understood_relaxed()}</p> : null}
      {read.length === 0 ? null : (
        <ul aria-label={m.understood_label()} className="flex flex-wrap gap-2 pt-2">
          {read.map((text) => (
            <li key={text} className="rounded-full bg-soga-wash px-3 py-1 text-sm font-medium text-soga">
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
