import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CartType, toCart } from '../carts/index.js';
import type { Context } from '../platform/context.js';
import { MoneyType, toMoney, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { draftStatuses, type DraftRecord, type DraftStatus } from './draft.queries.js';

export const DraftStatusEnum = Object.fromEntries(draftStatuses.map((status) => [status, status]));

registerEnumType(DraftStatusEnum, {
  name: 'DraftOrderStatus',
  description: 'What has become of a draft order.',
  valuesConfig: {
    OPEN: { description: 'Its link opens it for paying.' },
    ORDERED: { description: 'The customer has gone on to pay; it is an order now.' },
    CANCELLED: { description: 'The seller has taken it back.' },
    EXPIRED: { description: 'Nobody has paid in time.' },
  },
});

@ObjectType('DraftOrderLine')
export class DraftOrderLineType {
  @Field(() => ID)
  variantId: string;

  @Field(() => String)
  title: string;

  @Field(() => Int)
  quantity: number;
}

@ObjectType('SellerDraftOrder', {
  description: 'What a seller has put together for a customer, with the link to pay for it.',
})
export class SellerDraftOrderType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  number: string;

  @Field(() => DraftStatusEnum)
  status: DraftStatus;

  @Field(() => String, { description: 'Where the customer pays; opens it to whoever holds it.' })
  payUrl: string;

  @Field(() => String)
  customerName: string;

  @Field(() => String, { description: 'As +62….' })
  customerPhone: string;

  @Field(() => String, { nullable: true, description: 'As the customer or the seller wrote it last.' })
  customerEmail: string | null;

  @Field(() => String)
  note: string;

  @Field(() => [DraftOrderLineType])
  lines: DraftOrderLineType[];

  @Field(() => MoneyType, { description: 'The goods, at the prices of now; delivery comes on top.' })
  subtotal: MoneyType;

  @Field(() => Date)
  expiresAt: Date;

  @Field(() => Date)
  createdAt: Date;

  /** For field resolvers; not part of the API. */
  readonly sellerRowId: string;
}

@ObjectType('DraftOrder', { description: 'What a seller has put together for you to pay.' })
export class DraftOrderType {
  @Field(() => String)
  number: string;

  @Field(() => DraftStatusEnum)
  status: DraftStatus;

  @Field(() => String, { description: 'The seller’s words to you; may be empty.' })
  note: string;

  @Field(() => CartType, {
    nullable: true,
    description: 'To check out with, as any cart; null when the link is not open any more.',
  })
  cart: CartType | null;

  @Field(() => Date)
  expiresAt: Date;

  /** What is behind it, for field resolvers; not part of the API. */
  readonly record: DraftRecord;
}

@InputType('DraftOrderLineInput')
export class DraftOrderLineInputType {
  @Field(() => ID)
  variantId: string;

  @Field(() => Int, { description: '1 to 999.' })
  quantity: number;
}

@InputType('DraftOrderCustomerInput')
export class DraftOrderCustomerInputType {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'As people write it: 0812…, 62812… or +62812….' })
  phone: string;

  @Field(() => String, { nullable: true })
  email?: string | null;
}

@InputType('DraftOrderCreateInput')
export class DraftOrderCreateInputType {
  @Field(() => ID)
  sellerId: string;

  @Field(() => [DraftOrderLineInputType])
  lines: DraftOrderLineInputType[];

  @Field(() => DraftOrderCustomerInputType)
  customer: DraftOrderCustomerInputType;

  @Field(() => String, { nullable: true, description: 'Words to the customer, at most 500 characters.' })
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'At most 200 characters; the same key makes one draft, however often it is sent.',
  })
  idempotencyKey?: string | null;
}

@InputType('DraftOrderCancelInput')
export class DraftOrderCancelInputType {
  @Field(() => ID)
  draftOrderId: string;
}

@InputType('DraftOrderUpdateInput', { description: 'What is left out stays.' })
export class DraftOrderUpdateInputType {
  @Field(() => ID)
  draftOrderId: string;

  @Field(() => [DraftOrderLineInputType], {
    nullable: true,
    description: 'All that is to be in it, at least one.',
  })
  lines?: DraftOrderLineInputType[] | null;

  @Field(() => DraftOrderCustomerInputType, { nullable: true })
  customer?: DraftOrderCustomerInputType | null;

  @Field(() => String, { nullable: true, description: 'Words to the customer, at most 500 characters.' })
  note?: string | null;
}

@InputType('DraftOrderDeleteInput')
export class DraftOrderDeleteInputType {
  @Field(() => ID)
  draftOrderId: string;
}

@ObjectType('DraftOrderDeletePayload')
export class DraftOrderDeletePayload {
  @Field(() => ID, { nullable: true })
  deletedId?: string | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('DraftOrderPayload')
export class DraftOrderPayload {
  @Field(() => SellerDraftOrderType, { nullable: true })
  draftOrder?: SellerDraftOrderType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

export const toSellerDraft = (
  context: Context,
  { draft, cart, status }: DraftRecord,
): SellerDraftOrderType => ({
  id: toPublicId('draftOrder', draft.id),
  number: draft.number,
  status,
  payUrl: `${context.config.PUBLIC_URL_MARKETPLACE}/pay/${draft.number}?key=${draft.secret}`,
  customerName: draft.customer_name,
  customerPhone: draft.customer_phone,
  customerEmail: cart.buyer?.email ?? null,
  note: draft.note,
  lines: cart.lines.map(({ variant, quantity }) => ({
    variantId: toPublicId('variant', variant.variantId),
    title: [localize(variant.title, context.locale), localize(variant.variantTitle, context.locale)]
      .filter(Boolean)
      .join(' · '),
    quantity,
  })),
  subtotal: toMoney(cart.subtotal, context.deployment.currency),
  expiresAt: draft.expires_at,
  createdAt: draft.created_at,
  sellerRowId: draft.seller_id,
});

export const toDraft = (context: Context, record: DraftRecord): DraftOrderType => ({
  number: record.draft.number,
  status: record.status,
  note: record.draft.note,
  cart: record.status === 'OPEN' ? toCart(context, record.cart) : null,
  expiresAt: record.draft.expires_at,
  record,
});
