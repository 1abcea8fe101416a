import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, LocalizedTextType, MoneyType } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';
import type { ProductContent } from './product-content.js';
import type { VariantDraft } from './variant-draft.js';

@ObjectType('ContentPersonalisation', { description: 'A text of the buyer’s that is worked into the piece.' })
export class ContentPersonalisationType {
  @Field(() => LocalizedTextType, { description: 'What the buyer is asked to write.' })
  label: LocalizedText;

  @Field(() => Int)
  maxLength: number;

  @Field(() => Boolean, { description: 'The piece can’t be bought without it.' })
  required: boolean;
}

@ObjectType('ContentVariant', { description: 'A variant as its seller describes it.' })
export class ContentVariantType {
  @Field(() => ID, { nullable: true, description: 'Null for one that waits for approval.' })
  id: string | null;

  @Field(() => [LocalizedTextType], { description: 'One for each option, in the same order.' })
  optionValues: LocalizedText[];

  @Field(() => String, { nullable: true })
  sku: string | null;

  @Field(() => String, { nullable: true })
  barcode: string | null;

  @Field(() => MoneyType)
  price: MoneyType;

  @Field(() => MoneyType, { nullable: true, description: 'The usual price, when price is a lower one.' })
  compareAtPrice: MoneyType | null;

  @Field(() => Int, { description: 'Of the packed parcel.' })
  weightGrams: number;

  @Field(() => Int, { nullable: true, description: 'Of the packed parcel, as width and height are.' })
  lengthMm: number | null;

  @Field(() => Int, { nullable: true })
  widthMm: number | null;

  @Field(() => Int, { nullable: true })
  heightMm: number | null;

  /** What it is made of, for field resolvers; not part of the API. */
  readonly draft: VariantDraft;
}

@ObjectType('ContentImage', { description: 'A picture of a product, with its text in every language.' })
export class ContentImageType {
  @Field(() => ID, { description: 'Of the picture; what inputs call imageId.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What it shows, for people who do not see it.' })
  altText: LocalizedText;

  /** Row id, for field resolvers; not part of the API. */
  readonly assetId: string;
}

@ObjectType('ContentAttribute', { description: 'What a product is by one attribute, as its seller chose.' })
export class ContentAttributeType {
  @Field(() => ID)
  code: string;

  @Field(() => [String], { description: 'Codes of the chosen options.' })
  options: string[];

  @Field(() => DecimalScalar, { nullable: true })
  number: string | null;

  @Field(() => Boolean, { nullable: true })
  boolean: boolean | null;

  @Field(() => LocalizedTextType, { nullable: true })
  text: LocalizedText | null;
}

@ObjectType('ContentMotif', { description: 'A motif that the seller says the product carries.' })
export class ContentMotifType {
  @Field(() => String, { description: 'The motif’s name in addresses.' })
  motif: string;

  @Field(() => String, { nullable: true, description: 'How it was put on.' })
  technique: string | null;

  @Field(() => String, { nullable: true, description: 'Whose hands made it.' })
  maker: string | null;
}

@ObjectType('ProductContent', { description: 'All that a product says, in every language.' })
export class ProductContentType {
  @Field(() => LocalizedTextType)
  title: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'A line below the title.' })
  subtitle: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'Plain text; blank lines part paragraphs.' })
  description: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'What search engines show in place of the title.' })
  seoTitle: LocalizedText;

  @Field(() => LocalizedTextType, { description: 'What search engines show below it.' })
  seoDescription: LocalizedText;

  @Field(() => Int, { nullable: true, description: 'Days until it is made, for what is made to order.' })
  madeToOrderDays: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day from which pre-orders are sent, such as 2026-12-24.',
  })
  preorderShipsAt: string | null;

  @Field(() => ContentPersonalisationType, { nullable: true })
  personalisation: ContentPersonalisationType | null;

  @Field(() => [LocalizedTextType], { description: 'What its variants differ in.' })
  options: LocalizedText[];

  @Field(() => [ContentVariantType])
  variants: ContentVariantType[];

  @Field(() => [ContentImageType], { description: 'The main one first.' })
  images: ContentImageType[];

  @Field(() => [ContentAttributeType])
  attributes: ContentAttributeType[];

  @Field(() => [ContentMotifType], { description: 'The main one first.' })
  motifs: ContentMotifType[];

  /** What it is made of, for field resolvers; not part of the API. */
  readonly content: ProductContent;
}
