import { Field, ObjectType } from 'type-graphql';
import { CategoryType, ProductType } from '../catalog/index.js';
import { MotifType } from '../motifs/index.js';
import { SellerShopType } from '../sellers/index.js';

@ObjectType('SearchSuggestions', { description: 'What a begun query may become, the likeliest first.' })
export class SearchSuggestionsType {
  @Field(() => [String], { description: 'What others searched for often, and found.' })
  queries: string[];

  @Field(() => [ProductType])
  products: ProductType[];

  @Field(() => [MotifType])
  motifs: MotifType[];

  @Field(() => [CategoryType])
  categories: CategoryType[];

  @Field(() => [SellerShopType])
  sellers: SellerShopType[];
}
