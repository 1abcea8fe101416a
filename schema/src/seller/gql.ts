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
    "mutation DraftOrderCancel($input: DraftOrderCancelInput!) {\n  draftOrderCancel(input: $input) {\n    draftOrder {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.DraftOrderCancelDocument,
    "mutation DraftOrderCreate($input: DraftOrderCreateInput!) {\n  draftOrderCreate(input: $input) {\n    draftOrder {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.DraftOrderCreateDocument,
    "query SellerDrafts($sellerId: ID!, $query: String) {\n  seller(id: $sellerId) {\n    id\n    draftOrders(first: 50) {\n      id\n      number\n      status\n      payUrl\n      customerName\n      customerPhone\n      expiresAt\n      createdAt\n      lines {\n        title\n        quantity\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n    }\n    variants(first: 50, query: $query) {\n      nodes {\n        id\n        title\n        productTitle\n        available\n      }\n    }\n  }\n}": typeof types.SellerDraftsDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": typeof types.SignOutDocument,
    "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SignUpDocument,
    "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMessageSendDocument,
    "mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {\n  orderMessagesMarkRead(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMessagesMarkReadDocument,
    "mutation OrderOfficeCall($input: OrderOfficeCallInput!) {\n  orderOfficeCall(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderOfficeCallDocument,
    "query SellerInbox($sellerId: ID!, $first: Int, $after: String) {\n  seller(id: $sellerId) {\n    id\n    messageThreads(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        orderId\n        orderNumber\n        shopperName\n        unreadCount\n        lastMessage {\n          sender\n          body\n          at\n        }\n      }\n    }\n  }\n}": typeof types.SellerInboxDocument,
    "query SellerOrderMessages($sellerId: ID!, $orderId: ID!) {\n  seller(id: $sellerId) {\n    id\n    order(id: $orderId) {\n      id\n      number\n      recipient {\n        name\n      }\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}": typeof types.SellerOrderMessagesDocument,
    "mutation SellerBankAccountSet($input: SellerBankAccountSetInput!) {\n  sellerBankAccountSet(input: $input) {\n    bankAccount {\n      maskedNumber\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SellerBankAccountSetDocument,
    "query SellerMoney($sellerId: ID!, $first: Int, $after: String) {\n  seller(id: $sellerId) {\n    id\n    balance {\n      pending {\n        amount\n        currencyCode\n      }\n      available {\n        amount\n        currencyCode\n      }\n      held {\n        amount\n        currencyCode\n      }\n      inPayout {\n        amount\n        currencyCode\n      }\n      paid {\n        amount\n        currencyCode\n      }\n      debt {\n        amount\n        currencyCode\n      }\n    }\n    bankAccount {\n      bank\n      maskedNumber\n      holder\n      verified\n    }\n    payouts(first: 6) {\n      nodes {\n        id\n        reference\n        status\n        account\n        failureReason\n        createdAt\n        amount {\n          amount\n          currencyCode\n        }\n      }\n    }\n    ledgerEntries(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        at\n        orderNumber\n        orderId\n        payoutReference\n        amount {\n          amount\n          currencyCode\n        }\n        available {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}": typeof types.SellerMoneyDocument,
    "query SellerStatement($sellerId: ID!, $from: Date!, $until: Date!) {\n  seller(id: $sellerId) {\n    id\n    statement(from: $from, until: $until) {\n      csv\n    }\n  }\n}": typeof types.SellerStatementDocument,
    "mutation OrderCancel($input: SellerOrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderCancelDocument,
    "mutation OrderMarkDelivered($input: OrderMarkDeliveredInput!) {\n  orderMarkDelivered(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMarkDeliveredDocument,
    "mutation OrderMarkPacked($input: OrderMarkPackedInput!) {\n  orderMarkPacked(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMarkPackedDocument,
    "mutation OrderMarkShipped($input: OrderMarkShippedInput!) {\n  orderMarkShipped(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderMarkShippedDocument,
    "mutation OrderReceiveCash($input: OrderReceiveCashInput!) {\n  orderReceiveCash(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.OrderReceiveCashDocument,
    "mutation RefundCreate($input: RefundCreateInput!) {\n  refundCreate(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.RefundCreateDocument,
    "query SellerOrderMoney($sellerId: ID!, $orderId: ID!) {\n  seller(id: $sellerId) {\n    order(id: $orderId) {\n      id\n      number\n      status\n      cancellable\n      total {\n        amount\n        currencyCode\n      }\n      lines {\n        id\n        title\n        variantTitle\n        quantity\n      }\n      refundable {\n        orderLineId\n        quantity\n        amount {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}": typeof types.SellerOrderMoneyDocument,
    "query SellerOrderPage($sellerId: ID!, $orderId: ID!) {\n  couriers {\n    code\n    name\n  }\n  seller(id: $sellerId) {\n    id\n    name\n    role\n    stockLocations {\n      id\n      name\n      active\n    }\n    order(id: $orderId) {\n      id\n      number\n      status\n      cancellable\n      cancellation {\n        by\n        reason\n        note\n      }\n      refunds {\n        id\n        amount {\n          amount\n          currencyCode\n        }\n        status\n        note\n        createdAt\n      }\n      refundable {\n        amount {\n          amount\n          currencyCode\n        }\n      }\n      returns {\n        id\n        number\n        status\n      }\n      placedAt\n      keptUntil\n      cashDue {\n        amount\n        currencyCode\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n      deliveryTotal {\n        amount\n        currencyCode\n      }\n      total {\n        amount\n        currencyCode\n      }\n      delivery {\n        title\n        kind\n        minDays\n        maxDays\n        place {\n          name\n          address\n          region\n          hours\n        }\n      }\n      recipient {\n        name\n        phone\n        whatsappUrl\n        addressLine\n        path\n        postalCode\n        landmark\n      }\n      allocations {\n        id\n        variantId\n        locationId\n        locationName\n        quantity\n      }\n      fulfillmentStatus\n      unreadMessageCount\n      shipments {\n        id\n        position\n        status\n        courier\n        courierCode\n        trackingNumber\n        trackingUrl\n        shippedAt\n        deliveredAt\n        lines {\n          orderLineId\n          title\n          variantTitle\n          quantity\n        }\n      }\n      disputes {\n        id\n        status\n        held {\n          amount\n          currencyCode\n        }\n      }\n      transitions {\n        status\n        at\n      }\n      lines {\n        id\n        variantId\n        sentQuantity\n        remainingQuantity\n        title\n        variantTitle\n        personalisation {\n          label\n          text\n        }\n        sku\n        quantity\n        unitPrice {\n          amount\n          currencyCode\n        }\n        total {\n          amount\n          currencyCode\n        }\n        image {\n          ...Thumbnail\n        }\n      }\n    }\n  }\n}": typeof types.SellerOrderPageDocument,
    "fragment SellerOrderRow on SellerOrder {\n  id\n  number\n  status\n  fulfillmentStatus\n  placedAt\n  total {\n    amount\n    currencyCode\n  }\n  delivery {\n    title\n    kind\n  }\n  recipient {\n    name\n    path\n  }\n  lines {\n    title\n    variantTitle\n    personalisation {\n      label\n      text\n    }\n    quantity\n    image {\n      ...Thumbnail\n    }\n  }\n}": typeof types.SellerOrderRowFragmentDoc,
    "query SellerOrders($sellerId: ID!, $first: Int, $after: String, $status: [OrderStatus!]) {\n  seller(id: $sellerId) {\n    id\n    orders(first: $first, after: $after, status: $status) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n  }\n}": typeof types.SellerOrdersDocument,
    "query SellerToday($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    toPack: orders(first: 24, status: [PAID]) {\n      totalCount\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n    toShip: orders(first: 24, status: [PACKED]) {\n      totalCount\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n    underway: orders(first: 1, status: [SHIPPED]) {\n      totalCount\n    }\n  }\n}": typeof types.SellerTodayDocument,
    "mutation ShipmentCorrectTracking($input: ShipmentCorrectTrackingInput!) {\n  shipmentCorrectTracking(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShipmentCorrectTrackingDocument,
    "mutation ShipmentMarkDelivered($input: ShipmentMarkDeliveredInput!) {\n  shipmentMarkDelivered(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShipmentMarkDeliveredDocument,
    "mutation ShipmentPack($input: ShipmentPackInput!) {\n  shipmentPack(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShipmentPackDocument,
    "mutation ShipmentShip($input: ShipmentShipInput!) {\n  shipmentShip(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShipmentShipDocument,
    "mutation ShipmentUnpack($input: ShipmentUnpackInput!) {\n  shipmentUnpack(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShipmentUnpackDocument,
    "mutation StockAllocationMove($input: StockAllocationMoveInput!) {\n  stockAllocationMove(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockAllocationMoveDocument,
    "fragment Thumbnail on Image {\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n}": typeof types.ThumbnailFragmentDoc,
    "mutation CouponCreate($input: CouponCreateInput!) {\n  couponCreate(input: $input) {\n    coupon {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CouponCreateDocument,
    "mutation CouponUpdate($input: CouponUpdateInput!) {\n  couponUpdate(input: $input) {\n    coupon {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.CouponUpdateDocument,
    "mutation PromotionCreate($input: SellerPromotionCreateInput!) {\n  promotionCreate(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PromotionCreateDocument,
    "mutation PromotionEnd($input: PromotionInput!) {\n  promotionEnd(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PromotionEndDocument,
    "fragment PromotionExampleLine on PromotionExample {\n  productTitle\n  quantity\n  before {\n    amount\n    currencyCode\n  }\n  after {\n    amount\n    currencyCode\n  }\n}": typeof types.PromotionExampleLineFragmentDoc,
    "query PromotionExamples($sellerId: ID!, $input: PromotionExampleInput!) {\n  seller(id: $sellerId) {\n    id\n    promotionExamples(input: $input) {\n      ...PromotionExampleLine\n    }\n  }\n}": typeof types.PromotionExamplesDocument,
    "fragment PromotionRow on Promotion {\n  id\n  title {\n    id\n    en\n  }\n  kind\n  state\n  fundedBy\n  audience\n  percent\n  amount {\n    amount\n    currencyCode\n  }\n  maxDiscount {\n    amount\n    currencyCode\n  }\n  buyQuantity\n  getQuantity\n  tiers {\n    minimum {\n      amount\n      currencyCode\n    }\n    percent\n    amount {\n      amount\n      currencyCode\n    }\n  }\n  minimumSubtotal {\n    amount\n    currencyCode\n  }\n  firstOrderOnly\n  startsAt\n  endsAt\n  endReason\n  sellerId\n  categories {\n    slug\n    title\n  }\n  motifs {\n    slug\n    title\n  }\n  sellers {\n    id\n    name\n  }\n  coupons {\n    id\n    code\n    totalLimit\n    perPersonLimit\n    uses\n    enabled\n  }\n  results {\n    purchases\n    discountTotal {\n      amount\n      currencyCode\n    }\n  }\n}": typeof types.PromotionRowFragmentDoc,
    "mutation PromotionUpdate($input: PromotionUpdateInput!) {\n  promotionUpdate(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.PromotionUpdateDocument,
    "query SellerPromotion($sellerId: ID!, $promotionId: ID!) {\n  seller(id: $sellerId) {\n    id\n    promotion(id: $promotionId) {\n      ...PromotionRow\n      examples {\n        ...PromotionExampleLine\n      }\n    }\n  }\n}": typeof types.SellerPromotionDocument,
    "query SellerPromotions($sellerId: ID!, $state: PromotionState!, $after: String) {\n  seller(id: $sellerId) {\n    id\n    promotions(first: 24, after: $after, state: $state) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PromotionRow\n      }\n    }\n    running: promotions(first: 1, state: RUNNING) {\n      totalCount\n    }\n    scheduled: promotions(first: 1, state: SCHEDULED) {\n      totalCount\n    }\n    ended: promotions(first: 1, state: ENDED) {\n      totalCount\n    }\n  }\n}": typeof types.SellerPromotionsDocument,
    "mutation ReturnApprove($input: ReturnApproveInput!) {\n  returnApprove(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnApproveDocument,
    "mutation ReturnDecline($input: ReturnDeclineInput!) {\n  returnDecline(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnDeclineDocument,
    "mutation ReturnReceive($input: ReturnReceiveInput!) {\n  returnReceive(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReturnReceiveDocument,
    "fragment SellerReturn on Return {\n  id\n  number\n  orderId\n  orderNumber\n  status\n  reason\n  note\n  resolution\n  deliveryPaidBy\n  courier\n  trackingNumber\n  requestedAt\n  lines {\n    id\n    title\n    variantTitle\n    quantity\n    condition\n    restocked\n  }\n  photos {\n    ...Thumbnail\n  }\n  transitions {\n    status\n    by\n    note\n    at\n  }\n}": typeof types.SellerReturnFragmentDoc,
    "query SellerReturnPage($sellerId: ID!, $returnId: ID!) {\n  seller(id: $sellerId) {\n    return(id: $returnId) {\n      ...SellerReturn\n    }\n  }\n}": typeof types.SellerReturnPageDocument,
    "query SellerReturns($sellerId: ID!, $first: Int, $after: String, $status: [ReturnStatus!]) {\n  seller(id: $sellerId) {\n    returns(first: $first, after: $after, status: $status) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerReturn\n      }\n    }\n  }\n}": typeof types.SellerReturnsDocument,
    "mutation ReviewReply($input: ReviewReplyInput!) {\n  reviewReply(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewReplyDocument,
    "mutation ReviewReplyRemove($input: ReviewReplyRemoveInput!) {\n  reviewReplyRemove(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ReviewReplyRemoveDocument,
    "fragment SellerReviewItem on SellerReview {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  productTitle\n  variantTitle\n  photos {\n    ...Thumbnail\n    id\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n    editedAt\n  }\n}": typeof types.SellerReviewItemFragmentDoc,
    "query SellerReviews($sellerId: ID!, $first: Int, $after: String, $unanswered: Boolean) {\n  seller(id: $sellerId) {\n    id\n    rating {\n      average\n      count\n    }\n    unanswered: reviews(first: 1, unanswered: true) {\n      totalCount\n    }\n    reviews(first: $first, after: $after, unanswered: $unanswered) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerReviewItem\n      }\n    }\n  }\n}": typeof types.SellerReviewsDocument,
    "fragment SaleRow on SellerVariant {\n  id\n  title\n  productTitle\n  sku\n  available\n  ownPrice {\n    amount\n    currencyCode\n  }\n  sale {\n    price {\n      amount\n      currencyCode\n    }\n    startsAt\n    endsAt\n    running\n  }\n  image {\n    ...Thumbnail\n  }\n}": typeof types.SaleRowFragmentDoc,
    "query SellerSales($sellerId: ID!, $first: Int!, $after: String, $query: String, $onSale: Boolean!) {\n  seller(id: $sellerId) {\n    id\n    variants(first: $first, after: $after, query: $query, onSale: $onSale) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SaleRow\n      }\n    }\n    all: variants(first: 1, onSale: true) {\n      totalCount\n    }\n  }\n}": typeof types.SellerSalesDocument,
    "mutation VariantSalePriceClear($input: VariantSalePriceClearInput!) {\n  variantSalePriceClear(input: $input) {\n    product {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.VariantSalePriceClearDocument,
    "mutation VariantSalePricesSet($input: VariantSalePricesSetInput!) {\n  variantSalePricesSet(input: $input) {\n    count\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.VariantSalePricesSetDocument,
    "query Desk($sellerId: ID!) {\n  me {\n    name\n    email\n  }\n  mySellers {\n    ...SellerChoice\n  }\n  seller(id: $sellerId) {\n    id\n    openOrders: orders(first: 1, status: [PAID, PACKED]) {\n      totalCount\n    }\n    askedReturns: returns(first: 50, status: [REQUESTED]) {\n      nodes {\n        id\n      }\n    }\n    unansweredReviews: reviews(first: 1, unanswered: true) {\n      totalCount\n    }\n  }\n}": typeof types.DeskDocument,
    "query MySellers {\n  me {\n    name\n    email\n  }\n  mySellers {\n    ...SellerChoice\n  }\n}": typeof types.MySellersDocument,
    "mutation SellerApply($input: SellerApplyInput!) {\n  sellerApply(input: $input) {\n    seller {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.SellerApplyDocument,
    "fragment SellerChoice on SellerAccount {\n  id\n  slug\n  name\n  status\n  role\n  unreadThreadCount\n  suspensionReason\n}": typeof types.SellerChoiceFragmentDoc,
    "query SellerShipping($sellerId: ID!, $weightGrams: Int!, $subdistrictCode: String!, $query: String!, $search: Boolean!) {\n  subdistricts(query: $query, first: 6) @include(if: $search) {\n    code\n    name\n    path\n  }\n  seller(id: $sellerId) {\n    id\n    shippingHome {\n      code\n      name\n      districtName\n      cityName\n    }\n    stockLocations {\n      id\n      name\n      address\n      active\n      sellsOnline\n    }\n    products(first: 100) {\n      nodes {\n        id\n        title\n      }\n    }\n    shippingMethods {\n      ...ShippingWay\n    }\n    shippingProfiles {\n      ...ShippingRules\n    }\n    shippingQuote(weightGrams: $weightGrams, subdistrictCode: $subdistrictCode) {\n      kind\n      title\n      minDays\n      maxDays\n      price {\n        amount\n        currencyCode\n      }\n    }\n  }\n}": typeof types.SellerShippingDocument,
    "query ShippingHome($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    shippingHome {\n      code\n    }\n  }\n}": typeof types.ShippingHomeDocument,
    "mutation ShippingMethodRetire($input: ShippingMethodRetireInput!) {\n  shippingMethodRetire(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShippingMethodRetireDocument,
    "mutation ShippingMethodSave($input: ShippingMethodSaveInput!) {\n  shippingMethodSave(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShippingMethodSaveDocument,
    "mutation ShippingProfileDelete($input: ShippingProfileDeleteInput!) {\n  shippingProfileDelete(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShippingProfileDeleteDocument,
    "mutation ShippingProfileProductsSet($input: ShippingProfileProductsSetInput!) {\n  shippingProfileProductsSet(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShippingProfileProductsSetDocument,
    "mutation ShippingProfileSave($input: ShippingProfileSaveInput!) {\n  shippingProfileSave(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.ShippingProfileSaveDocument,
    "fragment ShippingRules on ShippingProfile {\n  id\n  name\n  isDefault\n  productIds\n  methods {\n    method {\n      id\n      kind\n      own\n    }\n    surcharge {\n      amount\n      currencyCode\n    }\n    freeOver {\n      amount\n      currencyCode\n    }\n    rates {\n      maxWeightGrams\n      price {\n        amount\n        currencyCode\n      }\n      extraGrams\n      extraPrice {\n        amount\n        currencyCode\n      }\n    }\n  }\n}": typeof types.ShippingRulesFragmentDoc,
    "fragment ShippingWay on ShippingMethod {\n  id\n  kind\n  own\n  title {\n    id\n    en\n  }\n  description {\n    id\n    en\n  }\n  regionCodes\n  minDays\n  maxDays\n  stockLocationId\n  hours\n}": typeof types.ShippingWayFragmentDoc,
    "query SellerStock($sellerId: ID!, $first: Int, $after: String, $query: String) {\n  seller(id: $sellerId) {\n    id\n    role\n    variants(first: $first, after: $after, query: $query) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...StockRow\n      }\n    }\n  }\n}": typeof types.SellerStockDocument,
    "query SellerVariantPage($sellerId: ID!, $variantId: ID!, $after: String) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      id\n      kind\n      name\n      active\n    }\n    variant(id: $variantId) {\n      ...StockRow\n      lowStockThreshold\n      levels {\n        locationId\n        locationName\n        sellsOnline\n        onHand\n        reserved\n        free\n      }\n      history(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          kind\n          delta\n          balance\n          reason\n          at\n          locationName\n          actorName\n        }\n      }\n    }\n  }\n}": typeof types.SellerVariantPageDocument,
    "mutation StockAdjust($input: StockAdjustInput!) {\n  stockAdjust(input: $input) {\n    variant {\n      ...StockRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockAdjustDocument,
    "mutation StockCountCancel($input: StockCountCancelInput!) {\n  stockCountCancel(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockCountCancelDocument,
    "mutation StockCountEnter($input: StockCountEnterInput!) {\n  stockCountEnter(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockCountEnterDocument,
    "mutation StockCountFinish($input: StockCountFinishInput!) {\n  stockCountFinish(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockCountFinishDocument,
    "query StockCountPage($sellerId: ID!, $countId: ID!, $after: String, $query: String, $only: StockCountLineFilter) {\n  seller(id: $sellerId) {\n    id\n    stockCount(id: $countId) {\n      id\n      locationName\n      status\n      startedAt\n      lineCount\n      countedCount\n      differentCount\n      lines(first: 50, after: $after, query: $query, only: $only) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          expected\n          counted\n          difference\n          countedBy\n          variant {\n            id\n            title\n            productTitle\n            sku\n          }\n        }\n      }\n    }\n  }\n}": typeof types.StockCountPageDocument,
    "mutation StockCountStart($input: StockCountStartInput!) {\n  stockCountStart(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockCountStartDocument,
    "query StockCounts($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      id\n      name\n      active\n    }\n    stockCounts(first: 20) {\n      id\n      locationId\n      locationName\n      status\n      startedAt\n      lineCount\n      countedCount\n      differentCount\n    }\n  }\n}": typeof types.StockCountsDocument,
    "mutation StockImportApply($input: StockImportApplyInput!) {\n  stockImportApply(input: $input) {\n    changeCount\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockImportApplyDocument,
    "mutation StockLocationCreate($input: StockLocationCreateInput!) {\n  stockLocationCreate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockLocationCreateDocument,
    "mutation StockLocationDeactivate($input: StockLocationDeactivateInput!) {\n  stockLocationDeactivate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockLocationDeactivateDocument,
    "mutation StockLocationReactivate($input: StockLocationReactivateInput!) {\n  stockLocationReactivate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockLocationReactivateDocument,
    "mutation StockLocationUpdate($input: StockLocationUpdateInput!) {\n  stockLocationUpdate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockLocationUpdateDocument,
    "query StockLocations($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      ...StockPlace\n    }\n  }\n}": typeof types.StockLocationsDocument,
    "query StockLow($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    lowStockThreshold\n    lowStock(first: 100) {\n      threshold\n      variant {\n        ...StockRow\n      }\n    }\n  }\n}": typeof types.StockLowDocument,
    "fragment StockPlace on StockLocation {\n  id\n  kind\n  name\n  address\n  active\n  sellsOnline\n  priority\n  onHand\n  reserved\n}": typeof types.StockPlaceFragmentDoc,
    "mutation StockReceive($input: StockReceiveInput!) {\n  stockReceive(input: $input) {\n    variant {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockReceiveDocument,
    "fragment StockRow on SellerVariant {\n  id\n  title\n  productTitle\n  sku\n  onHand\n  reserved\n  available\n  image {\n    ...Thumbnail\n  }\n}": typeof types.StockRowFragmentDoc,
    "mutation StockSellOnSite($input: StockSellOnSiteInput!) {\n  stockSellOnSite(input: $input) {\n    variant {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockSellOnSiteDocument,
    "mutation StockThresholdSet($input: StockThresholdSetInput!) {\n  stockThresholdSet(input: $input) {\n    threshold\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockThresholdSetDocument,
    "mutation StockTransfer($input: StockTransferInput!) {\n  stockTransfer(input: $input) {\n    variants {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": typeof types.StockTransferDocument,
};
const documents: Documents = {
    "mutation DraftOrderCancel($input: DraftOrderCancelInput!) {\n  draftOrderCancel(input: $input) {\n    draftOrder {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.DraftOrderCancelDocument,
    "mutation DraftOrderCreate($input: DraftOrderCreateInput!) {\n  draftOrderCreate(input: $input) {\n    draftOrder {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.DraftOrderCreateDocument,
    "query SellerDrafts($sellerId: ID!, $query: String) {\n  seller(id: $sellerId) {\n    id\n    draftOrders(first: 50) {\n      id\n      number\n      status\n      payUrl\n      customerName\n      customerPhone\n      expiresAt\n      createdAt\n      lines {\n        title\n        quantity\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n    }\n    variants(first: 50, query: $query) {\n      nodes {\n        id\n        title\n        productTitle\n        available\n      }\n    }\n  }\n}": types.SellerDraftsDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut\n}": types.SignOutDocument,
    "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SignUpDocument,
    "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMessageSendDocument,
    "mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {\n  orderMessagesMarkRead(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMessagesMarkReadDocument,
    "mutation OrderOfficeCall($input: OrderOfficeCallInput!) {\n  orderOfficeCall(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderOfficeCallDocument,
    "query SellerInbox($sellerId: ID!, $first: Int, $after: String) {\n  seller(id: $sellerId) {\n    id\n    messageThreads(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        orderId\n        orderNumber\n        shopperName\n        unreadCount\n        lastMessage {\n          sender\n          body\n          at\n        }\n      }\n    }\n  }\n}": types.SellerInboxDocument,
    "query SellerOrderMessages($sellerId: ID!, $orderId: ID!) {\n  seller(id: $sellerId) {\n    id\n    order(id: $orderId) {\n      id\n      number\n      recipient {\n        name\n      }\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}": types.SellerOrderMessagesDocument,
    "mutation SellerBankAccountSet($input: SellerBankAccountSetInput!) {\n  sellerBankAccountSet(input: $input) {\n    bankAccount {\n      maskedNumber\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SellerBankAccountSetDocument,
    "query SellerMoney($sellerId: ID!, $first: Int, $after: String) {\n  seller(id: $sellerId) {\n    id\n    balance {\n      pending {\n        amount\n        currencyCode\n      }\n      available {\n        amount\n        currencyCode\n      }\n      held {\n        amount\n        currencyCode\n      }\n      inPayout {\n        amount\n        currencyCode\n      }\n      paid {\n        amount\n        currencyCode\n      }\n      debt {\n        amount\n        currencyCode\n      }\n    }\n    bankAccount {\n      bank\n      maskedNumber\n      holder\n      verified\n    }\n    payouts(first: 6) {\n      nodes {\n        id\n        reference\n        status\n        account\n        failureReason\n        createdAt\n        amount {\n          amount\n          currencyCode\n        }\n      }\n    }\n    ledgerEntries(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        at\n        orderNumber\n        orderId\n        payoutReference\n        amount {\n          amount\n          currencyCode\n        }\n        available {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}": types.SellerMoneyDocument,
    "query SellerStatement($sellerId: ID!, $from: Date!, $until: Date!) {\n  seller(id: $sellerId) {\n    id\n    statement(from: $from, until: $until) {\n      csv\n    }\n  }\n}": types.SellerStatementDocument,
    "mutation OrderCancel($input: SellerOrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderCancelDocument,
    "mutation OrderMarkDelivered($input: OrderMarkDeliveredInput!) {\n  orderMarkDelivered(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMarkDeliveredDocument,
    "mutation OrderMarkPacked($input: OrderMarkPackedInput!) {\n  orderMarkPacked(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMarkPackedDocument,
    "mutation OrderMarkShipped($input: OrderMarkShippedInput!) {\n  orderMarkShipped(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderMarkShippedDocument,
    "mutation OrderReceiveCash($input: OrderReceiveCashInput!) {\n  orderReceiveCash(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.OrderReceiveCashDocument,
    "mutation RefundCreate($input: RefundCreateInput!) {\n  refundCreate(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.RefundCreateDocument,
    "query SellerOrderMoney($sellerId: ID!, $orderId: ID!) {\n  seller(id: $sellerId) {\n    order(id: $orderId) {\n      id\n      number\n      status\n      cancellable\n      total {\n        amount\n        currencyCode\n      }\n      lines {\n        id\n        title\n        variantTitle\n        quantity\n      }\n      refundable {\n        orderLineId\n        quantity\n        amount {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}": types.SellerOrderMoneyDocument,
    "query SellerOrderPage($sellerId: ID!, $orderId: ID!) {\n  couriers {\n    code\n    name\n  }\n  seller(id: $sellerId) {\n    id\n    name\n    role\n    stockLocations {\n      id\n      name\n      active\n    }\n    order(id: $orderId) {\n      id\n      number\n      status\n      cancellable\n      cancellation {\n        by\n        reason\n        note\n      }\n      refunds {\n        id\n        amount {\n          amount\n          currencyCode\n        }\n        status\n        note\n        createdAt\n      }\n      refundable {\n        amount {\n          amount\n          currencyCode\n        }\n      }\n      returns {\n        id\n        number\n        status\n      }\n      placedAt\n      keptUntil\n      cashDue {\n        amount\n        currencyCode\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n      deliveryTotal {\n        amount\n        currencyCode\n      }\n      total {\n        amount\n        currencyCode\n      }\n      delivery {\n        title\n        kind\n        minDays\n        maxDays\n        place {\n          name\n          address\n          region\n          hours\n        }\n      }\n      recipient {\n        name\n        phone\n        whatsappUrl\n        addressLine\n        path\n        postalCode\n        landmark\n      }\n      allocations {\n        id\n        variantId\n        locationId\n        locationName\n        quantity\n      }\n      fulfillmentStatus\n      unreadMessageCount\n      shipments {\n        id\n        position\n        status\n        courier\n        courierCode\n        trackingNumber\n        trackingUrl\n        shippedAt\n        deliveredAt\n        lines {\n          orderLineId\n          title\n          variantTitle\n          quantity\n        }\n      }\n      disputes {\n        id\n        status\n        held {\n          amount\n          currencyCode\n        }\n      }\n      transitions {\n        status\n        at\n      }\n      lines {\n        id\n        variantId\n        sentQuantity\n        remainingQuantity\n        title\n        variantTitle\n        personalisation {\n          label\n          text\n        }\n        sku\n        quantity\n        unitPrice {\n          amount\n          currencyCode\n        }\n        total {\n          amount\n          currencyCode\n        }\n        image {\n          ...Thumbnail\n        }\n      }\n    }\n  }\n}": types.SellerOrderPageDocument,
    "fragment SellerOrderRow on SellerOrder {\n  id\n  number\n  status\n  fulfillmentStatus\n  placedAt\n  total {\n    amount\n    currencyCode\n  }\n  delivery {\n    title\n    kind\n  }\n  recipient {\n    name\n    path\n  }\n  lines {\n    title\n    variantTitle\n    personalisation {\n      label\n      text\n    }\n    quantity\n    image {\n      ...Thumbnail\n    }\n  }\n}": types.SellerOrderRowFragmentDoc,
    "query SellerOrders($sellerId: ID!, $first: Int, $after: String, $status: [OrderStatus!]) {\n  seller(id: $sellerId) {\n    id\n    orders(first: $first, after: $after, status: $status) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n  }\n}": types.SellerOrdersDocument,
    "query SellerToday($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    toPack: orders(first: 24, status: [PAID]) {\n      totalCount\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n    toShip: orders(first: 24, status: [PACKED]) {\n      totalCount\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n    underway: orders(first: 1, status: [SHIPPED]) {\n      totalCount\n    }\n  }\n}": types.SellerTodayDocument,
    "mutation ShipmentCorrectTracking($input: ShipmentCorrectTrackingInput!) {\n  shipmentCorrectTracking(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShipmentCorrectTrackingDocument,
    "mutation ShipmentMarkDelivered($input: ShipmentMarkDeliveredInput!) {\n  shipmentMarkDelivered(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShipmentMarkDeliveredDocument,
    "mutation ShipmentPack($input: ShipmentPackInput!) {\n  shipmentPack(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShipmentPackDocument,
    "mutation ShipmentShip($input: ShipmentShipInput!) {\n  shipmentShip(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShipmentShipDocument,
    "mutation ShipmentUnpack($input: ShipmentUnpackInput!) {\n  shipmentUnpack(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShipmentUnpackDocument,
    "mutation StockAllocationMove($input: StockAllocationMoveInput!) {\n  stockAllocationMove(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockAllocationMoveDocument,
    "fragment Thumbnail on Image {\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n}": types.ThumbnailFragmentDoc,
    "mutation CouponCreate($input: CouponCreateInput!) {\n  couponCreate(input: $input) {\n    coupon {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CouponCreateDocument,
    "mutation CouponUpdate($input: CouponUpdateInput!) {\n  couponUpdate(input: $input) {\n    coupon {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.CouponUpdateDocument,
    "mutation PromotionCreate($input: SellerPromotionCreateInput!) {\n  promotionCreate(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PromotionCreateDocument,
    "mutation PromotionEnd($input: PromotionInput!) {\n  promotionEnd(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PromotionEndDocument,
    "fragment PromotionExampleLine on PromotionExample {\n  productTitle\n  quantity\n  before {\n    amount\n    currencyCode\n  }\n  after {\n    amount\n    currencyCode\n  }\n}": types.PromotionExampleLineFragmentDoc,
    "query PromotionExamples($sellerId: ID!, $input: PromotionExampleInput!) {\n  seller(id: $sellerId) {\n    id\n    promotionExamples(input: $input) {\n      ...PromotionExampleLine\n    }\n  }\n}": types.PromotionExamplesDocument,
    "fragment PromotionRow on Promotion {\n  id\n  title {\n    id\n    en\n  }\n  kind\n  state\n  fundedBy\n  audience\n  percent\n  amount {\n    amount\n    currencyCode\n  }\n  maxDiscount {\n    amount\n    currencyCode\n  }\n  buyQuantity\n  getQuantity\n  tiers {\n    minimum {\n      amount\n      currencyCode\n    }\n    percent\n    amount {\n      amount\n      currencyCode\n    }\n  }\n  minimumSubtotal {\n    amount\n    currencyCode\n  }\n  firstOrderOnly\n  startsAt\n  endsAt\n  endReason\n  sellerId\n  categories {\n    slug\n    title\n  }\n  motifs {\n    slug\n    title\n  }\n  sellers {\n    id\n    name\n  }\n  coupons {\n    id\n    code\n    totalLimit\n    perPersonLimit\n    uses\n    enabled\n  }\n  results {\n    purchases\n    discountTotal {\n      amount\n      currencyCode\n    }\n  }\n}": types.PromotionRowFragmentDoc,
    "mutation PromotionUpdate($input: PromotionUpdateInput!) {\n  promotionUpdate(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.PromotionUpdateDocument,
    "query SellerPromotion($sellerId: ID!, $promotionId: ID!) {\n  seller(id: $sellerId) {\n    id\n    promotion(id: $promotionId) {\n      ...PromotionRow\n      examples {\n        ...PromotionExampleLine\n      }\n    }\n  }\n}": types.SellerPromotionDocument,
    "query SellerPromotions($sellerId: ID!, $state: PromotionState!, $after: String) {\n  seller(id: $sellerId) {\n    id\n    promotions(first: 24, after: $after, state: $state) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PromotionRow\n      }\n    }\n    running: promotions(first: 1, state: RUNNING) {\n      totalCount\n    }\n    scheduled: promotions(first: 1, state: SCHEDULED) {\n      totalCount\n    }\n    ended: promotions(first: 1, state: ENDED) {\n      totalCount\n    }\n  }\n}": types.SellerPromotionsDocument,
    "mutation ReturnApprove($input: ReturnApproveInput!) {\n  returnApprove(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnApproveDocument,
    "mutation ReturnDecline($input: ReturnDeclineInput!) {\n  returnDecline(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnDeclineDocument,
    "mutation ReturnReceive($input: ReturnReceiveInput!) {\n  returnReceive(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReturnReceiveDocument,
    "fragment SellerReturn on Return {\n  id\n  number\n  orderId\n  orderNumber\n  status\n  reason\n  note\n  resolution\n  deliveryPaidBy\n  courier\n  trackingNumber\n  requestedAt\n  lines {\n    id\n    title\n    variantTitle\n    quantity\n    condition\n    restocked\n  }\n  photos {\n    ...Thumbnail\n  }\n  transitions {\n    status\n    by\n    note\n    at\n  }\n}": types.SellerReturnFragmentDoc,
    "query SellerReturnPage($sellerId: ID!, $returnId: ID!) {\n  seller(id: $sellerId) {\n    return(id: $returnId) {\n      ...SellerReturn\n    }\n  }\n}": types.SellerReturnPageDocument,
    "query SellerReturns($sellerId: ID!, $first: Int, $after: String, $status: [ReturnStatus!]) {\n  seller(id: $sellerId) {\n    returns(first: $first, after: $after, status: $status) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerReturn\n      }\n    }\n  }\n}": types.SellerReturnsDocument,
    "mutation ReviewReply($input: ReviewReplyInput!) {\n  reviewReply(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewReplyDocument,
    "mutation ReviewReplyRemove($input: ReviewReplyRemoveInput!) {\n  reviewReplyRemove(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ReviewReplyRemoveDocument,
    "fragment SellerReviewItem on SellerReview {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  productTitle\n  variantTitle\n  photos {\n    ...Thumbnail\n    id\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n    editedAt\n  }\n}": types.SellerReviewItemFragmentDoc,
    "query SellerReviews($sellerId: ID!, $first: Int, $after: String, $unanswered: Boolean) {\n  seller(id: $sellerId) {\n    id\n    rating {\n      average\n      count\n    }\n    unanswered: reviews(first: 1, unanswered: true) {\n      totalCount\n    }\n    reviews(first: $first, after: $after, unanswered: $unanswered) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerReviewItem\n      }\n    }\n  }\n}": types.SellerReviewsDocument,
    "fragment SaleRow on SellerVariant {\n  id\n  title\n  productTitle\n  sku\n  available\n  ownPrice {\n    amount\n    currencyCode\n  }\n  sale {\n    price {\n      amount\n      currencyCode\n    }\n    startsAt\n    endsAt\n    running\n  }\n  image {\n    ...Thumbnail\n  }\n}": types.SaleRowFragmentDoc,
    "query SellerSales($sellerId: ID!, $first: Int!, $after: String, $query: String, $onSale: Boolean!) {\n  seller(id: $sellerId) {\n    id\n    variants(first: $first, after: $after, query: $query, onSale: $onSale) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SaleRow\n      }\n    }\n    all: variants(first: 1, onSale: true) {\n      totalCount\n    }\n  }\n}": types.SellerSalesDocument,
    "mutation VariantSalePriceClear($input: VariantSalePriceClearInput!) {\n  variantSalePriceClear(input: $input) {\n    product {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.VariantSalePriceClearDocument,
    "mutation VariantSalePricesSet($input: VariantSalePricesSetInput!) {\n  variantSalePricesSet(input: $input) {\n    count\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.VariantSalePricesSetDocument,
    "query Desk($sellerId: ID!) {\n  me {\n    name\n    email\n  }\n  mySellers {\n    ...SellerChoice\n  }\n  seller(id: $sellerId) {\n    id\n    openOrders: orders(first: 1, status: [PAID, PACKED]) {\n      totalCount\n    }\n    askedReturns: returns(first: 50, status: [REQUESTED]) {\n      nodes {\n        id\n      }\n    }\n    unansweredReviews: reviews(first: 1, unanswered: true) {\n      totalCount\n    }\n  }\n}": types.DeskDocument,
    "query MySellers {\n  me {\n    name\n    email\n  }\n  mySellers {\n    ...SellerChoice\n  }\n}": types.MySellersDocument,
    "mutation SellerApply($input: SellerApplyInput!) {\n  sellerApply(input: $input) {\n    seller {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.SellerApplyDocument,
    "fragment SellerChoice on SellerAccount {\n  id\n  slug\n  name\n  status\n  role\n  unreadThreadCount\n  suspensionReason\n}": types.SellerChoiceFragmentDoc,
    "query SellerShipping($sellerId: ID!, $weightGrams: Int!, $subdistrictCode: String!, $query: String!, $search: Boolean!) {\n  subdistricts(query: $query, first: 6) @include(if: $search) {\n    code\n    name\n    path\n  }\n  seller(id: $sellerId) {\n    id\n    shippingHome {\n      code\n      name\n      districtName\n      cityName\n    }\n    stockLocations {\n      id\n      name\n      address\n      active\n      sellsOnline\n    }\n    products(first: 100) {\n      nodes {\n        id\n        title\n      }\n    }\n    shippingMethods {\n      ...ShippingWay\n    }\n    shippingProfiles {\n      ...ShippingRules\n    }\n    shippingQuote(weightGrams: $weightGrams, subdistrictCode: $subdistrictCode) {\n      kind\n      title\n      minDays\n      maxDays\n      price {\n        amount\n        currencyCode\n      }\n    }\n  }\n}": types.SellerShippingDocument,
    "query ShippingHome($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    shippingHome {\n      code\n    }\n  }\n}": types.ShippingHomeDocument,
    "mutation ShippingMethodRetire($input: ShippingMethodRetireInput!) {\n  shippingMethodRetire(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShippingMethodRetireDocument,
    "mutation ShippingMethodSave($input: ShippingMethodSaveInput!) {\n  shippingMethodSave(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShippingMethodSaveDocument,
    "mutation ShippingProfileDelete($input: ShippingProfileDeleteInput!) {\n  shippingProfileDelete(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShippingProfileDeleteDocument,
    "mutation ShippingProfileProductsSet($input: ShippingProfileProductsSetInput!) {\n  shippingProfileProductsSet(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShippingProfileProductsSetDocument,
    "mutation ShippingProfileSave($input: ShippingProfileSaveInput!) {\n  shippingProfileSave(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.ShippingProfileSaveDocument,
    "fragment ShippingRules on ShippingProfile {\n  id\n  name\n  isDefault\n  productIds\n  methods {\n    method {\n      id\n      kind\n      own\n    }\n    surcharge {\n      amount\n      currencyCode\n    }\n    freeOver {\n      amount\n      currencyCode\n    }\n    rates {\n      maxWeightGrams\n      price {\n        amount\n        currencyCode\n      }\n      extraGrams\n      extraPrice {\n        amount\n        currencyCode\n      }\n    }\n  }\n}": types.ShippingRulesFragmentDoc,
    "fragment ShippingWay on ShippingMethod {\n  id\n  kind\n  own\n  title {\n    id\n    en\n  }\n  description {\n    id\n    en\n  }\n  regionCodes\n  minDays\n  maxDays\n  stockLocationId\n  hours\n}": types.ShippingWayFragmentDoc,
    "query SellerStock($sellerId: ID!, $first: Int, $after: String, $query: String) {\n  seller(id: $sellerId) {\n    id\n    role\n    variants(first: $first, after: $after, query: $query) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...StockRow\n      }\n    }\n  }\n}": types.SellerStockDocument,
    "query SellerVariantPage($sellerId: ID!, $variantId: ID!, $after: String) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      id\n      kind\n      name\n      active\n    }\n    variant(id: $variantId) {\n      ...StockRow\n      lowStockThreshold\n      levels {\n        locationId\n        locationName\n        sellsOnline\n        onHand\n        reserved\n        free\n      }\n      history(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          kind\n          delta\n          balance\n          reason\n          at\n          locationName\n          actorName\n        }\n      }\n    }\n  }\n}": types.SellerVariantPageDocument,
    "mutation StockAdjust($input: StockAdjustInput!) {\n  stockAdjust(input: $input) {\n    variant {\n      ...StockRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockAdjustDocument,
    "mutation StockCountCancel($input: StockCountCancelInput!) {\n  stockCountCancel(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockCountCancelDocument,
    "mutation StockCountEnter($input: StockCountEnterInput!) {\n  stockCountEnter(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockCountEnterDocument,
    "mutation StockCountFinish($input: StockCountFinishInput!) {\n  stockCountFinish(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockCountFinishDocument,
    "query StockCountPage($sellerId: ID!, $countId: ID!, $after: String, $query: String, $only: StockCountLineFilter) {\n  seller(id: $sellerId) {\n    id\n    stockCount(id: $countId) {\n      id\n      locationName\n      status\n      startedAt\n      lineCount\n      countedCount\n      differentCount\n      lines(first: 50, after: $after, query: $query, only: $only) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          expected\n          counted\n          difference\n          countedBy\n          variant {\n            id\n            title\n            productTitle\n            sku\n          }\n        }\n      }\n    }\n  }\n}": types.StockCountPageDocument,
    "mutation StockCountStart($input: StockCountStartInput!) {\n  stockCountStart(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockCountStartDocument,
    "query StockCounts($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      id\n      name\n      active\n    }\n    stockCounts(first: 20) {\n      id\n      locationId\n      locationName\n      status\n      startedAt\n      lineCount\n      countedCount\n      differentCount\n    }\n  }\n}": types.StockCountsDocument,
    "mutation StockImportApply($input: StockImportApplyInput!) {\n  stockImportApply(input: $input) {\n    changeCount\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockImportApplyDocument,
    "mutation StockLocationCreate($input: StockLocationCreateInput!) {\n  stockLocationCreate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockLocationCreateDocument,
    "mutation StockLocationDeactivate($input: StockLocationDeactivateInput!) {\n  stockLocationDeactivate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockLocationDeactivateDocument,
    "mutation StockLocationReactivate($input: StockLocationReactivateInput!) {\n  stockLocationReactivate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockLocationReactivateDocument,
    "mutation StockLocationUpdate($input: StockLocationUpdateInput!) {\n  stockLocationUpdate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockLocationUpdateDocument,
    "query StockLocations($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      ...StockPlace\n    }\n  }\n}": types.StockLocationsDocument,
    "query StockLow($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    lowStockThreshold\n    lowStock(first: 100) {\n      threshold\n      variant {\n        ...StockRow\n      }\n    }\n  }\n}": types.StockLowDocument,
    "fragment StockPlace on StockLocation {\n  id\n  kind\n  name\n  address\n  active\n  sellsOnline\n  priority\n  onHand\n  reserved\n}": types.StockPlaceFragmentDoc,
    "mutation StockReceive($input: StockReceiveInput!) {\n  stockReceive(input: $input) {\n    variant {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockReceiveDocument,
    "fragment StockRow on SellerVariant {\n  id\n  title\n  productTitle\n  sku\n  onHand\n  reserved\n  available\n  image {\n    ...Thumbnail\n  }\n}": types.StockRowFragmentDoc,
    "mutation StockSellOnSite($input: StockSellOnSiteInput!) {\n  stockSellOnSite(input: $input) {\n    variant {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockSellOnSiteDocument,
    "mutation StockThresholdSet($input: StockThresholdSetInput!) {\n  stockThresholdSet(input: $input) {\n    threshold\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockThresholdSetDocument,
    "mutation StockTransfer($input: StockTransferInput!) {\n  stockTransfer(input: $input) {\n    variants {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}": types.StockTransferDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftOrderCancel($input: DraftOrderCancelInput!) {\n  draftOrderCancel(input: $input) {\n    draftOrder {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').DraftOrderCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftOrderCreate($input: DraftOrderCreateInput!) {\n  draftOrderCreate(input: $input) {\n    draftOrder {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').DraftOrderCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerDrafts($sellerId: ID!, $query: String) {\n  seller(id: $sellerId) {\n    id\n    draftOrders(first: 50) {\n      id\n      number\n      status\n      payUrl\n      customerName\n      customerPhone\n      expiresAt\n      createdAt\n      lines {\n        title\n        quantity\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n    }\n    variants(first: 50, query: $query) {\n      nodes {\n        id\n        title\n        productTitle\n        available\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerDraftsDocument;
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
export function graphql(source: "mutation SignUp($input: SignUpInput!) {\n  signUp(input: $input) {\n    token\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMessageSend($input: OrderMessageSendInput!) {\n  orderMessageSend(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMessageSendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMessagesMarkRead($input: OrderMessagesMarkReadInput!) {\n  orderMessagesMarkRead(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMessagesMarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderOfficeCall($input: OrderOfficeCallInput!) {\n  orderOfficeCall(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderOfficeCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerInbox($sellerId: ID!, $first: Int, $after: String) {\n  seller(id: $sellerId) {\n    id\n    messageThreads(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        orderId\n        orderNumber\n        shopperName\n        unreadCount\n        lastMessage {\n          sender\n          body\n          at\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerOrderMessages($sellerId: ID!, $orderId: ID!) {\n  seller(id: $sellerId) {\n    id\n    order(id: $orderId) {\n      id\n      number\n      recipient {\n        name\n      }\n      messages {\n        id\n        sender\n        authorName\n        body\n        at\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerOrderMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SellerBankAccountSet($input: SellerBankAccountSetInput!) {\n  sellerBankAccountSet(input: $input) {\n    bankAccount {\n      maskedNumber\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SellerBankAccountSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerMoney($sellerId: ID!, $first: Int, $after: String) {\n  seller(id: $sellerId) {\n    id\n    balance {\n      pending {\n        amount\n        currencyCode\n      }\n      available {\n        amount\n        currencyCode\n      }\n      held {\n        amount\n        currencyCode\n      }\n      inPayout {\n        amount\n        currencyCode\n      }\n      paid {\n        amount\n        currencyCode\n      }\n      debt {\n        amount\n        currencyCode\n      }\n    }\n    bankAccount {\n      bank\n      maskedNumber\n      holder\n      verified\n    }\n    payouts(first: 6) {\n      nodes {\n        id\n        reference\n        status\n        account\n        failureReason\n        createdAt\n        amount {\n          amount\n          currencyCode\n        }\n      }\n    }\n    ledgerEntries(first: $first, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        kind\n        at\n        orderNumber\n        orderId\n        payoutReference\n        amount {\n          amount\n          currencyCode\n        }\n        available {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerStatement($sellerId: ID!, $from: Date!, $until: Date!) {\n  seller(id: $sellerId) {\n    id\n    statement(from: $from, until: $until) {\n      csv\n    }\n  }\n}"): typeof import('./graphql.ts').SellerStatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderCancel($input: SellerOrderCancelInput!) {\n  orderCancel(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMarkDelivered($input: OrderMarkDeliveredInput!) {\n  orderMarkDelivered(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMarkDeliveredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMarkPacked($input: OrderMarkPackedInput!) {\n  orderMarkPacked(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMarkPackedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderMarkShipped($input: OrderMarkShippedInput!) {\n  orderMarkShipped(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderMarkShippedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OrderReceiveCash($input: OrderReceiveCashInput!) {\n  orderReceiveCash(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').OrderReceiveCashDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefundCreate($input: RefundCreateInput!) {\n  refundCreate(input: $input) {\n    order {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').RefundCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerOrderMoney($sellerId: ID!, $orderId: ID!) {\n  seller(id: $sellerId) {\n    order(id: $orderId) {\n      id\n      number\n      status\n      cancellable\n      total {\n        amount\n        currencyCode\n      }\n      lines {\n        id\n        title\n        variantTitle\n        quantity\n      }\n      refundable {\n        orderLineId\n        quantity\n        amount {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerOrderMoneyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerOrderPage($sellerId: ID!, $orderId: ID!) {\n  couriers {\n    code\n    name\n  }\n  seller(id: $sellerId) {\n    id\n    name\n    role\n    stockLocations {\n      id\n      name\n      active\n    }\n    order(id: $orderId) {\n      id\n      number\n      status\n      cancellable\n      cancellation {\n        by\n        reason\n        note\n      }\n      refunds {\n        id\n        amount {\n          amount\n          currencyCode\n        }\n        status\n        note\n        createdAt\n      }\n      refundable {\n        amount {\n          amount\n          currencyCode\n        }\n      }\n      returns {\n        id\n        number\n        status\n      }\n      placedAt\n      keptUntil\n      cashDue {\n        amount\n        currencyCode\n      }\n      subtotal {\n        amount\n        currencyCode\n      }\n      deliveryTotal {\n        amount\n        currencyCode\n      }\n      total {\n        amount\n        currencyCode\n      }\n      delivery {\n        title\n        kind\n        minDays\n        maxDays\n        place {\n          name\n          address\n          region\n          hours\n        }\n      }\n      recipient {\n        name\n        phone\n        whatsappUrl\n        addressLine\n        path\n        postalCode\n        landmark\n      }\n      allocations {\n        id\n        variantId\n        locationId\n        locationName\n        quantity\n      }\n      fulfillmentStatus\n      unreadMessageCount\n      shipments {\n        id\n        position\n        status\n        courier\n        courierCode\n        trackingNumber\n        trackingUrl\n        shippedAt\n        deliveredAt\n        lines {\n          orderLineId\n          title\n          variantTitle\n          quantity\n        }\n      }\n      disputes {\n        id\n        status\n        held {\n          amount\n          currencyCode\n        }\n      }\n      transitions {\n        status\n        at\n      }\n      lines {\n        id\n        variantId\n        sentQuantity\n        remainingQuantity\n        title\n        variantTitle\n        personalisation {\n          label\n          text\n        }\n        sku\n        quantity\n        unitPrice {\n          amount\n          currencyCode\n        }\n        total {\n          amount\n          currencyCode\n        }\n        image {\n          ...Thumbnail\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerOrderPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerOrderRow on SellerOrder {\n  id\n  number\n  status\n  fulfillmentStatus\n  placedAt\n  total {\n    amount\n    currencyCode\n  }\n  delivery {\n    title\n    kind\n  }\n  recipient {\n    name\n    path\n  }\n  lines {\n    title\n    variantTitle\n    personalisation {\n      label\n      text\n    }\n    quantity\n    image {\n      ...Thumbnail\n    }\n  }\n}"): typeof import('./graphql.ts').SellerOrderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerOrders($sellerId: ID!, $first: Int, $after: String, $status: [OrderStatus!]) {\n  seller(id: $sellerId) {\n    id\n    orders(first: $first, after: $after, status: $status) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerToday($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    toPack: orders(first: 24, status: [PAID]) {\n      totalCount\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n    toShip: orders(first: 24, status: [PACKED]) {\n      totalCount\n      nodes {\n        ...SellerOrderRow\n      }\n    }\n    underway: orders(first: 1, status: [SHIPPED]) {\n      totalCount\n    }\n  }\n}"): typeof import('./graphql.ts').SellerTodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShipmentCorrectTracking($input: ShipmentCorrectTrackingInput!) {\n  shipmentCorrectTracking(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShipmentCorrectTrackingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShipmentMarkDelivered($input: ShipmentMarkDeliveredInput!) {\n  shipmentMarkDelivered(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShipmentMarkDeliveredDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShipmentPack($input: ShipmentPackInput!) {\n  shipmentPack(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShipmentPackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShipmentShip($input: ShipmentShipInput!) {\n  shipmentShip(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShipmentShipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShipmentUnpack($input: ShipmentUnpackInput!) {\n  shipmentUnpack(input: $input) {\n    shipment {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShipmentUnpackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockAllocationMove($input: StockAllocationMoveInput!) {\n  stockAllocationMove(input: $input) {\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockAllocationMoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Thumbnail on Image {\n  altText\n  width\n  height\n  dominantColor\n  blurDataUrl\n  focalPoint {\n    x\n    y\n  }\n  avif: srcSet(format: AVIF)\n  webp: srcSet(format: WEBP)\n  w640: url(width: 640)\n}"): typeof import('./graphql.ts').ThumbnailFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CouponCreate($input: CouponCreateInput!) {\n  couponCreate(input: $input) {\n    coupon {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CouponCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CouponUpdate($input: CouponUpdateInput!) {\n  couponUpdate(input: $input) {\n    coupon {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').CouponUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromotionCreate($input: SellerPromotionCreateInput!) {\n  promotionCreate(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PromotionCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromotionEnd($input: PromotionInput!) {\n  promotionEnd(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PromotionEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PromotionExampleLine on PromotionExample {\n  productTitle\n  quantity\n  before {\n    amount\n    currencyCode\n  }\n  after {\n    amount\n    currencyCode\n  }\n}"): typeof import('./graphql.ts').PromotionExampleLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PromotionExamples($sellerId: ID!, $input: PromotionExampleInput!) {\n  seller(id: $sellerId) {\n    id\n    promotionExamples(input: $input) {\n      ...PromotionExampleLine\n    }\n  }\n}"): typeof import('./graphql.ts').PromotionExamplesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PromotionRow on Promotion {\n  id\n  title {\n    id\n    en\n  }\n  kind\n  state\n  fundedBy\n  audience\n  percent\n  amount {\n    amount\n    currencyCode\n  }\n  maxDiscount {\n    amount\n    currencyCode\n  }\n  buyQuantity\n  getQuantity\n  tiers {\n    minimum {\n      amount\n      currencyCode\n    }\n    percent\n    amount {\n      amount\n      currencyCode\n    }\n  }\n  minimumSubtotal {\n    amount\n    currencyCode\n  }\n  firstOrderOnly\n  startsAt\n  endsAt\n  endReason\n  sellerId\n  categories {\n    slug\n    title\n  }\n  motifs {\n    slug\n    title\n  }\n  sellers {\n    id\n    name\n  }\n  coupons {\n    id\n    code\n    totalLimit\n    perPersonLimit\n    uses\n    enabled\n  }\n  results {\n    purchases\n    discountTotal {\n      amount\n      currencyCode\n    }\n  }\n}"): typeof import('./graphql.ts').PromotionRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation PromotionUpdate($input: PromotionUpdateInput!) {\n  promotionUpdate(input: $input) {\n    promotion {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').PromotionUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerPromotion($sellerId: ID!, $promotionId: ID!) {\n  seller(id: $sellerId) {\n    id\n    promotion(id: $promotionId) {\n      ...PromotionRow\n      examples {\n        ...PromotionExampleLine\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerPromotionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerPromotions($sellerId: ID!, $state: PromotionState!, $after: String) {\n  seller(id: $sellerId) {\n    id\n    promotions(first: 24, after: $after, state: $state) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...PromotionRow\n      }\n    }\n    running: promotions(first: 1, state: RUNNING) {\n      totalCount\n    }\n    scheduled: promotions(first: 1, state: SCHEDULED) {\n      totalCount\n    }\n    ended: promotions(first: 1, state: ENDED) {\n      totalCount\n    }\n  }\n}"): typeof import('./graphql.ts').SellerPromotionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnApprove($input: ReturnApproveInput!) {\n  returnApprove(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnDecline($input: ReturnDeclineInput!) {\n  returnDecline(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnDeclineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReturnReceive($input: ReturnReceiveInput!) {\n  returnReceive(input: $input) {\n    return {\n      id\n      status\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReturnReceiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerReturn on Return {\n  id\n  number\n  orderId\n  orderNumber\n  status\n  reason\n  note\n  resolution\n  deliveryPaidBy\n  courier\n  trackingNumber\n  requestedAt\n  lines {\n    id\n    title\n    variantTitle\n    quantity\n    condition\n    restocked\n  }\n  photos {\n    ...Thumbnail\n  }\n  transitions {\n    status\n    by\n    note\n    at\n  }\n}"): typeof import('./graphql.ts').SellerReturnFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerReturnPage($sellerId: ID!, $returnId: ID!) {\n  seller(id: $sellerId) {\n    return(id: $returnId) {\n      ...SellerReturn\n    }\n  }\n}"): typeof import('./graphql.ts').SellerReturnPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerReturns($sellerId: ID!, $first: Int, $after: String, $status: [ReturnStatus!]) {\n  seller(id: $sellerId) {\n    returns(first: $first, after: $after, status: $status) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerReturn\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerReturnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewReply($input: ReviewReplyInput!) {\n  reviewReply(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReviewReplyRemove($input: ReviewReplyRemoveInput!) {\n  reviewReplyRemove(input: $input) {\n    review {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ReviewReplyRemoveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerReviewItem on SellerReview {\n  id\n  authorName\n  stars\n  title\n  body\n  createdAt\n  editedAt\n  productTitle\n  variantTitle\n  photos {\n    ...Thumbnail\n    id\n    w1600: url(width: 1600)\n  }\n  reply {\n    body\n    createdAt\n    editedAt\n  }\n}"): typeof import('./graphql.ts').SellerReviewItemFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerReviews($sellerId: ID!, $first: Int, $after: String, $unanswered: Boolean) {\n  seller(id: $sellerId) {\n    id\n    rating {\n      average\n      count\n    }\n    unanswered: reviews(first: 1, unanswered: true) {\n      totalCount\n    }\n    reviews(first: $first, after: $after, unanswered: $unanswered) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SellerReviewItem\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SaleRow on SellerVariant {\n  id\n  title\n  productTitle\n  sku\n  available\n  ownPrice {\n    amount\n    currencyCode\n  }\n  sale {\n    price {\n      amount\n      currencyCode\n    }\n    startsAt\n    endsAt\n    running\n  }\n  image {\n    ...Thumbnail\n  }\n}"): typeof import('./graphql.ts').SaleRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerSales($sellerId: ID!, $first: Int!, $after: String, $query: String, $onSale: Boolean!) {\n  seller(id: $sellerId) {\n    id\n    variants(first: $first, after: $after, query: $query, onSale: $onSale) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...SaleRow\n      }\n    }\n    all: variants(first: 1, onSale: true) {\n      totalCount\n    }\n  }\n}"): typeof import('./graphql.ts').SellerSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VariantSalePriceClear($input: VariantSalePriceClearInput!) {\n  variantSalePriceClear(input: $input) {\n    product {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').VariantSalePriceClearDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation VariantSalePricesSet($input: VariantSalePricesSetInput!) {\n  variantSalePricesSet(input: $input) {\n    count\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').VariantSalePricesSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Desk($sellerId: ID!) {\n  me {\n    name\n    email\n  }\n  mySellers {\n    ...SellerChoice\n  }\n  seller(id: $sellerId) {\n    id\n    openOrders: orders(first: 1, status: [PAID, PACKED]) {\n      totalCount\n    }\n    askedReturns: returns(first: 50, status: [REQUESTED]) {\n      nodes {\n        id\n      }\n    }\n    unansweredReviews: reviews(first: 1, unanswered: true) {\n      totalCount\n    }\n  }\n}"): typeof import('./graphql.ts').DeskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MySellers {\n  me {\n    name\n    email\n  }\n  mySellers {\n    ...SellerChoice\n  }\n}"): typeof import('./graphql.ts').MySellersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SellerApply($input: SellerApplyInput!) {\n  sellerApply(input: $input) {\n    seller {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').SellerApplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SellerChoice on SellerAccount {\n  id\n  slug\n  name\n  status\n  role\n  unreadThreadCount\n  suspensionReason\n}"): typeof import('./graphql.ts').SellerChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerShipping($sellerId: ID!, $weightGrams: Int!, $subdistrictCode: String!, $query: String!, $search: Boolean!) {\n  subdistricts(query: $query, first: 6) @include(if: $search) {\n    code\n    name\n    path\n  }\n  seller(id: $sellerId) {\n    id\n    shippingHome {\n      code\n      name\n      districtName\n      cityName\n    }\n    stockLocations {\n      id\n      name\n      address\n      active\n      sellsOnline\n    }\n    products(first: 100) {\n      nodes {\n        id\n        title\n      }\n    }\n    shippingMethods {\n      ...ShippingWay\n    }\n    shippingProfiles {\n      ...ShippingRules\n    }\n    shippingQuote(weightGrams: $weightGrams, subdistrictCode: $subdistrictCode) {\n      kind\n      title\n      minDays\n      maxDays\n      price {\n        amount\n        currencyCode\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerShippingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ShippingHome($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    shippingHome {\n      code\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShippingMethodRetire($input: ShippingMethodRetireInput!) {\n  shippingMethodRetire(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingMethodRetireDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShippingMethodSave($input: ShippingMethodSaveInput!) {\n  shippingMethodSave(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingMethodSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShippingProfileDelete($input: ShippingProfileDeleteInput!) {\n  shippingProfileDelete(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingProfileDeleteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShippingProfileProductsSet($input: ShippingProfileProductsSetInput!) {\n  shippingProfileProductsSet(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingProfileProductsSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShippingProfileSave($input: ShippingProfileSaveInput!) {\n  shippingProfileSave(input: $input) {\n    savedId\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingProfileSaveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ShippingRules on ShippingProfile {\n  id\n  name\n  isDefault\n  productIds\n  methods {\n    method {\n      id\n      kind\n      own\n    }\n    surcharge {\n      amount\n      currencyCode\n    }\n    freeOver {\n      amount\n      currencyCode\n    }\n    rates {\n      maxWeightGrams\n      price {\n        amount\n        currencyCode\n      }\n      extraGrams\n      extraPrice {\n        amount\n        currencyCode\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ShippingRulesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ShippingWay on ShippingMethod {\n  id\n  kind\n  own\n  title {\n    id\n    en\n  }\n  description {\n    id\n    en\n  }\n  regionCodes\n  minDays\n  maxDays\n  stockLocationId\n  hours\n}"): typeof import('./graphql.ts').ShippingWayFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerStock($sellerId: ID!, $first: Int, $after: String, $query: String) {\n  seller(id: $sellerId) {\n    id\n    role\n    variants(first: $first, after: $after, query: $query) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...StockRow\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SellerVariantPage($sellerId: ID!, $variantId: ID!, $after: String) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      id\n      kind\n      name\n      active\n    }\n    variant(id: $variantId) {\n      ...StockRow\n      lowStockThreshold\n      levels {\n        locationId\n        locationName\n        sellsOnline\n        onHand\n        reserved\n        free\n      }\n      history(first: 20, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          kind\n          delta\n          balance\n          reason\n          at\n          locationName\n          actorName\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').SellerVariantPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockAdjust($input: StockAdjustInput!) {\n  stockAdjust(input: $input) {\n    variant {\n      ...StockRow\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockAdjustDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockCountCancel($input: StockCountCancelInput!) {\n  stockCountCancel(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockCountCancelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockCountEnter($input: StockCountEnterInput!) {\n  stockCountEnter(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockCountEnterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockCountFinish($input: StockCountFinishInput!) {\n  stockCountFinish(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockCountFinishDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StockCountPage($sellerId: ID!, $countId: ID!, $after: String, $query: String, $only: StockCountLineFilter) {\n  seller(id: $sellerId) {\n    id\n    stockCount(id: $countId) {\n      id\n      locationName\n      status\n      startedAt\n      lineCount\n      countedCount\n      differentCount\n      lines(first: 50, after: $after, query: $query, only: $only) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          expected\n          counted\n          difference\n          countedBy\n          variant {\n            id\n            title\n            productTitle\n            sku\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').StockCountPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockCountStart($input: StockCountStartInput!) {\n  stockCountStart(input: $input) {\n    count {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockCountStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StockCounts($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      id\n      name\n      active\n    }\n    stockCounts(first: 20) {\n      id\n      locationId\n      locationName\n      status\n      startedAt\n      lineCount\n      countedCount\n      differentCount\n    }\n  }\n}"): typeof import('./graphql.ts').StockCountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockImportApply($input: StockImportApplyInput!) {\n  stockImportApply(input: $input) {\n    changeCount\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockImportApplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockLocationCreate($input: StockLocationCreateInput!) {\n  stockLocationCreate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockLocationCreateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockLocationDeactivate($input: StockLocationDeactivateInput!) {\n  stockLocationDeactivate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockLocationDeactivateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockLocationReactivate($input: StockLocationReactivateInput!) {\n  stockLocationReactivate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockLocationReactivateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockLocationUpdate($input: StockLocationUpdateInput!) {\n  stockLocationUpdate(input: $input) {\n    location {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockLocationUpdateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StockLocations($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    stockLocations {\n      ...StockPlace\n    }\n  }\n}"): typeof import('./graphql.ts').StockLocationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query StockLow($sellerId: ID!) {\n  seller(id: $sellerId) {\n    id\n    lowStockThreshold\n    lowStock(first: 100) {\n      threshold\n      variant {\n        ...StockRow\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').StockLowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StockPlace on StockLocation {\n  id\n  kind\n  name\n  address\n  active\n  sellsOnline\n  priority\n  onHand\n  reserved\n}"): typeof import('./graphql.ts').StockPlaceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockReceive($input: StockReceiveInput!) {\n  stockReceive(input: $input) {\n    variant {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockReceiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StockRow on SellerVariant {\n  id\n  title\n  productTitle\n  sku\n  onHand\n  reserved\n  available\n  image {\n    ...Thumbnail\n  }\n}"): typeof import('./graphql.ts').StockRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockSellOnSite($input: StockSellOnSiteInput!) {\n  stockSellOnSite(input: $input) {\n    variant {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockSellOnSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockThresholdSet($input: StockThresholdSetInput!) {\n  stockThresholdSet(input: $input) {\n    threshold\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockThresholdSetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StockTransfer($input: StockTransferInput!) {\n  stockTransfer(input: $input) {\n    variants {\n      id\n    }\n    userErrors {\n      code\n      field\n      message\n    }\n  }\n}"): typeof import('./graphql.ts').StockTransferDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
