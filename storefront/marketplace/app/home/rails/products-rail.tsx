import type { HomeRailSectionFragment, ProductCardFragment } from '@gebyar/schema/shop';
import { ProductGrid } from '@gebyar/storefront/browse/product-grid';
import { m } from '@gebyar/storefront/i18n/messages';
import { CardStrip } from './card-strip';
import { SectionHead } from './section-head';

const words = {
  FEATURED: { title: m.home_featured, to: undefined },
  NEW: { title: m.home_newest, to: undefined },
  SALE: { title: m.home_rail_sale, to: undefined },
} as const;

interface ProductsRailProps {
  rail: HomeRailSectionFragment;
  id: string;
  /** Already to be seen further up. */
  shown: ReadonlySet<string>;
}

/** Products: those of a collection, or the featured, new or reduced ones. */
export function ProductsRail({ rail, id, shown }: ProductsRailProps) {
  const { kind, collection, title, text } = rail;
  const products: ProductCardFragment[] =
    kind === 'FEATURED' ? rail.products.filter((product) => !shown.has(product.id)) : rail.products;
  if (products.length === 0) return null;
  const known = kind === 'NEW' || kind === 'SALE' ? words[kind] : words.FEATURED;
  const heading = title ?? collection?.title ?? known.title();
  return (
    <section aria-labelledby={id} className="page pt-14">
      <SectionHead
        id={id}
        title={heading}
        text={text ?? collection?.description.split('\n')[0]}
        {...(collection ? { to: `/collections/${collection.slug}` } : {})}
      />
      {kind === 'FEATURED' ? (
        <ProductGrid products={products.slice(0, products.length < 8 ? 4 : 8)} />
      ) : (
        <CardStrip label={heading} products={products} />
      )}
    </section>
  );
}
