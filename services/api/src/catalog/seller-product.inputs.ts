import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, LocalizedTextInputType } from '../platform/graphql/index.js';

@InputType('ProductVariantInput', { description: 'A variant as it should be.' })
export class ProductVariantInputType {
  @Field(() => ID, { nullable: true, description: 'Of the variant it was so far; left out for a new one.' })
  id?: string | null;

  @Field(() => [LocalizedTextInputType], {
    defaultValue: [],
    description: 'One for each option, in the same order.',
  })
  optionValues: LocalizedTextInputType[];

  @Field(() => String, { nullable: true, description: 'At most 80 characters.' })
  sku?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 40 characters.' })
  barcode?: string | null;

  @Field(() => DecimalScalar, { description: 'Tax included.' })
  price: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'The usual price, when price is a lower one.' })
  compareAtPrice?: string | null;

  @Field(() => Int, { description: 'Of the packed parcel; 0 while it is not known.' })
  weightGrams: number;

  @Field(() => Int, { nullable: true, description: 'Of the packed parcel, as width and height are.' })
  lengthMm?: number | null;

  @Field(() => Int, { nullable: true })
  widthMm?: number | null;

  @Field(() => Int, { nullable: true })
  heightMm?: number | null;

  @Field(() => ID, { nullable: true, description: 'Its own picture.' })
  imageId?: string | null;
}

@InputType('ProductImageInput')
export class ProductImageInputType {
  @Field(() => ID, { description: 'Of an uploaded picture.' })
  imageId: string;

  @Field(() => LocalizedTextInputType, {
    nullable: true,
    description: 'What it shows, for people who do not see it.',
  })
  altText?: LocalizedTextInputType | null;
}

@InputType('ProductAttributeInput', { description: 'A value in the field of the attribute’s kind.' })
export class ProductAttributeInputType {
  @Field(() => ID)
  code: string;

  @Field(() => [String], { nullable: true, description: 'Codes of options; one for SELECT.' })
  options?: string[] | null;

  @Field(() => DecimalScalar, { nullable: true })
  number?: string | null;

  @Field(() => Boolean, { nullable: true })
  boolean?: boolean | null;

  @Field(() => LocalizedTextInputType, { nullable: true })
  text?: LocalizedTextInputType | null;
}

@InputType('ProductMotifInput', { description: 'A motif that the product carries.' })
export class ProductMotifInputType {
  @Field(() => String, { description: 'The motif’s name in addresses.' })
  motif: string;

  @Field(() => String, { nullable: true, description: 'How it was put on.' })
  technique?: string | null;

  @Field(() => String, { nullable: true, description: 'Whose hands made it.' })
  maker?: string | null;
}

@InputType('ProductPersonalisationInput', {
  description: 'A text of the buyer’s that is worked into the piece.',
})
export class ProductPersonalisationInputType {
  @Field(() => LocalizedTextInputType, { description: 'What the buyer is asked to write.' })
  label: LocalizedTextInputType;

  @Field(() => Int, { description: '1 to 200 characters.' })
  maxLength: number;

  @Field(() => Boolean, { defaultValue: false, description: 'The piece can’t be bought without it.' })
  required: boolean;
}

/** What both a new product and a change can say. What is left out of a change stays; lists are given whole. */
@InputType({ description: 'What a product says.' })
export class ProductContentFields {
  @Field(() => LocalizedTextInputType, { nullable: true, description: 'A line below the title.' })
  subtitle?: LocalizedTextInputType | null;

  @Field(() => LocalizedTextInputType, {
    nullable: true,
    description: 'Plain text; blank lines part paragraphs; at most 20,000 characters.',
  })
  description?: LocalizedTextInputType | null;

  @Field(() => LocalizedTextInputType, {
    nullable: true,
    description: 'What search engines show in place of the title; at most 120 characters.',
  })
  seoTitle?: LocalizedTextInputType | null;

  @Field(() => LocalizedTextInputType, {
    nullable: true,
    description: 'What search engines show below it; at most 320 characters.',
  })
  seoDescription?: LocalizedTextInputType | null;

  @Field(() => String, { nullable: true, description: 'The category’s name in addresses.' })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until it is made, for what is made to order.' })
  madeToOrderDays?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The day from which pre-orders are sent, such as 2026-12-24.',
  })
  preorderShipsAt?: string | null;

  @Field(() => ProductPersonalisationInputType, { nullable: true })
  personalisation?: ProductPersonalisationInputType | null;

  @Field(() => [LocalizedTextInputType], {
    nullable: true,
    description: 'What its variants differ in, at most three.',
  })
  options?: LocalizedTextInputType[] | null;

  @Field(() => [ProductImageInputType], { nullable: true, description: 'The main one first; at most 50.' })
  images?: ProductImageInputType[] | null;

  @Field(() => [ProductAttributeInputType], { nullable: true })
  attributes?: ProductAttributeInputType[] | null;

  @Field(() => [ProductMotifInputType], { nullable: true, description: 'The main one first; at most 6.' })
  motifs?: ProductMotifInputType[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'A name in addresses; made from the title when left out.',
  })
  slug?: string | null;
}

@InputType('ProductCreateInput')
export class ProductCreateInputType extends ProductContentFields {
  @Field(() => ID)
  sellerId: string;

  @Field(() => LocalizedTextInputType, { description: 'At most 200 characters.' })
  title: LocalizedTextInputType;

  @Field(() => [ProductVariantInputType], { description: 'At least one; at most 250.' })
  variants: ProductVariantInputType[];
}

@InputType('ProductUpdateInput', {
  description: 'What is left out stays as it is; lists are given whole.',
})
export class ProductUpdateInputType extends ProductContentFields {
  @Field(() => ID)
  productId: string;

  @Field(() => Int, { description: 'The version that the change was made from.' })
  version: number;

  @Field(() => LocalizedTextInputType, { nullable: true, description: 'At most 200 characters.' })
  title?: LocalizedTextInputType | null;

  @Field(() => [ProductVariantInputType], {
    nullable: true,
    description:
      'What is not in the list is no longer sold; it comes back with its stock when it is given again.',
  })
  variants?: ProductVariantInputType[] | null;
}

@InputType('SellerProductInput', { description: 'Names one of the seller’s products.' })
export class SellerProductInputType {
  @Field(() => ID)
  productId: string;
}
