import { Field, ObjectType } from 'type-graphql';

@ObjectType('ProductOption', { description: 'Something a product’s variants differ in.' })
export class ProductOptionType {
  @Field(() => String, { description: 'Such as “Size”.' })
  name: string;

  @Field(() => [String], { description: 'What there is to choose from, in the seller’s order.' })
  values: string[];
}

@ObjectType('SelectedOption', { description: 'What a variant has for one option.' })
export class SelectedOptionType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}
