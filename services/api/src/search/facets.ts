import type { Context } from '../platform/context.js';
import { toMoney } from '../platform/graphql/index.js';
import { localize, type LocalizedText } from '../platform/locale.js';
import type { AttributeName } from './facet.loaders.js';
import type { FacetKind, FacetType, FacetValueType, PriceFacetType } from './facet.type.js';
import type { CountedValue, ProductCounts } from './product-counts.js';
import type { ProductFilter } from './product-filter.js';

const mostValues = 60;

const kinds: { kind: FacetKind; facet: string; name: LocalizedText }[] = [
  { kind: 'CATEGORY', facet: 'category', name: { id: 'Kategori', en: 'Category' } },
  { kind: 'ATTRIBUTE', facet: 'attribute.', name: {} },
  { kind: 'MOTIF', facet: 'motif', name: { id: 'Motif', en: 'Motif' } },
  { kind: 'AVAILABILITY', facet: 'availability', name: { id: 'Ketersediaan', en: 'Availability' } },
  { kind: 'CERTIFICATE', facet: 'certificate', name: { id: 'Sertifikat', en: 'Certificate' } },
  { kind: 'DISTRICT', facet: 'district', name: { id: 'Kecamatan', en: 'District' } },
  { kind: 'RATING', facet: 'rating', name: { id: 'Penilaian', en: 'Rating' } },
  { kind: 'ON_SALE', facet: 'on_sale', name: { id: 'Potongan harga', en: 'On sale' } },
];

/** Names of values that are the same in every deployment. */
const fixedNames: Record<string, LocalizedText> = {
  'availability:READY_STOCK': { id: 'Siap kirim', en: 'Ready to ship' },
  'availability:MADE_TO_ORDER': { id: 'Dibuat sesuai pesanan', en: 'Made to order' },
  'certificate:NIB': { id: 'NIB', en: 'Business number (NIB)' },
  'certificate:PIRT': { id: 'P-IRT', en: 'Home food licence (P-IRT)' },
  'certificate:BPOM': { id: 'BPOM', en: 'Food and drug agency (BPOM)' },
  'certificate:HALAL': { id: 'Halal', en: 'Halal' },
  'certificate:HKI': { id: 'HKI', en: 'Registered design (HKI)' },
  'certificate:SNI': { id: 'SNI', en: 'National standard (SNI)' },
  'certificate:TKDN': { id: 'TKDN', en: 'Local content (TKDN)' },
  'rating:4': { id: '4 bintang ke atas', en: '4 stars and up' },
  'rating:3': { id: '3 bintang ke atas', en: '3 stars and up' },
  'on_sale:true': { id: 'Sedang turun harga', en: 'Reduced' },
};

const yes: LocalizedText = { id: 'Ya', en: 'Yes' };

const split = (tag: string): [facet: string, value: string] => {
  const at = tag.indexOf(':');
  return [tag.slice(0, at), tag.slice(at + 1)];
};

/** The counts of a listing as facets, in the order in which people narrow down. */
export function toFacets(
  { locale }: Context,
  counts: ProductCounts,
  filter: ProductFilter,
  attributes: ReadonlyMap<string, AttributeName>,
): FacetType[] {
  const isSelected = (facet: string, value: string) =>
    facet === 'rating'
      ? filter.minRating === Number(value)
      : (filter.facets.get(facet)?.includes(value) ?? false);
  const nameOf = ({ tag, name }: CountedValue): string => {
    const [facet, value] = split(tag);
    return localize(
      name ?? fixedNames[tag] ?? (facet.startsWith('attribute.') && value === 'true' ? yes : {}),
      locale,
    );
  };
  const toValue = (counted: CountedValue): FacetValueType => {
    const [facet, value] = split(counted.tag);
    return { value, name: nameOf(counted), count: counted.count, selected: isSelected(facet, value) };
  };
  const byFacet = new Map<string, CountedValue[]>();
  for (const counted of counts.values) {
    const [facet] = split(counted.tag);
    byFacet.set(facet, [...(byFacet.get(facet) ?? []), counted]);
  }
  const valuesOf = (facet: string): FacetValueType[] => {
    const inOrder = [...(byFacet.get(facet) ?? [])].sort((a, b) =>
      facet.startsWith('attribute.') || facet === 'category'
        ? (a.position ?? 0) - (b.position ?? 0) || b.count - a.count || (a.tag < b.tag ? -1 : 1)
        : b.count - a.count || (a.tag < b.tag ? -1 : 1),
    );
    // A value without a name is one that nothing has: somebody made it up.
    return inOrder
      .map(toValue)
      .filter(({ name }) => name !== '')
      .slice(0, mostValues);
  };
  const one = (kind: FacetKind, facet: string, code: string, name: LocalizedText): FacetType[] => {
    const values = valuesOf(facet);
    return values.length === 0 ? [] : [{ kind, code, name: localize(name, locale), values }];
  };
  return kinds.flatMap(({ kind, facet, name }) => {
    if (kind !== 'ATTRIBUTE') return one(kind, facet, facet, name);
    return [...attributes.values()].flatMap((attribute) =>
      one(kind, `${facet}${attribute.code}`, attribute.code, attribute.name),
    );
  });
}

/** The prices of a listing; null when it is empty. */
export function toPriceFacet({ deployment }: Context, counts: ProductCounts): PriceFacetType | null {
  if (counts.prices === null) return null;
  const { currency } = deployment;
  const edge = (step: number) => ([1n, 2n, 5n][step % 3] ?? 1n) * 10n ** BigInt(Math.floor(step / 3));
  const steps = counts.values
    .filter(({ tag }) => tag.startsWith('price:'))
    .map(({ tag, count }) => ({ step: Number(split(tag)[1]), count }))
    .sort((a, b) => a.step - b.step);
  return {
    min: toMoney(counts.prices.min, currency),
    max: toMoney(counts.prices.max, currency),
    steps: steps.map(({ step, count }) => ({
      from: toMoney(edge(step), currency),
      to: toMoney(edge(step + 1), currency),
      count,
    })),
  };
}
