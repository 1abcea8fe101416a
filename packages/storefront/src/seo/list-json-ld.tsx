import type { ProductCardFragment } from '@gebyar/schema/shop';
import { localPath } from '../i18n/paths';
import { JsonLd } from './json-ld';

interface ListJsonLdProps {
  name: string;
  products: Pick<ProductCardFragment, 'slug' | 'title'>[];
  publicUrl: string;
}

/** The products of a page that gathers them, in its order, for search engines. */
export function ListJsonLd({ name, products, publicUrl }: ListJsonLdProps) {
  if (products.length === 0) return null;
  return (
    <JsonLd
      data={{
        '@type': 'ItemList',
        name,
        numberOfItems: products.length,
        itemListElement: products.map(({ slug, title }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: title,
          url: `${publicUrl}${localPath(`/products/${slug}`)}`,
        })),
      }}
    />
  );
}
