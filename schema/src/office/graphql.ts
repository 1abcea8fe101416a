/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** ISO 4217 code of a currency. */
export type CurrencyCode =
  | 'IDR';

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

export type OrderMessageSendInput = {
  /** 1 to 2,000 characters of plain text. */
  body: string;
  /** At most 200 characters; the same key is one message, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  orderId: string | number;
};

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

export type RefundRetryInput = {
  /** A refund that has failed. */
  refundId: string | number;
};

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

export type SignInInput = {
  email: string;
  password: string;
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


export type OfficeDeskQuery = { me: { name: string } | null, applied: { totalCount: number | null }, parkedPayments: Array<{ orderGroupNumber: string }>, proofs: { totalCount: number | null }, heldReviews: { totalCount: number | null }, reportedReviews: { totalCount: number | null }, escalated: { nodes: Array<{ id: string }> }, failedRefunds: Array<{ id: string }>, latestAudit: { at: string, broken: Array<{ code: string, rule: string, count: number, examples: Array<{ subject: string, found: string }> }> } | null };

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
    `, {"hash":"sha256:830c6b735c5686c40e7c810f5386bf7fbc144cb5cebb0067a643a25e75169802"}) as unknown as TypedDocumentString<OfficeDeskQuery, OfficeDeskQueryVariables>;
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