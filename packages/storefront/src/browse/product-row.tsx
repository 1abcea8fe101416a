import type { ProductCardFragment } from '@gebyar/schema/shop';
import type { ReactNode } from 'react';
import { HydrationBoundary } from '../layout/hydration-boundary';
import { ProductCard } from './product-card';

interface ProductRowProps {
  title: string;
  products: ProductCardFragment[];
  more?: ReactNode;
}

/** Products in one row that moves under the finger. */
export function ProductRow({ title, products, more }: ProductRowProps) {
  if (products.length === 0) return null;
  return (
    <section className="pt-14">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-6 pb-4">
        <h2 className="text-2xl">{title}</h2>
        {more}
      </div>
      <div className="mx-auto max-w-[80rem]">
        {/* Focusable, so that the arrow keys move it, too. */}
        <ul
          tabIndex={0}
          aria-label={title}
          className="snap-row scroll-px-4 gap-4 px-4 pb-2 md:scroll-px-8 md:gap-6 md:px-8"
        >
          <HydrationBoundary>
            {products.map((product) => (
              <li key={product.id} className="w-[42vw] max-w-56">
                <ProductCard product={product} sizes="(min-width: 34rem) 14rem, 42vw" />
              </li>
            ))}
          </HydrationBoundary>
        </ul>
      </div>
    </section>
  );
}
