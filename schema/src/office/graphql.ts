/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** An amount off the whole of the goods. */
export type AmountTermsInput = {
  /** Whole rupiah; not above the minimum, where there is one. */
  amount: string;
};

export type BalanceFilter =
  /** Whoever has or owes something. */
  | 'ANY'
  /** Has money that waits for its payout. */
  | 'AVAILABLE'
  /** Has money that waits, and something is in the way: see payoutObstacle. */
  | 'BLOCKED'
  /** Owes something. */
  | 'DEBT'
  /** Can be paid by the bank now. */
  | 'PAYABLE';

/** Of each `buy + get` pieces the `get` cheapest cost less. */
export type BuyXGetYTermsInput = {
  /** 1 to 100. */
  buy: number;
  /** 1 to 100. */
  get: number;
  /** So much less; 100: they are free. */
  percent?: string;
};

export type CommissionRuleCreateInput = {
  /** Its place, counted from 0; the last when left out. */
  position?: number | null | undefined;
  rule: CommissionRuleInput;
};

/** A whole rule; what is left out fits all, or is nothing. */
export type CommissionRuleInput = {
  categoryId?: string | number | null | undefined;
  /** For each line of an order: "1000.00". */
  fixedAmount?: string | null | undefined;
  onDelivery?: boolean;
  /** Small letters, digits and hyphens. */
  programme?: string | null | undefined;
  /** 0 to 10000; 500 is 5 %, 0 keeps nothing. */
  rateBasisPoints: number;
  sellerId?: string | number | null | undefined;
  /** At most 80 characters. */
  title: string;
};

export type CommissionRuleRetireInput = {
  ruleId: string | number;
};

export type CommissionRuleUpdateInput = {
  rule: CommissionRuleInput;
  ruleId: string | number;
};

export type CommissionRulesReorderInput = {
  /** Every rule once, in the order wanted. */
  ruleIds: Array<string | number>;
};

export type CouponCreateInput = {
  /** 3 to 40 letters, digits, - and _; drawn when left out. */
  code?: string | null | undefined;
  /** Uses by one person, known by phone number and account. */
  perPersonLimit?: number | null | undefined;
  promotionId: string | number;
  /** Uses by all together. */
  totalLimit?: number | null | undefined;
};

export type CouponFieldsInput = {
  /** 3 to 40 letters, digits, - and _; drawn when left out. */
  code?: string | null | undefined;
  /** Uses by one person, known by phone number and account. */
  perPersonLimit?: number | null | undefined;
  /** Uses by all together. */
  totalLimit?: number | null | undefined;
};

/** What is left out stays. */
export type CouponUpdateInput = {
  couponId: string | number;
  /** Whether the code does anything. */
  enabled?: boolean | null | undefined;
  /** null: no limit. */
  perPersonLimit?: number | null | undefined;
  /** null: no limit. */
  totalLimit?: number | null | undefined;
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

/** The delivery of each seller’s parcel. */
export type FreeShippingTermsInput = {
  /** At most so much for each parcel. */
  maxDiscount?: string | null | undefined;
};

/** A text by language. A language that is left out keeps what it has; null or an empty text takes it away. */
export type LocalizedTextInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Indonesian. */
  id?: string | null | undefined;
};

export type ManualRefundMarkDoneInput = {
  /** The bank’s reference, 1 to 300 characters. */
  note: string;
  refundId: string | number;
};

export type ManualRefundMarkFailedInput = {
  /** Why it failed, 1 to 300 characters. */
  note: string;
  refundId: string | number;
};

/** Who wrote a message. */
export type MessageSide =
  /** The operator’s office, once it was called in. */
  | 'OFFICE'
  /** A member of the seller. */
  | 'SELLER'
  /** Who bought it. */
  | 'SHOPPER';

export type OfficeOrderCancelInput = {
  /** For shopper and seller to read, at most 500 characters; needed for OTHER. */
  note?: string | null | undefined;
  orderId: string | number;
  reason: OrderCancelReason;
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

export type OrderMessageSendInput = {
  /** 1 to 2,000 characters of plain text. */
  body: string;
  /** At most 200 characters; the same key is one message, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  orderId: string | number;
};

/** Why an order moved. */
export type OrderMoveReason =
  | 'AUTO_COMPLETED'
  | 'CANCELLED_BY_OFFICE'
  | 'CANCELLED_BY_SELLER'
  | 'CANCELLED_BY_SHOPPER'
  | 'DELIVERED'
  | 'LATE_PAYMENT'
  | 'NOTHING_TO_PAY'
  | 'PACKED'
  | 'PAYMENT_EXPIRED'
  | 'PAYMENT_FAILED'
  | 'PAYMENT_RECEIVED'
  | 'PAYMENT_UNUSABLE'
  | 'RECEIVED'
  | 'SHIPPED'
  | 'UNPACKED';

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

export type PaymentConfirmInput = {
  /** That another amount than was asked for is no slip: the order is cancelled and the money goes back. */
  acceptDifference?: boolean;
  /** What really came in, in whole rupiah: "125000.00". */
  amount: string;
  paymentId: string | number;
  /** Of the bank statement, 1 to 100 characters; one reference confirms one payment. Not needed for cash. */
  reference?: string | null | undefined;
};

/** Where a dispute stands. */
export type PaymentDisputeStatus =
  /** The money is gone. */
  | 'LOST'
  /** The bank waits for evidence, until dueBy. */
  | 'NEEDS_RESPONSE'
  /** The bank decides. */
  | 'UNDER_REVIEW'
  /** The money is ours again. */
  | 'WON';

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

export type PaymentProofRejectInput = {
  proofId: string | number;
  /** 1 to 300 characters; the shopper reads them. */
  reason: string;
};

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

export type PayoutBatchResultUploadInput = {
  batchId: string | number;
  /** The downloaded CSV with its status column filled in: PAID or FAILED. */
  csv: string;
};

export type PayoutBatchStartInput = {
  method: PayoutMethod;
  /** Whom to pay; each has to be payable. Left out: everybody who is. */
  sellerIds?: Array<string | number> | null | undefined;
};

export type PayoutMarkFailedInput = {
  batchId: string | number;
  payoutId: string | number;
  /** What the bank said, 1 to 200 characters; the seller reads it. */
  reason: string;
};

export type PayoutMethod =
  /** The office’s bank transfers it, by a file. */
  | 'BANK_TRANSFER'
  /** The payment provider transfers it to the seller’s account there. */
  | 'PROVIDER';

/** What is in the way of paying a seller by the bank. */
export type PayoutObstacle =
  /** The office has yet to look at the account. */
  | 'ACCOUNT_NOT_VERIFIED'
  /** The seller has told no bank account yet. */
  | 'BANK_ACCOUNT_MISSING'
  /** So little is not worth a transfer; it waits for more. */
  | 'BELOW_MINIMUM';

export type PayoutStatus =
  /** Did not; the money is available again. */
  | 'FAILED'
  /** Reached the seller. */
  | 'PAID'
  /** On its way. */
  | 'PENDING'
  /** Was taken back. */
  | 'REVERSED';

export type PayoutsMarkPaidInput = {
  batchId: string | number;
  /** Left out: all that are still on their way. */
  payoutIds?: Array<string | number> | null | undefined;
};

/** A part of the price. */
export type PercentageTermsInput = {
  /** At most so much. */
  maxDiscount?: string | null | undefined;
  /** Above 0 and at most 100, with at most two decimals. */
  percent: string;
};

/** For whom a promotion is. */
export type PromotionAudience =
  /** For everyone whose cart fits it. */
  | 'AUTOMATIC'
  /** For those who enter one of its codes. */
  | 'COUPON';

export type PromotionCreateInput = {
  audience: PromotionAudience;
  /** Slugs; what is below them counts. Empty: all. */
  categories?: Array<string>;
  /** Its first code, made together with it; for one that comes by COUPON. */
  coupon?: CouponFieldsInput | null | undefined;
  /** Left out: until it is ended. */
  endsAt?: string | null | undefined;
  /** For shoppers without an order so far. */
  firstOrderOnly?: boolean;
  fundedBy: PromotionFunding;
  /** Of the goods that it is on, at sale prices and before discounts. */
  minimumSubtotal?: string | null | undefined;
  /** Slugs. Empty: all. */
  motifs?: Array<string>;
  /** Sellers whose goods it is on. Empty: all. */
  sellerIds?: Array<string | number>;
  /** Now, when left out. */
  startsAt?: string | null | undefined;
  terms: PromotionTermsInput;
  /** What shoppers read beside the discount. */
  title: LocalizedTextInput;
};

/** A promotion as somebody is about to make it. */
export type PromotionExampleInput = {
  /** Slugs. Empty: all. */
  categories?: Array<string>;
  minimumSubtotal?: string | null | undefined;
  /** Slugs. Empty: all. */
  motifs?: Array<string>;
  /** Sellers whose goods it is on, for the office. Empty: all. */
  sellerIds?: Array<string | number>;
  terms: PromotionTermsInput;
};

/** Who pays for a discount. */
export type PromotionFunding =
  /** The operator makes up for it: the seller gets the whole price. */
  | 'OPERATOR'
  /** The seller gets less. */
  | 'SELLER';

export type PromotionInput = {
  promotionId: string | number;
  /** At most 500 characters; needed where the office ends a seller’s promotion, who reads it. */
  reason?: string | null | undefined;
};

/** How a promotion takes something off. */
export type PromotionKind =
  | 'AMOUNT'
  | 'BUY_X_GET_Y'
  | 'FREE_SHIPPING'
  | 'PERCENTAGE'
  | 'TIERED';

/** Where a promotion stands now. */
export type PromotionState =
  | 'ENDED'
  | 'RUNNING'
  | 'SCHEDULED';

/** Exactly one of these. */
export type PromotionTermsInput =
  {   amount: AmountTermsInput; buyXGetY?: never; freeShipping?: never; percentage?: never; tiered?: never; }
  |  { amount?: never;   buyXGetY: BuyXGetYTermsInput; freeShipping?: never; percentage?: never; tiered?: never; }
  |  { amount?: never; buyXGetY?: never;   freeShipping: FreeShippingTermsInput; percentage?: never; tiered?: never; }
  |  { amount?: never; buyXGetY?: never; freeShipping?: never;   percentage: PercentageTermsInput; tiered?: never; }
  |  { amount?: never; buyXGetY?: never; freeShipping?: never; percentage?: never;   tiered: TieredTermsInput; };

/** A percentage or an amount, not both. */
export type PromotionTierInput = {
  amount?: string | null | undefined;
  /** From so much on. */
  minimum: string;
  percent?: string | null | undefined;
};

/** What is left out stays. What it takes off never changes. */
export type PromotionUpdateInput = {
  /** null: it has no end. */
  endsAt?: string | null | undefined;
  promotionId: string | number;
  startsAt?: string | null | undefined;
  title?: LocalizedTextInput | null | undefined;
};

/** What money moved for. */
export type ReconciledKind =
  /** A shopper paid. */
  | 'PAYMENT'
  /** A seller was paid, or what was paid was taken back. */
  | 'PAYOUT'
  /** Money went back to a shopper. */
  | 'REFUND';

/** How books and provider differ. */
export type ReconciliationReason =
  /** It is in the books, and the provider knows nothing of it. */
  | 'NOT_AT_PROVIDER'
  /** The provider moved money that the books know nothing of. */
  | 'NOT_IN_BOOKS'
  /** Both know of it, with different amounts. */
  | 'OTHER_AMOUNT'
  /** A kind of movement that has to be looked at by a person. */
  | 'UNKNOWN_KIND';

export type ReconciliationRunInput = {
  /** A day that is over, or today. */
  day: string;
};

export type RefundCreateInput = {
  /** 1 to 200 characters, new for each refund: the same key makes one. */
  idempotencyKey: string;
  lines: Array<RefundLineInput>;
  /** For the shopper to read; at most 500 characters. */
  note?: string | null | undefined;
  orderId: string | number;
};

export type RefundLineInput = {
  /** Whole rupiah; left out for what the pieces are worth, or all that is left of the delivery. */
  amount?: string | null | undefined;
  /** Left out for the delivery. */
  orderLineId?: string | number | null | undefined;
  /** How many pieces; left out for money alone. */
  quantity?: number | null | undefined;
  /** The pieces were sent, are back, and go on the shelf again. */
  restock?: boolean;
};

export type RefundRetryInput = {
  /** A refund that has failed. */
  refundId: string | number;
};

/** Where money is that goes back to a shopper. */
export type RefundStatus =
  /** It did not get there and counts as not given back; the office sees it. */
  | 'FAILED'
  /** On its way. */
  | 'PENDING'
  /** The provider has sent it. */
  | 'SUCCEEDED';

export type ReturnApproveInput = {
  /** For the shopper to read, such as where to send it; at most 500 characters. */
  note?: string | null | undefined;
  returnId: string | number;
  /** The seller pays the way back also where the reason leaves it to the shopper. */
  sellerPaysDelivery?: boolean;
};

export type ReturnDeclineInput = {
  /** For the shopper to read; 1 to 500 characters. */
  note: string;
  returnId: string | number;
};

/** Who pays for the way back. */
export type ReturnDeliveryPayer =
  | 'SELLER'
  | 'SHOPPER';

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

/** Why a rule has held a review back. */
export type ReviewHeldReason =
  /** It stands in the place of one that the office has hidden. */
  | 'HIDDEN_BEFORE'
  /** It holds an address. */
  | 'LINK'
  /** It holds a word of the deployment’s list. */
  | 'WORD';

export type ReviewHideInput = {
  /** For the author to read; 1 to 500 characters. */
  reason: string;
  reviewId: string | number;
};

export type ReviewPublishInput = {
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

export type SellerApproveInput = {
  sellerId: string | number;
};

export type SellerBankAccountVerifyInput = {
  /** Of the account that was looked at. */
  revision: number;
  sellerId: string | number;
};

/** Where a seller stands with the operator. */
export type SellerStatus =
  /** Waits for the office. */
  | 'APPLIED'
  /** Its published products are in the shop. */
  | 'APPROVED'
  /** Has left for good. */
  | 'ENDED'
  /** Out of the shop until the office approves again; paid orders stay with it. */
  | 'SUSPENDED';

export type SellerSuspendInput = {
  /** For the seller to read; at most 500 characters. */
  reason: string;
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

/** The more, the more off; the highest tier that is reached counts. */
export type TieredTermsInput = {
  /** 1 to 10. */
  tiers: Array<PromotionTierInput>;
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { token: string | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ThumbnailFragment = { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } };

export type OfficeInboxQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficeInboxQuery = { orderMessageThreads: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ orderId: string, orderNumber: string, shopperName: string, sellerName: string, unreadCount: number, officeCalledAt: string | null, messages: Array<{ id: string, sender: MessageSide, authorName: string, body: string, at: string }> }> } };

export type OrderMessageSendMutationVariables = Exact<{
  input: OrderMessageSendInput;
}>;


export type OrderMessageSendMutation = { orderMessageSend: { userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CommissionRuleCreateMutationVariables = Exact<{
  input: CommissionRuleCreateInput;
}>;


export type CommissionRuleCreateMutation = { commissionRuleCreate: { rules: Array<{ id: string }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CommissionRuleFormQueryVariables = Exact<{ [key: string]: never; }>;


export type CommissionRuleFormQuery = { commissionRules: Array<{ id: string, title: string, sellerId: string | null, sellerName: string | null, categoryId: string | null, categoryName: string | null, programme: string | null, rateBasisPoints: number, onDelivery: boolean, fixedAmount: { amount: string, currencyCode: CurrencyCode } }>, categories: Array<{ id: string, name: string, slug: string, parent: { id: string, name: string } | null }> };

export type CommissionRuleItemFragment = { id: string, title: string, sellerId: string | null, sellerName: string | null, categoryId: string | null, categoryName: string | null, programme: string | null, rateBasisPoints: number, onDelivery: boolean, fixedAmount: { amount: string, currencyCode: CurrencyCode } };

export type CommissionRuleRetireMutationVariables = Exact<{
  input: CommissionRuleRetireInput;
}>;


export type CommissionRuleRetireMutation = { commissionRuleRetire: { rules: Array<{ id: string }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CommissionRuleUpdateMutationVariables = Exact<{
  input: CommissionRuleUpdateInput;
}>;


export type CommissionRuleUpdateMutation = { commissionRuleUpdate: { rules: Array<{ id: string }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CommissionRulesReorderMutationVariables = Exact<{
  input: CommissionRulesReorderInput;
}>;


export type CommissionRulesReorderMutation = { commissionRulesReorder: { rules: Array<{ id: string }> | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OfficeCommissionRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeCommissionRulesQuery = { commissionRules: Array<{ id: string, title: string, sellerId: string | null, sellerName: string | null, categoryId: string | null, categoryName: string | null, programme: string | null, rateBasisPoints: number, onDelivery: boolean, fixedAmount: { amount: string, currencyCode: CurrencyCode } }> };

export type OfficeDebtsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfficeDebtsQuery = { sellerBalances: { nodes: Array<{ sellerId: string, sellerName: string, balance: { debt: { amount: string, currencyCode: CurrencyCode }, pending: { amount: string, currencyCode: CurrencyCode } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeMoneyQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeMoneyQuery = { moneyOverview: { held: Array<{ provider: string, amount: { amount: string, currencyCode: CurrencyCode } }>, heldTotal: { amount: string, currencyCode: CurrencyCode }, sellerDebt: { amount: string, currencyCode: CurrencyCode }, sellerPending: { amount: string, currencyCode: CurrencyCode }, sellerAvailable: { amount: string, currencyCode: CurrencyCode }, sellerInPayout: { amount: string, currencyCode: CurrencyCode }, sellerOther: { amount: string, currencyCode: CurrencyCode }, owedToBuyers: { amount: string, currencyCode: CurrencyCode }, commission: { amount: string, currencyCode: CurrencyCode }, promotions: { amount: string, currencyCode: CurrencyCode }, providerFees: { amount: string, currencyCode: CurrencyCode }, earned: { amount: string, currencyCode: CurrencyCode } }, moneyAttention: { differingDays: number, failedPayouts: number, debtors: number, accountsToVerify: number }, paymentDisputes: Array<{ id: string }>, reconciliations: { nodes: Array<{ day: string, differenceCount: number }> } };

export type OfficePayoutBatchQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
  status?: PayoutStatus | null | undefined;
}>;


export type OfficePayoutBatchQuery = { payoutBatch: { id: string, number: number, method: PayoutMethod, createdAt: string, open: boolean, lines: { nodes: Array<{ id: string, reference: string, status: PayoutStatus, sellerId: string, sellerName: string | null, account: string, failureReason: string | null, settledAt: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, total: { amount: string, currencyCode: CurrencyCode }, parts: Array<{ status: PayoutStatus, count: number, amount: { amount: string, currencyCode: CurrencyCode } }> } | null };

export type OfficePayoutsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OfficePayoutsQuery = { payoutsDue: { atProviderCount: number, minimum: { amount: string, currencyCode: CurrencyCode }, parts: Array<{ obstacle: PayoutObstacle | null, sellerCount: number, amount: { amount: string, currencyCode: CurrencyCode } }> }, failedPayouts: Array<{ id: string, reference: string, sellerId: string, sellerName: string | null, account: string, failureReason: string | null, settledAt: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, payoutBatches: { nodes: Array<{ id: string, number: number, method: PayoutMethod, createdAt: string, open: boolean, total: { amount: string, currencyCode: CurrencyCode }, parts: Array<{ status: PayoutStatus, count: number, amount: { amount: string, currencyCode: CurrencyCode } }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficePayoutsDueQueryVariables = Exact<{
  after?: string | null | undefined;
  filter: BalanceFilter;
}>;


export type OfficePayoutsDueQuery = { payoutsDue: { minimum: { amount: string, currencyCode: CurrencyCode }, parts: Array<{ obstacle: PayoutObstacle | null, sellerCount: number, amount: { amount: string, currencyCode: CurrencyCode } }> }, sellerBalances: { nodes: Array<{ sellerId: string, sellerName: string, payoutObstacle: PayoutObstacle | null, bankAccount: { bank: string, number: string, holder: string, verified: boolean, revision: number, changedAt: string } | null, balance: { available: { amount: string, currencyCode: CurrencyCode }, pending: { amount: string, currencyCode: CurrencyCode } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeReconciliationsQueryVariables = Exact<{
  after?: string | null | undefined;
  differing: boolean;
}>;


export type OfficeReconciliationsQuery = { reconciliations: { nodes: Array<{ id: string, provider: string, day: string, movements: number, differenceCount: number, madeAt: string, providerTotal: { amount: string, currencyCode: CurrencyCode }, ledgerTotal: { amount: string, currencyCode: CurrencyCode }, fees: { amount: string, currencyCode: CurrencyCode }, differences: Array<{ reason: ReconciliationReason, about: string, kind: ReconciledKind | null, orderGroupNumber: string | null, payoutReference: string | null, atProvider: { amount: string, currencyCode: CurrencyCode } | null, inBooks: { amount: string, currencyCode: CurrencyCode } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PayoutBatchFileQueryVariables = Exact<{
  id: string | number;
}>;


export type PayoutBatchFileQuery = { payoutBatch: { number: number, csv: string | null } | null };

export type PayoutBatchResultUploadMutationVariables = Exact<{
  input: PayoutBatchResultUploadInput;
}>;


export type PayoutBatchResultUploadMutation = { payoutBatchResultUpload: { batch: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PayoutBatchRowFragment = { id: string, number: number, method: PayoutMethod, createdAt: string, open: boolean, total: { amount: string, currencyCode: CurrencyCode }, parts: Array<{ status: PayoutStatus, count: number, amount: { amount: string, currencyCode: CurrencyCode } }> };

export type PayoutBatchStartMutationVariables = Exact<{
  input: PayoutBatchStartInput;
}>;


export type PayoutBatchStartMutation = { payoutBatchStart: { batch: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PayoutMarkFailedMutationVariables = Exact<{
  input: PayoutMarkFailedInput;
}>;


export type PayoutMarkFailedMutation = { payoutMarkFailed: { batch: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PayoutsMarkPaidMutationVariables = Exact<{
  input: PayoutsMarkPaidInput;
}>;


export type PayoutsMarkPaidMutation = { payoutsMarkPaid: { batch: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReconciliationRunMutationVariables = Exact<{
  input: ReconciliationRunInput;
}>;


export type ReconciliationRunMutation = { reconciliationRun: { reconciliation: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SellerBankAccountVerifyMutationVariables = Exact<{
  input: SellerBankAccountVerifyInput;
}>;


export type SellerBankAccountVerifyMutation = { sellerBankAccountVerify: { userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SellersByNameQueryVariables = Exact<{
  query: string;
}>;


export type SellersByNameQuery = { sellers: { nodes: Array<{ id: string, name: string }> } };

export type OfficeOrderCancelMutationVariables = Exact<{
  input: OfficeOrderCancelInput;
}>;


export type OfficeOrderCancelMutation = { orderCancel: { order: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OfficeOrderMoneyQueryVariables = Exact<{
  number: string;
}>;


export type OfficeOrderMoneyQuery = { order: { id: string, number: string, status: OrderStatus, cancellable: boolean, total: { amount: string, currencyCode: CurrencyCode }, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number }>, refundable: Array<{ orderLineId: string | null, quantity: number, amount: { amount: string, currencyCode: CurrencyCode } }> } | null };

export type OfficeOrderPageQueryVariables = Exact<{
  number: string;
}>;


export type OfficeOrderPageQuery = { orderGroup: { id: string, number: string, placedAt: string, withAccount: boolean, buyer: { name: string, phone: string, email: string | null }, address: { line: string, path: string, postalCode: string | null, landmark: string | null } | null, total: { amount: string, currencyCode: CurrencyCode }, payment: { id: string, status: PaymentStatus, method: PaymentMethodKind, paidAt: string | null, expiresAt: string, parkedReason: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode } | null, confirmation: { confirmedBy: string, confirmedAt: string, reference: string | null } | null, disputes: Array<{ id: string, status: PaymentDisputeStatus, reason: string, dueBy: string | null, amount: { amount: string, currencyCode: CurrencyCode } }> } | null, orders: Array<{ id: string, number: string, status: OrderStatus, cancellable: boolean, seller: { id: string, name: string, slug: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, taxTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind }, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode } }>, history: Array<{ status: OrderStatus, reason: OrderMoveReason | null, at: string, actorName: string | null }>, shipments: Array<{ id: string, position: number, status: ShipmentStatus, courier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, lines: Array<{ title: string, quantity: number }> }>, messages: Array<{ id: string, sender: MessageSide, authorName: string, body: string, at: string }> | null, cancellation: { by: OrderCanceller, reason: OrderCancelReason | null, note: string } | null, refunds: Array<{ id: string, status: RefundStatus, reason: string, note: string, createdAt: string, amount: { amount: string, currencyCode: CurrencyCode } }>, refundable: Array<{ orderLineId: string | null, quantity: number, amount: { amount: string, currencyCode: CurrencyCode } }>, returns: Array<{ id: string, number: string, status: ReturnStatus }>, earnings: { released: boolean, paid: { amount: string, currencyCode: CurrencyCode }, refunded: { amount: string, currencyCode: CurrencyCode }, seller: { amount: string, currencyCode: CurrencyCode }, tax: { amount: string, currencyCode: CurrencyCode }, commission: { amount: string, currencyCode: CurrencyCode }, promotion: { amount: string, currencyCode: CurrencyCode }, rules: Array<{ title: string | null, rateBasisPoints: number, amount: { amount: string, currencyCode: CurrencyCode } }> } | null }> } | null };

export type OfficeOrderPartFragment = { id: string, number: string, status: OrderStatus, cancellable: boolean, seller: { id: string, name: string, slug: string } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, discounts: Array<{ title: string, code: string | null, amount: { amount: string, currencyCode: CurrencyCode } }>, taxTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind }, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode } }>, history: Array<{ status: OrderStatus, reason: OrderMoveReason | null, at: string, actorName: string | null }>, shipments: Array<{ id: string, position: number, status: ShipmentStatus, courier: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, lines: Array<{ title: string, quantity: number }> }>, messages: Array<{ id: string, sender: MessageSide, authorName: string, body: string, at: string }> | null, cancellation: { by: OrderCanceller, reason: OrderCancelReason | null, note: string } | null, refunds: Array<{ id: string, status: RefundStatus, reason: string, note: string, createdAt: string, amount: { amount: string, currencyCode: CurrencyCode } }>, refundable: Array<{ orderLineId: string | null, quantity: number, amount: { amount: string, currencyCode: CurrencyCode } }>, returns: Array<{ id: string, number: string, status: ReturnStatus }>, earnings: { released: boolean, paid: { amount: string, currencyCode: CurrencyCode }, refunded: { amount: string, currencyCode: CurrencyCode }, seller: { amount: string, currencyCode: CurrencyCode }, tax: { amount: string, currencyCode: CurrencyCode }, commission: { amount: string, currencyCode: CurrencyCode }, promotion: { amount: string, currencyCode: CurrencyCode }, rules: Array<{ title: string | null, rateBasisPoints: number, amount: { amount: string, currencyCode: CurrencyCode } }> } | null };

export type OfficeOrderRowFragment = { id: string, number: string, placedAt: string, buyer: { name: string, phone: string }, total: { amount: string, currencyCode: CurrencyCode }, payment: { status: PaymentStatus, method: PaymentMethodKind } | null, orders: Array<{ id: string, status: OrderStatus, seller: { id: string, name: string } | null }> };

export type OfficeOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
  query?: string | null | undefined;
  status?: Array<OrderStatus> | OrderStatus | null | undefined;
  sellerId?: string | number | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type OfficeOrdersQuery = { orderGroups: { nodes: Array<{ id: string, number: string, placedAt: string, buyer: { name: string, phone: string }, total: { amount: string, currencyCode: CurrencyCode }, payment: { status: PaymentStatus, method: PaymentMethodKind } | null, orders: Array<{ id: string, status: OrderStatus, seller: { id: string, name: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfficeRefundCreateMutationVariables = Exact<{
  input: RefundCreateInput;
}>;


export type OfficeRefundCreateMutation = { refundCreate: { order: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ManualRefundMarkDoneMutationVariables = Exact<{
  input: ManualRefundMarkDoneInput;
}>;


export type ManualRefundMarkDoneMutation = { manualRefundMarkDone: { userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ManualRefundMarkFailedMutationVariables = Exact<{
  input: ManualRefundMarkFailedInput;
}>;


export type ManualRefundMarkFailedMutation = { manualRefundMarkFailed: { userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PaymentConfirmMutationVariables = Exact<{
  input: PaymentConfirmInput;
}>;


export type PaymentConfirmMutation = { paymentConfirm: { payment: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PaymentProofRejectMutationVariables = Exact<{
  input: PaymentProofRejectInput;
}>;


export type PaymentProofRejectMutation = { paymentProofReject: { proof: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PaymentToCheckFragment = { id: string, orderGroupNumber: string, method: PaymentMethodKind, status: PaymentStatus, expiresAt: string, paidAt: string | null, parkedReason: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode } | null, confirmation: { confirmedBy: string, confirmedAt: string, reference: string | null, amount: { amount: string, currencyCode: CurrencyCode } } | null };

export type PaymentsPageQueryVariables = Exact<{
  after?: string | null | undefined;
  number: string;
  searched: boolean;
}>;


export type PaymentsPageQuery = { paymentProofs: { totalCount: number | null, nodes: Array<{ id: string, note: string | null, createdAt: string, payment: { id: string, orderGroupNumber: string, method: PaymentMethodKind, status: PaymentStatus, expiresAt: string, paidAt: string | null, parkedReason: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode } | null, confirmation: { confirmedBy: string, confirmedAt: string, reference: string | null, amount: { amount: string, currencyCode: CurrencyCode } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, payment?: { id: string, orderGroupNumber: string, method: PaymentMethodKind, status: PaymentStatus, expiresAt: string, paidAt: string | null, parkedReason: string | null, amount: { amount: string, currencyCode: CurrencyCode }, capturedAmount: { amount: string, currencyCode: CurrencyCode } | null, confirmation: { confirmedBy: string, confirmedAt: string, reference: string | null, amount: { amount: string, currencyCode: CurrencyCode } } | null } | null, manualRefunds: Array<{ id: string, orderGroupNumber: string, method: PaymentMethodKind, reason: string, since: string, amount: { amount: string, currencyCode: CurrencyCode }, account: { bank: string, accountNumber: string, accountHolder: string } | null, buyer: { name: string, phone: string } }>, paymentDisputes: Array<{ id: string, status: PaymentDisputeStatus, reason: string, provider: string, providerDisputeId: string, dueBy: string | null, amount: { amount: string, currencyCode: CurrencyCode }, payment: { orderGroupNumber: string } }>, parkedPayments: Array<{ orderGroupNumber: string, reason: string, since: string, amount: { amount: string, currencyCode: CurrencyCode } }> };

export type CouponCreateMutationVariables = Exact<{
  input: CouponCreateInput;
}>;


export type CouponCreateMutation = { couponCreate: { coupon: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type CouponUpdateMutationVariables = Exact<{
  input: CouponUpdateInput;
}>;


export type CouponUpdateMutation = { couponUpdate: { coupon: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OfficePromotionQueryVariables = Exact<{
  promotionId: string | number;
}>;


export type OfficePromotionQuery = { promotion: { id: string, kind: PromotionKind, state: PromotionState, fundedBy: PromotionFunding, audience: PromotionAudience, percent: string | null, buyQuantity: number | null, getQuantity: number | null, firstOrderOnly: boolean, startsAt: string, endsAt: string | null, endReason: string | null, sellerId: string | null, examples: Array<{ productTitle: string, quantity: number, before: { amount: string, currencyCode: CurrencyCode }, after: { amount: string, currencyCode: CurrencyCode } }>, title: { id: string | null, en: string | null }, amount: { amount: string, currencyCode: CurrencyCode } | null, maxDiscount: { amount: string, currencyCode: CurrencyCode } | null, tiers: Array<{ percent: string | null, minimum: { amount: string, currencyCode: CurrencyCode }, amount: { amount: string, currencyCode: CurrencyCode } | null }>, minimumSubtotal: { amount: string, currencyCode: CurrencyCode } | null, categories: Array<{ slug: string, title: string }>, motifs: Array<{ slug: string, title: string }>, sellers: Array<{ id: string, name: string }>, coupons: Array<{ id: string, code: string, totalLimit: number | null, perPersonLimit: number | null, uses: number, enabled: boolean }>, results: { purchases: number, discountTotal: { amount: string, currencyCode: CurrencyCode } } } | null };

export type OfficePromotionsQueryVariables = Exact<{
  madeBy?: PromotionFunding | null | undefined;
  state: PromotionState;
  after?: string | null | undefined;
  monthStart: string;
}>;


export type OfficePromotionsQuery = { promotions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: PromotionKind, state: PromotionState, fundedBy: PromotionFunding, audience: PromotionAudience, percent: string | null, buyQuantity: number | null, getQuantity: number | null, firstOrderOnly: boolean, startsAt: string, endsAt: string | null, endReason: string | null, sellerId: string | null, title: { id: string | null, en: string | null }, amount: { amount: string, currencyCode: CurrencyCode } | null, maxDiscount: { amount: string, currencyCode: CurrencyCode } | null, tiers: Array<{ percent: string | null, minimum: { amount: string, currencyCode: CurrencyCode }, amount: { amount: string, currencyCode: CurrencyCode } | null }>, minimumSubtotal: { amount: string, currencyCode: CurrencyCode } | null, categories: Array<{ slug: string, title: string }>, motifs: Array<{ slug: string, title: string }>, sellers: Array<{ id: string, name: string }>, coupons: Array<{ id: string, code: string, totalLimit: number | null, perPersonLimit: number | null, uses: number, enabled: boolean }>, results: { purchases: number, discountTotal: { amount: string, currencyCode: CurrencyCode } } }> }, running: { totalCount: number | null }, scheduled: { totalCount: number | null }, ended: { totalCount: number | null }, month: { purchases: number, operatorFunded: { amount: string, currencyCode: CurrencyCode }, sellerFunded: { amount: string, currencyCode: CurrencyCode } }, all: { purchases: number, operatorFunded: { amount: string, currencyCode: CurrencyCode }, sellerFunded: { amount: string, currencyCode: CurrencyCode } } };

export type PromotionCostsBoxFragment = { purchases: number, operatorFunded: { amount: string, currencyCode: CurrencyCode }, sellerFunded: { amount: string, currencyCode: CurrencyCode } };

export type PromotionCreateMutationVariables = Exact<{
  input: PromotionCreateInput;
}>;


export type PromotionCreateMutation = { promotionCreate: { promotion: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PromotionEndMutationVariables = Exact<{
  input: PromotionInput;
}>;


export type PromotionEndMutation = { promotionEnd: { promotion: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type PromotionExampleLineFragment = { productTitle: string, quantity: number, before: { amount: string, currencyCode: CurrencyCode }, after: { amount: string, currencyCode: CurrencyCode } };

export type PromotionExamplesQueryVariables = Exact<{
  input: PromotionExampleInput;
}>;


export type PromotionExamplesQuery = { promotionExamples: Array<{ productTitle: string, quantity: number, before: { amount: string, currencyCode: CurrencyCode }, after: { amount: string, currencyCode: CurrencyCode } }> };

export type PromotionRowFragment = { id: string, kind: PromotionKind, state: PromotionState, fundedBy: PromotionFunding, audience: PromotionAudience, percent: string | null, buyQuantity: number | null, getQuantity: number | null, firstOrderOnly: boolean, startsAt: string, endsAt: string | null, endReason: string | null, sellerId: string | null, title: { id: string | null, en: string | null }, amount: { amount: string, currencyCode: CurrencyCode } | null, maxDiscount: { amount: string, currencyCode: CurrencyCode } | null, tiers: Array<{ percent: string | null, minimum: { amount: string, currencyCode: CurrencyCode }, amount: { amount: string, currencyCode: CurrencyCode } | null }>, minimumSubtotal: { amount: string, currencyCode: CurrencyCode } | null, categories: Array<{ slug: string, title: string }>, motifs: Array<{ slug: string, title: string }>, sellers: Array<{ id: string, name: string }>, coupons: Array<{ id: string, code: string, totalLimit: number | null, perPersonLimit: number | null, uses: number, enabled: boolean }>, results: { purchases: number, discountTotal: { amount: string, currencyCode: CurrencyCode } } };

export type PromotionSellersQueryVariables = Exact<{
  query?: string | null | undefined;
}>;


export type PromotionSellersQuery = { sellers: { nodes: Array<{ id: string, name: string }> } };

export type PromotionUpdateMutationVariables = Exact<{
  input: PromotionUpdateInput;
}>;


export type PromotionUpdateMutation = { promotionUpdate: { promotion: { id: string } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OfficeReturnsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<ReturnStatus> | ReturnStatus | null | undefined;
}>;


export type OfficeReturnsQuery = { returns: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, orderNumber: string, status: ReturnStatus, reason: ReturnReason, note: string, deliveryPaidBy: ReturnDeliveryPayer, requestedAt: string, seller: { id: string, name: string } | null, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number }>, photos: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, transitions: Array<{ status: ReturnStatus, by: ReturnMover, note: string, at: string }> }> }, failedRefunds: Array<{ id: string, orderGroupNumber: string, orderNumber: string | null, reason: string, failedAt: string, amount: { amount: string, currencyCode: CurrencyCode } }> };

export type RefundRetryMutationVariables = Exact<{
  input: RefundRetryInput;
}>;


export type RefundRetryMutation = { refundRetry: { retried: boolean | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReturnApproveMutationVariables = Exact<{
  input: ReturnApproveInput;
}>;


export type ReturnApproveMutation = { returnApprove: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReturnRejectMutationVariables = Exact<{
  input: ReturnDeclineInput;
}>;


export type ReturnRejectMutation = { returnReject: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type OfficeReviewItemFragment = { id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, status: ReviewStatus, heldReason: ReviewHeldReason | null, hiddenReason: string | null, productTitle: string, productSlug: string | null, variantTitle: string | null, seller: { id: string, name: string } | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string } | null, reports: Array<{ reason: ReviewReportReason, note: string, bySeller: boolean, at: string, settledAt: string | null }> };

export type OfficeReviewsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<ReviewStatus> | ReviewStatus | null | undefined;
  reported?: boolean | null | undefined;
}>;


export type OfficeReviewsQuery = { reviews: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, status: ReviewStatus, heldReason: ReviewHeldReason | null, hiddenReason: string | null, productTitle: string, productSlug: string | null, variantTitle: string | null, seller: { id: string, name: string } | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string } | null, reports: Array<{ reason: ReviewReportReason, note: string, bySeller: boolean, at: string, settledAt: string | null }> }> }, held: { totalCount: number | null }, reported: { totalCount: number | null }, hidden: { totalCount: number | null } };

export type ReviewHideMutationVariables = Exact<{
  input: ReviewHideInput;
}>;


export type ReviewHideMutation = { reviewHide: { review: { id: string, status: ReviewStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type ReviewPublishMutationVariables = Exact<{
  input: ReviewPublishInput;
}>;


export type ReviewPublishMutation = { reviewPublish: { review: { id: string, status: ReviewStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type TopSearchesQueryVariables = Exact<{
  days: number;
  onlyWithoutResults: boolean;
}>;


export type TopSearchesQuery = { topSearches: Array<{ query: string, searches: number, resultCount: number, lastSearchedAt: string }> };

export type OfficeDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeDeskQuery = { me: { name: string } | null, applied: { totalCount: number | null }, parkedPayments: Array<{ orderGroupNumber: string }>, proofs: { totalCount: number | null }, heldReviews: { totalCount: number | null }, reportedReviews: { totalCount: number | null }, escalated: { nodes: Array<{ id: string }> }, failedRefunds: Array<{ id: string }>, moneyAttention: { differingDays: number, failedPayouts: number, debtors: number, accountsToVerify: number }, paymentDisputes: Array<{ id: string }>, latestAudit: { at: string, broken: Array<{ code: string, rule: string, count: number, examples: Array<{ subject: string, found: string }> }> } | null };

export type OfficeSellerPageQueryVariables = Exact<{
  id: string | number;
}>;


export type OfficeSellerPageQuery = { seller: { id: string, slug: string, name: string, status: SellerStatus, story: string, phone: string | null, districtName: string | null, subdistrictName: string | null, productCount: number, suspensionReason: string | null, appliedAt: string, approvedAt: string | null, owner: { name: string, email: string } | null, history: Array<{ action: string, at: string, actorName: string | null, reason: string | null }> } | null };

export type OfficeSellerRowFragment = { id: string, name: string, status: SellerStatus, districtName: string | null, productCount: number, appliedAt: string };

export type OfficeSellersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<SellerStatus> | SellerStatus | null | undefined;
  query?: string | null | undefined;
}>;


export type OfficeSellersQuery = { sellers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, status: SellerStatus, districtName: string | null, productCount: number, appliedAt: string }> }, all: { totalCount: number | null }, applied: { totalCount: number | null }, approved: { totalCount: number | null }, suspended: { totalCount: number | null }, ended: { totalCount: number | null } };

export type SellerApproveMutationVariables = Exact<{
  input: SellerApproveInput;
}>;


export type SellerApproveMutation = { sellerApprove: { seller: { id: string, status: SellerStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

export type SellerSuspendMutationVariables = Exact<{
  input: SellerSuspendInput;
}>;


export type SellerSuspendMutation = { sellerSuspend: { seller: { id: string, status: SellerStatus } | null, userErrors: Array<{ code: string, field: Array<string> | null, message: string }> } };

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
export const CommissionRuleItemFragmentDoc = new TypedDocumentString(`
    fragment CommissionRuleItem on CommissionRule {
  id
  title
  sellerId
  sellerName
  categoryId
  categoryName
  programme
  rateBasisPoints
  fixedAmount {
    amount
    currencyCode
  }
  onDelivery
}
    `, {"fragmentName":"CommissionRuleItem"}) as unknown as TypedDocumentString<CommissionRuleItemFragment, unknown>;
export const PayoutBatchRowFragmentDoc = new TypedDocumentString(`
    fragment PayoutBatchRow on PayoutBatch {
  id
  number
  method
  createdAt
  open
  total {
    amount
    currencyCode
  }
  parts {
    status
    count
    amount {
      amount
      currencyCode
    }
  }
}
    `, {"fragmentName":"PayoutBatchRow"}) as unknown as TypedDocumentString<PayoutBatchRowFragment, unknown>;
export const OfficeOrderPartFragmentDoc = new TypedDocumentString(`
    fragment OfficeOrderPart on OfficeOrder {
  id
  number
  status
  cancellable
  seller {
    id
    name
    slug
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
    title
    code
    amount {
      amount
      currencyCode
    }
  }
  taxTotal {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  delivery {
    title
    kind
  }
  lines {
    id
    title
    variantTitle
    quantity
    unitPrice {
      amount
      currencyCode
    }
    total {
      amount
      currencyCode
    }
  }
  history {
    status
    reason
    at
    actorName
  }
  shipments {
    id
    position
    status
    courier
    trackingNumber
    trackingUrl
    shippedAt
    deliveredAt
    lines {
      title
      quantity
    }
  }
  messages {
    id
    sender
    authorName
    body
    at
  }
  cancellation {
    by
    reason
    note
  }
  refunds {
    id
    amount {
      amount
      currencyCode
    }
    status
    reason
    note
    createdAt
  }
  refundable {
    orderLineId
    quantity
    amount {
      amount
      currencyCode
    }
  }
  returns {
    id
    number
    status
  }
  earnings {
    paid {
      amount
      currencyCode
    }
    refunded {
      amount
      currencyCode
    }
    seller {
      amount
      currencyCode
    }
    tax {
      amount
      currencyCode
    }
    commission {
      amount
      currencyCode
    }
    promotion {
      amount
      currencyCode
    }
    released
    rules {
      title
      rateBasisPoints
      amount {
        amount
        currencyCode
      }
    }
  }
}
    `, {"fragmentName":"OfficeOrderPart"}) as unknown as TypedDocumentString<OfficeOrderPartFragment, unknown>;
export const OfficeOrderRowFragmentDoc = new TypedDocumentString(`
    fragment OfficeOrderRow on OfficeOrderGroup {
  id
  number
  placedAt
  buyer {
    name
    phone
  }
  total {
    amount
    currencyCode
  }
  payment {
    status
    method
  }
  orders {
    id
    status
    seller {
      id
      name
    }
  }
}
    `, {"fragmentName":"OfficeOrderRow"}) as unknown as TypedDocumentString<OfficeOrderRowFragment, unknown>;
export const PaymentToCheckFragmentDoc = new TypedDocumentString(`
    fragment PaymentToCheck on OfficePayment {
  id
  orderGroupNumber
  method
  status
  expiresAt
  paidAt
  parkedReason
  amount {
    amount
    currencyCode
  }
  capturedAmount {
    amount
    currencyCode
  }
  confirmation {
    confirmedBy
    confirmedAt
    reference
    amount {
      amount
      currencyCode
    }
  }
}
    `, {"fragmentName":"PaymentToCheck"}) as unknown as TypedDocumentString<PaymentToCheckFragment, unknown>;
export const PromotionCostsBoxFragmentDoc = new TypedDocumentString(`
    fragment PromotionCostsBox on PromotionCosts {
  purchases
  operatorFunded {
    amount
    currencyCode
  }
  sellerFunded {
    amount
    currencyCode
  }
}
    `, {"fragmentName":"PromotionCostsBox"}) as unknown as TypedDocumentString<PromotionCostsBoxFragment, unknown>;
export const PromotionExampleLineFragmentDoc = new TypedDocumentString(`
    fragment PromotionExampleLine on PromotionExample {
  productTitle
  quantity
  before {
    amount
    currencyCode
  }
  after {
    amount
    currencyCode
  }
}
    `, {"fragmentName":"PromotionExampleLine"}) as unknown as TypedDocumentString<PromotionExampleLineFragment, unknown>;
export const PromotionRowFragmentDoc = new TypedDocumentString(`
    fragment PromotionRow on Promotion {
  id
  title {
    id
    en
  }
  kind
  state
  fundedBy
  audience
  percent
  amount {
    amount
    currencyCode
  }
  maxDiscount {
    amount
    currencyCode
  }
  buyQuantity
  getQuantity
  tiers {
    minimum {
      amount
      currencyCode
    }
    percent
    amount {
      amount
      currencyCode
    }
  }
  minimumSubtotal {
    amount
    currencyCode
  }
  firstOrderOnly
  startsAt
  endsAt
  endReason
  sellerId
  categories {
    slug
    title
  }
  motifs {
    slug
    title
  }
  sellers {
    id
    name
  }
  coupons {
    id
    code
    totalLimit
    perPersonLimit
    uses
    enabled
  }
  results {
    purchases
    discountTotal {
      amount
      currencyCode
    }
  }
}
    `, {"fragmentName":"PromotionRow"}) as unknown as TypedDocumentString<PromotionRowFragment, unknown>;
export const ThumbnailFragmentDoc = new TypedDocumentString(`
    fragment Thumbnail on Image {
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
}
    `, {"fragmentName":"Thumbnail"}) as unknown as TypedDocumentString<ThumbnailFragment, unknown>;
export const OfficeReviewItemFragmentDoc = new TypedDocumentString(`
    fragment OfficeReviewItem on OfficeReview {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  status
  heldReason
  hiddenReason
  productTitle
  productSlug
  variantTitle
  seller {
    id
    name
  }
  photos {
    ...Thumbnail
    id
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
  }
  reports {
    reason
    note
    bySeller
    at
    settledAt
  }
}
    fragment Thumbnail on Image {
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
}`, {"fragmentName":"OfficeReviewItem"}) as unknown as TypedDocumentString<OfficeReviewItemFragment, unknown>;
export const OfficeSellerRowFragmentDoc = new TypedDocumentString(`
    fragment OfficeSellerRow on OfficeSeller {
  id
  name
  status
  districtName
  productCount
  appliedAt
}
    `, {"fragmentName":"OfficeSellerRow"}) as unknown as TypedDocumentString<OfficeSellerRowFragment, unknown>;
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
export const OfficeInboxDocument = new TypedDocumentString(`
    query OfficeInbox($first: Int, $after: String) {
  orderMessageThreads(first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      orderId
      orderNumber
      shopperName
      sellerName
      unreadCount
      officeCalledAt
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
    `, {"hash":"sha256:27a6fe17699b6006fd1ee9e818488f1fa4d5767498333af941bcb25d8e073b24"}) as unknown as TypedDocumentString<OfficeInboxQuery, OfficeInboxQueryVariables>;
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
export const CommissionRuleCreateDocument = new TypedDocumentString(`
    mutation CommissionRuleCreate($input: CommissionRuleCreateInput!) {
  commissionRuleCreate(input: $input) {
    rules {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:b16f1c0710199e68884f9b7c4d5a5a2926d993958565d731b118e0a66d6c347d"}) as unknown as TypedDocumentString<CommissionRuleCreateMutation, CommissionRuleCreateMutationVariables>;
export const CommissionRuleFormDocument = new TypedDocumentString(`
    query CommissionRuleForm {
  commissionRules {
    ...CommissionRuleItem
  }
  categories {
    id
    name
    slug
    parent {
      id
      name
    }
  }
}
    fragment CommissionRuleItem on CommissionRule {
  id
  title
  sellerId
  sellerName
  categoryId
  categoryName
  programme
  rateBasisPoints
  fixedAmount {
    amount
    currencyCode
  }
  onDelivery
}`, {"hash":"sha256:ef477540501168d0ccaa6161a1fb34c5b0b1a25d72409181dd2e1665026fbfc8"}) as unknown as TypedDocumentString<CommissionRuleFormQuery, CommissionRuleFormQueryVariables>;
export const CommissionRuleRetireDocument = new TypedDocumentString(`
    mutation CommissionRuleRetire($input: CommissionRuleRetireInput!) {
  commissionRuleRetire(input: $input) {
    rules {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:f67f729212a0a9ef3f029c15ff41526e2eb648404754fb66cd87a603294b85d9"}) as unknown as TypedDocumentString<CommissionRuleRetireMutation, CommissionRuleRetireMutationVariables>;
export const CommissionRuleUpdateDocument = new TypedDocumentString(`
    mutation CommissionRuleUpdate($input: CommissionRuleUpdateInput!) {
  commissionRuleUpdate(input: $input) {
    rules {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:68eb35ea6c78987e0a1e3aa87e15bf497017d88bac3e4dd7324b13f8e3a90fa8"}) as unknown as TypedDocumentString<CommissionRuleUpdateMutation, CommissionRuleUpdateMutationVariables>;
export const CommissionRulesReorderDocument = new TypedDocumentString(`
    mutation CommissionRulesReorder($input: CommissionRulesReorderInput!) {
  commissionRulesReorder(input: $input) {
    rules {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:6f2f2194e16dd8dd135d8fffd3c6dad17147befe653a1b377d054537047964b2"}) as unknown as TypedDocumentString<CommissionRulesReorderMutation, CommissionRulesReorderMutationVariables>;
export const OfficeCommissionRulesDocument = new TypedDocumentString(`
    query OfficeCommissionRules {
  commissionRules {
    ...CommissionRuleItem
  }
}
    fragment CommissionRuleItem on CommissionRule {
  id
  title
  sellerId
  sellerName
  categoryId
  categoryName
  programme
  rateBasisPoints
  fixedAmount {
    amount
    currencyCode
  }
  onDelivery
}`, {"hash":"sha256:a74c04ebe4e664b4f1ea4e443a1d14e096b1fc4e3e7c0e17406448678d2c074e"}) as unknown as TypedDocumentString<OfficeCommissionRulesQuery, OfficeCommissionRulesQueryVariables>;
export const OfficeDebtsDocument = new TypedDocumentString(`
    query OfficeDebts($after: String) {
  sellerBalances(first: 20, after: $after, filter: DEBT) {
    nodes {
      sellerId
      sellerName
      balance {
        debt {
          amount
          currencyCode
        }
        pending {
          amount
          currencyCode
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1e8f0e4a6fd826d3221c40a32a5020e53ff354bc090097b6fafd57d78a450e0e"}) as unknown as TypedDocumentString<OfficeDebtsQuery, OfficeDebtsQueryVariables>;
export const OfficeMoneyDocument = new TypedDocumentString(`
    query OfficeMoney {
  moneyOverview {
    held {
      provider
      amount {
        amount
        currencyCode
      }
    }
    heldTotal {
      amount
      currencyCode
    }
    sellerDebt {
      amount
      currencyCode
    }
    sellerPending {
      amount
      currencyCode
    }
    sellerAvailable {
      amount
      currencyCode
    }
    sellerInPayout {
      amount
      currencyCode
    }
    sellerOther {
      amount
      currencyCode
    }
    owedToBuyers {
      amount
      currencyCode
    }
    commission {
      amount
      currencyCode
    }
    promotions {
      amount
      currencyCode
    }
    providerFees {
      amount
      currencyCode
    }
    earned {
      amount
      currencyCode
    }
  }
  moneyAttention {
    differingDays
    failedPayouts
    debtors
    accountsToVerify
  }
  paymentDisputes {
    id
  }
  reconciliations(first: 1) {
    nodes {
      day
      differenceCount
    }
  }
}
    `, {"hash":"sha256:e0b1145269edf30f09005dd19953ffef86b2adacef65278bccafb121b7148994"}) as unknown as TypedDocumentString<OfficeMoneyQuery, OfficeMoneyQueryVariables>;
export const OfficePayoutBatchDocument = new TypedDocumentString(`
    query OfficePayoutBatch($id: ID!, $after: String, $status: PayoutStatus) {
  payoutBatch(id: $id) {
    ...PayoutBatchRow
    lines(first: 24, after: $after, status: $status) {
      nodes {
        id
        reference
        status
        sellerId
        sellerName
        account
        failureReason
        settledAt
        amount {
          amount
          currencyCode
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment PayoutBatchRow on PayoutBatch {
  id
  number
  method
  createdAt
  open
  total {
    amount
    currencyCode
  }
  parts {
    status
    count
    amount {
      amount
      currencyCode
    }
  }
}`, {"hash":"sha256:49b3f1fd7585c97d8aec9c5a0f229074d8dc2cd4a0cf934683eecaaf515a1c91"}) as unknown as TypedDocumentString<OfficePayoutBatchQuery, OfficePayoutBatchQueryVariables>;
export const OfficePayoutsDocument = new TypedDocumentString(`
    query OfficePayouts($after: String) {
  payoutsDue {
    minimum {
      amount
      currencyCode
    }
    atProviderCount
    parts {
      obstacle
      sellerCount
      amount {
        amount
        currencyCode
      }
    }
  }
  failedPayouts {
    id
    reference
    sellerId
    sellerName
    amount {
      amount
      currencyCode
    }
    account
    failureReason
    settledAt
  }
  payoutBatches(first: 12, after: $after) {
    nodes {
      ...PayoutBatchRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PayoutBatchRow on PayoutBatch {
  id
  number
  method
  createdAt
  open
  total {
    amount
    currencyCode
  }
  parts {
    status
    count
    amount {
      amount
      currencyCode
    }
  }
}`, {"hash":"sha256:483e6bd9d7d4d8a83f9c63416a681dd6cb99c00ed817bd73d6541010b1d59bb3"}) as unknown as TypedDocumentString<OfficePayoutsQuery, OfficePayoutsQueryVariables>;
export const OfficePayoutsDueDocument = new TypedDocumentString(`
    query OfficePayoutsDue($after: String, $filter: BalanceFilter!) {
  payoutsDue {
    minimum {
      amount
      currencyCode
    }
    parts {
      obstacle
      sellerCount
      amount {
        amount
        currencyCode
      }
    }
  }
  sellerBalances(first: 20, after: $after, filter: $filter) {
    nodes {
      sellerId
      sellerName
      payoutObstacle
      bankAccount {
        bank
        number
        holder
        verified
        revision
        changedAt
      }
      balance {
        available {
          amount
          currencyCode
        }
        pending {
          amount
          currencyCode
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:59aa3efeb2a72e4918eb4a84487749f5e74d25a533d30c673974e021d8b069b0"}) as unknown as TypedDocumentString<OfficePayoutsDueQuery, OfficePayoutsDueQueryVariables>;
export const OfficeReconciliationsDocument = new TypedDocumentString(`
    query OfficeReconciliations($after: String, $differing: Boolean!) {
  reconciliations(first: 14, after: $after, differing: $differing) {
    nodes {
      id
      provider
      day
      movements
      providerTotal {
        amount
        currencyCode
      }
      ledgerTotal {
        amount
        currencyCode
      }
      fees {
        amount
        currencyCode
      }
      differenceCount
      madeAt
      differences {
        reason
        about
        kind
        orderGroupNumber
        payoutReference
        atProvider {
          amount
          currencyCode
        }
        inBooks {
          amount
          currencyCode
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:d75a10bed2db02e4249af59992313048bee034eb21c3727c12f025b6ec3af46f"}) as unknown as TypedDocumentString<OfficeReconciliationsQuery, OfficeReconciliationsQueryVariables>;
export const PayoutBatchFileDocument = new TypedDocumentString(`
    query PayoutBatchFile($id: ID!) {
  payoutBatch(id: $id) {
    number
    csv
  }
}
    `, {"hash":"sha256:58ab3f9a6193b61f56c416f3cc50b1bd9d870a256590f751ab230961a998931e"}) as unknown as TypedDocumentString<PayoutBatchFileQuery, PayoutBatchFileQueryVariables>;
export const PayoutBatchResultUploadDocument = new TypedDocumentString(`
    mutation PayoutBatchResultUpload($input: PayoutBatchResultUploadInput!) {
  payoutBatchResultUpload(input: $input) {
    batch {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:6f113647fe0d68cf540170499c8b249c087faf955282d06eb166a6da989f3f99"}) as unknown as TypedDocumentString<PayoutBatchResultUploadMutation, PayoutBatchResultUploadMutationVariables>;
export const PayoutBatchStartDocument = new TypedDocumentString(`
    mutation PayoutBatchStart($input: PayoutBatchStartInput!) {
  payoutBatchStart(input: $input) {
    batch {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:bed39e66b6f1bf8b37b32b19075afda683ccd44cf8f850b81b4d4cfc7837641e"}) as unknown as TypedDocumentString<PayoutBatchStartMutation, PayoutBatchStartMutationVariables>;
export const PayoutMarkFailedDocument = new TypedDocumentString(`
    mutation PayoutMarkFailed($input: PayoutMarkFailedInput!) {
  payoutMarkFailed(input: $input) {
    batch {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:5ef05dc877eed36e512d77fa814695125d971dcf6bd84b9b985d534aa7fb9c1d"}) as unknown as TypedDocumentString<PayoutMarkFailedMutation, PayoutMarkFailedMutationVariables>;
export const PayoutsMarkPaidDocument = new TypedDocumentString(`
    mutation PayoutsMarkPaid($input: PayoutsMarkPaidInput!) {
  payoutsMarkPaid(input: $input) {
    batch {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:1884ea5e498a08824bfc7fc372c9ca17a40002a9887517756ae87dfc7164df9c"}) as unknown as TypedDocumentString<PayoutsMarkPaidMutation, PayoutsMarkPaidMutationVariables>;
export const ReconciliationRunDocument = new TypedDocumentString(`
    mutation ReconciliationRun($input: ReconciliationRunInput!) {
  reconciliationRun(input: $input) {
    reconciliation {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:0e0672bc6315635af6a8fb18bc420e997333e9bae0cce8ae0a1a7c08cc9c45d1"}) as unknown as TypedDocumentString<ReconciliationRunMutation, ReconciliationRunMutationVariables>;
export const SellerBankAccountVerifyDocument = new TypedDocumentString(`
    mutation SellerBankAccountVerify($input: SellerBankAccountVerifyInput!) {
  sellerBankAccountVerify(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:87d03c9fd741d94b934eea344ab1d25a29ee18e4983e383986de72bce00f12fe"}) as unknown as TypedDocumentString<SellerBankAccountVerifyMutation, SellerBankAccountVerifyMutationVariables>;
export const SellersByNameDocument = new TypedDocumentString(`
    query SellersByName($query: String!) {
  sellers(first: 10, query: $query) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:9955543a31e122990e66db6f531efcddc0856eab4e72839a928be6316779e7da"}) as unknown as TypedDocumentString<SellersByNameQuery, SellersByNameQueryVariables>;
export const OfficeOrderCancelDocument = new TypedDocumentString(`
    mutation OfficeOrderCancel($input: OfficeOrderCancelInput!) {
  orderCancel(input: $input) {
    order {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:d481301ea746fe5be3c830112455deb9a5d3735338a9f026c38716aeb04b51ba"}) as unknown as TypedDocumentString<OfficeOrderCancelMutation, OfficeOrderCancelMutationVariables>;
export const OfficeOrderMoneyDocument = new TypedDocumentString(`
    query OfficeOrderMoney($number: String!) {
  order(number: $number) {
    id
    number
    status
    cancellable
    total {
      amount
      currencyCode
    }
    lines {
      id
      title
      variantTitle
      quantity
    }
    refundable {
      orderLineId
      quantity
      amount {
        amount
        currencyCode
      }
    }
  }
}
    `, {"hash":"sha256:bbe5fa2038dee2f66fbd91a8136c07b7d70f659cc0d78f6aa956a2d031819dc0"}) as unknown as TypedDocumentString<OfficeOrderMoneyQuery, OfficeOrderMoneyQueryVariables>;
export const OfficeOrderPageDocument = new TypedDocumentString(`
    query OfficeOrderPage($number: String!) {
  orderGroup(number: $number) {
    id
    number
    placedAt
    withAccount
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
    total {
      amount
      currencyCode
    }
    payment {
      id
      status
      method
      paidAt
      expiresAt
      parkedReason
      amount {
        amount
        currencyCode
      }
      capturedAmount {
        amount
        currencyCode
      }
      confirmation {
        confirmedBy
        confirmedAt
        reference
      }
      disputes {
        id
        status
        reason
        amount {
          amount
          currencyCode
        }
        dueBy
      }
    }
    orders {
      ...OfficeOrderPart
    }
  }
}
    fragment OfficeOrderPart on OfficeOrder {
  id
  number
  status
  cancellable
  seller {
    id
    name
    slug
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
    title
    code
    amount {
      amount
      currencyCode
    }
  }
  taxTotal {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
  }
  delivery {
    title
    kind
  }
  lines {
    id
    title
    variantTitle
    quantity
    unitPrice {
      amount
      currencyCode
    }
    total {
      amount
      currencyCode
    }
  }
  history {
    status
    reason
    at
    actorName
  }
  shipments {
    id
    position
    status
    courier
    trackingNumber
    trackingUrl
    shippedAt
    deliveredAt
    lines {
      title
      quantity
    }
  }
  messages {
    id
    sender
    authorName
    body
    at
  }
  cancellation {
    by
    reason
    note
  }
  refunds {
    id
    amount {
      amount
      currencyCode
    }
    status
    reason
    note
    createdAt
  }
  refundable {
    orderLineId
    quantity
    amount {
      amount
      currencyCode
    }
  }
  returns {
    id
    number
    status
  }
  earnings {
    paid {
      amount
      currencyCode
    }
    refunded {
      amount
      currencyCode
    }
    seller {
      amount
      currencyCode
    }
    tax {
      amount
      currencyCode
    }
    commission {
      amount
      currencyCode
    }
    promotion {
      amount
      currencyCode
    }
    released
    rules {
      title
      rateBasisPoints
      amount {
        amount
        currencyCode
      }
    }
  }
}`, {"hash":"sha256:6ba9b36451c9be6d573c21dfd3eb721bad58087acb4c257a119ae7a7c64936c4"}) as unknown as TypedDocumentString<OfficeOrderPageQuery, OfficeOrderPageQueryVariables>;
export const OfficeOrdersDocument = new TypedDocumentString(`
    query OfficeOrders($after: String, $query: String, $status: [OrderStatus!], $sellerId: ID, $from: Date, $until: Date) {
  orderGroups(
    first: 20
    after: $after
    query: $query
    status: $status
    sellerId: $sellerId
    from: $from
    until: $until
  ) {
    nodes {
      ...OfficeOrderRow
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OfficeOrderRow on OfficeOrderGroup {
  id
  number
  placedAt
  buyer {
    name
    phone
  }
  total {
    amount
    currencyCode
  }
  payment {
    status
    method
  }
  orders {
    id
    status
    seller {
      id
      name
    }
  }
}`, {"hash":"sha256:dfaee255358feee0febb766c01664e9bbde4ad6060523cb21b59b67d02c3a667"}) as unknown as TypedDocumentString<OfficeOrdersQuery, OfficeOrdersQueryVariables>;
export const OfficeRefundCreateDocument = new TypedDocumentString(`
    mutation OfficeRefundCreate($input: RefundCreateInput!) {
  refundCreate(input: $input) {
    order {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:4f024ed4f28c6ee1f969f36b6cc3946ce23c744e935de21e8d25790b09ef2f7c"}) as unknown as TypedDocumentString<OfficeRefundCreateMutation, OfficeRefundCreateMutationVariables>;
export const ManualRefundMarkDoneDocument = new TypedDocumentString(`
    mutation ManualRefundMarkDone($input: ManualRefundMarkDoneInput!) {
  manualRefundMarkDone(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:3b4c886a08eff9c9f99c9b49b297a80cbcc3d3699357e317b884e4f84f8766bf"}) as unknown as TypedDocumentString<ManualRefundMarkDoneMutation, ManualRefundMarkDoneMutationVariables>;
export const ManualRefundMarkFailedDocument = new TypedDocumentString(`
    mutation ManualRefundMarkFailed($input: ManualRefundMarkFailedInput!) {
  manualRefundMarkFailed(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8cf9572ae8a433aaa8777b3091120dd4d95f8fece227e3f3e1e1ba3f40d9f2fd"}) as unknown as TypedDocumentString<ManualRefundMarkFailedMutation, ManualRefundMarkFailedMutationVariables>;
export const PaymentConfirmDocument = new TypedDocumentString(`
    mutation PaymentConfirm($input: PaymentConfirmInput!) {
  paymentConfirm(input: $input) {
    payment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:58b35f89c64328342989e871d8d887a16b1c74b80e04173f0419b08864fa3f94"}) as unknown as TypedDocumentString<PaymentConfirmMutation, PaymentConfirmMutationVariables>;
export const PaymentProofRejectDocument = new TypedDocumentString(`
    mutation PaymentProofReject($input: PaymentProofRejectInput!) {
  paymentProofReject(input: $input) {
    proof {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:6caac72b5a3ff7aaf3615077864430e7c5e51cc1736056082ea3bce9da4201c5"}) as unknown as TypedDocumentString<PaymentProofRejectMutation, PaymentProofRejectMutationVariables>;
export const PaymentsPageDocument = new TypedDocumentString(`
    query PaymentsPage($after: String, $number: String!, $searched: Boolean!) {
  paymentProofs(first: 20, after: $after) {
    totalCount
    nodes {
      id
      note
      createdAt
      payment {
        ...PaymentToCheck
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  payment(orderGroupNumber: $number) @include(if: $searched) {
    ...PaymentToCheck
  }
  manualRefunds {
    id
    orderGroupNumber
    method
    reason
    since
    amount {
      amount
      currencyCode
    }
    account {
      bank
      accountNumber
      accountHolder
    }
    buyer {
      name
      phone
    }
  }
  paymentDisputes {
    id
    status
    reason
    provider
    providerDisputeId
    dueBy
    amount {
      amount
      currencyCode
    }
    payment {
      orderGroupNumber
    }
  }
  parkedPayments {
    orderGroupNumber
    reason
    since
    amount {
      amount
      currencyCode
    }
  }
}
    fragment PaymentToCheck on OfficePayment {
  id
  orderGroupNumber
  method
  status
  expiresAt
  paidAt
  parkedReason
  amount {
    amount
    currencyCode
  }
  capturedAmount {
    amount
    currencyCode
  }
  confirmation {
    confirmedBy
    confirmedAt
    reference
    amount {
      amount
      currencyCode
    }
  }
}`, {"hash":"sha256:6d8a1820aa317a43d0fa2be8e1dbb267eaaf2697e895b1671e48a5446e18e47c"}) as unknown as TypedDocumentString<PaymentsPageQuery, PaymentsPageQueryVariables>;
export const CouponCreateDocument = new TypedDocumentString(`
    mutation CouponCreate($input: CouponCreateInput!) {
  couponCreate(input: $input) {
    coupon {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:a8936cbd1032ab79e2e64e87fac14e06b002e92bc7a9d771790a996ce3bc8600"}) as unknown as TypedDocumentString<CouponCreateMutation, CouponCreateMutationVariables>;
export const CouponUpdateDocument = new TypedDocumentString(`
    mutation CouponUpdate($input: CouponUpdateInput!) {
  couponUpdate(input: $input) {
    coupon {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:52b75d8cb03e83740f500254c6e27084048c74204d7391f195890f52e5ac132e"}) as unknown as TypedDocumentString<CouponUpdateMutation, CouponUpdateMutationVariables>;
export const OfficePromotionDocument = new TypedDocumentString(`
    query OfficePromotion($promotionId: ID!) {
  promotion(id: $promotionId) {
    ...PromotionRow
    examples {
      ...PromotionExampleLine
    }
  }
}
    fragment PromotionExampleLine on PromotionExample {
  productTitle
  quantity
  before {
    amount
    currencyCode
  }
  after {
    amount
    currencyCode
  }
}
fragment PromotionRow on Promotion {
  id
  title {
    id
    en
  }
  kind
  state
  fundedBy
  audience
  percent
  amount {
    amount
    currencyCode
  }
  maxDiscount {
    amount
    currencyCode
  }
  buyQuantity
  getQuantity
  tiers {
    minimum {
      amount
      currencyCode
    }
    percent
    amount {
      amount
      currencyCode
    }
  }
  minimumSubtotal {
    amount
    currencyCode
  }
  firstOrderOnly
  startsAt
  endsAt
  endReason
  sellerId
  categories {
    slug
    title
  }
  motifs {
    slug
    title
  }
  sellers {
    id
    name
  }
  coupons {
    id
    code
    totalLimit
    perPersonLimit
    uses
    enabled
  }
  results {
    purchases
    discountTotal {
      amount
      currencyCode
    }
  }
}`, {"hash":"sha256:0935759747c65f21f0717ba0e10b8068f964a7cea91f0c92781cf904347a60bc"}) as unknown as TypedDocumentString<OfficePromotionQuery, OfficePromotionQueryVariables>;
export const OfficePromotionsDocument = new TypedDocumentString(`
    query OfficePromotions($madeBy: PromotionFunding, $state: PromotionState!, $after: String, $monthStart: DateTime!) {
  promotions(first: 24, after: $after, state: $state, madeBy: $madeBy) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PromotionRow
    }
  }
  running: promotions(first: 1, state: RUNNING, madeBy: $madeBy) {
    totalCount
  }
  scheduled: promotions(first: 1, state: SCHEDULED, madeBy: $madeBy) {
    totalCount
  }
  ended: promotions(first: 1, state: ENDED, madeBy: $madeBy) {
    totalCount
  }
  month: promotionCosts(from: $monthStart) {
    ...PromotionCostsBox
  }
  all: promotionCosts {
    ...PromotionCostsBox
  }
}
    fragment PromotionCostsBox on PromotionCosts {
  purchases
  operatorFunded {
    amount
    currencyCode
  }
  sellerFunded {
    amount
    currencyCode
  }
}
fragment PromotionRow on Promotion {
  id
  title {
    id
    en
  }
  kind
  state
  fundedBy
  audience
  percent
  amount {
    amount
    currencyCode
  }
  maxDiscount {
    amount
    currencyCode
  }
  buyQuantity
  getQuantity
  tiers {
    minimum {
      amount
      currencyCode
    }
    percent
    amount {
      amount
      currencyCode
    }
  }
  minimumSubtotal {
    amount
    currencyCode
  }
  firstOrderOnly
  startsAt
  endsAt
  endReason
  sellerId
  categories {
    slug
    title
  }
  motifs {
    slug
    title
  }
  sellers {
    id
    name
  }
  coupons {
    id
    code
    totalLimit
    perPersonLimit
    uses
    enabled
  }
  results {
    purchases
    discountTotal {
      amount
      currencyCode
    }
  }
}`, {"hash":"sha256:578a58628ec84b8a22da1be7533edf90fb2560381926693acc057f46b636ac39"}) as unknown as TypedDocumentString<OfficePromotionsQuery, OfficePromotionsQueryVariables>;
export const PromotionCreateDocument = new TypedDocumentString(`
    mutation PromotionCreate($input: PromotionCreateInput!) {
  promotionCreate(input: $input) {
    promotion {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:4e4de10ab7839e50a11b2262edab986e1c548187c5d4b70537a1bd2f34ee1361"}) as unknown as TypedDocumentString<PromotionCreateMutation, PromotionCreateMutationVariables>;
export const PromotionEndDocument = new TypedDocumentString(`
    mutation PromotionEnd($input: PromotionInput!) {
  promotionEnd(input: $input) {
    promotion {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:8a38df222211c6c2fdde33106801fe59fa934331816139e35757726219f1ef5d"}) as unknown as TypedDocumentString<PromotionEndMutation, PromotionEndMutationVariables>;
export const PromotionExamplesDocument = new TypedDocumentString(`
    query PromotionExamples($input: PromotionExampleInput!) {
  promotionExamples(input: $input) {
    ...PromotionExampleLine
  }
}
    fragment PromotionExampleLine on PromotionExample {
  productTitle
  quantity
  before {
    amount
    currencyCode
  }
  after {
    amount
    currencyCode
  }
}`, {"hash":"sha256:d415bf800a80f15ed202b63676d9755d2679571b0e22ca8c01938e3a5efed85f"}) as unknown as TypedDocumentString<PromotionExamplesQuery, PromotionExamplesQueryVariables>;
export const PromotionSellersDocument = new TypedDocumentString(`
    query PromotionSellers($query: String) {
  sellers(first: 12, status: [APPROVED], query: $query) {
    nodes {
      id
      name
    }
  }
}
    `, {"hash":"sha256:aa79f33083139741cd07a06a28faa093626d8a5943e40357879fa72533bfb7fc"}) as unknown as TypedDocumentString<PromotionSellersQuery, PromotionSellersQueryVariables>;
export const PromotionUpdateDocument = new TypedDocumentString(`
    mutation PromotionUpdate($input: PromotionUpdateInput!) {
  promotionUpdate(input: $input) {
    promotion {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:66c1d9faaf37154a2dc7438881362b30bd67a3375feee600886802e053c12c33"}) as unknown as TypedDocumentString<PromotionUpdateMutation, PromotionUpdateMutationVariables>;
export const OfficeReturnsDocument = new TypedDocumentString(`
    query OfficeReturns($first: Int, $after: String, $status: [ReturnStatus!]) {
  returns(first: $first, after: $after, status: $status) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      number
      orderNumber
      status
      reason
      note
      deliveryPaidBy
      requestedAt
      seller {
        id
        name
      }
      lines {
        id
        title
        variantTitle
        quantity
      }
      photos {
        ...Thumbnail
      }
      transitions {
        status
        by
        note
        at
      }
    }
  }
  failedRefunds {
    id
    orderGroupNumber
    orderNumber
    amount {
      amount
      currencyCode
    }
    reason
    failedAt
  }
}
    fragment Thumbnail on Image {
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
}`, {"hash":"sha256:ac722ad418d1c2f043b73869ce4f18bf84f76efec8f4b7b7a0b8030169d18b36"}) as unknown as TypedDocumentString<OfficeReturnsQuery, OfficeReturnsQueryVariables>;
export const RefundRetryDocument = new TypedDocumentString(`
    mutation RefundRetry($input: RefundRetryInput!) {
  refundRetry(input: $input) {
    retried
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:752810d236163b45ddd79bbe66387f62470afa728ec65a61e0969364c0793891"}) as unknown as TypedDocumentString<RefundRetryMutation, RefundRetryMutationVariables>;
export const ReturnApproveDocument = new TypedDocumentString(`
    mutation ReturnApprove($input: ReturnApproveInput!) {
  returnApprove(input: $input) {
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
    `, {"hash":"sha256:f92ea2025879a32266135c3e991cb3a10025a8a29502e4f7f76a40c25d50c2fa"}) as unknown as TypedDocumentString<ReturnApproveMutation, ReturnApproveMutationVariables>;
export const ReturnRejectDocument = new TypedDocumentString(`
    mutation ReturnReject($input: ReturnDeclineInput!) {
  returnReject(input: $input) {
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
    `, {"hash":"sha256:6854228b91c53af3348e352f97d143b6eb02573467cc0e2d661a3ec8e56d8be6"}) as unknown as TypedDocumentString<ReturnRejectMutation, ReturnRejectMutationVariables>;
export const OfficeReviewsDocument = new TypedDocumentString(`
    query OfficeReviews($first: Int, $after: String, $status: [ReviewStatus!], $reported: Boolean) {
  reviews(first: $first, after: $after, status: $status, reported: $reported) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OfficeReviewItem
    }
  }
  held: reviews(first: 1, status: [HELD]) {
    totalCount
  }
  reported: reviews(first: 1, reported: true) {
    totalCount
  }
  hidden: reviews(first: 1, status: [HIDDEN]) {
    totalCount
  }
}
    fragment Thumbnail on Image {
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
}
fragment OfficeReviewItem on OfficeReview {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  status
  heldReason
  hiddenReason
  productTitle
  productSlug
  variantTitle
  seller {
    id
    name
  }
  photos {
    ...Thumbnail
    id
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
  }
  reports {
    reason
    note
    bySeller
    at
    settledAt
  }
}`, {"hash":"sha256:da5b626d2e9c446f27e6590dbf5c40450d479abb88a492f9235e477f561b1e68"}) as unknown as TypedDocumentString<OfficeReviewsQuery, OfficeReviewsQueryVariables>;
export const ReviewHideDocument = new TypedDocumentString(`
    mutation ReviewHide($input: ReviewHideInput!) {
  reviewHide(input: $input) {
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
    `, {"hash":"sha256:d5caa884039d10dbc231fd49321e1c9068b5202076a12864bff1c2951a071fb3"}) as unknown as TypedDocumentString<ReviewHideMutation, ReviewHideMutationVariables>;
export const ReviewPublishDocument = new TypedDocumentString(`
    mutation ReviewPublish($input: ReviewPublishInput!) {
  reviewPublish(input: $input) {
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
    `, {"hash":"sha256:f9f156384e4c33d5531350ee8bf4bbf008f10250e06bb41404152711d0e5213f"}) as unknown as TypedDocumentString<ReviewPublishMutation, ReviewPublishMutationVariables>;
export const TopSearchesDocument = new TypedDocumentString(`
    query TopSearches($days: Int!, $onlyWithoutResults: Boolean!) {
  topSearches(first: 100, days: $days, onlyWithoutResults: $onlyWithoutResults) {
    query
    searches
    resultCount
    lastSearchedAt
  }
}
    `, {"hash":"sha256:aea2890c9c597df2f9399d9a627b78fcdd5e2834d620f6252fd22da132fa4c11"}) as unknown as TypedDocumentString<TopSearchesQuery, TopSearchesQueryVariables>;
export const OfficeDeskDocument = new TypedDocumentString(`
    query OfficeDesk {
  me {
    name
  }
  applied: sellers(first: 1, status: [APPLIED]) {
    totalCount
  }
  parkedPayments {
    orderGroupNumber
  }
  proofs: paymentProofs(first: 1) {
    totalCount
  }
  heldReviews: reviews(first: 1, status: [HELD]) {
    totalCount
  }
  reportedReviews: reviews(first: 1, reported: true) {
    totalCount
  }
  escalated: returns(first: 100, status: [ESCALATED]) {
    nodes {
      id
    }
  }
  failedRefunds {
    id
  }
  moneyAttention {
    differingDays
    failedPayouts
    debtors
    accountsToVerify
  }
  paymentDisputes {
    id
  }
  latestAudit {
    at
    broken {
      code
      rule
      count
      examples {
        subject
        found
      }
    }
  }
}
    `, {"hash":"sha256:a96e0cb5e896bc2b62fe04ada5d26f3e088d4f65904cd1a6375d39ca8d2331ad"}) as unknown as TypedDocumentString<OfficeDeskQuery, OfficeDeskQueryVariables>;
export const OfficeSellerPageDocument = new TypedDocumentString(`
    query OfficeSellerPage($id: ID!) {
  seller(id: $id) {
    id
    slug
    name
    status
    story
    phone
    districtName
    subdistrictName
    productCount
    suspensionReason
    appliedAt
    approvedAt
    owner {
      name
      email
    }
    history {
      action
      at
      actorName
      reason
    }
  }
}
    `, {"hash":"sha256:fc03fdf0bc1720856c4384104982dd7bada56d64d4681f78b816b6da68f99312"}) as unknown as TypedDocumentString<OfficeSellerPageQuery, OfficeSellerPageQueryVariables>;
export const OfficeSellersDocument = new TypedDocumentString(`
    query OfficeSellers($first: Int, $after: String, $status: [SellerStatus!], $query: String) {
  sellers(first: $first, after: $after, status: $status, query: $query) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...OfficeSellerRow
    }
  }
  all: sellers(first: 1, query: $query) {
    totalCount
  }
  applied: sellers(first: 1, status: [APPLIED], query: $query) {
    totalCount
  }
  approved: sellers(first: 1, status: [APPROVED], query: $query) {
    totalCount
  }
  suspended: sellers(first: 1, status: [SUSPENDED], query: $query) {
    totalCount
  }
  ended: sellers(first: 1, status: [ENDED], query: $query) {
    totalCount
  }
}
    fragment OfficeSellerRow on OfficeSeller {
  id
  name
  status
  districtName
  productCount
  appliedAt
}`, {"hash":"sha256:ba1fc1c4476fdf82a6f30acf8018e77d2ec54f1cdb4dcc49682022bcee9d1e80"}) as unknown as TypedDocumentString<OfficeSellersQuery, OfficeSellersQueryVariables>;
export const SellerApproveDocument = new TypedDocumentString(`
    mutation SellerApprove($input: SellerApproveInput!) {
  sellerApprove(input: $input) {
    seller {
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
    `, {"hash":"sha256:cdce0c6453b1bd415fc5dcafb6f57eb8953a8505f066cc3fbfa731e39f095e94"}) as unknown as TypedDocumentString<SellerApproveMutation, SellerApproveMutationVariables>;
export const SellerSuspendDocument = new TypedDocumentString(`
    mutation SellerSuspend($input: SellerSuspendInput!) {
  sellerSuspend(input: $input) {
    seller {
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
    `, {"hash":"sha256:4b79811ae45b2c1b0aa928cd6c70e6e8f0bd62b31f4b294340af7625e2bdc5c2"}) as unknown as TypedDocumentString<SellerSuspendMutation, SellerSuspendMutationVariables>;