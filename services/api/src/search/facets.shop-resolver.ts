import { FieldResolver, Resolver, Root } from 'type-graphql';
import { ProductConnection } from '../catalog/index.js';
import { FacetType, PriceFacetType } from './facet.type.js';
import type { ListedProducts } from './list-products.js';
import { SearchConnection, UnderstoodQueryType } from './search-connection.type.js';

const texts = {
  facets: 'What the list can be narrowed by.',
  prices: 'What its products cost; null when it is empty.',
  estimate: 'The total and the counts of facets are reckoned from a sample, because very many products fit.',
};

@Resolver(() => SearchConnection)
export class SearchFacetsShopResolver {
  @FieldResolver(() => [FacetType], { description: texts.facets })
  facets(@Root() { listed }: { listed: ListedProducts }): Promise<FacetType[]> {
    return listed.facets();
  }

  @FieldResolver(() => PriceFacetType, { nullable: true, description: texts.prices })
  prices(@Root() { listed }: { listed: ListedProducts }): Promise<PriceFacetType | null> {
    return listed.prices();
  }

  @FieldResolver(() => Boolean, { description: texts.estimate })
  async countIsEstimate(@Root() { listed }: { listed: ListedProducts }): Promise<boolean> {
    return (await listed.counts()).isEstimate;
  }

  @FieldResolver(() => UnderstoodQueryType, { description: 'What the query was taken for.' })
  understood(@Root() { listed }: { listed: ListedProducts }): UnderstoodQueryType | null {
    return listed.understood;
  }
}

/** Lists that others make of products, such as a collection's, can't be narrowed: they have no facets. */
@Resolver(() => ProductConnection)
export class ProductFacetsShopResolver {
  @FieldResolver(() => [FacetType], {
    nullable: true,
    description: `${texts.facets} Null for a list that can’t be narrowed.`,
  })
  facets(@Root() { listed }: { listed?: ListedProducts }): Promise<FacetType[]> | null {
    return listed?.facets() ?? null;
  }

  @FieldResolver(() => PriceFacetType, { nullable: true, description: texts.prices })
  prices(@Root() { listed }: { listed?: ListedProducts }): Promise<PriceFacetType | null> | null {
    return listed?.prices() ?? null;
  }

  @FieldResolver(() => Boolean, { description: texts.estimate })
  async countIsEstimate(@Root() { listed }: { listed?: ListedProducts }): Promise<boolean> {
    return listed ? (await listed.counts()).isEstimate : false;
  }
}
