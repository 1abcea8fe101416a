import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { localize } from '../platform/locale.js';
import { ProductAttributeType, toProductAttribute } from './attribute.type.js';
import { attributesOfProductLoader } from './product-attribute.loaders.js';
import { ProductType } from './product.type.js';
import { textsOfProductLoader } from './product.loaders.js';
import type { ProductTexts, ShownProduct } from './product-rows.js';
import { SeoType, toSeo } from './seo.type.js';

/** Its long texts, which most rows bring along. */
function textsOf(context: GraphQLContext, row: ShownProduct): ProductTexts | Promise<ProductTexts> {
  const { description, seo_title, seo_description } = row;
  if (description && seo_title && seo_description) return { description, seo_title, seo_description };
  return context.loader(textsOfProductLoader).load(row.id);
}

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

  @FieldResolver(() => String, {
    description: 'Plain text; blank lines part paragraphs. May be empty.',
  })
  async description(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<string> {
    return localize((await textsOf(context, row)).description, context.locale);
  }

  @FieldResolver(() => SeoType, {
    description: 'As the seller wrote it, else the title and the beginning of the description.',
  })
  async seo(@Root() { row }: ProductType, @Ctx() context: GraphQLContext): Promise<SeoType> {
    return toSeo({ title: row.title, ...(await textsOf(context, row)) }, context.locale);
  }
}
