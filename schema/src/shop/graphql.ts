/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddressInput = {
  /** What the courier looks for; at most 200 characters. */
  landmark?: string | null | undefined;
  /** Street, house number, RT/RW; at most 300 characters. */
  line: string;
  /** Five digits. */
  postalCode?: string | null | undefined;
  /** Official code of a subdistrict, from `subdistricts`. */
  subdistrictCode: string;
};

/** A product fits when it has one of the options. */
export type AttributeFilter = {
  /** Code of the attribute, such as `technique`. */
  code: string;
  /** Codes of options; `true` for an attribute that is yes or no. */
  options: Array<string>;
};

/** What an attribute’s value is. */
export type AttributeKind =
  /** Yes or no. */
  | 'BOOLEAN'
  /** One or more of its options. */
  | 'MULTI_SELECT'
  /** A number, in its unit. */
  | 'NUMBER'
  /** One of its options. */
  | 'SELECT'
  /** A text in each language. */
  | 'TEXT';

export type BuyerInput = {
  /** Gets the order confirmation; may be left out. */
  email?: string | null | undefined;
  /** Who receives the parcel; at most 120 characters. */
  name: string;
  /** Indonesian number as people write it: 08…, +62… or 62…, spaces and hyphens allowed. */
  phone: string;
};

export type CartBuyerUpdateInput = {
  /** Left out, the address that is there stays. Pick-up needs none. */
  address?: AddressInput | null | undefined;
  buyer: BuyerInput;
  cartId: string | number;
};

export type CartCouponsAddInput = {
  cartId: string | number;
  /** Codes as they were typed, in any case; a cart takes at most 5. */
  codes: Array<string>;
};

export type CartCouponsRemoveInput = {
  cartId: string | number;
  codes: Array<string>;
};

export type CartCreateFromOrderGroupInput = {
  number: string;
  secret: string;
};

export type CartCreateFromReturnInput = {
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  /** An exchange that the seller has received. */
  returnId: string | number;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
};

export type CartCreateInput = {
  /** At most 100. */
  lines?: Array<CartLineInput>;
};

export type CartDeliverySelectInput = {
  cartId: string | number;
  selections: Array<DeliverySelectionInput>;
};

export type CartLineInput = {
  /** The buyer’s own text, where the product has `personalisation`; put on one line. */
  personalisation?: string | null | undefined;
  /** 1 to 999. */
  quantity?: number;
  variantId: string | number;
};

export type CartLineUpdateInput = {
  /** Of the cart line. */
  id: string | number;
  /** The buyer’s own text; left out, it stays, null or an empty one takes it away. Lines that become the same are joined. */
  personalisation?: string | null | undefined;
  /** 1 to 999; 0 removes the line. */
  quantity: number;
};

export type CartLinesAddInput = {
  cartId: string | number;
  /** Come on top of what is in the cart; those of one variant with the same text are summed. */
  lines: Array<CartLineInput>;
};

export type CartLinesRemoveInput = {
  cartId: string | number;
  lineIds: Array<string | number>;
};

export type CartLinesUpdateInput = {
  cartId: string | number;
  lines: Array<CartLineUpdateInput>;
};

/** Which paper it is. */
export type CertificateKind =
  /** Registration with the food and drug agency. */
  | 'BPOM'
  /** Halal. */
  | 'HALAL'
  /** Right to a motif, a design or a mark. */
  | 'HKI'
  /** Business number of the seller. */
  | 'NIB'
  /** Permit of home-made dry food. */
  | 'PIRT'
  /** National standard. */
  | 'SNI'
  /** Share of local content. */
  | 'TKDN';

export type CheckoutStartInput = {
  cartId: string | number;
  /** 1 to 200 characters, new for each checkout. A cart becomes one order group whatever the key. */
  idempotencyKey: string;
  paymentMethod?: PaymentMethodKind;
  /** Where the payment page leads back to, paid or not; of an origin that this deployment allows. `{number}` and `{secret}` in it become the order group’s. The order’s page by default. */
  returnUrl?: string | null | undefined;
};

/** ISO 4217 code of a currency. */
export type CurrencyCode =
  | 'IDR';

/** How a parcel gets to the shopper. */
export type DeliveryKind =
  /** A courier brings it to an address. */
  | 'DELIVERY'
  /** The shopper picks it up; needs no address. */
  | 'PICK_UP';

export type DeliverySelectionInput = {
  deliveryGroupId: string | number;
  /** One of that group’s options. */
  optionId: string | number;
};

/** What has become of a draft order. */
export type DraftOrderStatus =
  /** The seller has taken it back. */
  | 'CANCELLED'
  /** Nobody has paid in time. */
  | 'EXPIRED'
  /** Its link opens it for paying. */
  | 'OPEN'
  /** The customer has gone on to pay; it is an order now. */
  | 'ORDERED';

export type EmailVerifyInput = {
  /** From the link in the letter. */
  token: string;
};

/** Which field of ProductWhere takes a facet’s values. */
export type FacetKind =
  /** `attributes`, with the facet’s code. */
  | 'ATTRIBUTE'
  /** `availability`. */
  | 'AVAILABILITY'
  /** `category`, by slug. */
  | 'CATEGORY'
  /** `certificates`. */
  | 'CERTIFICATE'
  /** `districts`, by code. */
  | 'DISTRICT'
  /** `motifs`, by slug. */
  | 'MOTIF'
  /** `onSale`. */
  | 'ON_SALE'
  /** `minRating`. */
  | 'RATING';

/** What a section of the home page shows. */
export type HomeRailKind =
  /** The categories at the top. */
  | 'CATEGORIES'
  /** A collection, with products. */
  | 'COLLECTION'
  /** The collections. */
  | 'COLLECTIONS'
  /** Products that the operator puts first. */
  | 'FEATURED'
  /** A motif, with products. */
  | 'MOTIF'
  /** Products that came into the shop last. */
  | 'NEW'
  /** Products that cost less than they did. */
  | 'SALE'
  /** A maker, with products. */
  | 'SELLER'
  /** Makers. */
  | 'SELLERS';

/** Who wrote a message. */
export type MessageSide =
  /** The operator’s office, once it was called in. */
  | 'OFFICE'
  /** A member of the seller. */
  | 'SELLER'
  /** Who bought it. */
  | 'SHOPPER';

/** What a list of motifs is narrowed to; all of it must fit. */
export type MotifWhere = {
  /** Words that its name, meaning, inspiration or designer hold. */
  query?: string | null | undefined;
  /** Slugs of themes; any of them fits. */
  theme?: Array<string> | null | undefined;
  year?: number | null | undefined;
};

export type OrderCancelInput = {
  /** At most 500 characters. */
  note?: string | null | undefined;
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  orderId: string | number;
  reason: OrderCancelReason;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
};

/** Why an order was called off. Shoppers choose from CHANGED_MIND, ORDERED_BY_MISTAKE, TAKES_TOO_LONG and OTHER; sellers from OUT_OF_STOCK, CANNOT_DELIVER, SHOPPER_ASKED and OTHER; the office also SUSPICIOUS. */
export type OrderCancelReason =
  /** It can’t be brought to that address. */
  | 'CANNOT_DELIVER'
  /** The shopper does not want it any more. */
  | 'CHANGED_MIND'
  /** The shopper did not mean to order it, or ordered the wrong thing. */
  | 'ORDERED_BY_MISTAKE'
  /** The note says why. */
  | 'OTHER'
  /** It is not there after all. */
  | 'OUT_OF_STOCK'
  /** The shopper asked for it, in a chat for instance. */
  | 'SHOPPER_ASKED'
  /** Something about the order is not right. */
  | 'SUSPICIOUS'
  /** The shopper has waited long enough. */
  | 'TAKES_TOO_LONG';

/** Who called an order off. */
export type OrderCanceller =
  /** The operator of the shop. */
  | 'OFFICE'
  /** Who was to send it. */
  | 'SELLER'
  /** Who bought it. */
  | 'SHOPPER';

export type OrderConfirmReceivedInput = {
  number: string;
  /** One of the group’s orders. */
  orderId: string | number;
  secret: string;
};

/** How much of an order is on its way or further. */
export type OrderFulfillmentStatus =
  /** Everything. */
  | 'FULFILLED'
  /** Some of it. */
  | 'PARTIALLY_FULFILLED'
  /** Nothing yet. */
  | 'UNFULFILLED';

export type OrderGroupCancelInput = {
  number: string;
  secret: string;
};

export type OrderMessageSendInput = {
  /** 1 to 2,000 characters of plain text. */
  body: string;
  /** At most 200 characters; the same key is one message, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  number: string;
  /** One of the group’s orders. */
  orderId: string | number;
  secret: string;
};

export type OrderMessagesMarkReadInput = {
  number: string;
  /** One of the group’s orders. */
  orderId: string | number;
  secret: string;
};

export type OrderOfficeCallInput = {
  number: string;
  /** One of the group’s orders. */
  orderId: string | number;
  secret: string;
};

/** How far one seller’s order has come. */
export type OrderStatus =
  /** It will not be delivered; its stock is free again. */
  | 'CANCELLED'
  /** The shopper has it, or had time to say otherwise. */
  | 'COMPLETED'
  /** Everything in it was handed over. */
  | 'DELIVERED'
  /** All or the first of it is packed; some of it may be on its way already: see fulfillmentStatus. */
  | 'PACKED'
  /** To be packed. */
  | 'PAID'
  /** Waits for the shopper’s money; its stock is kept. */
  | 'PENDING_PAYMENT'
  /** Everything in it is on its way. */
  | 'SHIPPED';

export type PasswordResetInput = {
  /** At least 8 characters. */
  password: string;
  /** From the link in the letter. */
  token: string;
};

export type PasswordResetRequestInput = {
  email: string;
};

/** How the shopper pays. */
export type PaymentMethodKind =
  /** By hand to the operator’s account; the office confirms it. */
  | 'BANK_TRANSFER'
  /** On the provider’s hosted page. */
  | 'CARD'
  /** In cash to the seller, who hands the goods over. */
  | 'CASH_ON_PICKUP'
  /** Not at all: discounts take everything off, and the order is confirmed at once. */
  | 'NOTHING_TO_PAY'
  /** By scanning the operator’s QR code; the office confirms it. */
  | 'QRIS';

/** What has become of a proof of payment. */
export type PaymentProofStatus =
  /** The office has found the money. */
  | 'ACCEPTED'
  /** The office could not accept it; there is a reason. */
  | 'REJECTED'
  /** The office has yet to look at it. */
  | 'SUBMITTED';

/** Where the money is. It moves forward only: what is PAID never becomes PENDING again. */
export type PaymentStatus =
  /** The time to pay is over; nothing was paid. */
  | 'EXPIRED'
  /** The provider would not take this payment; nothing was paid. */
  | 'FAILED'
  /** The money is here. */
  | 'PAID'
  /** Waiting for the shopper. */
  | 'PENDING'
  /** All of the money went back. */
  | 'REFUNDED';

/** How soon a product can be had. */
export type ProductAvailability =
  /** Is made after it was ordered, within days that the product tells. */
  | 'MADE_TO_ORDER'
  /** Lies on the shelf. */
  | 'READY_STOCK';

/** Order of products. */
export type ProductSort =
  /** By the stars that buyers gave, the best first; FEATURED in lists below a seller or motif. */
  | 'BEST_RATED'
  /** By what was bought in the last ninety days, the most first; FEATURED in lists below a seller or motif. */
  | 'BEST_SELLING'
  /** What the operator puts first. */
  | 'FEATURED'
  /** The newest in the shop first. */
  | 'NEWEST'
  /** By the price of the cheapest variant, from low to high. */
  | 'PRICE_ASC'
  /** By the price of the cheapest variant, from high to low. */
  | 'PRICE_DESC'
  /** What fits the search best; the same as FEATURED where there is no search. */
  | 'RELEVANCE';

/** What a list of products is narrowed to; all of it must fit, and of each list one value. Unknown values fit nothing. */
export type ProductWhere = {
  attributes?: Array<AttributeFilter> | null | undefined;
  availability?: Array<ProductAvailability> | null | undefined;
  /** Slugs or ids of categories; what is below them counts as well. */
  category?: Array<string> | null | undefined;
  /** Kinds of certificates that the operator found true, such as `HALAL`. */
  certificates?: Array<string> | null | undefined;
  /** Slug of a collection. */
  collection?: string | null | undefined;
  /** Codes of the districts where sellers are, such as `64.71.05`. */
  districts?: Array<string> | null | undefined;
  /** true: can be bought now. false: is sold out. */
  inStock?: boolean | null | undefined;
  /** A product fits when one of its prices does. */
  maxPrice?: string | null | undefined;
  /** A product fits when one of its prices does. */
  minPrice?: string | null | undefined;
  /** Stars, 1 to 5, that buyers gave on average at least. */
  minRating?: number | null | undefined;
  /** Slugs of motifs. */
  motifs?: Array<string> | null | undefined;
  /** true: costs less than it did. */
  onSale?: boolean | null | undefined;
  /** Slugs or ids of sellers. */
  seller?: Array<string> | null | undefined;
};

/** What a statement is about. */
export type ProvenanceKind =
  /** A paper that holds for it; see certificate. */
  | 'CERTIFICATE'
  /** Who made it. */
  | 'MAKER'
  /** A motif that the piece carries; see motif. */
  | 'MOTIF'
  /** Where it was made. */
  | 'PLACE'
  /** How it was made. */
  | 'TECHNIQUE';

export type RefundAccountSetInput = {
  /** 1 to 120 characters. */
  accountHolder: string;
  /** 5 to 34 digits; spaces, dots and dashes between them do no harm. */
  accountNumber: string;
  /** 1 to 80 characters. */
  bank: string;
  number: string;
  secret: string;
};

/** Where money is that goes back to a shopper. */
export type RefundStatus =
  /** It did not get there and counts as not given back; the office sees it. */
  | 'FAILED'
  /** On its way. */
  | 'PENDING'
  /** The provider has sent it. */
  | 'SUCCEEDED';

export type ReturnCancelInput = {
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  returnId: string | number;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
};

/** How something arrived back at the seller. */
export type ReturnCondition =
  /** As it was sent. */
  | 'AS_SENT'
  /** Worn or broken. */
  | 'DAMAGED'
  /** It was not in the parcel: no money goes back for it. */
  | 'NOT_RECEIVED';

/** Who pays for the way back. */
export type ReturnDeliveryPayer =
  | 'SELLER'
  | 'SHOPPER';

export type ReturnEscalateInput = {
  /** For the office to read; 1 to 500 characters. */
  note: string;
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  returnId: string | number;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
};

export type ReturnMarkShippedInput = {
  /** Who brings it, 1 to 80 characters. */
  courier: string;
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  returnId: string | number;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
  /** At most 80 characters. */
  trackingNumber?: string | null | undefined;
};

/** Who moved a return on; SYSTEM when the money had gone through. */
export type ReturnMover =
  | 'OFFICE'
  | 'SELLER'
  | 'SHOPPER'
  | 'SYSTEM';

/** Why something is sent back. */
export type ReturnReason =
  /** The shopper does not want it after all. */
  | 'CHANGED_MIND'
  /** It arrived broken. */
  | 'DAMAGED'
  /** It is not what the page said. */
  | 'NOT_AS_DESCRIBED'
  /** The note says why. */
  | 'OTHER'
  /** Something else was sent. */
  | 'WRONG_ITEM';

export type ReturnRequestInput = {
  lines: Array<ReturnRequestLineInput>;
  /** At most 500 characters; needed for OTHER. */
  note?: string | null | undefined;
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  orderId: string | number;
  /** Pictures, at most five: uploaded, as for a review, by the account that asks. */
  photoIds?: Array<string | number> | null | undefined;
  reason: ReturnReason;
  resolution?: ReturnResolution;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
};

export type ReturnRequestLineInput = {
  orderLineId: string | number;
  /** Not more than were bought and are not sent back already. */
  quantity: number;
  /** For an exchange: a variant of the same product, wanted in its place. */
  wantedVariantId?: string | number | null | undefined;
};

/** What the shopper wants. */
export type ReturnResolution =
  /** The money back, and a filled cart with another variant. */
  | 'EXCHANGE'
  /** The money back. */
  | 'REFUND';

/** How far a return has come. */
export type ReturnStatus =
  /** It may be sent back. */
  | 'APPROVED'
  /** The shopper has taken it back. */
  | 'CANCELLED'
  /** It ended without money: nothing of it arrived. */
  | 'CLOSED'
  /** The seller says no; the shopper may ask the office. */
  | 'DECLINED'
  /** The office has the last word. */
  | 'ESCALATED'
  /** The seller has it; the money is on its way. */
  | 'RECEIVED'
  /** The money went back. */
  | 'REFUNDED'
  /** The office says no. */
  | 'REJECTED'
  /** The seller has yet to answer. */
  | 'REQUESTED'
  /** On its way to the seller. */
  | 'SHIPPED_BACK';

/** The whole review as it is to be. */
export type ReviewEditInput = {
  /** Plain text, at most 2000 characters. */
  body?: string | null | undefined;
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  /** The line of one’s own order that the review is about. */
  orderLineId: string | number;
  /** Pictures, at most five, in order: uploaded for a review by the account that asks, or shown in this review already. Left out, the present ones stay. */
  photoIds?: Array<string | number> | null | undefined;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
  /** 1 to 5. */
  stars: number;
  /** Plain text, at most 80 characters. */
  title?: string | null | undefined;
};

export type ReviewRemoveInput = {
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  /** The line of one’s own order that the review is about. */
  orderLineId: string | number;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
};

export type ReviewReportInput = {
  /** At most 500 characters. */
  note?: string | null | undefined;
  reason: ReviewReportReason;
  reviewId: string | number;
};

/** Why a review should not stand. */
export type ReviewReportReason =
  /** What it says is not true. */
  | 'FALSE'
  /** It is about something else. */
  | 'NOT_ABOUT_PRODUCT'
  /** It insults or threatens somebody. */
  | 'OFFENSIVE'
  /** The note says what. */
  | 'OTHER'
  /** It tells somebody’s phone number, address or the like. */
  | 'PRIVATE_DATA'
  /** It advertises something. */
  | 'SPAM';

/** Order of reviews; those that are equal stand newest first. */
export type ReviewSort =
  /** Most stars first. */
  | 'HIGHEST'
  /** Fewest stars first. */
  | 'LOWEST'
  /** The newest first. */
  | 'NEWEST'
  /** Only those with photos, the newest first. */
  | 'WITH_PHOTOS';

/** Who can read a review. */
export type ReviewStatus =
  /** Its author and the office, which has yet to look at it. */
  | 'HELD'
  /** Its author and the office, which has taken it down. */
  | 'HIDDEN'
  /** Everybody. */
  | 'PUBLISHED'
  /** Its author has taken it back; its text is gone. */
  | 'REMOVED';

export type ReviewWriteInput = {
  /** Plain text, at most 2000 characters. */
  body?: string | null | undefined;
  /** The order group’s; not needed by who bought it signed in. */
  number?: string | null | undefined;
  /** The line of one’s own order that the review is about. */
  orderLineId: string | number;
  /** Pictures, at most five, in order: uploaded for a review by the account that asks, or shown in this review already. Left out, the present ones stay. */
  photoIds?: Array<string | number> | null | undefined;
  /** The order group’s; not needed by who bought it signed in. */
  secret?: string | null | undefined;
  /** 1 to 5. */
  stars: number;
  /** Plain text, at most 80 characters. */
  title?: string | null | undefined;
};

export type SellerFollowInput = {
  sellerId: string | number;
};

/** How far one parcel has come. */
export type ShipmentStatus =
  /** Taken apart again before it left. */
  | 'CANCELLED'
  /** Handed over. */
  | 'DELIVERED'
  /** Waits for the courier, or to be brought to the counter. */
  | 'PACKED'
  /** On its way, or ready at the counter. */
  | 'SHIPPED';

export type SignInInput = {
  email: string;
  password: string;
};

export type SignUpInput = {
  email: string;
  /** At most 120 characters. */
  name: string;
  /** At least 8 characters. */
  password: string;
};

/** Whose word a statement is. */
export type StatementStatus =
  /** The seller says so. */
  | 'CLAIMED'
  /** The operator has checked it. */
  | 'VERIFIED';

export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type WishAddInput = {
  productId: string | number;
};

export type WishRemoveInput = {
  productId: string | number;
};

export type WishesMergeInput = {
  /** What was kept in the browser, the newest first; of more than 200 the rest is left out. */
  productIds: Array<string | number>;
};

export type CartCountQueryVariables = Exact<{
  id: string | number;
}>;


export type CartCountQuery = { cart: { id: string, totalQuantity: number, orderGroup: { number: string } | null } | null };

export type CartCouponsAddMutationVariables = Exact<{
  input: CartCouponsAddInput;
}>;


export type CartCouponsAddMutation = { cartCouponsAdd: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CartCouponsRemoveMutationVariables = Exact<{
  input: CartCouponsRemoveInput;
}>;


export type CartCouponsRemoveMutation = { cartCouponsRemove: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CartCreateMutationVariables = Exact<{
  input: CartCreateInput;
}>;


export type CartCreateMutation = { cartCreate: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string }
    > } };

export type CartLineItemFragment = { id: string, quantity: number, personalisation: { label: string, text: string } | null, unitPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<{ code: string, message: string, availableQuantity: number | null, blocking: boolean }>, variant: { id: string, title: string, availableQuantity: number, selectedOptions: Array<{ name: string, value: string }>, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }, product: { slug: string, title: string, madeToOrderDays: number | null, personalisation: { label: string, maxLength: number, required: boolean } | null, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } };

export type CartLinesAddMutationVariables = Exact<{
  input: CartLinesAddInput;
}>;


export type CartLinesAddMutation = { cartLinesAdd: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string }
    > } };

export type CartLinesRemoveMutationVariables = Exact<{
  input: CartLinesRemoveInput;
}>;


export type CartLinesRemoveMutation = { cartLinesRemove: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string }
    > } };

export type CartLinesUpdateMutationVariables = Exact<{
  input: CartLinesUpdateInput;
}>;


export type CartLinesUpdateMutation = { cartLinesUpdate: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string }
    > } };

export type CartPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CartPageQuery = { cart: { id: string, totalQuantity: number, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, slug: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, personalisation: { label: string, text: string } | null, unitPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<{ code: string, message: string, availableQuantity: number | null, blocking: boolean }>, variant: { id: string, title: string, availableQuantity: number, selectedOptions: Array<{ name: string, value: string }>, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }, product: { slug: string, title: string, madeToOrderDays: number | null, personalisation: { label: string, maxLength: number, required: boolean } | null, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } }> }>, subtotal: { amount: string, currencyCode: CurrencyCode }, coupons: Array<{ code: string, title: string, applied: boolean }>, orderGroup: { number: string, secret: string } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, availableQuantity: number | null, blocking: boolean }> } | null };

export type CartSummaryFragment = { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, coupons: Array<{ code: string, title: string, applied: boolean }>, orderGroup: { number: string, secret: string } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, availableQuantity: number | null, blocking: boolean }> };

export type DiscountLineFragment = { title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } };

export type AutocompleteQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type AutocompleteQuery = { autocomplete: { queries: Array<string>, categories: Array<{ slug: string, name: string, parent: { name: string } | null }>, motifs: Array<{ slug: string, name: string }>, sellers: Array<{ slug: string, name: string }>, products: Array<{ slug: string, title: string, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, image: { dominantColor: string, small: string } | null }> } };

export type CategoriesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesPageQuery = { categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> };

export type CategoryPageQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  where: ProductWhere;
  sort: ProductSort;
}>;


export type CategoryPageQuery = { category: { id: string, slug: string, name: string, productCount: number, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w960: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, parent: { slug: string, name: string } | null, children: Array<{ id: string, slug: string, name: string, productCount: number }> } | null, products: { totalCount: number | null, countIsEstimate: boolean, facets: Array<{ kind: FacetKind, code: string, name: string, values: Array<{ value: string, name: string, count: number, selected: boolean }> }> | null, prices: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, steps: Array<{ count: number, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }> } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type CategoryTileFragment = { id: string, slug: string, name: string, productCount: number, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type FacetGroupFragment = { kind: FacetKind, code: string, name: string, values: Array<{ value: string, name: string, count: number, selected: boolean }> };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { shop: { city: { name: string } }, hero: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w960: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null } }> }, homePage: { rails: Array<{ kind: HomeRailKind, title: string | null, text: string | null, seller: { slug: string, name: string, story: string, subdistrict: { name: string, districtName: string } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, banner: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null } | null, motif: { slug: string, name: string, meaning: string, artwork: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null } | null, collection: { slug: string, title: string, description: string } | null, products: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }> }, categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }>, collections: { nodes: Array<{ id: string, slug: string, title: string, description: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }, sellers: { totalCount: number | null, nodes: Array<{ id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, banner: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type NearMatchesQueryVariables = Exact<{
  query: string;
  first: number;
  where: ProductWhere;
}>;


export type NearMatchesQuery = { autocomplete: { queries: Array<string>, categories: Array<{ id: string, slug: string, name: string }>, motifs: Array<{ id: string, slug: string, name: string }>, sellers: Array<{ id: string, slug: string, name: string }> }, categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null }>, search: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type NothingFoundQueryVariables = Exact<{
  query: string;
  first: number;
  where?: ProductWhere | null | undefined;
}>;


export type NothingFoundQuery = { autocomplete: { queries: Array<string>, categories: Array<{ id: string, slug: string, name: string }>, motifs: Array<{ id: string, slug: string, name: string }>, sellers: Array<{ id: string, slug: string, name: string }> }, categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null }>, products: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type PriceRangeFragment = { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, steps: Array<{ count: number, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }> };

export type ProductCardFragment = { id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { shop: { name: string, city: { districts: Array<{ code: string, name: string, subdistricts: Array<{ code: string, name: string }> }> } }, product: { id: string, slug: string, title: string, description: string, available: boolean, madeToOrderDays: number | null, preorderShipsAt: string | null, subtitle: string | null, provenanceCode: string, personalisation: { label: string, maxLength: number, required: boolean } | null, attributes: Array<{ code: string, name: string, kind: AttributeKind, boolean: boolean | null, number: string | null, text: string | null, unit: string | null, options: Array<{ code: string, name: string }> }>, rating: { average: number | null, count: number, distribution: Array<{ stars: number, count: number }> }, reviews: { nodes: Array<{ id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, variantTitle: string | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string } | null }> }, shareImage: { url: string, width: number, height: number }, motifs: Array<{ technique: string | null, maker: string | null, status: StatementStatus, verifiedAt: string | null, motif: { slug: string, name: string } }>, certificates: Array<{ id: string, kind: CertificateKind, number: string, issuer: string | null, scope: string | null, validUntil: string | null, verifiedAt: string | null, forProduct: boolean }>, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, images: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } }>, options: Array<{ name: string, values: Array<string> }>, variants: Array<{ id: string, title: string, sku: string | null, availableQuantity: number, weightGrams: number, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, selectedOptions: Array<{ name: string, value: string }>, image: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null }>, category: { slug: string, name: string, parent: { slug: string, name: string } | null } | null, seller: { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, subdistrict: { name: string, districtName: string } | null, holiday: { from: string, until: string, message: string, acceptsOrders: boolean, isNow: boolean } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }, related: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } | null };

export type PromotionChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type PromotionChoicesQuery = { categories: Array<{ slug: string, name: string }>, motifs: { nodes: Array<{ slug: string, name: string }> } };

export type ProvenancePageQueryVariables = Exact<{
  code: string;
}>;


export type ProvenancePageQuery = { shop: { name: string }, provenance: { code: string, title: string, image: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null, product: { slug: string } | null, seller: { slug: string, name: string } | null, statements: Array<{ kind: ProvenanceKind, value: string, status: StatementStatus, verifiedAt: string | null, verifiedBy: string | null, motif: { slug: string, meaning: string, artwork: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null } | null, certificate: { id: string, kind: CertificateKind, number: string, issuer: string | null, scope: string | null, validUntil: string | null, verifiedAt: string | null, forProduct: boolean } | null }> } | null };

export type RecentlySeenQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RecentlySeenQuery = { productsByIds: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> };

export type SearchPageQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
  where: ProductWhere;
  sort: ProductSort;
}>;


export type SearchPageQuery = { search: { totalCount: number | null, countIsEstimate: boolean, understood: { suggestion: string | null, relaxed: boolean, words: Array<string>, inStock: boolean, madeToOrder: boolean, minPrice: { amount: string, currencyCode: CurrencyCode } | null, maxPrice: { amount: string, currencyCode: CurrencyCode } | null }, facets: Array<{ kind: FacetKind, code: string, name: string, values: Array<{ value: string, name: string, count: number, selected: boolean }> }>, prices: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, steps: Array<{ count: number, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }> } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type SuggestedProductFragment = { slug: string, title: string, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, image: { dominantColor: string, small: string } | null };

export type SuggestedProductsQueryVariables = Exact<{
  query: string;
  first: number;
}>;


export type SuggestedProductsQuery = { search: { nodes: Array<{ slug: string, title: string, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, image: { dominantColor: string, small: string } | null }> } };

export type SuggestionsQueryVariables = Exact<{
  first: number;
  where?: ProductWhere | null | undefined;
}>;


export type SuggestionsQuery = { products: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type VariantChoiceFragment = { id: string, title: string, sku: string | null, availableQuantity: number, weightGrams: number, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, selectedOptions: Array<{ name: string, value: string }>, image: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null };

export type CartBuyerUpdateMutationVariables = Exact<{
  input: CartBuyerUpdateInput;
}>;


export type CartBuyerUpdateMutation = { cartBuyerUpdate: { cart: { id: string, total: { amount: string }, problems: Array<{ code: string, message: string, blocking: boolean }>, deliveryGroups: Array<{ id: string, options: Array<{ id: string, kind: DeliveryKind }> }> } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CartDeliverySelectMutationVariables = Exact<{
  input: CartDeliverySelectInput;
}>;


export type CartDeliverySelectMutation = { cartDeliverySelect: { cart: { id: string, total: { amount: string }, problems: Array<{ code: string, message: string, blocking: boolean }>, deliveryGroups: Array<{ id: string, options: Array<{ id: string, kind: DeliveryKind }> }> } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CheckoutCartFragment = { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, buyer: { name: string, phone: string, email: string | null } | null, address: { line: string, postalCode: string | null, landmark: string | null, subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } } | null, paymentMethods: Array<{ kind: PaymentMethodKind, title: string, description: string | null, refusal: { code: string, message: string } | null }>, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, blocking: boolean }>, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }, product: { slug: string, title: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } }>, options: Array<{ id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, place: { name: string, address: string | null, region: string | null, hours: string | null } | null, price: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode } }>, selectedOption: { id: string } | null }> };

export type CheckoutLineFragment = { id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }, product: { slug: string, title: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } };

export type CheckoutPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckoutPageQuery = { cart: { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, buyer: { name: string, phone: string, email: string | null } | null, address: { line: string, postalCode: string | null, landmark: string | null, subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } } | null, paymentMethods: Array<{ kind: PaymentMethodKind, title: string, description: string | null, refusal: { code: string, message: string } | null }>, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, blocking: boolean }>, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }, product: { slug: string, title: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } }>, options: Array<{ id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, place: { name: string, address: string | null, region: string | null, hours: string | null } | null, price: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode } }>, selectedOption: { id: string } | null }> } | null, me: { name: string, email: string | null } | null };

export type CheckoutStartMutationVariables = Exact<{
  input: CheckoutStartInput;
}>;


export type CheckoutStartMutation = { checkoutStart: { orderGroup: { number: string, secret: string } | null, payment: { status: PaymentStatus, method: PaymentMethodKind, redirectUrl: string | null } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string, cartLine: { id: string } | null }
    > } };

export type CheckoutStepFragment = { id: string, total: { amount: string }, problems: Array<{ code: string, message: string, blocking: boolean }>, deliveryGroups: Array<{ id: string, options: Array<{ id: string, kind: DeliveryKind }> }> };

export type DeliveryChoiceFragment = { id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, place: { name: string, address: string | null, region: string | null, hours: string | null } | null, price: { amount: string, currencyCode: CurrencyCode }, discount: { amount: string, currencyCode: CurrencyCode } };

export type DeliveryRatesQueryVariables = Exact<{
  weightGrams: number;
  code: string;
  variantId?: string | number | null | undefined;
}>;


export type DeliveryRatesQuery = { subdistrict: { name: string, path: string } | null, deliveryRates: Array<{ kind: DeliveryKind, title: string, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } }> };

export type HomeCityQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeCityQuery = { shop: { city: { code: string, name: string, districts: Array<{ code: string, name: string, subdistricts: Array<{ code: string, name: string }> }> } } };

export type PlaceChoiceFragment = { code: string, name: string, districtName: string, cityName: string, path: string };

export type SubdistrictByCodeQueryVariables = Exact<{
  code: string;
}>;


export type SubdistrictByCodeQuery = { subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } | null };

export type SubdistrictSearchQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
}>;


export type SubdistrictSearchQuery = { subdistricts: Array<{ code: string, name: string, districtName: string, cityName: string, path: string }> };

export type CollectionPageQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  where: ProductWhere;
  sort: ProductSort;
}>;


export type CollectionPageQuery = { collection: { slug: string, title: string, description: string, image: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null, seo: { title: string, description: string } } | null, others: { nodes: Array<{ id: string, slug: string, title: string, description: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }, products: { totalCount: number | null, countIsEstimate: boolean, facets: Array<{ kind: FacetKind, code: string, name: string, values: Array<{ value: string, name: string, count: number, selected: boolean }> }> | null, prices: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, steps: Array<{ count: number, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }> } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type CollectionTileFragment = { id: string, slug: string, title: string, description: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type CollectionsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CollectionsPageQuery = { collections: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, description: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w960: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type HomeRailSectionFragment = { kind: HomeRailKind, title: string | null, text: string | null, seller: { slug: string, name: string, story: string, subdistrict: { name: string, districtName: string } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, banner: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null } | null, motif: { slug: string, name: string, meaning: string, artwork: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null } | null, collection: { slug: string, title: string, description: string } | null, products: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> };

export type DraftOrderPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type DraftOrderPageQuery = { draftOrder: { number: string, status: DraftOrderStatus, note: string, expiresAt: string, seller: { name: string, slug: string }, cart: { id: string, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, product: { title: string }, variant: { title: string } }>, subtotal: { amount: string, currencyCode: CurrencyCode } } | null } | null };

export type EmailVerifyMutationVariables = Exact<{
  input: EmailVerifyInput;
}>;


export type EmailVerifyMutation = { emailVerify: { done: boolean | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type PasswordResetMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type PasswordResetMutation = { passwordReset: { done: boolean | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type PasswordResetOpenQueryVariables = Exact<{
  token: string;
}>;


export type PasswordResetOpenQuery = { passwordResetOpen: boolean };

export type PasswordResetRequestMutationVariables = Exact<{
  input: PasswordResetRequestInput;
}>;


export type PasswordResetRequestMutation = { passwordResetRequest: { done: boolean | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { token: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CardPictureFragment = { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } };

export type PictureFragment = { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } };

export type OrderMessageSendMutationVariables = Exact<{
  input: OrderMessageSendInput;
}>;


export type OrderMessageSendMutation = { orderMessageSend: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderMessagesQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type OrderMessagesQuery = { orderGroup: { number: string, secret: string, orders: Array<{ id: string, number: string, seller: { name: string }, messages: Array<{ id: string, sender: MessageSide, authorName: string, body: string, at: string }> }> } | null };

export type OrderMessagesMarkReadMutationVariables = Exact<{
  input: OrderMessagesMarkReadInput;
}>;


export type OrderMessagesMarkReadMutation = { orderMessagesMarkRead: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderOfficeCallMutationVariables = Exact<{
  input: OrderOfficeCallInput;
}>;


export type OrderOfficeCallMutation = { orderOfficeCall: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type MotifCardFragment = { id: string, slug: string, name: string, meaning: string, year: number | null, productCount: number, artwork: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type MotifPageQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  sort: ProductSort;
}>;


export type MotifPageQuery = { motif: { id: string, slug: string, name: string, meaning: string, year: number | null, productCount: number, story: string, inspiration: string, designer: string | null, contest: string | null, prize: number | null, rightsNumber: string | null, rightsHolder: string | null, licenseTerms: string, artworkDownloadUrl: string | null, artwork: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null, shareImage: { url: string, width: number, height: number }, theme: { slug: string, name: string } | null, sellers: { nodes: Array<{ id: string, slug: string, name: string, subdistrict: { name: string } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }, products: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } } | null };

export type MotifsPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where: MotifWhere;
}>;


export type MotifsPageQuery = { motifThemes: Array<{ slug: string, name: string, motifCount: number }>, newest: { nodes: Array<{ year: number | null }> }, motifs: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, meaning: string, year: number | null, productCount: number, artwork: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w960: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type CartCreateFromOrderGroupMutationVariables = Exact<{
  input: CartCreateFromOrderGroupInput;
}>;


export type CartCreateFromOrderGroupMutation = { cartCreateFromOrderGroup: { cart: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CartCreateFromReturnMutationVariables = Exact<{
  input: CartCreateFromReturnInput;
}>;


export type CartCreateFromReturnMutation = { cartCreateFromReturn: { cart: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type MyOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { me: { name: string, orderGroups: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, secret: string, status: PaymentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, orders: Array<{ id: string, status: OrderStatus, delivery: { kind: DeliveryKind }, seller: { name: string }, lines: Array<{ id: string, title: string, canReview: boolean, quantity: number, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }> }> } } | null };

export type OrderCancelMutationVariables = Exact<{
  input: OrderCancelInput;
}>;


export type OrderCancelMutation = { orderCancel: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderCardFragment = { id: string, number: string, status: OrderStatus, cancellable: boolean, fulfillmentStatus: OrderFulfillmentStatus, unreadMessageCount: number, cancellation: { by: OrderCanceller, reason: OrderCancelReason | null, note: string } | null, returnable: { until: string } | null, returns: Array<{ id: string, number: string, status: ReturnStatus }>, refunds: Array<{ id: string, status: RefundStatus, note: string, createdAt: string, amount: { amount: string, currencyCode: CurrencyCode } }>, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, taxTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, seller: { slug: string, name: string, whatsappUrl: string | null, subdistrict: { name: string, districtName: string } | null }, delivery: { title: string, kind: DeliveryKind, minDays: number | null, maxDays: number | null, place: { name: string, address: string | null, region: string | null, hours: string | null } | null }, shipments: Array<{ id: string, status: ShipmentStatus, courier: string, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ orderLineId: string, title: string, variantTitle: string | null, quantity: number }> }>, transitions: Array<{ status: OrderStatus, at: string }>, lines: Array<{ id: string, title: string, canReview: boolean, variantTitle: string | null, quantity: number, review: { stars: number, title: string | null, status: ReviewStatus, hiddenReason: string | null, editableUntil: string } | null, personalisation: { label: string, text: string } | null, total: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, unitPrice: { amount: string, currencyCode: CurrencyCode }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, product: { slug: string } | null }> };

export type OrderConfirmReceivedMutationVariables = Exact<{
  input: OrderConfirmReceivedInput;
}>;


export type OrderConfirmReceivedMutation = { orderConfirmReceived: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderGroupByPhoneQueryVariables = Exact<{
  number: string;
  phone: string;
}>;


export type OrderGroupByPhoneQuery = { orderGroupByPhone: { number: string, secret: string } | null };

export type OrderGroupCancelMutationVariables = Exact<{
  input: OrderGroupCancelInput;
}>;


export type OrderGroupCancelMutation = { orderGroupCancel: { orderGroup: { number: string, status: PaymentStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderGroupPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type OrderGroupPageQuery = { orderGroup: { number: string, secret: string, status: PaymentStatus, placedAt: string, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, payment: { method: PaymentMethodKind, proofExpected: boolean, refundAccountWanted: boolean, redirectUrl: string | null, expiresAt: string | null, refundAccount: { bank: string, accountNumber: string, accountHolder: string } | null, proofs: Array<{ id: string, status: PaymentProofStatus }> } | null, buyer: { name: string, phone: string, email: string | null }, address: { line: string, path: string, postalCode: string | null, landmark: string | null } | null, orders: Array<{ id: string, number: string, status: OrderStatus, cancellable: boolean, fulfillmentStatus: OrderFulfillmentStatus, unreadMessageCount: number, cancellation: { by: OrderCanceller, reason: OrderCancelReason | null, note: string } | null, returnable: { until: string } | null, returns: Array<{ id: string, number: string, status: ReturnStatus }>, refunds: Array<{ id: string, status: RefundStatus, note: string, createdAt: string, amount: { amount: string, currencyCode: CurrencyCode } }>, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, taxTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, seller: { slug: string, name: string, whatsappUrl: string | null, subdistrict: { name: string, districtName: string } | null }, delivery: { title: string, kind: DeliveryKind, minDays: number | null, maxDays: number | null, place: { name: string, address: string | null, region: string | null, hours: string | null } | null }, shipments: Array<{ id: string, status: ShipmentStatus, courier: string, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string, deliveredAt: string | null, lines: Array<{ orderLineId: string, title: string, variantTitle: string | null, quantity: number }> }>, transitions: Array<{ status: OrderStatus, at: string }>, lines: Array<{ id: string, title: string, canReview: boolean, variantTitle: string | null, quantity: number, review: { stars: number, title: string | null, status: ReviewStatus, hiddenReason: string | null, editableUntil: string } | null, personalisation: { label: string, text: string } | null, total: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, unitPrice: { amount: string, currencyCode: CurrencyCode }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, product: { slug: string } | null }> }> } | null };

export type OrderGroupRowFragment = { number: string, secret: string, status: PaymentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, orders: Array<{ id: string, status: OrderStatus, delivery: { kind: DeliveryKind }, seller: { name: string }, lines: Array<{ id: string, title: string, canReview: boolean, quantity: number, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }> };

export type PayPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type PayPageQuery = { orderGroup: { number: string, secret: string, status: PaymentStatus, total: { amount: string, currencyCode: CurrencyCode }, payment: { status: PaymentStatus, method: PaymentMethodKind, redirectUrl: string | null, expiresAt: string | null, proofExpected: boolean, amount: { amount: string, currencyCode: CurrencyCode }, instructions: { reference: string, qrisPayload: string | null, qrisMerchant: string | null, bankAccounts: Array<{ bank: string, number: string, holder: string }> } | null, proofs: Array<{ id: string, status: PaymentProofStatus, note: string | null, rejectReason: string | null, createdAt: string }> } | null, orders: Array<{ id: string, number: string, delivery: { title: string }, seller: { name: string } }> } | null };

export type RefundAccountSetMutationVariables = Exact<{
  input: RefundAccountSetInput;
}>;


export type RefundAccountSetMutation = { refundAccountSet: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnCancelMutationVariables = Exact<{
  input: ReturnCancelInput;
}>;


export type ReturnCancelMutation = { returnCancel: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnDetailFragment = { id: string, number: string, orderId: string, status: ReturnStatus, reason: ReturnReason, note: string, resolution: ReturnResolution, deliveryPaidBy: ReturnDeliveryPayer, courier: string | null, trackingNumber: string | null, requestedAt: string, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, condition: ReturnCondition | null }>, photos: Array<{ width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, transitions: Array<{ status: ReturnStatus, by: ReturnMover, note: string, at: string }> };

export type ReturnEscalateMutationVariables = Exact<{
  input: ReturnEscalateInput;
}>;


export type ReturnEscalateMutation = { returnEscalate: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnMarkShippedMutationVariables = Exact<{
  input: ReturnMarkShippedInput;
}>;


export type ReturnMarkShippedMutation = { returnMarkShipped: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type ReturnPageQuery = { orderGroup: { number: string, secret: string, orders: Array<{ id: string, number: string, seller: { name: string }, returns: Array<{ id: string, number: string, orderId: string, status: ReturnStatus, reason: ReturnReason, note: string, resolution: ReturnResolution, deliveryPaidBy: ReturnDeliveryPayer, courier: string | null, trackingNumber: string | null, requestedAt: string, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, condition: ReturnCondition | null }>, photos: Array<{ width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, transitions: Array<{ status: ReturnStatus, by: ReturnMover, note: string, at: string }> }> }> } | null };

export type ReturnRequestMutationVariables = Exact<{
  input: ReturnRequestInput;
}>;


export type ReturnRequestMutation = { returnRequest: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnRequestPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type ReturnRequestPageQuery = { orderGroup: { number: string, secret: string, orders: Array<{ id: string, number: string, seller: { name: string }, returnable: { until: string, lines: Array<{ quantity: number, line: { id: string, title: string, variantTitle: string | null, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, product: { variants: Array<{ id: string, title: string }> } | null } }> } | null }> } | null };

export type OwnReviewMarkFragment = { stars: number, title: string | null, status: ReviewStatus, hiddenReason: string | null, editableUntil: string };

export type ProductReviewsQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  sort: ReviewSort;
  stars?: number | null | undefined;
}>;


export type ProductReviewsQuery = { product: { id: string, slug: string, title: string, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, seller: { slug: string, name: string }, rating: { average: number | null, count: number, distribution: Array<{ stars: number, count: number }> }, reviews: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, variantTitle: string | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string } | null }> } } | null };

export type RatingSummaryFragment = { average: number | null, count: number, distribution: Array<{ stars: number, count: number }> };

export type ReviewEditMutationVariables = Exact<{
  input: ReviewEditInput;
}>;


export type ReviewEditMutation = { reviewEdit: { review: { id: string, status: ReviewStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReviewFormPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type ReviewFormPageQuery = { orderGroup: { number: string, secret: string, orders: Array<{ seller: { name: string }, lines: Array<{ id: string, title: string, variantTitle: string | null, canReview: boolean, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, product: { slug: string } | null, review: { body: string, stars: number, title: string | null, status: ReviewStatus, hiddenReason: string | null, editableUntil: string, photos: Array<{ id: string, url: string }>, reply: { body: string } | null } | null }> }> } | null };

export type ReviewItemFragment = { id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, variantTitle: string | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string } | null };

export type ReviewRemoveMutationVariables = Exact<{
  input: ReviewRemoveInput;
}>;


export type ReviewRemoveMutation = { reviewRemove: { review: { id: string, status: ReviewStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReviewReportMutationVariables = Exact<{
  input: ReviewReportInput;
}>;


export type ReviewReportMutation = { reviewReport: { reported: boolean | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReviewWriteMutationVariables = Exact<{
  input: ReviewWriteInput;
}>;


export type ReviewWriteMutation = { reviewWrite: { review: { id: string, status: ReviewStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CertificateLineFragment = { id: string, kind: CertificateKind, number: string, issuer: string | null, scope: string | null, validUntil: string | null, verifiedAt: string | null, forProduct: boolean };

export type HolidayNoticeFragment = { from: string, until: string, message: string, acceptsOrders: boolean, isNow: boolean };

export type MakerCardFragment = { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, subdistrict: { name: string, districtName: string } | null, holiday: { from: string, until: string, message: string, acceptsOrders: boolean, isNow: boolean } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type SellerCardFragment = { id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, banner: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type SellerFollowMutationVariables = Exact<{
  input: SellerFollowInput;
}>;


export type SellerFollowMutation = { sellerFollow: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type SellerFollowingQueryVariables = Exact<{
  slug: string;
}>;


export type SellerFollowingQuery = { seller: { followerCount: number, isFollowedByMe: boolean } | null };

export type SellerMapQueryVariables = Exact<{ [key: string]: never; }>;


export type SellerMapQuery = { sellers: { nodes: Array<{ location: { latitude: number, longitude: number } | null, subdistrict: { districtName: string } | null }> } };

export type SellerPageQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  sort: ProductSort;
}>;


export type SellerPageQuery = { shop: { name: string }, seller: { foundedYear: number | null, followerCount: number, openNow: boolean | null, id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, shareImage: { url: string, width: number, height: number }, openingHours: Array<{ weekday: Weekday, opens: string, closes: string }>, location: { latitude: number, longitude: number } | null, certificates: Array<{ id: string, kind: CertificateKind, number: string, issuer: string | null, scope: string | null, validUntil: string | null, verifiedAt: string | null, forProduct: boolean }>, banner: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null, products: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }, subdistrict: { name: string, districtName: string } | null, holiday: { from: string, until: string, message: string, acceptsOrders: boolean, isNow: boolean } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } | null };

export type SellerUnfollowMutationVariables = Exact<{
  input: SellerFollowInput;
}>;


export type SellerUnfollowMutation = { sellerUnfollow: { userErrors: Array<
      | { code: string, message: string }
      | { code: string, message: string }
    > } };

export type SellersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SellersPageQuery = { sellers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, banner: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type SharedPictureFragment = { url: string, width: number, height: number };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { shop: { name: string, whatsappNumber: string | null, city: { name: string } }, categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null }> };

export type ShopCollectionQueryVariables = Exact<{
  slug: string;
  where?: ProductWhere | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type ShopCollectionQuery = { seller: { categories: Array<{ productCount: number, category: { slug: string, name: string } }> } | null, products: { totalCount: number | null, countIsEstimate: boolean, facets: Array<{ kind: FacetKind, code: string, name: string, values: Array<{ value: string, name: string, count: number, selected: boolean }> }> | null, prices: { min: { amount: string, currencyCode: CurrencyCode }, max: { amount: string, currencyCode: CurrencyCode }, steps: Array<{ count: number, from: { amount: string, currencyCode: CurrencyCode }, to: { amount: string, currencyCode: CurrencyCode } }> } | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } };

export type ShopFrameQueryVariables = Exact<{
  slug: string;
}>;


export type ShopFrameQuery = { seller: { id: string, slug: string, name: string, brandColor: string | null, whatsappUrl: string | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null, subdistrict: { name: string, districtName: string } | null } | null };

export type ShopHomeQueryVariables = Exact<{
  slug: string;
}>;


export type ShopHomeQuery = { seller: { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, shareImage: { url: string, width: number, height: number }, banner: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null, products: { totalCount: number | null, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }, subdistrict: { name: string, districtName: string } | null, holiday: { from: string, until: string, message: string, acceptsOrders: boolean, isNow: boolean } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } | null };

export type ShopStoryQueryVariables = Exact<{
  slug: string;
}>;


export type ShopStoryQuery = { seller: { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, banner: { id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, w960: string, focalPoint: { x: number, y: number } } | null, subdistrict: { name: string, districtName: string } | null, holiday: { from: string, until: string, message: string, acceptsOrders: boolean, isNow: boolean } | null, logo: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } | null };

export type SitemapIndexQueryVariables = Exact<{ [key: string]: never; }>;


export type SitemapIndexQuery = { productAddresses: { pageCount: number } };

export type SitemapPlacesQueryVariables = Exact<{
  sellersAfter?: string | null | undefined;
}>;


export type SitemapPlacesQuery = { collectionAddresses: Array<{ slug: string, updatedAt: string }>, categories: Array<{ slug: string }>, sellers: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string }> }, motifs: { nodes: Array<{ slug: string }> } };

export type SitemapProductsQueryVariables = Exact<{
  page: number;
}>;


export type SitemapProductsQuery = { productAddresses: { pageCount: number, nodes: Array<{ slug: string, updatedAt: string }> } };

export type ProductWishedQueryVariables = Exact<{
  slug: string;
}>;


export type ProductWishedQuery = { product: { wishedByMe: boolean } | null };

export type WishAddMutationVariables = Exact<{
  input: WishAddInput;
}>;


export type WishAddMutation = { wishAdd: { wished: boolean | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type WishCardFragment = { id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, personalisation: { required: boolean } | null, variants: Array<{ id: string, availableQuantity: number }>, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type WishRemoveMutationVariables = Exact<{
  input: WishRemoveInput;
}>;


export type WishRemoveMutation = { wishRemove: { wished: boolean | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type WishedProductsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type WishedProductsQuery = { productsByIds: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, personalisation: { required: boolean } | null, variants: Array<{ id: string, availableQuantity: number }>, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> };

export type WishesMergeMutationVariables = Exact<{
  input: WishesMergeInput;
}>;


export type WishesMergeMutation = { wishesMerge: { count: number | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type WishesPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type WishesPageQuery = { me: { wishes: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ productId: string, product: { id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, personalisation: { required: boolean } | null, variants: Array<{ id: string, availableQuantity: number }>, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { slug: string, name: string, holiday: { until: string, acceptsOrders: boolean, isNow: boolean } | null }, image: { width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DiscountLineFragmentDoc = new TypedDocumentString(`
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
    `, {"fragmentName":"DiscountLine"}) as unknown as TypedDocumentString<DiscountLineFragment, unknown>;
export const CardPictureFragmentDoc = new TypedDocumentString(`
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
    `, {"fragmentName":"CardPicture"}) as unknown as TypedDocumentString<CardPictureFragment, unknown>;
export const CartLineItemFragmentDoc = new TypedDocumentString(`
    fragment CartLineItem on CartLine {
  id
  quantity
  personalisation {
    label
    text
  }
  unitPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  problems {
    code
    message
    availableQuantity
    blocking
  }
  variant {
    id
    title
    availableQuantity
    selectedOptions {
      name
      value
    }
    image {
      ...CardPicture
    }
  }
  product {
    slug
    title
    madeToOrderDays
    personalisation {
      label
      maxLength
      required
    }
    image {
      ...CardPicture
    }
  }
}
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"CartLineItem"}) as unknown as TypedDocumentString<CartLineItemFragment, unknown>;
export const CartSummaryFragmentDoc = new TypedDocumentString(`
    fragment CartSummary on Cart {
  id
  totalQuantity
  subtotal {
    amount
    currencyCode
  }
  coupons {
    code
    title
    applied
  }
  orderGroup {
    number
    secret
  }
  problems {
    code
    message
    cartLineId
    sellerId
    availableQuantity
    blocking
  }
}
    `, {"fragmentName":"CartSummary"}) as unknown as TypedDocumentString<CartSummaryFragment, unknown>;
export const CategoryTileFragmentDoc = new TypedDocumentString(`
    fragment CategoryTile on Category {
  id
  slug
  name
  productCount
  image {
    ...CardPicture
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"CategoryTile"}) as unknown as TypedDocumentString<CategoryTileFragment, unknown>;
export const FacetGroupFragmentDoc = new TypedDocumentString(`
    fragment FacetGroup on Facet {
  kind
  code
  name
  values {
    value
    name
    count
    selected
  }
}
    `, {"fragmentName":"FacetGroup"}) as unknown as TypedDocumentString<FacetGroupFragment, unknown>;
export const PriceRangeFragmentDoc = new TypedDocumentString(`
    fragment PriceRange on PriceFacet {
  min {
    amount
    currencyCode
  }
  max {
    amount
    currencyCode
  }
  steps {
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
    count
  }
}
    `, {"fragmentName":"PriceRange"}) as unknown as TypedDocumentString<PriceRangeFragment, unknown>;
export const SuggestedProductFragmentDoc = new TypedDocumentString(`
    fragment SuggestedProduct on Product {
  slug
  title
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  image {
    dominantColor
    small: url(width: 160)
  }
}
    `, {"fragmentName":"SuggestedProduct"}) as unknown as TypedDocumentString<SuggestedProductFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const VariantChoiceFragmentDoc = new TypedDocumentString(`
    fragment VariantChoice on ProductVariant {
  id
  title
  sku
  availableQuantity
  weightGrams
  price {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  selectedOptions {
    name
    value
  }
  image {
    ...Picture
  }
}
    fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}`, {"fragmentName":"VariantChoice"}) as unknown as TypedDocumentString<VariantChoiceFragment, unknown>;
export const PlaceChoiceFragmentDoc = new TypedDocumentString(`
    fragment PlaceChoice on Subdistrict {
  code
  name
  districtName
  cityName
  path
}
    `, {"fragmentName":"PlaceChoice"}) as unknown as TypedDocumentString<PlaceChoiceFragment, unknown>;
export const CheckoutLineFragmentDoc = new TypedDocumentString(`
    fragment CheckoutLine on CartLine {
  id
  quantity
  total {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  problems {
    code
    message
    blocking
  }
  variant {
    title
    selectedOptions {
      value
    }
    image {
      ...CardPicture
    }
  }
  product {
    slug
    title
    image {
      ...CardPicture
    }
  }
}
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"CheckoutLine"}) as unknown as TypedDocumentString<CheckoutLineFragment, unknown>;
export const DeliveryChoiceFragmentDoc = new TypedDocumentString(`
    fragment DeliveryChoice on DeliveryOption {
  id
  title
  description
  kind
  minDays
  maxDays
  place {
    name
    address
    region
    hours
  }
  price {
    amount
    currencyCode
  }
  discount {
    amount
    currencyCode
  }
}
    `, {"fragmentName":"DeliveryChoice"}) as unknown as TypedDocumentString<DeliveryChoiceFragment, unknown>;
export const CheckoutCartFragmentDoc = new TypedDocumentString(`
    fragment CheckoutCart on Cart {
  id
  totalQuantity
  subtotal {
    amount
    currencyCode
  }
  deliveryTotal {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  orderGroup {
    number
    secret
  }
  buyer {
    name
    phone
    email
  }
  address {
    line
    postalCode
    landmark
    subdistrict {
      ...PlaceChoice
    }
  }
  paymentMethods {
    kind
    title
    description
    refusal {
      code
      message
    }
  }
  problems {
    code
    message
    cartLineId
    sellerId
    blocking
  }
  deliveryGroups {
    id
    subtotal {
      amount
      currencyCode
    }
    seller {
      id
      name
      subdistrict {
        districtName
      }
    }
    lines {
      ...CheckoutLine
    }
    options {
      ...DeliveryChoice
    }
    selectedOption {
      id
    }
  }
}
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CheckoutLine on CartLine {
  id
  quantity
  total {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  problems {
    code
    message
    blocking
  }
  variant {
    title
    selectedOptions {
      value
    }
    image {
      ...CardPicture
    }
  }
  product {
    slug
    title
    image {
      ...CardPicture
    }
  }
}
fragment DeliveryChoice on DeliveryOption {
  id
  title
  description
  kind
  minDays
  maxDays
  place {
    name
    address
    region
    hours
  }
  price {
    amount
    currencyCode
  }
  discount {
    amount
    currencyCode
  }
}
fragment PlaceChoice on Subdistrict {
  code
  name
  districtName
  cityName
  path
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"CheckoutCart"}) as unknown as TypedDocumentString<CheckoutCartFragment, unknown>;
export const CheckoutStepFragmentDoc = new TypedDocumentString(`
    fragment CheckoutStep on Cart {
  id
  total {
    amount
  }
  problems {
    code
    message
    blocking
  }
  deliveryGroups {
    id
    options {
      id
      kind
    }
  }
}
    `, {"fragmentName":"CheckoutStep"}) as unknown as TypedDocumentString<CheckoutStepFragment, unknown>;
export const CollectionTileFragmentDoc = new TypedDocumentString(`
    fragment CollectionTile on Collection {
  id
  slug
  title
  description
  image {
    ...CardPicture
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"CollectionTile"}) as unknown as TypedDocumentString<CollectionTileFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(`
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const HomeRailSectionFragmentDoc = new TypedDocumentString(`
    fragment HomeRailSection on HomeRail {
  kind
  title
  text
  seller {
    slug
    name
    story
    subdistrict {
      name
      districtName
    }
    logo {
      ...CardPicture
    }
    banner {
      ...Picture
    }
  }
  motif {
    slug
    name
    meaning
    artwork {
      ...Picture
    }
  }
  collection {
    slug
    title
    description
  }
  products(first: 8) {
    ...ProductCard
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}`, {"fragmentName":"HomeRailSection"}) as unknown as TypedDocumentString<HomeRailSectionFragment, unknown>;
export const MotifCardFragmentDoc = new TypedDocumentString(`
    fragment MotifCard on Motif {
  id
  slug
  name
  meaning
  year
  productCount
  artwork {
    ...CardPicture
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"MotifCard"}) as unknown as TypedDocumentString<MotifCardFragment, unknown>;
export const OwnReviewMarkFragmentDoc = new TypedDocumentString(`
    fragment OwnReviewMark on OwnReview {
  stars
  title
  status
  hiddenReason
  editableUntil
}
    `, {"fragmentName":"OwnReviewMark"}) as unknown as TypedDocumentString<OwnReviewMarkFragment, unknown>;
export const OrderCardFragmentDoc = new TypedDocumentString(`
    fragment OrderCard on Order {
  id
  number
  status
  cancellable
  cancellation {
    by
    reason
    note
  }
  returnable {
    until
  }
  returns {
    id
    number
    status
  }
  refunds {
    id
    amount {
      amount
      currencyCode
    }
    status
    note
    createdAt
  }
  subtotal {
    amount
    currencyCode
  }
  deliveryTotal {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  taxTotal {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  seller {
    slug
    name
    whatsappUrl
    subdistrict {
      name
      districtName
    }
  }
  delivery {
    title
    kind
    minDays
    maxDays
    place {
      name
      address
      region
      hours
    }
  }
  fulfillmentStatus
  unreadMessageCount
  shipments {
    id
    status
    courier
    trackingNumber
    trackingUrl
    shippedAt
    deliveredAt
    lines {
      orderLineId
      title
      variantTitle
      quantity
    }
  }
  transitions {
    status
    at
  }
  lines {
    id
    title
    canReview
    review {
      ...OwnReviewMark
    }
    variantTitle
    personalisation {
      label
      text
    }
    quantity
    total {
      amount
      currencyCode
    }
    compareAtPrice {
      amount
      currencyCode
    }
    discounts {
      ...DiscountLine
    }
    unitPrice {
      amount
      currencyCode
    }
    image {
      ...CardPicture
    }
    product {
      slug
    }
  }
}
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment OwnReviewMark on OwnReview {
  stars
  title
  status
  hiddenReason
  editableUntil
}`, {"fragmentName":"OrderCard"}) as unknown as TypedDocumentString<OrderCardFragment, unknown>;
export const OrderGroupRowFragmentDoc = new TypedDocumentString(`
    fragment OrderGroupRow on OrderGroup {
  number
  secret
  status
  placedAt
  total {
    amount
    currencyCode
  }
  orders {
    id
    status
    delivery {
      kind
    }
    seller {
      name
    }
    lines {
      id
      title
      canReview
      quantity
      image {
        ...CardPicture
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"OrderGroupRow"}) as unknown as TypedDocumentString<OrderGroupRowFragment, unknown>;
export const ReturnDetailFragmentDoc = new TypedDocumentString(`
    fragment ReturnDetail on Return {
  id
  number
  orderId
  status
  reason
  note
  resolution
  deliveryPaidBy
  courier
  trackingNumber
  requestedAt
  lines {
    id
    title
    variantTitle
    quantity
    condition
  }
  photos {
    ...CardPicture
  }
  transitions {
    status
    by
    note
    at
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"ReturnDetail"}) as unknown as TypedDocumentString<ReturnDetailFragment, unknown>;
export const RatingSummaryFragmentDoc = new TypedDocumentString(`
    fragment RatingSummary on Rating {
  average
  count
  distribution {
    stars
    count
  }
}
    `, {"fragmentName":"RatingSummary"}) as unknown as TypedDocumentString<RatingSummaryFragment, unknown>;
export const ReviewItemFragmentDoc = new TypedDocumentString(`
    fragment ReviewItem on Review {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  variantTitle
  photos {
    ...Picture
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
  }
}
    fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}`, {"fragmentName":"ReviewItem"}) as unknown as TypedDocumentString<ReviewItemFragment, unknown>;
export const CertificateLineFragmentDoc = new TypedDocumentString(`
    fragment CertificateLine on Certificate {
  id
  kind
  number
  issuer
  scope
  validUntil
  verifiedAt
  forProduct
}
    `, {"fragmentName":"CertificateLine"}) as unknown as TypedDocumentString<CertificateLineFragment, unknown>;
export const HolidayNoticeFragmentDoc = new TypedDocumentString(`
    fragment HolidayNotice on SellerHoliday {
  from
  until
  message
  acceptsOrders
  isNow
}
    `, {"fragmentName":"HolidayNotice"}) as unknown as TypedDocumentString<HolidayNoticeFragment, unknown>;
export const MakerCardFragmentDoc = new TypedDocumentString(`
    fragment MakerCard on Seller {
  id
  slug
  name
  story
  whatsappUrl
  since
  productCount
  subdistrict {
    name
    districtName
  }
  holiday {
    ...HolidayNotice
  }
  logo {
    ...CardPicture
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment HolidayNotice on SellerHoliday {
  from
  until
  message
  acceptsOrders
  isNow
}`, {"fragmentName":"MakerCard"}) as unknown as TypedDocumentString<MakerCardFragment, unknown>;
export const SellerCardFragmentDoc = new TypedDocumentString(`
    fragment SellerCard on Seller {
  id
  slug
  name
  story
  productCount
  subdistrict {
    name
    districtName
  }
  logo {
    ...CardPicture
  }
  banner {
    ...CardPicture
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"SellerCard"}) as unknown as TypedDocumentString<SellerCardFragment, unknown>;
export const SharedPictureFragmentDoc = new TypedDocumentString(`
    fragment SharedPicture on ShareImage {
  url
  width
  height
}
    `, {"fragmentName":"SharedPicture"}) as unknown as TypedDocumentString<SharedPictureFragment, unknown>;
export const WishCardFragmentDoc = new TypedDocumentString(`
    fragment WishCard on Product {
  ...ProductCard
  personalisation {
    required
  }
  variants {
    id
    availableQuantity
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"fragmentName":"WishCard"}) as unknown as TypedDocumentString<WishCardFragment, unknown>;
export const CartCountDocument = new TypedDocumentString(`
    query CartCount($id: ID!) {
  cart(id: $id) {
    id
    totalQuantity
    orderGroup {
      number
    }
  }
}
    `, {"hash":"sha256:315c879cdd7e39d2f6ac99bb30220bf3c6e77a10d3bb4749b0e931163003c80b"}) as unknown as TypedDocumentString<CartCountQuery, CartCountQueryVariables>;
export const CartCouponsAddDocument = new TypedDocumentString(`
    mutation CartCouponsAdd($input: CartCouponsAddInput!) {
  cartCouponsAdd(input: $input) {
    cart {
      id
      totalQuantity
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:241a61873886a384b4bb2d7e7f506fa68886d17a5a4b3a9b8d09aaaa2aae8f45"}) as unknown as TypedDocumentString<CartCouponsAddMutation, CartCouponsAddMutationVariables>;
export const CartCouponsRemoveDocument = new TypedDocumentString(`
    mutation CartCouponsRemove($input: CartCouponsRemoveInput!) {
  cartCouponsRemove(input: $input) {
    cart {
      id
      totalQuantity
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8a2a76683c711dad89243563a2607a19ba79d96f69fb2663bc798aa67b3d9837"}) as unknown as TypedDocumentString<CartCouponsRemoveMutation, CartCouponsRemoveMutationVariables>;
export const CartCreateDocument = new TypedDocumentString(`
    mutation CartCreate($input: CartCreateInput!) {
  cartCreate(input: $input) {
    cart {
      id
      totalQuantity
    }
    userErrors {
      code
      field
      message
      ... on InsufficientStockError {
        availableQuantity
      }
    }
  }
}
    `, {"hash":"sha256:497ab4e6033900246e32f97014dd58ce60385f417be6a8c9d7e019ccf3489807"}) as unknown as TypedDocumentString<CartCreateMutation, CartCreateMutationVariables>;
export const CartLinesAddDocument = new TypedDocumentString(`
    mutation CartLinesAdd($input: CartLinesAddInput!) {
  cartLinesAdd(input: $input) {
    cart {
      id
      totalQuantity
    }
    userErrors {
      code
      field
      message
      ... on InsufficientStockError {
        availableQuantity
      }
    }
  }
}
    `, {"hash":"sha256:2fac3055aa9040dd97fa64d978cf96ed730b12ea9ea1a3902efe1776d1d0d765"}) as unknown as TypedDocumentString<CartLinesAddMutation, CartLinesAddMutationVariables>;
export const CartLinesRemoveDocument = new TypedDocumentString(`
    mutation CartLinesRemove($input: CartLinesRemoveInput!) {
  cartLinesRemove(input: $input) {
    cart {
      id
      totalQuantity
    }
    userErrors {
      code
      field
      message
      ... on InsufficientStockError {
        availableQuantity
      }
    }
  }
}
    `, {"hash":"sha256:89349e8d4afd99dfc2890e10b42af669f2afb47f4ac9c09a4b6d6fe62fdac859"}) as unknown as TypedDocumentString<CartLinesRemoveMutation, CartLinesRemoveMutationVariables>;
export const CartLinesUpdateDocument = new TypedDocumentString(`
    mutation CartLinesUpdate($input: CartLinesUpdateInput!) {
  cartLinesUpdate(input: $input) {
    cart {
      id
      totalQuantity
    }
    userErrors {
      code
      field
      message
      ... on InsufficientStockError {
        availableQuantity
      }
    }
  }
}
    `, {"hash":"sha256:5506a723c317c6d06a5e8208ea7de609f9cb322fcf9f1fc6ed370e2f354eff10"}) as unknown as TypedDocumentString<CartLinesUpdateMutation, CartLinesUpdateMutationVariables>;
export const CartPageDocument = new TypedDocumentString(`
    query CartPage($id: ID!) {
  cart(id: $id) {
    ...CartSummary
    deliveryGroups {
      id
      subtotal {
        amount
        currencyCode
      }
      seller {
        id
        slug
        name
        subdistrict {
          districtName
        }
      }
      lines {
        ...CartLineItem
      }
    }
  }
}
    fragment CartLineItem on CartLine {
  id
  quantity
  personalisation {
    label
    text
  }
  unitPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  problems {
    code
    message
    availableQuantity
    blocking
  }
  variant {
    id
    title
    availableQuantity
    selectedOptions {
      name
      value
    }
    image {
      ...CardPicture
    }
  }
  product {
    slug
    title
    madeToOrderDays
    personalisation {
      label
      maxLength
      required
    }
    image {
      ...CardPicture
    }
  }
}
fragment CartSummary on Cart {
  id
  totalQuantity
  subtotal {
    amount
    currencyCode
  }
  coupons {
    code
    title
    applied
  }
  orderGroup {
    number
    secret
  }
  problems {
    code
    message
    cartLineId
    sellerId
    availableQuantity
    blocking
  }
}
fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:f8cb73e395d318ce9b152f39901a922b5b23bcac142d38ad22570103d2c7b2f6"}) as unknown as TypedDocumentString<CartPageQuery, CartPageQueryVariables>;
export const AutocompleteDocument = new TypedDocumentString(`
    query Autocomplete($query: String!, $first: Int!) {
  autocomplete(query: $query, first: $first) {
    queries
    categories {
      slug
      name
      parent {
        name
      }
    }
    motifs {
      slug
      name
    }
    sellers {
      slug
      name
    }
    products {
      ...SuggestedProduct
    }
  }
}
    fragment SuggestedProduct on Product {
  slug
  title
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  image {
    dominantColor
    small: url(width: 160)
  }
}`, {"hash":"sha256:ae3c7601e7d09f8fd1430a1ae4bcea37b088110de8209767c13f4ec7bbf4efcc"}) as unknown as TypedDocumentString<AutocompleteQuery, AutocompleteQueryVariables>;
export const CategoriesPageDocument = new TypedDocumentString(`
    query CategoriesPage {
  categories {
    ...CategoryTile
    parent {
      id
    }
  }
}
    fragment CategoryTile on Category {
  id
  slug
  name
  productCount
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:466e96deb8acaed91c406a2be04d636107c21a058f3934b20a23fc95a203b35e"}) as unknown as TypedDocumentString<CategoriesPageQuery, CategoriesPageQueryVariables>;
export const CategoryPageDocument = new TypedDocumentString(`
    query CategoryPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {
  category(slug: $slug) {
    ...CategoryTile
    image {
      w960: url(width: 960)
    }
    parent {
      slug
      name
    }
    children {
      id
      slug
      name
      productCount
    }
  }
  products(first: $first, after: $after, where: $where, sort: $sort) {
    totalCount
    countIsEstimate
    facets {
      ...FacetGroup
    }
    prices {
      ...PriceRange
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProductCard
    }
  }
}
    fragment CategoryTile on Category {
  id
  slug
  name
  productCount
  image {
    ...CardPicture
  }
}
fragment FacetGroup on Facet {
  kind
  code
  name
  values {
    value
    name
    count
    selected
  }
}
fragment PriceRange on PriceFacet {
  min {
    amount
    currencyCode
  }
  max {
    amount
    currencyCode
  }
  steps {
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
    count
  }
}
fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:8e643321d3d33967cf1a025eae88257d7950f2a9bda2895463d3933c6b19725f"}) as unknown as TypedDocumentString<CategoryPageQuery, CategoryPageQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  shop {
    city {
      name
    }
  }
  hero: products(first: 6, sort: FEATURED, where: {inStock: true}) {
    nodes {
      ...ProductCard
      image {
        w960: url(width: 960)
      }
    }
  }
  homePage {
    rails {
      ...HomeRailSection
    }
  }
  categories {
    ...CategoryTile
    parent {
      id
    }
  }
  collections(first: 6) {
    nodes {
      ...CollectionTile
    }
  }
  sellers(first: 3) {
    totalCount
    nodes {
      ...SellerCard
    }
  }
}
    fragment CategoryTile on Category {
  id
  slug
  name
  productCount
  image {
    ...CardPicture
  }
}
fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CollectionTile on Collection {
  id
  slug
  title
  description
  image {
    ...CardPicture
  }
}
fragment HomeRailSection on HomeRail {
  kind
  title
  text
  seller {
    slug
    name
    story
    subdistrict {
      name
      districtName
    }
    logo {
      ...CardPicture
    }
    banner {
      ...Picture
    }
  }
  motif {
    slug
    name
    meaning
    artwork {
      ...Picture
    }
  }
  collection {
    slug
    title
    description
  }
  products(first: 8) {
    ...ProductCard
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment SellerCard on Seller {
  id
  slug
  name
  story
  productCount
  subdistrict {
    name
    districtName
  }
  logo {
    ...CardPicture
  }
  banner {
    ...CardPicture
  }
}`, {"hash":"sha256:6c27925d5061c965c50d15b98157505d562fd2fd01fc2c5ed88bd8b5a92fae96"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const NearMatchesDocument = new TypedDocumentString(`
    query NearMatches($query: String!, $first: Int!, $where: ProductWhere!) {
  autocomplete(query: $query, first: 4) {
    queries
    categories {
      id
      slug
      name
    }
    motifs {
      id
      slug
      name
    }
    sellers {
      id
      slug
      name
    }
  }
  categories {
    id
    slug
    name
    productCount
    parent {
      id
    }
  }
  search(query: $query, first: $first, where: $where) {
    nodes {
      ...ProductCard
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:10aba5be4a9f259d1c38de7557c8290bb4142cd8a6b24c37882d20ac070938df"}) as unknown as TypedDocumentString<NearMatchesQuery, NearMatchesQueryVariables>;
export const NothingFoundDocument = new TypedDocumentString(`
    query NothingFound($query: String!, $first: Int!, $where: ProductWhere) {
  autocomplete(query: $query, first: 4) {
    queries
    categories {
      id
      slug
      name
    }
    motifs {
      id
      slug
      name
    }
    sellers {
      id
      slug
      name
    }
  }
  categories {
    id
    slug
    name
    productCount
    parent {
      id
    }
  }
  products(first: $first, sort: FEATURED, where: $where) {
    nodes {
      ...ProductCard
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:1f2d20ed1aa1682b48f70b6d9b46d68e5290318ccdf9d598693df7860fc318f5"}) as unknown as TypedDocumentString<NothingFoundQuery, NothingFoundQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($slug: String!) {
  shop {
    name
    city {
      districts {
        code
        name
        subdistricts {
          code
          name
        }
      }
    }
  }
  product(by: {slug: $slug}) {
    id
    slug
    title
    description
    available
    madeToOrderDays
    personalisation {
      label
      maxLength
      required
    }
    preorderShipsAt
    subtitle
    provenanceCode
    attributes {
      code
      name
      kind
      boolean
      number
      text
      unit
      options {
        code
        name
      }
    }
    rating {
      ...RatingSummary
    }
    reviews(first: 3) {
      nodes {
        ...ReviewItem
      }
    }
    shareImage {
      ...SharedPicture
    }
    motifs {
      technique
      maker
      status
      verifiedAt
      motif {
        slug
        name
      }
    }
    certificates {
      ...CertificateLine
    }
    price {
      amount
      currencyCode
    }
    maxPrice {
      amount
      currencyCode
    }
    compareAtPrice {
      amount
      currencyCode
    }
    images {
      ...Picture
      w1600: url(width: 1600)
    }
    options {
      name
      values
    }
    variants {
      ...VariantChoice
    }
    category {
      slug
      name
      parent {
        slug
        name
      }
    }
    seller {
      ...MakerCard
    }
    related(first: 8) {
      ...ProductCard
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment VariantChoice on ProductVariant {
  id
  title
  sku
  availableQuantity
  weightGrams
  price {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  selectedOptions {
    name
    value
  }
  image {
    ...Picture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment RatingSummary on Rating {
  average
  count
  distribution {
    stars
    count
  }
}
fragment ReviewItem on Review {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  variantTitle
  photos {
    ...Picture
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
  }
}
fragment CertificateLine on Certificate {
  id
  kind
  number
  issuer
  scope
  validUntil
  verifiedAt
  forProduct
}
fragment HolidayNotice on SellerHoliday {
  from
  until
  message
  acceptsOrders
  isNow
}
fragment MakerCard on Seller {
  id
  slug
  name
  story
  whatsappUrl
  since
  productCount
  subdistrict {
    name
    districtName
  }
  holiday {
    ...HolidayNotice
  }
  logo {
    ...CardPicture
  }
}
fragment SharedPicture on ShareImage {
  url
  width
  height
}`, {"hash":"sha256:daedb9d708d8b6ad73907e1bf81b6138e4c762733da304c33a6b4eae6e04d7b0"}) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const PromotionChoicesDocument = new TypedDocumentString(`
    query PromotionChoices {
  categories {
    slug
    name
  }
  motifs(first: 100) {
    nodes {
      slug
      name
    }
  }
}
    `, {"hash":"sha256:34d541433efb41140676cb3ab708c221b204726acdaf11f2e5fe07c859e09a04"}) as unknown as TypedDocumentString<PromotionChoicesQuery, PromotionChoicesQueryVariables>;
export const ProvenancePageDocument = new TypedDocumentString(`
    query ProvenancePage($code: String!) {
  shop {
    name
  }
  provenance(code: $code) {
    code
    title
    image {
      ...Picture
    }
    product {
      slug
    }
    seller {
      slug
      name
    }
    statements {
      kind
      value
      status
      verifiedAt
      verifiedBy
      motif {
        slug
        meaning
        artwork {
          ...Picture
        }
      }
      certificate {
        ...CertificateLine
      }
    }
  }
}
    fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment CertificateLine on Certificate {
  id
  kind
  number
  issuer
  scope
  validUntil
  verifiedAt
  forProduct
}`, {"hash":"sha256:92ffa580cbcbdbd365b4b9cc2951b42c8d543f5b899d47c21434c6f7e930b773"}) as unknown as TypedDocumentString<ProvenancePageQuery, ProvenancePageQueryVariables>;
export const RecentlySeenDocument = new TypedDocumentString(`
    query RecentlySeen($ids: [ID!]!) {
  productsByIds(ids: $ids) {
    ...ProductCard
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:c903443689b04f2474f0d74ac8389957a8d30583e97681a22773cbc2304c4c34"}) as unknown as TypedDocumentString<RecentlySeenQuery, RecentlySeenQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {
  search(query: $query, first: $first, after: $after, where: $where, sort: $sort) {
    understood {
      suggestion
      relaxed
      words
      inStock
      madeToOrder
      minPrice {
        amount
        currencyCode
      }
      maxPrice {
        amount
        currencyCode
      }
    }
    totalCount
    countIsEstimate
    facets {
      ...FacetGroup
    }
    prices {
      ...PriceRange
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProductCard
    }
  }
}
    fragment FacetGroup on Facet {
  kind
  code
  name
  values {
    value
    name
    count
    selected
  }
}
fragment PriceRange on PriceFacet {
  min {
    amount
    currencyCode
  }
  max {
    amount
    currencyCode
  }
  steps {
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
    count
  }
}
fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:2d3367764d168760b49c7eed16d704544aa39280fdb60b620a0fc492515b80f7"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SuggestedProductsDocument = new TypedDocumentString(`
    query SuggestedProducts($query: String!, $first: Int!) {
  search(query: $query, first: $first, where: {inStock: true}) {
    nodes {
      ...SuggestedProduct
    }
  }
}
    fragment SuggestedProduct on Product {
  slug
  title
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  image {
    dominantColor
    small: url(width: 160)
  }
}`, {"hash":"sha256:0cbb5a208194d7384567ed5ddef67bc54c2e3423e0dc2a512c4b53a4b6d8cafb"}) as unknown as TypedDocumentString<SuggestedProductsQuery, SuggestedProductsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($first: Int!, $where: ProductWhere) {
  products(first: $first, sort: FEATURED, where: $where) {
    nodes {
      ...ProductCard
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:e898b46f42e6d21aad8b060ddbc7f4ce26d13d598a92ef2ae9b1cc7f2d592219"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const CartBuyerUpdateDocument = new TypedDocumentString(`
    mutation CartBuyerUpdate($input: CartBuyerUpdateInput!) {
  cartBuyerUpdate(input: $input) {
    cart {
      ...CheckoutStep
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment CheckoutStep on Cart {
  id
  total {
    amount
  }
  problems {
    code
    message
    blocking
  }
  deliveryGroups {
    id
    options {
      id
      kind
    }
  }
}`, {"hash":"sha256:718c1b7a931676ac127a90154ce594e7ae67c104ff1ed149492e7f3a481f6e43"}) as unknown as TypedDocumentString<CartBuyerUpdateMutation, CartBuyerUpdateMutationVariables>;
export const CartDeliverySelectDocument = new TypedDocumentString(`
    mutation CartDeliverySelect($input: CartDeliverySelectInput!) {
  cartDeliverySelect(input: $input) {
    cart {
      ...CheckoutStep
    }
    userErrors {
      code
      field
      message
    }
  }
}
    fragment CheckoutStep on Cart {
  id
  total {
    amount
  }
  problems {
    code
    message
    blocking
  }
  deliveryGroups {
    id
    options {
      id
      kind
    }
  }
}`, {"hash":"sha256:cb1eec5b8f54fe481ea7caee7184e9d7d8488686799d1aeb4395fe2da63577c2"}) as unknown as TypedDocumentString<CartDeliverySelectMutation, CartDeliverySelectMutationVariables>;
export const CheckoutPageDocument = new TypedDocumentString(`
    query CheckoutPage($id: ID!) {
  cart(id: $id) {
    ...CheckoutCart
  }
  me {
    name
    email
  }
}
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CheckoutCart on Cart {
  id
  totalQuantity
  subtotal {
    amount
    currencyCode
  }
  deliveryTotal {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  orderGroup {
    number
    secret
  }
  buyer {
    name
    phone
    email
  }
  address {
    line
    postalCode
    landmark
    subdistrict {
      ...PlaceChoice
    }
  }
  paymentMethods {
    kind
    title
    description
    refusal {
      code
      message
    }
  }
  problems {
    code
    message
    cartLineId
    sellerId
    blocking
  }
  deliveryGroups {
    id
    subtotal {
      amount
      currencyCode
    }
    seller {
      id
      name
      subdistrict {
        districtName
      }
    }
    lines {
      ...CheckoutLine
    }
    options {
      ...DeliveryChoice
    }
    selectedOption {
      id
    }
  }
}
fragment CheckoutLine on CartLine {
  id
  quantity
  total {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  problems {
    code
    message
    blocking
  }
  variant {
    title
    selectedOptions {
      value
    }
    image {
      ...CardPicture
    }
  }
  product {
    slug
    title
    image {
      ...CardPicture
    }
  }
}
fragment DeliveryChoice on DeliveryOption {
  id
  title
  description
  kind
  minDays
  maxDays
  place {
    name
    address
    region
    hours
  }
  price {
    amount
    currencyCode
  }
  discount {
    amount
    currencyCode
  }
}
fragment PlaceChoice on Subdistrict {
  code
  name
  districtName
  cityName
  path
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:ace96db60ee2b47cc3a6507ec78937a76363aaceff423047138c1e73e1485ed1"}) as unknown as TypedDocumentString<CheckoutPageQuery, CheckoutPageQueryVariables>;
export const CheckoutStartDocument = new TypedDocumentString(`
    mutation CheckoutStart($input: CheckoutStartInput!) {
  checkoutStart(input: $input) {
    orderGroup {
      number
      secret
    }
    payment {
      status
      method
      redirectUrl
    }
    userErrors {
      code
      field
      message
      ... on InsufficientStockError {
        availableQuantity
        cartLine {
          id
        }
      }
    }
  }
}
    `, {"hash":"sha256:e5f8b2bd602e0f0c1b7cc188778ef505d54620f863fd00f517a161dd7de4332c"}) as unknown as TypedDocumentString<CheckoutStartMutation, CheckoutStartMutationVariables>;
export const DeliveryRatesDocument = new TypedDocumentString(`
    query DeliveryRates($weightGrams: Int!, $code: String!, $variantId: ID) {
  subdistrict(code: $code) {
    name
    path
  }
  deliveryRates(
    weightGrams: $weightGrams
    subdistrictCode: $code
    variantId: $variantId
  ) {
    kind
    title
    minDays
    maxDays
    price {
      amount
      currencyCode
    }
  }
}
    `, {"hash":"sha256:5ba822bfcc25d2aa8804480e462906de3acf848ca191a3857dc769e59d58c140"}) as unknown as TypedDocumentString<DeliveryRatesQuery, DeliveryRatesQueryVariables>;
export const HomeCityDocument = new TypedDocumentString(`
    query HomeCity {
  shop {
    city {
      code
      name
      districts {
        code
        name
        subdistricts {
          code
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:3b2f4dfd148f24709ab656ba22adca789f85e2486866d30bf09edd5cdedbe807"}) as unknown as TypedDocumentString<HomeCityQuery, HomeCityQueryVariables>;
export const SubdistrictByCodeDocument = new TypedDocumentString(`
    query SubdistrictByCode($code: String!) {
  subdistrict(code: $code) {
    ...PlaceChoice
  }
}
    fragment PlaceChoice on Subdistrict {
  code
  name
  districtName
  cityName
  path
}`, {"hash":"sha256:17d8b1660b75f396d163a0d23a5e3415b702e752b7a328af64fb4fc159febcfd"}) as unknown as TypedDocumentString<SubdistrictByCodeQuery, SubdistrictByCodeQueryVariables>;
export const SubdistrictSearchDocument = new TypedDocumentString(`
    query SubdistrictSearch($query: String!, $first: Int) {
  subdistricts(query: $query, first: $first) {
    ...PlaceChoice
  }
}
    fragment PlaceChoice on Subdistrict {
  code
  name
  districtName
  cityName
  path
}`, {"hash":"sha256:48622b1d4ed82f8ba45252ac0a52d9adfbbe4b7e0a0252fe84462e2d590ad8df"}) as unknown as TypedDocumentString<SubdistrictSearchQuery, SubdistrictSearchQueryVariables>;
export const CollectionPageDocument = new TypedDocumentString(`
    query CollectionPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {
  collection(slug: $slug) {
    slug
    title
    description
    image {
      ...Picture
    }
    seo {
      title
      description
    }
  }
  others: collections(first: 7) {
    nodes {
      ...CollectionTile
    }
  }
  products(first: $first, after: $after, where: $where, sort: $sort) {
    totalCount
    countIsEstimate
    facets {
      ...FacetGroup
    }
    prices {
      ...PriceRange
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProductCard
    }
  }
}
    fragment FacetGroup on Facet {
  kind
  code
  name
  values {
    value
    name
    count
    selected
  }
}
fragment PriceRange on PriceFacet {
  min {
    amount
    currencyCode
  }
  max {
    amount
    currencyCode
  }
  steps {
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
    count
  }
}
fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CollectionTile on Collection {
  id
  slug
  title
  description
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}`, {"hash":"sha256:dcf7a88f89b7547b35c2e5cdce416ce17c488fcc28d306e595e96467fd146d0c"}) as unknown as TypedDocumentString<CollectionPageQuery, CollectionPageQueryVariables>;
export const CollectionsPageDocument = new TypedDocumentString(`
    query CollectionsPage($first: Int!, $after: String) {
  collections(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...CollectionTile
      image {
        w960: url(width: 960)
      }
    }
  }
}
    fragment CollectionTile on Collection {
  id
  slug
  title
  description
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:1199112b7931e634ff7660647d35a501b7ff8e6e0bd1393df61da5a4a0250363"}) as unknown as TypedDocumentString<CollectionsPageQuery, CollectionsPageQueryVariables>;
export const DraftOrderPageDocument = new TypedDocumentString(`
    query DraftOrderPage($number: String!, $secret: String!) {
  draftOrder(number: $number, secret: $secret) {
    number
    status
    note
    expiresAt
    seller {
      name
      slug
    }
    cart {
      id
      lines {
        id
        quantity
        total {
          amount
          currencyCode
        }
        product {
          title
        }
        variant {
          title
        }
      }
      subtotal {
        amount
        currencyCode
      }
    }
  }
}
    `, {"hash":"sha256:7fd8bc2bb0ea6b45ae6dae650e9bf5087d000de175673cb4ff6bba252693df46"}) as unknown as TypedDocumentString<DraftOrderPageQuery, DraftOrderPageQueryVariables>;
export const EmailVerifyDocument = new TypedDocumentString(`
    mutation EmailVerify($input: EmailVerifyInput!) {
  emailVerify(input: $input) {
    done
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:a8b58e0df34e85ae6777ffd4aafaf49872bcd928e9b67cf52d21317136c316e3"}) as unknown as TypedDocumentString<EmailVerifyMutation, EmailVerifyMutationVariables>;
export const PasswordResetDocument = new TypedDocumentString(`
    mutation PasswordReset($input: PasswordResetInput!) {
  passwordReset(input: $input) {
    done
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:6d104f39be025d2b14b3444d5c7405f11fed94662d80ea2e248939cdecd5ba33"}) as unknown as TypedDocumentString<PasswordResetMutation, PasswordResetMutationVariables>;
export const PasswordResetOpenDocument = new TypedDocumentString(`
    query PasswordResetOpen($token: String!) {
  passwordResetOpen(token: $token)
}
    `, {"hash":"sha256:3be7982d01867e90c57fc5f969c4dcef364219e01ee2c4757dc9d6095c4a95af"}) as unknown as TypedDocumentString<PasswordResetOpenQuery, PasswordResetOpenQueryVariables>;
export const PasswordResetRequestDocument = new TypedDocumentString(`
    mutation PasswordResetRequest($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) {
    done
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:5c3d66660916cfb631f4ff76425fb6ab6685f9a2b257108c4cb1bc25feb5de86"}) as unknown as TypedDocumentString<PasswordResetRequestMutation, PasswordResetRequestMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    token
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:9ec3fedaba00545700b7b6217966130dc2436bf421524bab106d5993f28d9c16"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `, {"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    token
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8e607f9b8caaf38642bd9f61a57c6dc10c4fe7582a6097eb2c9b43b2f7744f98"}) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const OrderMessageSendDocument = new TypedDocumentString(`
    mutation OrderMessageSend($input: OrderMessageSendInput!) {
  orderMessageSend(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:cba54ebffb0c96798d34d679c03b667cefbd846c608518e16d1fc183bcaf6e61"}) as unknown as TypedDocumentString<OrderMessageSendMutation, OrderMessageSendMutationVariables>;
export const OrderMessagesDocument = new TypedDocumentString(`
    query OrderMessages($number: String!, $secret: String!) {
  orderGroup(number: $number, secret: $secret) {
    number
    secret
    orders {
      id
      number
      seller {
        name
      }
      messages {
        id
        sender
        authorName
        body
        at
      }
    }
  }
}
    `, {"hash":"sha256:a09e8cbd02afdbd80ba3edf45c2c5716031eae0867cc94851348837f73b4aaae"}) as unknown as TypedDocumentString<OrderMessagesQuery, OrderMessagesQueryVariables>;
export const OrderMessagesMarkReadDocument = new TypedDocumentString(`
    mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {
  orderMessagesMarkRead(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:09db1e525389033273e48d4a9d88691aa961ee5e3dbc40aa035a2db407f6577c"}) as unknown as TypedDocumentString<OrderMessagesMarkReadMutation, OrderMessagesMarkReadMutationVariables>;
export const OrderOfficeCallDocument = new TypedDocumentString(`
    mutation OrderOfficeCall($input: OrderOfficeCallInput!) {
  orderOfficeCall(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:b3ed8fc185269185d6a4255cc02383edd75f285c056509900311bbed99f3bfb9"}) as unknown as TypedDocumentString<OrderOfficeCallMutation, OrderOfficeCallMutationVariables>;
export const MotifPageDocument = new TypedDocumentString(`
    query MotifPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {
  motif(slug: $slug) {
    id
    slug
    name
    meaning
    year
    productCount
    artwork {
      ...Picture
    }
    shareImage {
      ...SharedPicture
    }
    story
    inspiration
    designer
    contest
    prize
    rightsNumber
    rightsHolder
    licenseTerms
    artworkDownloadUrl
    theme {
      slug
      name
    }
    sellers(first: 12) {
      nodes {
        id
        slug
        name
        subdistrict {
          name
        }
        logo {
          ...CardPicture
        }
      }
    }
    products(first: $first, after: $after, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProductCard
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment SharedPicture on ShareImage {
  url
  width
  height
}`, {"hash":"sha256:18e982f63eb7b6a7e3f998215a477fd9b6a271c4a934e4f70e9c25fefe0431a5"}) as unknown as TypedDocumentString<MotifPageQuery, MotifPageQueryVariables>;
export const MotifsPageDocument = new TypedDocumentString(`
    query MotifsPage($first: Int!, $after: String, $where: MotifWhere!) {
  motifThemes {
    slug
    name
    motifCount
  }
  newest: motifs(first: 100, sort: NEWEST) {
    nodes {
      year
    }
  }
  motifs(first: $first, after: $after, where: $where) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MotifCard
      artwork {
        w960: url(width: 960)
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment MotifCard on Motif {
  id
  slug
  name
  meaning
  year
  productCount
  artwork {
    ...CardPicture
  }
}`, {"hash":"sha256:60340fc59bbc3af646a179c1a93023dda49b945df88791617aa9c1408c15dbd3"}) as unknown as TypedDocumentString<MotifsPageQuery, MotifsPageQueryVariables>;
export const CartCreateFromOrderGroupDocument = new TypedDocumentString(`
    mutation CartCreateFromOrderGroup($input: CartCreateFromOrderGroupInput!) {
  cartCreateFromOrderGroup(input: $input) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:296468985eff6e18b7c8292cdf67f7c69bfca64e8f151237c39da078df0bd61a"}) as unknown as TypedDocumentString<CartCreateFromOrderGroupMutation, CartCreateFromOrderGroupMutationVariables>;
export const CartCreateFromReturnDocument = new TypedDocumentString(`
    mutation CartCreateFromReturn($input: CartCreateFromReturnInput!) {
  cartCreateFromReturn(input: $input) {
    cart {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:bdaf5948510e64675054aa9116e944a3ceaaa915a518040ea2d5879d35b83e0d"}) as unknown as TypedDocumentString<CartCreateFromReturnMutation, CartCreateFromReturnMutationVariables>;
export const MyOrdersDocument = new TypedDocumentString(`
    query MyOrders($first: Int, $after: String) {
  me {
    name
    orderGroups(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...OrderGroupRow
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment OrderGroupRow on OrderGroup {
  number
  secret
  status
  placedAt
  total {
    amount
    currencyCode
  }
  orders {
    id
    status
    delivery {
      kind
    }
    seller {
      name
    }
    lines {
      id
      title
      canReview
      quantity
      image {
        ...CardPicture
      }
    }
  }
}`, {"hash":"sha256:fc95ebb88d2d55e3599c698c2df3f887719fdd1d184cc229f89552a1f6d7c8cc"}) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
export const OrderCancelDocument = new TypedDocumentString(`
    mutation OrderCancel($input: OrderCancelInput!) {
  orderCancel(input: $input) {
    order {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:b145aabd099edac390a4d94cf9a4f909e1d3849eddf127e67bb603986f5f163e"}) as unknown as TypedDocumentString<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrderConfirmReceivedDocument = new TypedDocumentString(`
    mutation OrderConfirmReceived($input: OrderConfirmReceivedInput!) {
  orderConfirmReceived(input: $input) {
    order {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:df7ac558b406f3bf20d6aaa0a15eaf71e131a32d0c9c41c208ba188cd9533b3d"}) as unknown as TypedDocumentString<OrderConfirmReceivedMutation, OrderConfirmReceivedMutationVariables>;
export const OrderGroupByPhoneDocument = new TypedDocumentString(`
    query OrderGroupByPhone($number: String!, $phone: String!) {
  orderGroupByPhone(number: $number, phone: $phone) {
    number
    secret
  }
}
    `, {"hash":"sha256:c91429dbb479260de1d244d314025382b7e7567445abe5b96cf7be95b0395247"}) as unknown as TypedDocumentString<OrderGroupByPhoneQuery, OrderGroupByPhoneQueryVariables>;
export const OrderGroupCancelDocument = new TypedDocumentString(`
    mutation OrderGroupCancel($input: OrderGroupCancelInput!) {
  orderGroupCancel(input: $input) {
    orderGroup {
      number
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:d3a68ada1db733b5b5d08ce4bc2853f81549c2ba053a2fadea124e58b1517157"}) as unknown as TypedDocumentString<OrderGroupCancelMutation, OrderGroupCancelMutationVariables>;
export const OrderGroupPageDocument = new TypedDocumentString(`
    query OrderGroupPage($number: String!, $secret: String!) {
  orderGroup(number: $number, secret: $secret) {
    number
    secret
    status
    placedAt
    subtotal {
      amount
      currencyCode
    }
    deliveryTotal {
      amount
      currencyCode
    }
    total {
      amount
      currencyCode
    }
    discounts {
      ...DiscountLine
    }
    payment {
      method
      proofExpected
      refundAccountWanted
      refundAccount {
        bank
        accountNumber
        accountHolder
      }
      proofs {
        id
        status
      }
      redirectUrl
      expiresAt
    }
    buyer {
      name
      phone
      email
    }
    address {
      line
      path
      postalCode
      landmark
    }
    orders {
      ...OrderCard
    }
  }
}
    fragment DiscountLine on Discount {
  title
  code
  amount {
    amount
    currencyCode
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment OrderCard on Order {
  id
  number
  status
  cancellable
  cancellation {
    by
    reason
    note
  }
  returnable {
    until
  }
  returns {
    id
    number
    status
  }
  refunds {
    id
    amount {
      amount
      currencyCode
    }
    status
    note
    createdAt
  }
  subtotal {
    amount
    currencyCode
  }
  deliveryTotal {
    amount
    currencyCode
  }
  discounts {
    ...DiscountLine
  }
  taxTotal {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  seller {
    slug
    name
    whatsappUrl
    subdistrict {
      name
      districtName
    }
  }
  delivery {
    title
    kind
    minDays
    maxDays
    place {
      name
      address
      region
      hours
    }
  }
  fulfillmentStatus
  unreadMessageCount
  shipments {
    id
    status
    courier
    trackingNumber
    trackingUrl
    shippedAt
    deliveredAt
    lines {
      orderLineId
      title
      variantTitle
      quantity
    }
  }
  transitions {
    status
    at
  }
  lines {
    id
    title
    canReview
    review {
      ...OwnReviewMark
    }
    variantTitle
    personalisation {
      label
      text
    }
    quantity
    total {
      amount
      currencyCode
    }
    compareAtPrice {
      amount
      currencyCode
    }
    discounts {
      ...DiscountLine
    }
    unitPrice {
      amount
      currencyCode
    }
    image {
      ...CardPicture
    }
    product {
      slug
    }
  }
}
fragment OwnReviewMark on OwnReview {
  stars
  title
  status
  hiddenReason
  editableUntil
}`, {"hash":"sha256:150454c7d835837170f6e1ce1500241898dcf9c23299d3fbf813cec96d811b7c"}) as unknown as TypedDocumentString<OrderGroupPageQuery, OrderGroupPageQueryVariables>;
export const PayPageDocument = new TypedDocumentString(`
    query PayPage($number: String!, $secret: String!) {
  orderGroup(number: $number, secret: $secret) {
    number
    secret
    status
    total {
      amount
      currencyCode
    }
    payment {
      status
      method
      redirectUrl
      expiresAt
      proofExpected
      amount {
        amount
        currencyCode
      }
      instructions {
        reference
        bankAccounts {
          bank
          number
          holder
        }
        qrisPayload
        qrisMerchant
      }
      proofs {
        id
        status
        note
        rejectReason
        createdAt
      }
    }
    orders {
      id
      number
      delivery {
        title
      }
      seller {
        name
      }
    }
  }
}
    `, {"hash":"sha256:1a2bbbb57220b82ca3091618f18ce289f760da84e9957df0a0167221569bacf9"}) as unknown as TypedDocumentString<PayPageQuery, PayPageQueryVariables>;
export const RefundAccountSetDocument = new TypedDocumentString(`
    mutation RefundAccountSet($input: RefundAccountSetInput!) {
  refundAccountSet(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:ace70f121b7060ef5c1a0b12be214bc76e7e9cf759de423dadfd5d86b6832b62"}) as unknown as TypedDocumentString<RefundAccountSetMutation, RefundAccountSetMutationVariables>;
export const ReturnCancelDocument = new TypedDocumentString(`
    mutation ReturnCancel($input: ReturnCancelInput!) {
  returnCancel(input: $input) {
    return {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:b3476cf5ac1b508cf50a9fd20a3d3b6e9cdb1072b7f4590aa1136d83ef5fee47"}) as unknown as TypedDocumentString<ReturnCancelMutation, ReturnCancelMutationVariables>;
export const ReturnEscalateDocument = new TypedDocumentString(`
    mutation ReturnEscalate($input: ReturnEscalateInput!) {
  returnEscalate(input: $input) {
    return {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8ebf72b91919eb51c58ff64bace0b169dda004c6b6606b36e98753a291071837"}) as unknown as TypedDocumentString<ReturnEscalateMutation, ReturnEscalateMutationVariables>;
export const ReturnMarkShippedDocument = new TypedDocumentString(`
    mutation ReturnMarkShipped($input: ReturnMarkShippedInput!) {
  returnMarkShipped(input: $input) {
    return {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:579c1180c33d6bf7ab8cb498428600bca85e6eee8833ea2c3b2de5b466eff34e"}) as unknown as TypedDocumentString<ReturnMarkShippedMutation, ReturnMarkShippedMutationVariables>;
export const ReturnPageDocument = new TypedDocumentString(`
    query ReturnPage($number: String!, $secret: String!) {
  orderGroup(number: $number, secret: $secret) {
    number
    secret
    orders {
      id
      number
      seller {
        name
      }
      returns {
        ...ReturnDetail
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment ReturnDetail on Return {
  id
  number
  orderId
  status
  reason
  note
  resolution
  deliveryPaidBy
  courier
  trackingNumber
  requestedAt
  lines {
    id
    title
    variantTitle
    quantity
    condition
  }
  photos {
    ...CardPicture
  }
  transitions {
    status
    by
    note
    at
  }
}`, {"hash":"sha256:339bf55dbe2a06e4bb536f446959a2d134beac8db8ef3a80d1eb4eb83656bde8"}) as unknown as TypedDocumentString<ReturnPageQuery, ReturnPageQueryVariables>;
export const ReturnRequestDocument = new TypedDocumentString(`
    mutation ReturnRequest($input: ReturnRequestInput!) {
  returnRequest(input: $input) {
    return {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:961f1c2450ffb020652ac2e5ddea329eeaf0a4262f467462f6e4497bfb5cae4c"}) as unknown as TypedDocumentString<ReturnRequestMutation, ReturnRequestMutationVariables>;
export const ReturnRequestPageDocument = new TypedDocumentString(`
    query ReturnRequestPage($number: String!, $secret: String!) {
  orderGroup(number: $number, secret: $secret) {
    number
    secret
    orders {
      id
      number
      seller {
        name
      }
      returnable {
        until
        lines {
          quantity
          line {
            id
            title
            variantTitle
            image {
              ...CardPicture
            }
            product {
              variants {
                id
                title
              }
            }
          }
        }
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:145237198ff5091aa1a42e6167c13aff2535c19ccd159277a14864a1ff16fb34"}) as unknown as TypedDocumentString<ReturnRequestPageQuery, ReturnRequestPageQueryVariables>;
export const ProductReviewsDocument = new TypedDocumentString(`
    query ProductReviews($slug: String!, $first: Int!, $after: String, $sort: ReviewSort!, $stars: Int) {
  product(by: {slug: $slug}) {
    id
    slug
    title
    image {
      ...CardPicture
    }
    seller {
      slug
      name
    }
    rating {
      ...RatingSummary
    }
    reviews(first: $first, after: $after, sort: $sort, stars: $stars) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ReviewItem
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment RatingSummary on Rating {
  average
  count
  distribution {
    stars
    count
  }
}
fragment ReviewItem on Review {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  variantTitle
  photos {
    ...Picture
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
  }
}`, {"hash":"sha256:a13b7ee7e9f17d0046c7a472711bcbc783eca25bb146e5aee828a3ce81042346"}) as unknown as TypedDocumentString<ProductReviewsQuery, ProductReviewsQueryVariables>;
export const ReviewEditDocument = new TypedDocumentString(`
    mutation ReviewEdit($input: ReviewEditInput!) {
  reviewEdit(input: $input) {
    review {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:c4285a6a31bd826bb5a5f13ed32d309bc067a233df117caf3f9b26919cd827a9"}) as unknown as TypedDocumentString<ReviewEditMutation, ReviewEditMutationVariables>;
export const ReviewFormPageDocument = new TypedDocumentString(`
    query ReviewFormPage($number: String!, $secret: String!) {
  orderGroup(number: $number, secret: $secret) {
    number
    secret
    orders {
      seller {
        name
      }
      lines {
        id
        title
        variantTitle
        canReview
        image {
          ...CardPicture
        }
        product {
          slug
        }
        review {
          ...OwnReviewMark
          body
          photos {
            id
            url(width: 320)
          }
          reply {
            body
          }
        }
      }
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment OwnReviewMark on OwnReview {
  stars
  title
  status
  hiddenReason
  editableUntil
}`, {"hash":"sha256:032933738ce16fcf4efa62fbc61c1c1e9da91a987f46b08975a78cba1e4205d3"}) as unknown as TypedDocumentString<ReviewFormPageQuery, ReviewFormPageQueryVariables>;
export const ReviewRemoveDocument = new TypedDocumentString(`
    mutation ReviewRemove($input: ReviewRemoveInput!) {
  reviewRemove(input: $input) {
    review {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:58aa8dcf06e5a03343e3ee9c1bd85cc209b462e377372a3b715bbb7f9f2db9c8"}) as unknown as TypedDocumentString<ReviewRemoveMutation, ReviewRemoveMutationVariables>;
export const ReviewReportDocument = new TypedDocumentString(`
    mutation ReviewReport($input: ReviewReportInput!) {
  reviewReport(input: $input) {
    reported
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:a63c5ca2bb26ea0cadf73b425f74a6c4bebeddd5701640d69f5543d8480ddbd3"}) as unknown as TypedDocumentString<ReviewReportMutation, ReviewReportMutationVariables>;
export const ReviewWriteDocument = new TypedDocumentString(`
    mutation ReviewWrite($input: ReviewWriteInput!) {
  reviewWrite(input: $input) {
    review {
      id
      status
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:a1965d7c5f26484e7b81bc43dbda51dfe5c323887a38abb4a7287fba4ed32689"}) as unknown as TypedDocumentString<ReviewWriteMutation, ReviewWriteMutationVariables>;
export const SellerFollowDocument = new TypedDocumentString(`
    mutation SellerFollow($input: SellerFollowInput!) {
  sellerFollow(input: $input) {
    userErrors {
      code
      message
    }
  }
}
    `, {"hash":"sha256:5f349304a5c5a001f3888ca6112c7b3b324e388ec6e8cefc701cdbc18440be9c"}) as unknown as TypedDocumentString<SellerFollowMutation, SellerFollowMutationVariables>;
export const SellerFollowingDocument = new TypedDocumentString(`
    query SellerFollowing($slug: String!) {
  seller(by: {slug: $slug}) {
    followerCount
    isFollowedByMe
  }
}
    `, {"hash":"sha256:875d427602d38581d57496bc2764bf1f35bdc2522aa93b55cb80418d03e1745c"}) as unknown as TypedDocumentString<SellerFollowingQuery, SellerFollowingQueryVariables>;
export const SellerMapDocument = new TypedDocumentString(`
    query SellerMap {
  sellers(first: 100) {
    nodes {
      location {
        latitude
        longitude
      }
      subdistrict {
        districtName
      }
    }
  }
}
    `, {"hash":"sha256:5e3d875ad83b7fed00840ee6525e1c1b3edaad290b0a8c1b30615587feb7ee7f"}) as unknown as TypedDocumentString<SellerMapQuery, SellerMapQueryVariables>;
export const SellerPageDocument = new TypedDocumentString(`
    query SellerPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {
  shop {
    name
  }
  seller(by: {slug: $slug}) {
    ...MakerCard
    shareImage {
      ...SharedPicture
    }
    foundedYear
    followerCount
    openNow
    openingHours {
      weekday
      opens
      closes
    }
    location {
      latitude
      longitude
    }
    certificates {
      ...CertificateLine
    }
    banner {
      ...Picture
    }
    products(first: $first, after: $after, sort: $sort) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProductCard
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment CertificateLine on Certificate {
  id
  kind
  number
  issuer
  scope
  validUntil
  verifiedAt
  forProduct
}
fragment HolidayNotice on SellerHoliday {
  from
  until
  message
  acceptsOrders
  isNow
}
fragment MakerCard on Seller {
  id
  slug
  name
  story
  whatsappUrl
  since
  productCount
  subdistrict {
    name
    districtName
  }
  holiday {
    ...HolidayNotice
  }
  logo {
    ...CardPicture
  }
}
fragment SharedPicture on ShareImage {
  url
  width
  height
}`, {"hash":"sha256:3dcc292a0b8fd5f7bed0b0687cb7f079f831fffd9441683662bdfdaf97d16e36"}) as unknown as TypedDocumentString<SellerPageQuery, SellerPageQueryVariables>;
export const SellerUnfollowDocument = new TypedDocumentString(`
    mutation SellerUnfollow($input: SellerFollowInput!) {
  sellerUnfollow(input: $input) {
    userErrors {
      code
      message
    }
  }
}
    `, {"hash":"sha256:5ba205395124f825ebda521c0bcf34de4b4b3aa651034c3e779ba384fff3e7f4"}) as unknown as TypedDocumentString<SellerUnfollowMutation, SellerUnfollowMutationVariables>;
export const SellersPageDocument = new TypedDocumentString(`
    query SellersPage($first: Int!, $after: String) {
  sellers(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SellerCard
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment SellerCard on Seller {
  id
  slug
  name
  story
  productCount
  subdistrict {
    name
    districtName
  }
  logo {
    ...CardPicture
  }
  banner {
    ...CardPicture
  }
}`, {"hash":"sha256:96178c7e79dfed72b4dd47e62fdb60f3934cb2a407d2275adacf4f8d003baba4"}) as unknown as TypedDocumentString<SellersPageQuery, SellersPageQueryVariables>;
export const LayoutDocument = new TypedDocumentString(`
    query Layout {
  shop {
    name
    whatsappNumber
    city {
      name
    }
  }
  categories {
    id
    slug
    name
    productCount
    parent {
      id
    }
  }
}
    `, {"hash":"sha256:7dbedf67b849381f4c52787aad86a658bd93f2b72f72e951bf885179cea289ac"}) as unknown as TypedDocumentString<LayoutQuery, LayoutQueryVariables>;
export const ShopCollectionDocument = new TypedDocumentString(`
    query ShopCollection($slug: String!, $where: ProductWhere, $sort: ProductSort!, $first: Int!, $after: String) {
  seller(by: {slug: $slug}) {
    categories {
      productCount
      category {
        slug
        name
      }
    }
  }
  products(where: $where, sort: $sort, first: $first, after: $after) {
    totalCount
    countIsEstimate
    facets {
      ...FacetGroup
    }
    prices {
      ...PriceRange
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...ProductCard
    }
  }
}
    fragment FacetGroup on Facet {
  kind
  code
  name
  values {
    value
    name
    count
    selected
  }
}
fragment PriceRange on PriceFacet {
  min {
    amount
    currencyCode
  }
  max {
    amount
    currencyCode
  }
  steps {
    from {
      amount
      currencyCode
    }
    to {
      amount
      currencyCode
    }
    count
  }
}
fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:f9f3f2a8439be51c781473169bcbc65ca8422f44cf91b0cd26ef87ba2ccb2201"}) as unknown as TypedDocumentString<ShopCollectionQuery, ShopCollectionQueryVariables>;
export const ShopFrameDocument = new TypedDocumentString(`
    query ShopFrame($slug: String!) {
  seller(by: {slug: $slug}) {
    id
    slug
    name
    brandColor
    whatsappUrl
    logo {
      ...CardPicture
    }
    subdistrict {
      name
      districtName
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}`, {"hash":"sha256:d42386ece85316959457909cc9e30b9fb4c970b7e97c362c20018d016e16128a"}) as unknown as TypedDocumentString<ShopFrameQuery, ShopFrameQueryVariables>;
export const ShopHomeDocument = new TypedDocumentString(`
    query ShopHome($slug: String!) {
  seller(by: {slug: $slug}) {
    ...MakerCard
    shareImage {
      ...SharedPicture
    }
    banner {
      ...Picture
    }
    products(first: 12, sort: FEATURED) {
      totalCount
      nodes {
        ...ProductCard
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment HolidayNotice on SellerHoliday {
  from
  until
  message
  acceptsOrders
  isNow
}
fragment MakerCard on Seller {
  id
  slug
  name
  story
  whatsappUrl
  since
  productCount
  subdistrict {
    name
    districtName
  }
  holiday {
    ...HolidayNotice
  }
  logo {
    ...CardPicture
  }
}
fragment SharedPicture on ShareImage {
  url
  width
  height
}`, {"hash":"sha256:8136568bca738e8ffc858a3e812b29da27fa97a9079412ef0bdc0c59bb08bc76"}) as unknown as TypedDocumentString<ShopHomeQuery, ShopHomeQueryVariables>;
export const ShopStoryDocument = new TypedDocumentString(`
    query ShopStory($slug: String!) {
  seller(by: {slug: $slug}) {
    ...MakerCard
    banner {
      ...Picture
    }
  }
}
    fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment Picture on Image {
  id
  altText
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF)
  webp: srcSet(format: WEBP)
  w640: url(width: 640)
  w960: url(width: 960)
}
fragment HolidayNotice on SellerHoliday {
  from
  until
  message
  acceptsOrders
  isNow
}
fragment MakerCard on Seller {
  id
  slug
  name
  story
  whatsappUrl
  since
  productCount
  subdistrict {
    name
    districtName
  }
  holiday {
    ...HolidayNotice
  }
  logo {
    ...CardPicture
  }
}`, {"hash":"sha256:894cd5ecb7fcbf6285d6c228932764f11b25abe7323fe6cd34254b2df13e1412"}) as unknown as TypedDocumentString<ShopStoryQuery, ShopStoryQueryVariables>;
export const SitemapIndexDocument = new TypedDocumentString(`
    query SitemapIndex {
  productAddresses {
    pageCount
  }
}
    `, {"hash":"sha256:ff2482b3057675c7728557733d4d19fb851c10d0f1f7a471d68a02d504a8c8b9"}) as unknown as TypedDocumentString<SitemapIndexQuery, SitemapIndexQueryVariables>;
export const SitemapPlacesDocument = new TypedDocumentString(`
    query SitemapPlaces($sellersAfter: String) {
  collectionAddresses {
    slug
    updatedAt
  }
  categories {
    slug
  }
  sellers(first: 100, after: $sellersAfter) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      slug
    }
  }
  motifs(first: 100) {
    nodes {
      slug
    }
  }
}
    `, {"hash":"sha256:ac8da84d5fe42302ad91cfa3c75891e8d20f0ce98a335a489d6e4b7e85ffea72"}) as unknown as TypedDocumentString<SitemapPlacesQuery, SitemapPlacesQueryVariables>;
export const SitemapProductsDocument = new TypedDocumentString(`
    query SitemapProducts($page: Int!) {
  productAddresses(page: $page) {
    pageCount
    nodes {
      slug
      updatedAt
    }
  }
}
    `, {"hash":"sha256:c663229f90493a76da5938a91718e1883ef9ec9c502d34f9204d90bd87a19e2f"}) as unknown as TypedDocumentString<SitemapProductsQuery, SitemapProductsQueryVariables>;
export const ProductWishedDocument = new TypedDocumentString(`
    query ProductWished($slug: String!) {
  product(by: {slug: $slug}) {
    wishedByMe
  }
}
    `, {"hash":"sha256:41c0ba406c5d3e8452a419b7f73f89c4a464fb1da02e04910633ed6e4eb6cd5e"}) as unknown as TypedDocumentString<ProductWishedQuery, ProductWishedQueryVariables>;
export const WishAddDocument = new TypedDocumentString(`
    mutation WishAdd($input: WishAddInput!) {
  wishAdd(input: $input) {
    wished
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:fe4e7f895e13699eb606bf0fd6ba4eab91afa2a86fe796c7b1811ea22e056f11"}) as unknown as TypedDocumentString<WishAddMutation, WishAddMutationVariables>;
export const WishRemoveDocument = new TypedDocumentString(`
    mutation WishRemove($input: WishRemoveInput!) {
  wishRemove(input: $input) {
    wished
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:4f94bf56ee4edfd52797fabe079fc19c438f81930258a35e78d3c5535463b68e"}) as unknown as TypedDocumentString<WishRemoveMutation, WishRemoveMutationVariables>;
export const WishedProductsDocument = new TypedDocumentString(`
    query WishedProducts($ids: [ID!]!) {
  productsByIds(ids: $ids) {
    ...WishCard
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment WishCard on Product {
  ...ProductCard
  personalisation {
    required
  }
  variants {
    id
    availableQuantity
  }
}`, {"hash":"sha256:450ff80013e0de8b58e61d36679e78fb67d84764fc2910c09ad65201c08e777e"}) as unknown as TypedDocumentString<WishedProductsQuery, WishedProductsQueryVariables>;
export const WishesMergeDocument = new TypedDocumentString(`
    mutation WishesMerge($input: WishesMergeInput!) {
  wishesMerge(input: $input) {
    count
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:c6316e65c04c3b80c0d1591c38e0d9c865013c46160de1d0c98b4f0672b7db8b"}) as unknown as TypedDocumentString<WishesMergeMutation, WishesMergeMutationVariables>;
export const WishesPageDocument = new TypedDocumentString(`
    query WishesPage($first: Int!, $after: String) {
  me {
    wishes(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        productId
        product {
          ...WishCard
        }
      }
    }
  }
}
    fragment ProductCard on Product {
  id
  slug
  title
  available
  madeToOrderDays
  motifName
  price {
    amount
    currencyCode
  }
  maxPrice {
    amount
    currencyCode
  }
  compareAtPrice {
    amount
    currencyCode
  }
  seller {
    slug
    name
    holiday {
      until
      acceptsOrders
      isNow
    }
  }
  image {
    ...CardPicture
  }
}
fragment CardPicture on Image {
  width
  height
  dominantColor
  blurDataUrl
  focalPoint {
    x
    y
  }
  avif: srcSet(format: AVIF, maxWidth: 720)
  webp: srcSet(format: WEBP, maxWidth: 720)
  w640: url(width: 640)
}
fragment WishCard on Product {
  ...ProductCard
  personalisation {
    required
  }
  variants {
    id
    availableQuantity
  }
}`, {"hash":"sha256:79d7747c5e04a8b99ca63da6fc1bbd1abd3703568a647e60f1a565a6850ec9f7"}) as unknown as TypedDocumentString<WishesPageQuery, WishesPageQueryVariables>;