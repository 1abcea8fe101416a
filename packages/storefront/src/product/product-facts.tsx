import type { ProductPageQuery } from '@gebyar/schema/shop';
import { getLocale } from '../i18n/locale';
import { m } from '../i18n/messages';

type Product = NonNullable<ProductPageQuery['product']>;
type Attribute = Product['attributes'][number];

const yesNo = (value: boolean) => (value ? m.product_yes() : m.product_no());

/** What a product is by one attribute, in words. */
function attributeText({ kind, boolean, number, text, unit, options }: Attribute): string {
  if (kind === 'BOOLEAN') return boolean === null ? '' : yesNo(boolean);
  if (kind === 'TEXT') return text ?? '';
  if (kind === 'NUMBER') {
    if (number === null) return '';
    const value = new Intl.NumberFormat(getLocale(), { maximumFractionDigits: 2 }).format(Number(number));
    return [value, unit].filter(Boolean).join(' ');
  }
  return options.map(({ name }) => name).join(', ');
}

/** Everything that can be told of a product in a word: its attributes, motifs, category and number. */
export function ProductFacts({ product, sku }: { product: Product; sku: string | null | undefined }) {
  const { attributes, motifs, category } = product;
  const techniques = [...new Set(motifs.map(({ technique }) => technique))].filter(Boolean).join(', ');
  const facts: [term: string, value: string | null | undefined][] = [
    ...attributes.map((attribute): [string, string] => [attribute.name, attributeText(attribute)]),
    [m.product_motif(), motifs.map(({ motif }) => motif.name).join(', ')],
    ...(attributes.some(({ code }) => code === 'technique')
      ? []
      : [[m.product_technique(), techniques] as [string, string]]),
    [m.product_category(), category?.name],
    [m.product_sku(), sku],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 pt-6 text-[0.9375rem]">
      {facts.map(([term, value]) =>
        value ? (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
