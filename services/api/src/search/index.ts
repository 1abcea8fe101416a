import { defineSlice } from '../platform/slice.js';
import { CollectionProductsOfficeResolver } from './collection-products.office-resolver.js';
import { CollectionProductsShopResolver } from './collection-products.shop-resolver.js';
import { ProductFacetsShopResolver, SearchFacetsShopResolver } from './facets.shop-resolver.js';
import { refreshDocuments } from './jobs/refresh-documents.job.js';
import { sweepDocuments } from './jobs/sweep-documents.job.js';
import { ProductListShopResolver } from './product-list.shop-resolver.js';
import { SearchLogOfficeResolver } from './search-log.office-resolver.js';
import { SuggestionsShopResolver } from './suggestions.shop-resolver.js';

export { listProducts, type ListArguments } from './list-products.js';
export { rebuildSearch } from './commands/rebuild-search.js';

export const searchSlice = defineSlice({
  name: 'search',
  publicQueries: ['products', 'search', 'autocomplete'],
  resolvers: {
    shop: [
      CollectionProductsShopResolver,
      ProductListShopResolver,
      SearchFacetsShopResolver,
      ProductFacetsShopResolver,
      SuggestionsShopResolver,
    ],
    office: [CollectionProductsOfficeResolver, SearchLogOfficeResolver],
  },
  jobs: [refreshDocuments, sweepDocuments],
});
