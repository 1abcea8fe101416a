import type { NearMatchesQuery } from '@gebyar/schema/shop';
import type { ReactNode } from 'react';
import { ProductGrid } from '../browse/product-grid';
import { SearchNothing } from '../browse/search-nothing';
import { m } from '../i18n/messages';
import { getSite } from '../i18n/site';

/** What may have been meant by an address that leads nowhere, and kinds of things to look around in. */
export default function NearMatches({ near }: { near: NearMatchesQuery }): ReactNode {
  const products = near.search.nodes;
  return (
    <div className="space-y-12">
      {products.length > 0 ? (
        <section aria-labelledby="near">
          <h2 id="near" className="pb-5 text-center text-xl">
            {m.lost_products()}
          </h2>
          <ProductGrid products={products} />
        </section>
      ) : null}
      <SearchNothing help={near} ofMarketplace={getSite().sellerSlug === null} />
    </div>
  );
}
