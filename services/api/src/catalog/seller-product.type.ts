import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import {
  ConnectionType,
  MoneyType,
  toMoney,
  UserErrorType,
  type UserErrorValue,
} from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { locales, localize, type Locale } from '../platform/locale.js';
import { ProductContentType } from './product-content.type.js';
import { revisionStatuses, type RevisionStatus } from './product-revision.entity.js';
import type { ProductRow } from './product-rows.js';
import { productStatuses, type ProductStatus } from './product.machine.js';

export const ProductStatusEnum = Object.fromEntries(productStatuses.map((status) => [status, status]));
registerEnumType(ProductStatusEnum, {
  name: 'ProductStatus',
  description: 'Where a product stands on its way into the shop.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Waits for the office.' },
    SENT_BACK: { description: 'The office asks for changes.' },
    APPROVED: { description: 'Its seller may publish it.' },
    PUBLISHED: { description: 'In the shop, while its seller is.' },
    ARCHIVED: { description: 'Out of the shop, kept for the orders that name it.' },
  },
});

export const RevisionStatusEnum = Object.fromEntries(revisionStatuses.map((status) => [status, status]));
registerEnumType(RevisionStatusEnum, {
  name: 'ProductRevisionStatus',
  description: 'Where a change of a published product stands.',
});

export const LocaleEnum = Object.fromEntries(locales.map((locale) => [locale.toUpperCase(), locale]));
registerEnumType(LocaleEnum, { name: 'Locale', description: 'A language of this deployment.' });

@ObjectType('ReviewNote', { description: 'What the office asks to be mended.' })
export class ReviewNoteType {
  @Field(() => String, { description: 'The field it is about, such as title; other for the whole.' })
  field: string;

  @Field(() => String)
  text: string;
}

@ObjectType('ProductProblem', { description: 'What keeps a product from being submitted.' })
export class ProductProblemType {
  @Field(() => String, { description: 'Stable code, listed in docs/errors.md.' })
  code: string;

  @Field(() => [String], { description: 'Path to the field that mends it.' })
  field: string[];

  @Field(() => String)
  message: string;
}

@ObjectType('TranslationProgress', { description: 'How much of what a product says is there in a language.' })
export class TranslationProgressType {
  @Field(() => LocaleEnum)
  locale: Locale;

  @Field(() => Int, { description: 'Texts that have this language.' })
  filled: number;

  @Field(() => Int, { description: 'Texts that have any language.' })
  total: number;

  @Field(() => [String], { description: 'Fields that lack it, such as description or images.0.altText.' })
  missing: string[];
}

@ObjectType('ProductTransition', { description: 'One move of a product from a status to another.' })
export class ProductTransitionType {
  @Field(() => ProductStatusEnum)
  from: ProductStatus;

  @Field(() => ProductStatusEnum)
  to: ProductStatus;

  @Field(() => Date)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who did it; null for the platform itself.' })
  actorName: string | null;

  @Field(() => [ReviewNoteType])
  notes: ReviewNoteType[];
}

@ObjectType('ProductRevision', {
  description: 'Changes of a product in the shop that shoppers do not see yet.',
})
export class ProductRevisionType {
  @Field(() => RevisionStatusEnum)
  status: RevisionStatus;

  @Field(() => Date, { description: 'Names what was looked at when it is approved or sent back.' })
  submittedAt: Date;

  @Field(() => [String], { description: 'Which fields of content change.' })
  changes: string[];

  @Field(() => ProductContentType, { description: 'What the product says once it is approved.' })
  content: ProductContentType;

  @Field(() => [ReviewNoteType], { description: 'What the office asked for when it was sent back last.' })
  notes: ReviewNoteType[];
}

@ObjectType('SellerProduct', { description: 'A product in any status, as its seller and the office see it.' })
export class SellerProductType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The product’s name in addresses.' })
  slug: string;

  @Field(() => ProductStatusEnum)
  status: ProductStatus;

  @Field(() => Int, { description: 'Grows with each change; productUpdate names the one it was made from.' })
  version: number;

  @Field(() => String, { description: 'In the language of the request.' })
  title: string;

  @Field(() => MoneyType, { description: 'Of the cheapest variant.' })
  price: MoneyType;

  @Field(() => MoneyType, { description: 'Of the dearest variant.' })
  maxPrice: MoneyType;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date)
  updatedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was submitted last; names what was looked at when it is approved or sent back.',
  })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it first came into the shop.' })
  publishedAt: Date | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: ProductRow;
}

export const toSellerProduct = ({ deployment, locale }: Context, row: ProductRow): SellerProductType => ({
  id: toPublicId('product', row.id),
  slug: row.slug,
  status: row.status,
  version: row.version,
  title: localize(row.title, locale),
  price: toMoney(row.price_min, deployment.currency),
  maxPrice: toMoney(row.price_max, deployment.currency),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  submittedAt: row.submitted_at,
  publishedAt: row.published_at,
  row,
});

export const SellerProductConnection = ConnectionType('SellerProductConnection', () => SellerProductType);

@ObjectType('SellerProductPayload')
export class SellerProductPayload {
  @Field(() => SellerProductType, { nullable: true })
  product?: SellerProductType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('ProductVersionConflictError', {
  implements: UserErrorType,
  description: 'Someone changed the product in the meantime; it comes with what it says now.',
})
export class ProductVersionConflictError extends UserErrorType {
  /** The row behind it, for field resolvers; not part of the API. */
  readonly current: ProductRow;
}
