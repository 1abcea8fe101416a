import type { ProductCardFragment } from '@gebyar/schema/shop';
import { ProductCard } from '@gebyar/storefront/browse/product-card';
import { HydrationBoundary } from '@gebyar/storefront/layout/hydration-boundary';

/** Products in one row that moves under the finger, inside a section of its own. */
export function CardStrip({ label, products }: { label: string; products: ProductCardFragment[] }) {
  if (products.length === 0) return null;
  return (
    // Focusable, so that the arrow keys move it, too.
    <ul
      tabIndex={0}
      aria-label={label}
      className="snap-row -mx-4 scroll-px-4 gap-4 px-4 pb-2 md:-mx-8 md:scroll-px-8 md:gap-6 md:px-8"
    >
      <HydrationBoundary>
        {products.map((product) => (
          <li key={product.id} className="w-[42vw] max-w-56">
            <ProductCard product={product} sizes="(min-width: 34rem) 14rem, 42vw" />
          </li>
        ))}
      </HydrationBoundary>
    </ul>
  );
}
