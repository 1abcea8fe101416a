import type { FacetGroupFragment, ProductAvailability, ProductWhere } from '@gebyar/schema/shop';

type Facet = Pick<FacetGroupFragment, 'kind' | 'code'>;
type FacetKind = Facet['kind'];

/** What is chosen, by parameter of the address, in the API's values: `{ motif: ['sulur-pakis'], 'a.technique': ['tulis'] }`. */
export type FacetChoices = Record<string, string[]>;

const params = {
  CATEGORY: 'category',
  MOTIF: 'motif',
  AVAILABILITY: 'ready',
  CERTIFICATE: 'certificate',
  DISTRICT: 'district',
  RATING: 'rating',
  ON_SALE: 'sale',
} as const satisfies Record<Exclude<FacetKind, 'ATTRIBUTE'>, string>;

const attributePrefix = 'a.';
const attributeParam = /^a\.[a-z][\w-]{0,59}$/;
const valuePattern = /^[\w.-]{1,80}$/;
const mostValues = 20;
const mostAttributes = 20;

const availabilities: readonly ProductAvailability[] = ['READY_STOCK', 'MADE_TO_ORDER'];
const isAvailability = (value: string): value is ProductAvailability =>
  availabilities.some((known) => known === value);

/** The parameter that holds a facet's choice. */
export const facetParam = ({ kind, code }: Facet): string =>
  kind === 'ATTRIBUTE' ? `${attributePrefix}${code}` : params[kind];

/** Constants of the API are written in lower case in addresses: `ready-stock`. */
const isConstant = (param: string): boolean => param === params.AVAILABILITY || param === params.CERTIFICATE;

/** A value as it stands in the address. */
export function facetText(param: string, value: string): string {
  if (param === params.ON_SALE) return '1';
  return isConstant(param) ? value.toLowerCase().replaceAll('_', '-') : value;
}

function facetValue(param: string, text: string): string | null {
  if (!valuePattern.test(text)) return null;
  switch (param) {
    case params.ON_SALE:
      return text === '1' ? 'true' : null;
    case params.RATING:
      return /^[1-5]$/.test(text) ? text : null;
    case params.AVAILABILITY: {
      const value = text.toUpperCase().replaceAll('-', '_');
      return isAvailability(value) ? value : null;
    }
    default:
      return isConstant(param) ? text.toUpperCase().replaceAll('-', '_') : text;
  }
}

/** Facets of which there is one value at a time. */
export const isSingle = (param: string): boolean => param === params.RATING || param === params.ON_SALE;

const namesIn = (address: URLSearchParams): string[] => [
  ...Object.values(params),
  ...[...new Set(address.keys())].filter((name) => attributeParam.test(name)).slice(0, mostAttributes),
];

/** What an address chooses. Values that can't be are left out; those that nobody has stay, and fit nothing. */
export function readFacetChoices(address: URLSearchParams): FacetChoices {
  const choices: FacetChoices = {};
  for (const name of namesIn(address)) {
    const values = new Set(
      address
        .getAll(name)
        .flatMap((text) => facetValue(name, text) ?? [])
        .slice(0, mostValues),
    );
    const [first] = values;
    if (first !== undefined) choices[name] = isSingle(name) ? [first] : [...values];
  }
  return choices;
}

/** The API's filter for the choices. */
export function facetWhere(choices: FacetChoices): ProductWhere {
  const of = (param: string) => choices[param];
  const [rating] = of(params.RATING) ?? [];
  const attributes = Object.entries(choices)
    .filter(([name]) => name.startsWith(attributePrefix))
    .map(([name, options]) => ({ code: name.slice(attributePrefix.length), options }));
  const lists = {
    category: of(params.CATEGORY),
    motifs: of(params.MOTIF),
    certificates: of(params.CERTIFICATE),
    districts: of(params.DISTRICT),
    availability: of(params.AVAILABILITY)?.filter(isAvailability),
  };
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values !== undefined)),
    ...(attributes.length === 0 ? {} : { attributes }),
    ...(rating === undefined ? {} : { minRating: Number(rating) }),
    ...(of(params.ON_SALE) ? { onSale: true } : {}),
  };
}

/** The parameters that a list fixes itself: they can be neither chosen nor taken off. */
export function fixedParams(fixed: ProductWhere): string[] {
  return [
    ...(fixed.category ? [params.CATEGORY] : []),
    ...(fixed.motifs ? [params.MOTIF] : []),
    ...(fixed.availability ? [params.AVAILABILITY] : []),
    ...(fixed.certificates ? [params.CERTIFICATE] : []),
    ...(fixed.districts ? [params.DISTRICT] : []),
    ...(fixed.minRating === null || fixed.minRating === undefined ? [] : [params.RATING]),
    ...(fixed.onSale === null || fixed.onSale === undefined ? [] : [params.ON_SALE]),
    ...(fixed.attributes ?? []).map(({ code }) => `${attributePrefix}${code}`),
  ];
}

/** The address with one value chosen, or taken off when it was. The page of results starts over. */
export function toggleFacet(address: URLSearchParams, param: string, value: string): string {
  const text = facetText(param, value);
  const next = new URLSearchParams(address);
  next.delete('after');
  const others = address.getAll(param).filter((other) => other !== text);
  const wasChosen = others.length < address.getAll(param).length;
  next.delete(param);
  for (const other of isSingle(param) ? [] : others) next.append(param, other);
  if (!wasChosen) next.append(param, text);
  return `?${next.toString()}`;
}

/** The facets worth showing: not fixed by the list, and with something to choose or chosen. */
export function usefulFacets<Kind extends FacetGroupFragment>(
  facets: readonly Kind[],
  fixed: ProductWhere,
  totalCount: number | null,
): Kind[] {
  const hidden = fixedParams(fixed);
  return facets.filter((facet) => {
    if (hidden.includes(facetParam(facet))) return false;
    if (facet.values.some(({ selected }) => selected)) return true;
    // One value that all products have narrows nothing.
    return facet.values.length > 1 || facet.values.some(({ count }) => count !== totalCount);
  });
}

/** The names of what is chosen beyond what the list itself is narrowed to, for the title of a page. */
export const chosenNames = (facets: readonly FacetGroupFragment[] | null, fixed: ProductWhere): string[] =>
  (facets ?? [])
    .filter((facet) => !fixedParams(fixed).includes(facetParam(facet)))
    .flatMap(({ name, values }) =>
      values.filter(({ selected }) => selected).map((value) => (value.value === 'true' ? name : value.name)),
    );
