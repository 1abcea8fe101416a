import type { ProductCardFragment } from '@gebyar/schema/shop';
import { ProductCard } from './product-card';

/** Products side by side: two on a phone, four on a wide screen. */
export function ProductGrid({ products }: { products: ProductCardFragment[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
      {products.map((product, index) => (
        <li key={product.id}>
          <ProductCard product={product} first={index < 2} />
        </li>
      ))}
    </ul>
  );
}
