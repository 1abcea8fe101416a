import { Field, ObjectType } from 'type-graphql';
import { ProductType } from '../catalog/index.js';
import { ConnectionType, MoneyType } from '../platform/graphql/index.js';

@ObjectType('UnderstoodQuery', { description: 'What a search took its query for.' })
export class UnderstoodQueryType {
  @Field(() => [String], {
    description: 'The words that were searched for, mended where they were misspelled.',
  })
  words: string[];

  @Field(() => MoneyType, { nullable: true, description: 'The lowest price, read from the query.' })
  minPrice: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'The highest price, read from the query.' })
  maxPrice: MoneyType | null;

  @Field(() => Boolean, { description: 'The query asked for what can be had at once.' })
  inStock: boolean;

  @Field(() => Boolean, { description: 'The query asked for what is made to order.' })
  madeToOrder: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The query with misspelled words mended; the results are for it. Null when nothing was mended.',
  })
  suggestion: string | null;

  @Field(() => Boolean, { description: 'No product has every word; these have most of them.' })
  relaxed: boolean;
}

export const SearchConnection = ConnectionType('SearchConnection', () => ProductType);
