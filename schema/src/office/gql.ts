/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": typeof types.SignOutDocument,
    "fragment Thumbnail on Image {\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n}": typeof types.ThumbnailFragmentDoc,
    "query OfficeInbox($first: Int, $after: String) {\n  orderMessageThreads(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      orderId\n      orderNumber\n      shopperName\n      sellerName\n      unreadCount\n      officeCalledAt\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}": typeof types.OfficeInboxDocument,
    "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMessageSendDocument,
    "mutation ManualRefundMarkDone($input: ManualRefundMarkDoneInput!) {\n  manualRefundMarkDone(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ManualRefundMarkDoneDocument,
    "mutation ManualRefundMarkFailed($input: ManualRefundMarkFailedInput!) {\n  manualRefundMarkFailed(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ManualRefundMarkFailedDocument,
    "mutation PaymentConfirm($input: PaymentConfirmInput!) {\n  paymentConfirm(input: $input) {\n    payment {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PaymentConfirmDocument,
    "mutation PaymentProofReject($input: PaymentProofRejectInput!) {\n  paymentProofReject(input: $input) {\n    proof {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PaymentProofRejectDocument,
    "fragment PaymentToCheck on OfficePayment {\n  id\n  orderGroupNumber\n  method\n  status\n  expiresAt\n  paidAt\n  parkedReason\n  amount {\n    amount\n    currencyCode\n  }\n  capturedAmount {\n    amount\n    currencyCode\n  }\n  confirmation {\n    confirmedBy\n    confirmedAt\n    reference\n    amount {\n      amount\n      currencyCode\n    }\n  }\n}": typeof types.PaymentToCheckFragmentDoc,
    "query PaymentsPage($after: String, $number: String!, $searched: Boolean!) {\n  paymentProofs(first: 20, after: $after) {\n    totalCount\n    nodes {\n      id\n      note\n      createdAt\n      payment {\n        ...PaymentToCheck\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  payment(orderGroupNumber: $number) @include(if: $searched) {\n    ...PaymentToCheck\n  }\n  manualRefunds {\n    id\n    orderGroupNumber\n    method\n    reason\n    since\n    amount {\n      amount\n      currencyCode\n    }\n    account {\n      bank\n      accountNumber\n      accountHolder\n    }\n    buyer {\n      name\n      phone\n    }\n  }\n  paymentDisputes {\n    id\n    status\n    reason\n    provider\n    providerDisputeId\n    dueBy\n    amount {\n      amount\n      currencyCode\n    }\n    payment {\n      orderGroupNumber\n    }\n  }\n  parkedPayments {\n    orderGroupNumber\n    reason\n    since\n    amount {\n      amount\n      currencyCode\n    }\n  }\n}": typeof types.PaymentsPageDocument,
    "query OfficeReturns($first: Int, $after: String, $status: [ReturnStatus!]) {\n  returns(first: $first, after: $after, status: $status) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      orderNumber\n      status\n      reason\n      note\n      deliveryPaidBy\n      requestedAt\n      seller {\n        id\n        name\n      }\n      lines {\n        id\n        title\n        variantTitle\n        quantity\n      }\n      photos {\n        ...Thumbnail\n      }\n      transitions {\n        status\n        by\n        note\n        at\n      }\n    }\n  }\n  failedRefunds {\n    id\n    orderGroupNumber\n    orderNumber\n    amount {\n      amount\n      currencyCode\n    }\n    reason\n    failedAt\n  }\n}": typeof types.OfficeReturnsDocument,
    "mutation RefundRetry($input: RefundRetryInput!) {\n  refundRetry(input: $input) {\n    retried\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.RefundRetryDocument,
    "mutation ReturnApprove($input: ReturnApproveInput!) {\n  returnApprove(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnApproveDocument,
    "mutation ReturnReject($input: ReturnDeclineInput!) {\n  returnReject(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnRejectDocument,
    "fragment OfficeReviewItem on OfficeReview {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  status\n  heldReason\n  hiddenReason\n  productTitle\n  productSlug\n  variantTitle\n  seller {\n    id\n    name\n  }\n  photos {\n    ...Thumbnail\n    id\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n  }\n  reports {\n    reason\n    note\n    bySeller\n    at\n    settledAt\n  }\n}": typeof types.OfficeReviewItemFragmentDoc,
    "query OfficeReviews($first: Int, $after: String, $status: [ReviewStatus!], $reported: Boolean) {\n  reviews(first: $first, after: $after, status: $status, reported: $reported) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...OfficeReviewItem\n    }\n  }\n  held: reviews(first: 1, status: [HELD]) {\n    totalCount\n  }\n  reported: reviews(first: 1, reported: true) {\n    totalCount\n  }\n  hidden: reviews(first: 1, status: [HIDDEN]) {\n    totalCount\n  }\n}": typeof types.OfficeReviewsDocument,
    "mutation ReviewHide($input: ReviewHideInput!) {\n  reviewHide(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewHideDocument,
    "mutation ReviewPublish($input: ReviewPublishInput!) {\n  reviewPublish(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewPublishDocument,
    "query TopSearches($days: Int!, $onlyWithoutResults: Boolean!) {\n  topSearches(first: 100, days: $days, onlyWithoutResults: $onlyWithoutResults) {\n    query\n    searches\n    resultCount\n    lastSearchedAt\n  }\n}": typeof types.TopSearchesDocument,
    "query OfficeDesk {\n  me {\n    name\n  }\n  applied: sellers(first: 1, status: [APPLIED]) {\n    totalCount\n  }\n  parkedPayments {\n    orderGroupNumber\n  }\n  proofs: paymentProofs(first: 1) {\n    totalCount\n  }\n  heldReviews: reviews(first: 1, status: [HELD]) {\n    totalCount\n  }\n  reportedReviews: reviews(first: 1, reported: true) {\n    totalCount\n  }\n  escalated: returns(first: 100, status: [ESCALATED]) {\n    nodes {\n      id\n    }\n  }\n  failedRefunds {\n    id\n  }\n  latestAudit {\n    at\n    broken {\n      code\n      rule\n      count\n      examples {\n        subject\n        found\n      }\n    }\n  }\n}": typeof types.OfficeDeskDocument,
    "query OfficeSellerPage($id: ID!) {\n  seller(id: $id) {\n    id\n    slug\n    name\n    status\n    story\n    phone\n    districtName\n    subdistrictName\n    productCount\n    suspensionReason\n    appliedAt\n    approvedAt\n    owner {\n      name\n      email\n    }\n    history {\n      action\n      at\n      actorName\n      reason\n    }\n  }\n}": typeof types.OfficeSellerPageDocument,
    "fragment OfficeSellerRow on OfficeSeller {\n  id\n  name\n  status\n  districtName\n  productCount\n  appliedAt\n}": typeof types.OfficeSellerRowFragmentDoc,
    "query OfficeSellers($first: Int, $after: String, $status: [SellerStatus!], $query: String) {\n  sellers(first: $first, after: $after, status: $status, query: $query) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...OfficeSellerRow\n    }\n  }\n  all: sellers(first: 1, query: $query) {\n    totalCount\n  }\n  applied: sellers(first: 1, status: [APPLIED], query: $query) {\n    totalCount\n  }\n  approved: sellers(first: 1, status: [APPROVED], query: $query) {\n    totalCount\n  }\n  suspended: sellers(first: 1, status: [SUSPENDED], query: $query) {\n    totalCount\n  }\n  ended: sellers(first: 1, status: [ENDED], query: $query) {\n    totalCount\n  }\n}": typeof types.OfficeSellersDocument,
    "mutation SellerApprove($input: SellerApproveInput!) {\n  sellerApprove(input: $input) {\n    seller {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SellerApproveDocument,
    "mutation SellerSuspend($input: SellerSuspendInput!) {\n  sellerSuspend(input: $input) {\n    seller {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SellerSuspendDocument,
};
const documents: Documents = {
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": types.SignOutDocument,
    "fragment Thumbnail on Image {\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n}": types.ThumbnailFragmentDoc,
    "query OfficeInbox($first: Int, $after: String) {\n  orderMessageThreads(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      orderId\n      orderNumber\n      shopperName\n      sellerName\n      unreadCount\n      officeCalledAt\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}": types.OfficeInboxDocument,
    "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMessageSendDocument,
    "mutation ManualRefundMarkDone($input: ManualRefundMarkDoneInput!) {\n  manualRefundMarkDone(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ManualRefundMarkDoneDocument,
    "mutation ManualRefundMarkFailed($input: ManualRefundMarkFailedInput!) {\n  manualRefundMarkFailed(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ManualRefundMarkFailedDocument,
    "mutation PaymentConfirm($input: PaymentConfirmInput!) {\n  paymentConfirm(input: $input) {\n    payment {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PaymentConfirmDocument,
    "mutation PaymentProofReject($input: PaymentProofRejectInput!) {\n  paymentProofReject(input: $input) {\n    proof {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PaymentProofRejectDocument,
    "fragment PaymentToCheck on OfficePayment {\n  id\n  orderGroupNumber\n  method\n  status\n  expiresAt\n  paidAt\n  parkedReason\n  amount {\n    amount\n    currencyCode\n  }\n  capturedAmount {\n    amount\n    currencyCode\n  }\n  confirmation {\n    confirmedBy\n    confirmedAt\n    reference\n    amount {\n      amount\n      currencyCode\n    }\n  }\n}": types.PaymentToCheckFragmentDoc,
    "query PaymentsPage($after: String, $number: String!, $searched: Boolean!) {\n  paymentProofs(first: 20, after: $after) {\n    totalCount\n    nodes {\n      id\n      note\n      createdAt\n      payment {\n        ...PaymentToCheck\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  payment(orderGroupNumber: $number) @include(if: $searched) {\n    ...PaymentToCheck\n  }\n  manualRefunds {\n    id\n    orderGroupNumber\n    method\n    reason\n    since\n    amount {\n      amount\n      currencyCode\n    }\n    account {\n      bank\n      accountNumber\n      accountHolder\n    }\n    buyer {\n      name\n      phone\n    }\n  }\n  paymentDisputes {\n    id\n    status\n    reason\n    provider\n    providerDisputeId\n    dueBy\n    amount {\n      amount\n      currencyCode\n    }\n    payment {\n      orderGroupNumber\n    }\n  }\n  parkedPayments {\n    orderGroupNumber\n    reason\n    since\n    amount {\n      amount\n      currencyCode\n    }\n  }\n}": types.PaymentsPageDocument,
    "query OfficeReturns($first: Int, $after: String, $status: [ReturnStatus!]) {\n  returns(first: $first, after: $after, status: $status) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      orderNumber\n      status\n      reason\n      note\n      deliveryPaidBy\n      requestedAt\n      seller {\n        id\n        name\n      }\n      lines {\n        id\n        title\n        variantTitle\n        quantity\n      }\n      photos {\n        ...Thumbnail\n      }\n      transitions {\n        status\n        by\n        note\n        at\n      }\n    }\n  }\n  failedRefunds {\n    id\n    orderGroupNumber\n    orderNumber\n    amount {\n      amount\n      currencyCode\n    }\n    reason\n    failedAt\n  }\n}": types.OfficeReturnsDocument,
    "mutation RefundRetry($input: RefundRetryInput!) {\n  refundRetry(input: $input) {\n    retried\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.RefundRetryDocument,
    "mutation ReturnApprove($input: ReturnApproveInput!) {\n  returnApprove(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnApproveDocument,
    "mutation ReturnReject($input: ReturnDeclineInput!) {\n  returnReject(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnRejectDocument,
    "fragment OfficeReviewItem on OfficeReview {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  status\n  heldReason\n  hiddenReason\n  productTitle\n  productSlug\n  variantTitle\n  seller {\n    id\n    name\n  }\n  photos {\n    ...Thumbnail\n    id\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n  }\n  reports {\n    reason\n    note\n    bySeller\n    at\n    settledAt\n  }\n}": types.OfficeReviewItemFragmentDoc,
    "query OfficeReviews($first: Int, $after: String, $status: [ReviewStatus!], $reported: Boolean) {\n  reviews(first: $first, after: $after, status: $status, reported: $reported) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...OfficeReviewItem\n    }\n  }\n  held: reviews(first: 1, status: [HELD]) {\n    totalCount\n  }\n  reported: reviews(first: 1, reported: true) {\n    totalCount\n  }\n  hidden: reviews(first: 1, status: [HIDDEN]) {\n    totalCount\n  }\n}": types.OfficeReviewsDocument,
    "mutation ReviewHide($input: ReviewHideInput!) {\n  reviewHide(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewHideDocument,
    "mutation ReviewPublish($input: ReviewPublishInput!) {\n  reviewPublish(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewPublishDocument,
    "query TopSearches($days: Int!, $onlyWithoutResults: Boolean!) {\n  topSearches(first: 100, days: $days, onlyWithoutResults: $onlyWithoutResults) {\n    query\n    searches\n    resultCount\n    lastSearchedAt\n  }\n}": types.TopSearchesDocument,
    "query OfficeDesk {\n  me {\n    name\n  }\n  applied: sellers(first: 1, status: [APPLIED]) {\n    totalCount\n  }\n  parkedPayments {\n    orderGroupNumber\n  }\n  proofs: paymentProofs(first: 1) {\n    totalCount\n  }\n  heldReviews: reviews(first: 1, status: [HELD]) {\n    totalCount\n  }\n  reportedReviews: reviews(first: 1, reported: true) {\n    totalCount\n  }\n  escalated: returns(first: 100, status: [ESCALATED]) {\n    nodes {\n      id\n    }\n  }\n  failedRefunds {\n    id\n  }\n  latestAudit {\n    at\n    broken {\n      code\n      rule\n      count\n      examples {\n        subject\n        found\n      }\n    }\n  }\n}": types.OfficeDeskDocument,
    "query OfficeSellerPage($id: ID!) {\n  seller(id: $id) {\n    id\n    slug\n    name\n    status\n    story\n    phone\n    districtName\n    subdistrictName\n    productCount\n    suspensionReason\n    appliedAt\n    approvedAt\n    owner {\n      name\n      email\n    }\n    history {\n      action\n      at\n      actorName\n      reason\n    }\n  }\n}": types.OfficeSellerPageDocument,
    "fragment OfficeSellerRow on OfficeSeller {\n  id\n  name\n  status\n  districtName\n  productCount\n  appliedAt\n}": types.OfficeSellerRowFragmentDoc,
    "query OfficeSellers($first: Int, $after: String, $status: [SellerStatus!], $query: String) {\n  sellers(first: $first, after: $after, status: $status, query: $query) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...OfficeSellerRow\n    }\n  }\n  all: sellers(first: 1, query: $query) {\n    totalCount\n  }\n  applied: sellers(first: 1, status: [APPLIED], query: $query) {\n    totalCount\n  }\n  approved: sellers(first: 1, status: [APPROVED], query: $query) {\n    totalCount\n  }\n  suspended: sellers(first: 1, status: [SUSPENDED], query: $query) {\n    totalCount\n  }\n  ended: sellers(first: 1, status: [ENDED], query: $query) {\n    totalCount\n  }\n}": types.OfficeSellersDocument,
    "mutation SellerApprove($input: SellerApproveInput!) {\n  sellerApprove(input: $input) {\n    seller {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SellerApproveDocument,
    "mutation SellerSuspend($input: SellerSuspendInput!) {\n  sellerSuspend(input: $input) {\n    seller {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SellerSuspendDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut\n}"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Thumbnail on Image {\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n}"): typeof import('./graphql.ts').ThumbnailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeInbox($first: Int, $after: String) {\n  orderMessageThreads(first: $first, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      orderId\n      orderNumber\n      shopperName\n      sellerName\n      unreadCount\n      officeCalledAt\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').OfficeInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMessageSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ManualRefundMarkDone($input: ManualRefundMarkDoneInput!) {\n  manualRefundMarkDone(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ManualRefundMarkDoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ManualRefundMarkFailed($input: ManualRefundMarkFailedInput!) {\n  manualRefundMarkFailed(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ManualRefundMarkFailedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PaymentConfirm($input: PaymentConfirmInput!) {\n  paymentConfirm(input: $input) {\n    payment {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PaymentConfirmDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PaymentProofReject($input: PaymentProofRejectInput!) {\n  paymentProofReject(input: $input) {\n    proof {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PaymentProofRejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PaymentToCheck on OfficePayment {\n  id\n  orderGroupNumber\n  method\n  status\n  expiresAt\n  paidAt\n  parkedReason\n  amount {\n    amount\n    currencyCode\n  }\n  capturedAmount {\n    amount\n    currencyCode\n  }\n  confirmation {\n    confirmedBy\n    confirmedAt\n    reference\n    amount {\n      amount\n      currencyCode\n    }\n  }\n}"): typeof import('./graphql.ts').PaymentToCheckFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PaymentsPage($after: String, $number: String!, $searched: Boolean!) {\n  paymentProofs(first: 20, after: $after) {\n    totalCount\n    nodes {\n      id\n      note\n      createdAt\n      payment {\n        ...PaymentToCheck\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n  payment(orderGroupNumber: $number) @include(if: $searched) {\n    ...PaymentToCheck\n  }\n  manualRefunds {\n    id\n    orderGroupNumber\n    method\n    reason\n    since\n    amount {\n      amount\n      currencyCode\n    }\n    account {\n      bank\n      accountNumber\n      accountHolder\n    }\n    buyer {\n      name\n      phone\n    }\n  }\n  paymentDisputes {\n    id\n    status\n    reason\n    provider\n    providerDisputeId\n    dueBy\n    amount {\n      amount\n      currencyCode\n    }\n    payment {\n      orderGroupNumber\n    }\n  }\n  parkedPayments {\n    orderGroupNumber\n    reason\n    since\n    amount {\n      amount\n      currencyCode\n    }\n  }\n}"): typeof import('./graphql.ts').PaymentsPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeReturns($first: Int, $after: String, $status: [ReturnStatus!]) {\n  returns(first: $first, after: $after, status: $status) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      number\n      orderNumber\n      status\n      reason\n      note\n      deliveryPaidBy\n      requestedAt\n      seller {\n        id\n        name\n      }\n      lines {\n        id\n        title\n        variantTitle\n        quantity\n      }\n      photos {\n        ...Thumbnail\n      }\n      transitions {\n        status\n        by\n        note\n        at\n      }\n    }\n  }\n  failedRefunds {\n    id\n    orderGroupNumber\n    orderNumber\n    amount {\n      amount\n      currencyCode\n    }\n    reason\n    failedAt\n  }\n}"): typeof import('./graphql.ts').OfficeReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefundRetry($input: RefundRetryInput!) {\n  refundRetry(input: $input) {\n    retried\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').RefundRetryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnApprove($input: ReturnApproveInput!) {\n  returnApprove(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnReject($input: ReturnDeclineInput!) {\n  returnReject(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnRejectDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OfficeReviewItem on OfficeReview {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  status\n  heldReason\n  hiddenReason\n  productTitle\n  productSlug\n  variantTitle\n  seller {\n    id\n    name\n  }\n  photos {\n    ...Thumbnail\n    id\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n  }\n  reports {\n    reason\n    note\n    bySeller\n    at\n    settledAt\n  }\n}"): typeof import('./graphql.ts').OfficeReviewItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeReviews($first: Int, $after: String, $status: [ReviewStatus!], $reported: Boolean) {\n  reviews(first: $first, after: $after, status: $status, reported: $reported) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...OfficeReviewItem\n    }\n  }\n  held: reviews(first: 1, status: [HELD]) {\n    totalCount\n  }\n  reported: reviews(first: 1, reported: true) {\n    totalCount\n  }\n  hidden: reviews(first: 1, status: [HIDDEN]) {\n    totalCount\n  }\n}"): typeof import('./graphql.ts').OfficeReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewHide($input: ReviewHideInput!) {\n  reviewHide(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewHideDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewPublish($input: ReviewPublishInput!) {\n  reviewPublish(input: $input) {\n    review {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewPublishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TopSearches($days: Int!, $onlyWithoutResults: Boolean!) {\n  topSearches(first: 100, days: $days, onlyWithoutResults: $onlyWithoutResults) {\n    query\n    searches\n    resultCount\n    lastSearchedAt\n  }\n}"): typeof import('./graphql.ts').TopSearchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeDesk {\n  me {\n    name\n  }\n  applied: sellers(first: 1, status: [APPLIED]) {\n    totalCount\n  }\n  parkedPayments {\n    orderGroupNumber\n  }\n  proofs: paymentProofs(first: 1) {\n    totalCount\n  }\n  heldReviews: reviews(first: 1, status: [HELD]) {\n    totalCount\n  }\n  reportedReviews: reviews(first: 1, reported: true) {\n    totalCount\n  }\n  escalated: returns(first: 100, status: [ESCALATED]) {\n    nodes {\n      id\n    }\n  }\n  failedRefunds {\n    id\n  }\n  latestAudit {\n    at\n    broken {\n      code\n      rule\n      count\n      examples {\n        subject\n        found\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').OfficeDeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeSellerPage($id: ID!) {\n  seller(id: $id) {\n    id\n    slug\n    name\n    status\n    story\n    phone\n    districtName\n    subdistrictName\n    productCount\n    suspensionReason\n    appliedAt\n    approvedAt\n    owner {\n      name\n      email\n    }\n    history {\n      action\n      at\n      actorName\n      reason\n    }\n  }\n}"): typeof import('./graphql.ts').OfficeSellerPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OfficeSellerRow on OfficeSeller {\n  id\n  name\n  status\n  districtName\n  productCount\n  appliedAt\n}"): typeof import('./graphql.ts').OfficeSellerRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OfficeSellers($first: Int, $after: String, $status: [SellerStatus!], $query: String) {\n  sellers(first: $first, after: $after, status: $status, query: $query) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      ...OfficeSellerRow\n    }\n  }\n  all: sellers(first: 1, query: $query) {\n    totalCount\n  }\n  applied: sellers(first: 1, status: [APPLIED], query: $query) {\n    totalCount\n  }\n  approved: sellers(first: 1, status: [APPROVED], query: $query) {\n    totalCount\n  }\n  suspended: sellers(first: 1, status: [SUSPENDED], query: $query) {\n    totalCount\n  }\n  ended: sellers(first: 1, status: [ENDED], query: $query) {\n    totalCount\n  }\n}"): typeof import('./graphql.ts').OfficeSellersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SellerApprove($input: SellerApproveInput!) {\n  sellerApprove(input: $input) {\n    seller {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SellerApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SellerSuspend($input: SellerSuspendInput!) {\n  sellerSuspend(input: $input) {\n    seller {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SellerSuspendDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
