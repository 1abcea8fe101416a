import {
  AutocompleteDocument,
  SuggestedProductsDocument,
  type AutocompleteQuery,
  type SuggestedProductFragment,
} from '@gebyar/schema/shop';
import { shop } from '../api/shop.server';
import type { LoaderFunctionArgs } from '../framework';
import { m } from '../i18n/messages';
import { categoryPath, makerPath } from '../i18n/site-paths';
import { minorUnits, priceText } from '../layout/price';
import { longestText, type Suggestion } from './suggestion';

/** Of each kind; a phone shows little more above its keyboard. */
const first = 3;

type Found = AutocompleteQuery['autocomplete'];

const searchPath = (query: string) => `/search?${new URLSearchParams({ q: query }).toString()}`;

function productSuggestion({ slug, title, price, maxPrice, image }: SuggestedProductFragment): Suggestion {
  const ranges = minorUnits(maxPrice) > minorUnits(price);
  return {
    kind: 'product',
    to: `/products/${slug}`,
    text: title,
    note: ranges ? m.card_from({ price: priceText(price) }) : priceText(price),
    ...(image ? { picture: { url: image.small, colour: image.dominantColor } } : {}),
  };
}

const toSuggestions = ({ queries, categories, motifs, sellers, products }: Found): Suggestion[] => [
  ...queries.map((text): Suggestion => ({ kind: 'query', to: searchPath(text), text })),
  ...categories.map(({ slug, name, parent }): Suggestion => ({
    kind: 'category',
    to: categoryPath(slug),
    text: name,
    ...(parent ? { note: parent.name } : {}),
  })),
  ...motifs.map(({ slug, name }): Suggestion => ({ kind: 'motif', to: `/motifs/${slug}`, text: name })),
  ...sellers.map(({ slug, name }): Suggestion => ({ kind: 'seller', to: makerPath(slug), text: name })),
  ...products.map(productSuggestion),
];

/** What completes a text; where no product's name does, what a search for it finds, so that a whole sentence leads somewhere. */
async function suggest(args: LoaderFunctionArgs, query: string): Promise<Suggestion[]> {
  const { autocomplete } = await shop.publicQuery(args, AutocompleteDocument, { query, first });
  const suggestions = toSuggestions(autocomplete);
  if (autocomplete.products.length > 0 || !/\S\s+\S/.test(query)) return suggestions;
  const { search } = await shop.publicQuery(args, SuggestedProductsDocument, { query, first });
  return [...suggestions, ...search.nodes.map(productSuggestion)];
}

/** `?q=` as far as it is typed: what it may become. The same for everyone, and good for a minute. */
export async function loader(args: LoaderFunctionArgs) {
  const query = (new URL(args.request.url).searchParams.get('q') ?? '').trim().slice(0, longestText);
  const suggestions = query === '' ? [] : await suggest(args, query);
  return Response.json(suggestions, { headers: { 'Cache-Control': 'public, max-age=60' } });
}
