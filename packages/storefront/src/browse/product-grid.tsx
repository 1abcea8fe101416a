import type { ProductCardFragment } from '@gebyar/schema/shop';
import { classNames } from '@gebyar/ui';
import { HydrationBoundary } from '../layout/hydration-boundary';
import { ProductCard } from './product-card';

interface ProductGridProps {
  products: ProductCardFragment[];
  /** It stands beside a column: one product less in a row of a wide screen. */
  beside?: boolean;
}

/** Products side by side: two on a phone, four on a wide screen. */
export function ProductGrid({ products, beside = false }: ProductGridProps) {
  return (
    <ul
      className={classNames(
        'grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6',
        !beside && 'lg:grid-cols-4',
      )}
    >
      <HydrationBoundary>
        {products.map((product, index) => (
          <li key={product.id}>
            <ProductCard product={product} first={index < 2} />
          </li>
        ))}
      </HydrationBoundary>
    </ul>
  );
}
