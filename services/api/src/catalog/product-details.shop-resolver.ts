import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { ProductAttributeType, toProductAttribute } from './attribute.type.js';
import { attributesOfProductLoader } from './product-attribute.loaders.js';
import { ProductType } from './product.type.js';
import { SeoType, toSeo } from './seo.type.js';

@ObjectType('Personalisation', { description: 'A text of the buyer’s that is worked into the piece.' })
export class PersonalisationType {
  @Field(() => String, { description: 'What the buyer is asked to write.' })
  label: string;

  @Field(() => Int, { description: 'Characters at most.' })
  maxLength: number;

  @Field(() => Boolean, { description: 'The piece can’t be bought without it.' })
  required: boolean;
}

@Resolver(() => ProductType)
export class ProductDetailsShopResolver {
  @FieldResolver(() => [ProductAttributeType], {
    description: 'What it is by the operator’s attributes, such as technique and material; in their order.',
  })
  async attributes(
    @Root() { row }: ProductType,
    @Ctx() context: GraphQLContext,
  ): Promise<ProductAttributeType[]> {
    const values = await context.loader(attributesOfProductLoader).load(row.id);
    return values.map((value) => toProductAttribute(context, value));
  }

  @FieldResolver(() => String, { nullable: true, description: 'A line below the title.' })
  subtitle(@Root() { row }: ProductType, @Ctx() { locale }: GraphQLContext): string | null {
    return localize(row.subtitle, locale) || null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The day from which pre-orders are sent, such as 2026-12-24; null for what is sent now.',
  })
  preorderShipsAt(@Root() { row }: ProductType): string | null {
    return row.preorder_ships_at;
  }

  @FieldResolver(() => PersonalisationType, { nullable: true })
  personalisation(
    @Root() { row: { personalisation } }: ProductType,
    @Ctx() { locale }: GraphQLContext,
  ): PersonalisationType | null {
    return personalisation && { ...personalisation, label: localize(personalisation.label, locale) };
  }

  @FieldResolver(() => SeoType, {
    description: 'As the seller wrote it, else the title and the beginning of the description.',
  })
  seo(@Root() { row }: ProductType, @Ctx() { locale }: GraphQLContext): SeoType {
    return toSeo(row, locale);
  }
}
