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

/** Of each `buy + get` pieces the `get` cheapest cost less. */
export type BuyXGetYTermsInput = {
  /** 1 to 100. */
  buy: number;
  /** 1 to 100. */
  get: number;
  /** So much less; 100: they are free. */
  percent?: string;
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

export type DraftOrderCancelInput = {
  draftOrderId: string | number;
};

export type DraftOrderCreateInput = {
  customer: DraftOrderCustomerInput;
  /** At most 200 characters; the same key makes one draft, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  lines: Array<DraftOrderLineInput>;
  /** Words to the customer, at most 500 characters. */
  note?: string | null | undefined;
  sellerId: string | number;
};

export type DraftOrderCustomerInput = {
  email?: string | null | undefined;
  name: string;
  /** As people write it: 0812…, 62812… or +62812…. */
  phone: string;
};

export type DraftOrderLineInput = {
  /** 1 to 999. */
  quantity: number;
  variantId: string | number;
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

/** The delivery of each seller’s parcel. */
export type FreeShippingTermsInput = {
  /** At most so much for each parcel. */
  maxDiscount?: string | null | undefined;
};

/** What happened to money. */
export type JournalKind =
  /** A shopper’s money came in. */
  | 'CAPTURE'
  /** Cash that the seller took is set off against what it earned. */
  | 'CASH_SETTLED'
  /** A debt was paid with what became available. */
  | 'DEBT_SETTLED'
  /** The provider’s fee for a lost dispute, which the seller pays. */
  | 'DISPUTE_FEE'
  /** It is let go. */
  | 'DISPUTE_FREED'
  /** Money is kept back while a shopper’s bank decides. */
  | 'DISPUTE_HELD'
  /** What a lost dispute costs the platform itself. */
  | 'DISPUTE_LOST'
  /** It gave it back. */
  | 'DISPUTE_REINSTATED'
  /** A shopper’s bank took money back. */
  | 'DISPUTE_WITHDRAWN'
  | 'FREE_RETURNED'
  /** A payout began. */
  | 'PAYOUT'
  /** It reached the seller. */
  | 'PAYOUT_PAID'
  /** It did not; the money is available again. */
  | 'PAYOUT_RETURNED'
  /** It did, and was taken back. */
  | 'PAYOUT_REVERSED'
  /** What a payment provider kept. */
  | 'PROVIDER_FEE'
  /** Money moved between a provider and the bank. */
  | 'PROVIDER_MOVE'
  /** Money went back to the shopper. */
  | 'REFUND'
  /** A refund came back. */
  | 'REFUND_RETURNED'
  /** An order is completed and its money available. */
  | 'RELEASE';

/** A text by language. A language that is left out keeps what it has; null or an empty text takes it away. */
export type LocalizedTextInput = {
  /** In English. */
  en?: string | null | undefined;
  /** In Indonesian. */
  id?: string | null | undefined;
};

/** Who wrote a message. */
export type MessageSide =
  /** The operator’s office, once it was called in. */
  | 'OFFICE'
  /** A member of the seller. */
  | 'SELLER'
  /** Who bought it. */
  | 'SHOPPER';

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

/** How much of an order is on its way or further. */
export type OrderFulfillmentStatus =
  /** Everything. */
  | 'FULFILLED'
  /** Some of it. */
  | 'PARTIALLY_FULFILLED'
  /** Nothing yet. */
  | 'UNFULFILLED';

export type OrderMarkDeliveredInput = {
  orderId: string | number;
};

export type OrderMarkPackedInput = {
  orderId: string | number;
};

export type OrderMarkShippedInput = {
  /** Who brings it, 1 to 80 characters: the name of one of `couriers`, or any other. */
  courier: string;
  orderId: string | number;
  /** 4 to 40 letters, digits, blanks and . / - */
  trackingNumber?: string | null | undefined;
};

export type OrderMessageSendInput = {
  /** 1 to 2,000 characters of plain text. */
  body: string;
  /** At most 200 characters; the same key is one message, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  orderId: string | number;
};

export type OrderMessagesMarkReadInput = {
  orderId: string | number;
};

export type OrderOfficeCallInput = {
  orderId: string | number;
};

export type OrderReceiveCashInput = {
  /** What was handed over: exactly the order’s cashDue. */
  amount: string;
  orderId: string | number;
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

export type PayoutStatus =
  /** Did not; the money is available again. */
  | 'FAILED'
  /** Reached the seller. */
  | 'PAID'
  /** On its way. */
  | 'PENDING'
  /** Was taken back. */
  | 'REVERSED';

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

/** How something arrived back at the seller. */
export type ReturnCondition =
  /** As it was sent. */
  | 'AS_SENT'
  /** Worn or broken. */
  | 'DAMAGED'
  /** It was not in the parcel: no money goes back for it. */
  | 'NOT_RECEIVED';

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

export type ReturnReceiveInput = {
  /** Each line of the return, once. */
  lines: Array<ReturnReceiveLineInput>;
  /** For the shopper to read, at most 500 characters; needed where less goes back than was paid. */
  note?: string | null | undefined;
  /** What is left of the delivery that the shopper paid goes back too. */
  refundDelivery?: boolean;
  returnId: string | number;
};

export type ReturnReceiveLineInput = {
  /** Whole rupiah, where less goes back than was paid for the pieces; left out for all of it. */
  amount?: string | null | undefined;
  condition: ReturnCondition;
  /** It goes on the shelf again. */
  restock?: boolean;
  returnLineId: string | number;
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

export type ReviewReplyInput = {
  /** Plain text, 1 to 1000 characters. */
  body: string;
  reviewId: string | number;
};

export type ReviewReplyRemoveInput = {
  reviewId: string | number;
};

export type SellerApplyInput = {
  /** Of the business, at most 120 characters. */
  name: string;
  /** An Indonesian number, as people write it; shoppers reach it on WhatsApp. */
  phone: string;
  /** Who you are and what you make, in the language of the request; at most 4,000 characters. */
  story: string;
  /** Official region code of where the workshop is; subdistricts finds it. */
  subdistrictCode: string;
};

export type SellerBankAccountSetInput = {
  /** The bank’s name, such as BRI. */
  bank: string;
  /** As the bank has it. */
  holder: string;
  /** 5 to 20 digits; spaces, dots and hyphens are left out. */
  number: string;
  sellerId: string | number;
};

export type SellerOrderCancelInput = {
  /** For the shopper to read, at most 500 characters; needed for OTHER. */
  note?: string | null | undefined;
  orderId: string | number;
  reason: OrderCancelReason;
};

export type SellerPromotionCreateInput = {
  audience: PromotionAudience;
  /** Slugs; what is below them counts. Empty: all. */
  categories?: Array<string>;
  /** Its first code, made together with it; for one that comes by COUPON. */
  coupon?: CouponFieldsInput | null | undefined;
  /** Left out: until it is ended. */
  endsAt?: string | null | undefined;
  /** For shoppers without an order so far. */
  firstOrderOnly?: boolean;
  /** Of the goods that it is on, at sale prices and before discounts. */
  minimumSubtotal?: string | null | undefined;
  /** Slugs. Empty: all. */
  motifs?: Array<string>;
  /** Whose goods it is on, and who pays for it. */
  sellerId: string | number;
  /** Now, when left out. */
  startsAt?: string | null | undefined;
  terms: PromotionTermsInput;
  /** What shoppers read beside the discount. */
  title: LocalizedTextInput;
};

/** What a member does at a seller. */
export type SellerRole =
  /** May do everything. */
  | 'OWNER'
  /** Keeps stock; sees orders without the buyer. */
  | 'STOCK_KEEPER';

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

export type ShipmentCorrectTrackingInput = {
  /** Who brings it, for any other; at most 80 characters. Not needed for what is picked up. */
  courier?: string | null | undefined;
  /** One of `couriers`. */
  courierCode?: string | null | undefined;
  shipmentId: string | number;
  /** 4 to 40 letters, digits, blanks and . / - */
  trackingNumber?: string | null | undefined;
};

export type ShipmentMarkDeliveredInput = {
  shipmentId: string | number;
};

export type ShipmentPackInput = {
  /** 1 to 200 characters; the same key packs once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** What goes into the parcel; everything that is left when null. */
  lines?: Array<ShipmentPackLineInput> | null | undefined;
  orderId: string | number;
};

export type ShipmentPackLineInput = {
  orderLineId: string | number;
  /** From 1 up to what is left of the line. */
  quantity: number;
};

export type ShipmentShipInput = {
  /** Who brings it, for any other; at most 80 characters. Not needed for what is picked up. */
  courier?: string | null | undefined;
  /** One of `couriers`. */
  courierCode?: string | null | undefined;
  shipmentId: string | number;
  /** 4 to 40 letters, digits, blanks and . / - */
  trackingNumber?: string | null | undefined;
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

export type ShipmentUnpackInput = {
  shipmentId: string | number;
};

export type ShippingMethodRetireInput = {
  methodId: string | number;
  sellerId: string | number;
};

/** The whole way; what is left out is taken away. */
export type ShippingMethodSaveInput = {
  description?: LocalizedTextInput | null | undefined;
  /** For pick-up: when somebody is there, for people to read. */
  hours?: string | null | undefined;
  /** Stays what it was. */
  kind: DeliveryKind;
  /** Days under way, at most; needed for delivery. */
  maxDays?: number | null | undefined;
  /** The own way to change; none for a new one. */
  methodId?: string | number | null | undefined;
  /** Days under way, at least; needed for delivery. */
  minDays?: number | null | undefined;
  /** Official codes of the districts, cities or provinces it goes to; none for wherever. */
  regionCodes?: Array<string>;
  sellerId: string | number;
  /** For pick-up: the place, whose stock goes out first. */
  stockLocationId?: string | number | null | undefined;
  title: LocalizedTextInput;
};

export type ShippingProfileDeleteInput = {
  profileId: string | number;
  sellerId: string | number;
};

export type ShippingProfileMethodInput = {
  /** Goods of at least so much are sent for nothing. */
  freeOver?: string | null | undefined;
  /** Of `shippingMethods`. */
  methodId: string | number;
  /** Of an own way of delivery; one row that holds every weight is a flat price. */
  rates?: Array<ShippingRateInput>;
  /** For packing, on top of the price. */
  surcharge?: string | null | undefined;
};

export type ShippingProfileProductsSetInput = {
  productIds: Array<string | number>;
  /** None: as the default says. */
  profileId?: string | number | null | undefined;
  sellerId: string | number;
};

/** The whole profile. */
export type ShippingProfileSaveInput = {
  /** All that it offers, in order. */
  methods: Array<ShippingProfileMethodInput>;
  name: string;
  /** The profile to change; none for a new one. */
  profileId?: string | number | null | undefined;
  sellerId: string | number;
};

export type ShippingRateInput = {
  /** Above the heaviest row: each begun step of so much … */
  extraGrams?: number | null | undefined;
  /** … costs so much. */
  extraPrice?: string | null | undefined;
  /** Each row’s is more than that of the row before. */
  maxWeightGrams: number;
  price: string;
};

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

export type StockAdjustInput = {
  /** Added to what is on hand; it may not take on hand below what is reserved. */
  delta: number;
  /** The same key with the same change counts once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** The workshop when it is left out. */
  locationId?: string | number | null | undefined;
  /** Shown in the list of movements; 1 to 200 characters. */
  reason: string;
  variantId: string | number;
};

export type StockAllocationMoveInput = {
  allocationId: string | number;
  /** How many of its pieces; all when it is left out. */
  quantity?: number | null | undefined;
  toLocationId: string | number;
};

export type StockCountCancelInput = {
  countId: string | number;
};

export type StockCountEnterInput = {
  countId: string | number;
  /** When the pieces were counted, for entries that are sent later; now when it is left out. What moved since then is no difference. */
  countedAt?: string | null | undefined;
  /** At most 200. */
  entries: Array<StockCountEntryInput>;
};

export type StockCountEntryInput = {
  /** 0 to 1,000,000; null takes an entry back. */
  counted?: number | null | undefined;
  variantId: string | number;
};

export type StockCountFinishInput = {
  countId: string | number;
};

/** Which lines of a stock-take are wanted. */
export type StockCountLineFilter =
  /** Every line. */
  | 'ALL'
  /** Counted, and not what was expected. */
  | 'DIFFERENT'
  /** Not counted yet. */
  | 'UNCOUNTED';

export type StockCountStartInput = {
  locationId: string | number;
};

/** Where a stock-take stands. */
export type StockCountStatus =
  /** Given up; nothing was booked. */
  | 'CANCELLED'
  /** Its differences are booked. */
  | 'FINISHED'
  /** People count. */
  | 'OPEN';

export type StockImportApplyInput = {
  /** What the upload of the file has answered; the key by which it counts once. */
  importId: string | number;
};

export type StockLocationCreateInput = {
  /** Street and number, at most 200 characters. */
  address?: string | null | undefined;
  /** GALLERY or FAIR_BOOTH: the one workshop is there already. */
  kind: StockLocationKind;
  /** 1 to 80 characters. */
  name: string;
  /** 0 to 999; online orders take from the lowest first. */
  priority: number;
  sellerId: string | number;
  /** Whether online orders are taken from it. */
  sellsOnline: boolean;
  /** Official region code; subdistricts finds it. */
  subdistrictCode?: string | null | undefined;
};

export type StockLocationDeactivateInput = {
  locationId: string | number;
};

/** What sort of place stock lies at. */
export type StockLocationKind =
  /** A stand at a fair or a market. */
  | 'FAIR_BOOTH'
  /** A shop or a shelf in one. */
  | 'GALLERY'
  /** Where things are made; every seller has exactly one. */
  | 'WORKSHOP';

export type StockLocationReactivateInput = {
  locationId: string | number;
};

export type StockLocationUpdateInput = {
  /** Street and number, at most 200 characters. */
  address?: string | null | undefined;
  locationId: string | number;
  /** 1 to 80 characters. */
  name: string;
  /** 0 to 999; online orders take from the lowest first. */
  priority: number;
  /** Whether online orders are taken from it. */
  sellsOnline: boolean;
  /** Official region code; subdistricts finds it. */
  subdistrictCode?: string | null | undefined;
};

/** Why pieces came or went. */
export type StockMovementKind =
  /** Put right by a person. */
  | 'ADJUSTED'
  /** A stock-take found more or less. */
  | 'COUNTED'
  /** Set by a file. */
  | 'IMPORTED'
  /** Made or bought. */
  | 'RECEIVED'
  /** Came back from them. */
  | 'RETURNED'
  /** Sent to who ordered online. */
  | 'SHIPPED'
  /** Sold over the counter. */
  | 'SOLD_ON_SITE'
  /** Came from another location. */
  | 'TRANSFERRED_IN'
  /** Went to another location. */
  | 'TRANSFERRED_OUT';

export type StockReceiveInput = {
  /** The same key with the same change counts once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** The workshop when it is left out. */
  locationId?: string | number | null | undefined;
  /** 1 to 1,000,000. */
  quantity: number;
  /** Shown in the list of movements; 1 to 200 characters. */
  reason: string;
  variantId: string | number;
};

export type StockSellOnSiteInput = {
  /** The same key with the same change counts once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** The workshop when it is left out. */
  locationId?: string | number | null | undefined;
  /** 1 to 1,000,000. */
  quantity: number;
  /** Shown in the list of movements; 1 to 200 characters. */
  reason: string;
  variantId: string | number;
};

export type StockThresholdSetInput = {
  sellerId: string | number;
  /** The seller is told when so few can be bought online. Null takes the number away. */
  threshold?: number | null | undefined;
  /** For all variants without a number of their own when it is left out. */
  variantId?: string | number | null | undefined;
};

export type StockTransferInput = {
  fromLocationId: string | number;
  /** The same key with the same transfer counts once, however often it is sent. */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200; all are moved, or none. */
  lines: Array<StockTransferLineInput>;
  /** Shown in the list of movements; 1 to 200 characters. */
  reason: string;
  toLocationId: string | number;
};

export type StockTransferLineInput = {
  /** At least 1; what is spoken for stays. */
  quantity: number;
  variantId: string | number;
};

/** The more, the more off; the highest tier that is reached counts. */
export type TieredTermsInput = {
  /** 1 to 10. */
  tiers: Array<PromotionTierInput>;
};

export type VariantSalePriceClearInput = {
  variantId: string | number;
};

export type VariantSalePriceInput = {
  /** Whole rupiah, below the variant’s own price. */
  price: string;
  variantId: string | number;
};

export type VariantSalePricesSetInput = {
  endsAt: string;
  /** 1 to 100; all of them are set, or none. */
  prices: Array<VariantSalePriceInput>;
  sellerId: string | number;
  /** Now, when left out. */
  startsAt?: string | null | undefined;
};

export type DraftOrderCancelMutationVariables = Exact<{
  input: DraftOrderCancelInput;
}>;


export type DraftOrderCancelMutation = { draftOrderCancel: { draftOrder: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type DraftOrderCreateMutationVariables = Exact<{
  input: DraftOrderCreateInput;
}>;


export type DraftOrderCreateMutation = { draftOrderCreate: { draftOrder: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerDraftsQueryVariables = Exact<{
  sellerId: string | number;
  query?: string | null | undefined;
}>;


export type SellerDraftsQuery = { seller: { id: string, draftOrders: Array<{ id: string, number: string, status: DraftOrderStatus, payUrl: string, customerName: string, customerPhone: string, expiresAt: string, createdAt: string, lines: Array<{ title: string, quantity: number }>, subtotal: { amount: string, currencyCode: CurrencyCode } }>, variants: { nodes: Array<{ id: string, title: string, productTitle: string, available: number }> } } | null };

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

export type OrderMessageSendMutationVariables = Exact<{
  input: OrderMessageSendInput;
}>;


export type OrderMessageSendMutation = { orderMessageSend: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

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

export type SellerInboxQueryVariables = Exact<{
  sellerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SellerInboxQuery = { seller: { id: string, messageThreads: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ orderId: string, orderNumber: string, shopperName: string, unreadCount: number, lastMessage: { sender: MessageSide, body: string, at: string } }> } | null } | null };

export type SellerOrderMessagesQueryVariables = Exact<{
  sellerId: string | number;
  orderId: string | number;
}>;


export type SellerOrderMessagesQuery = { seller: { id: string, order: { id: string, number: string, recipient: { name: string } | null, messages: Array<{ id: string, sender: MessageSide, authorName: string, body: string, at: string }> | null } | null } | null };

export type SellerBankAccountSetMutationVariables = Exact<{
  input: SellerBankAccountSetInput;
}>;


export type SellerBankAccountSetMutation = { sellerBankAccountSet: { bankAccount: { maskedNumber: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerMoneyQueryVariables = Exact<{
  sellerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SellerMoneyQuery = { seller: { id: string, balance: { pending: { amount: string, currencyCode: CurrencyCode }, available: { amount: string, currencyCode: CurrencyCode }, held: { amount: string, currencyCode: CurrencyCode }, inPayout: { amount: string, currencyCode: CurrencyCode }, paid: { amount: string, currencyCode: CurrencyCode }, debt: { amount: string, currencyCode: CurrencyCode } } | null, bankAccount: { bank: string, maskedNumber: string, holder: string, verified: boolean } | null, payouts: { nodes: Array<{ id: string, reference: string, status: PayoutStatus, account: string, failureReason: string | null, createdAt: string, amount: { amount: string, currencyCode: CurrencyCode } }> } | null, ledgerEntries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: JournalKind, at: string, orderNumber: string | null, orderId: string | null, payoutReference: string | null, amount: { amount: string, currencyCode: CurrencyCode }, available: { amount: string, currencyCode: CurrencyCode } }> } | null } | null };

export type SellerStatementQueryVariables = Exact<{
  sellerId: string | number;
  from: string;
  until: string;
}>;


export type SellerStatementQuery = { seller: { id: string, statement: { csv: string } | null } | null };

export type OrderCancelMutationVariables = Exact<{
  input: SellerOrderCancelInput;
}>;


export type OrderCancelMutation = { orderCancel: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderMarkDeliveredMutationVariables = Exact<{
  input: OrderMarkDeliveredInput;
}>;


export type OrderMarkDeliveredMutation = { orderMarkDelivered: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderMarkPackedMutationVariables = Exact<{
  input: OrderMarkPackedInput;
}>;


export type OrderMarkPackedMutation = { orderMarkPacked: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderMarkShippedMutationVariables = Exact<{
  input: OrderMarkShippedInput;
}>;


export type OrderMarkShippedMutation = { orderMarkShipped: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type OrderReceiveCashMutationVariables = Exact<{
  input: OrderReceiveCashInput;
}>;


export type OrderReceiveCashMutation = { orderReceiveCash: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type RefundCreateMutationVariables = Exact<{
  input: RefundCreateInput;
}>;


export type RefundCreateMutation = { refundCreate: { order: { id: string, status: OrderStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerOrderMoneyQueryVariables = Exact<{
  sellerId: string | number;
  orderId: string | number;
}>;


export type SellerOrderMoneyQuery = { seller: { order: { id: string, number: string, status: OrderStatus, cancellable: boolean, total: { amount: string, currencyCode: CurrencyCode }, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number }>, refundable: Array<{ orderLineId: string | null, quantity: number, amount: { amount: string, currencyCode: CurrencyCode } }> } | null } | null };

export type SellerOrderPageQueryVariables = Exact<{
  sellerId: string | number;
  orderId: string | number;
}>;


export type SellerOrderPageQuery = { couriers: Array<{ code: string, name: string }>, seller: { id: string, name: string, role: SellerRole, stockLocations: Array<{ id: string, name: string, active: boolean }>, order: { id: string, number: string, status: OrderStatus, cancellable: boolean, placedAt: string, keptUntil: string | null, fulfillmentStatus: OrderFulfillmentStatus, unreadMessageCount: number, cancellation: { by: OrderCanceller, reason: OrderCancelReason | null, note: string } | null, refunds: Array<{ id: string, status: RefundStatus, note: string, createdAt: string, amount: { amount: string, currencyCode: CurrencyCode } }>, refundable: Array<{ amount: { amount: string, currencyCode: CurrencyCode } }>, returns: Array<{ id: string, number: string, status: ReturnStatus }>, cashDue: { amount: string, currencyCode: CurrencyCode } | null, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind, minDays: number | null, maxDays: number | null, place: { name: string, address: string | null, region: string | null, hours: string | null } | null }, recipient: { name: string, phone: string, whatsappUrl: string, addressLine: string | null, path: string | null, postalCode: string | null, landmark: string | null } | null, allocations: Array<{ id: string, variantId: string, locationId: string, locationName: string, quantity: number }>, shipments: Array<{ id: string, position: number, status: ShipmentStatus, courier: string | null, courierCode: string | null, trackingNumber: string | null, trackingUrl: string | null, shippedAt: string | null, deliveredAt: string | null, lines: Array<{ orderLineId: string, title: string, variantTitle: string | null, quantity: number }> }>, disputes: Array<{ id: string, status: PaymentDisputeStatus, held: { amount: string, currencyCode: CurrencyCode } }>, transitions: Array<{ status: OrderStatus, at: string }>, lines: Array<{ id: string, variantId: string, sentQuantity: number, remainingQuantity: number, title: string, variantTitle: string | null, sku: string | null, quantity: number, personalisation: { label: string, text: string } | null, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } | null } | null };

export type SellerOrderRowFragment = { id: string, number: string, status: OrderStatus, fulfillmentStatus: OrderFulfillmentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind }, recipient: { name: string, path: string | null } | null, lines: Array<{ title: string, variantTitle: string | null, quantity: number, personalisation: { label: string, text: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> };

export type SellerOrdersQueryVariables = Exact<{
  sellerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<OrderStatus> | OrderStatus | null | undefined;
}>;


export type SellerOrdersQuery = { seller: { id: string, orders: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, status: OrderStatus, fulfillmentStatus: OrderFulfillmentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind }, recipient: { name: string, path: string | null } | null, lines: Array<{ title: string, variantTitle: string | null, quantity: number, personalisation: { label: string, text: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }> } } | null };

export type SellerTodayQueryVariables = Exact<{
  sellerId: string | number;
}>;


export type SellerTodayQuery = { seller: { id: string, toPack: { totalCount: number | null, nodes: Array<{ id: string, number: string, status: OrderStatus, fulfillmentStatus: OrderFulfillmentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind }, recipient: { name: string, path: string | null } | null, lines: Array<{ title: string, variantTitle: string | null, quantity: number, personalisation: { label: string, text: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }> }, toShip: { totalCount: number | null, nodes: Array<{ id: string, number: string, status: OrderStatus, fulfillmentStatus: OrderFulfillmentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, delivery: { title: string, kind: DeliveryKind }, recipient: { name: string, path: string | null } | null, lines: Array<{ title: string, variantTitle: string | null, quantity: number, personalisation: { label: string, text: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }> }, underway: { totalCount: number | null } } | null };

export type ShipmentCorrectTrackingMutationVariables = Exact<{
  input: ShipmentCorrectTrackingInput;
}>;


export type ShipmentCorrectTrackingMutation = { shipmentCorrectTracking: { shipment: { id: string, status: ShipmentStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShipmentMarkDeliveredMutationVariables = Exact<{
  input: ShipmentMarkDeliveredInput;
}>;


export type ShipmentMarkDeliveredMutation = { shipmentMarkDelivered: { shipment: { id: string, status: ShipmentStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShipmentPackMutationVariables = Exact<{
  input: ShipmentPackInput;
}>;


export type ShipmentPackMutation = { shipmentPack: { shipment: { id: string, status: ShipmentStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShipmentShipMutationVariables = Exact<{
  input: ShipmentShipInput;
}>;


export type ShipmentShipMutation = { shipmentShip: { shipment: { id: string, status: ShipmentStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShipmentUnpackMutationVariables = Exact<{
  input: ShipmentUnpackInput;
}>;


export type ShipmentUnpackMutation = { shipmentUnpack: { shipment: { id: string, status: ShipmentStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockAllocationMoveMutationVariables = Exact<{
  input: StockAllocationMoveInput;
}>;


export type StockAllocationMoveMutation = { stockAllocationMove: { userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ThumbnailFragment = { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } };

export type CouponCreateMutationVariables = Exact<{
  input: CouponCreateInput;
}>;


export type CouponCreateMutation = { couponCreate: { coupon: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CouponUpdateMutationVariables = Exact<{
  input: CouponUpdateInput;
}>;


export type CouponUpdateMutation = { couponUpdate: { coupon: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type PromotionCreateMutationVariables = Exact<{
  input: SellerPromotionCreateInput;
}>;


export type PromotionCreateMutation = { promotionCreate: { promotion: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type PromotionEndMutationVariables = Exact<{
  input: PromotionInput;
}>;


export type PromotionEndMutation = { promotionEnd: { promotion: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type PromotionExampleLineFragment = { productTitle: string, quantity: number, before: { amount: string, currencyCode: CurrencyCode }, after: { amount: string, currencyCode: CurrencyCode } };

export type PromotionExamplesQueryVariables = Exact<{
  sellerId: string | number;
  input: PromotionExampleInput;
}>;


export type PromotionExamplesQuery = { seller: { id: string, promotionExamples: Array<{ productTitle: string, quantity: number, before: { amount: string, currencyCode: CurrencyCode }, after: { amount: string, currencyCode: CurrencyCode } }> } | null };

export type PromotionRowFragment = { id: string, kind: PromotionKind, state: PromotionState, fundedBy: PromotionFunding, audience: PromotionAudience, percent: string | null, buyQuantity: number | null, getQuantity: number | null, firstOrderOnly: boolean, startsAt: string, endsAt: string | null, endReason: string | null, sellerId: string | null, title: { id: string | null, en: string | null }, amount: { amount: string, currencyCode: CurrencyCode } | null, maxDiscount: { amount: string, currencyCode: CurrencyCode } | null, tiers: Array<{ percent: string | null, minimum: { amount: string, currencyCode: CurrencyCode }, amount: { amount: string, currencyCode: CurrencyCode } | null }>, minimumSubtotal: { amount: string, currencyCode: CurrencyCode } | null, categories: Array<{ slug: string, title: string }>, motifs: Array<{ slug: string, title: string }>, sellers: Array<{ id: string, name: string }>, coupons: Array<{ id: string, code: string, totalLimit: number | null, perPersonLimit: number | null, uses: number, enabled: boolean }>, results: { purchases: number, discountTotal: { amount: string, currencyCode: CurrencyCode } } };

export type PromotionUpdateMutationVariables = Exact<{
  input: PromotionUpdateInput;
}>;


export type PromotionUpdateMutation = { promotionUpdate: { promotion: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerPromotionQueryVariables = Exact<{
  sellerId: string | number;
  promotionId: string | number;
}>;


export type SellerPromotionQuery = { seller: { id: string, promotion: { id: string, kind: PromotionKind, state: PromotionState, fundedBy: PromotionFunding, audience: PromotionAudience, percent: string | null, buyQuantity: number | null, getQuantity: number | null, firstOrderOnly: boolean, startsAt: string, endsAt: string | null, endReason: string | null, sellerId: string | null, examples: Array<{ productTitle: string, quantity: number, before: { amount: string, currencyCode: CurrencyCode }, after: { amount: string, currencyCode: CurrencyCode } }>, title: { id: string | null, en: string | null }, amount: { amount: string, currencyCode: CurrencyCode } | null, maxDiscount: { amount: string, currencyCode: CurrencyCode } | null, tiers: Array<{ percent: string | null, minimum: { amount: string, currencyCode: CurrencyCode }, amount: { amount: string, currencyCode: CurrencyCode } | null }>, minimumSubtotal: { amount: string, currencyCode: CurrencyCode } | null, categories: Array<{ slug: string, title: string }>, motifs: Array<{ slug: string, title: string }>, sellers: Array<{ id: string, name: string }>, coupons: Array<{ id: string, code: string, totalLimit: number | null, perPersonLimit: number | null, uses: number, enabled: boolean }>, results: { purchases: number, discountTotal: { amount: string, currencyCode: CurrencyCode } } } | null } | null };

export type SellerPromotionsQueryVariables = Exact<{
  sellerId: string | number;
  state: PromotionState;
  after?: string | null | undefined;
}>;


export type SellerPromotionsQuery = { seller: { id: string, promotions: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: PromotionKind, state: PromotionState, fundedBy: PromotionFunding, audience: PromotionAudience, percent: string | null, buyQuantity: number | null, getQuantity: number | null, firstOrderOnly: boolean, startsAt: string, endsAt: string | null, endReason: string | null, sellerId: string | null, title: { id: string | null, en: string | null }, amount: { amount: string, currencyCode: CurrencyCode } | null, maxDiscount: { amount: string, currencyCode: CurrencyCode } | null, tiers: Array<{ percent: string | null, minimum: { amount: string, currencyCode: CurrencyCode }, amount: { amount: string, currencyCode: CurrencyCode } | null }>, minimumSubtotal: { amount: string, currencyCode: CurrencyCode } | null, categories: Array<{ slug: string, title: string }>, motifs: Array<{ slug: string, title: string }>, sellers: Array<{ id: string, name: string }>, coupons: Array<{ id: string, code: string, totalLimit: number | null, perPersonLimit: number | null, uses: number, enabled: boolean }>, results: { purchases: number, discountTotal: { amount: string, currencyCode: CurrencyCode } } }> }, running: { totalCount: number | null }, scheduled: { totalCount: number | null }, ended: { totalCount: number | null } } | null };

export type ReturnApproveMutationVariables = Exact<{
  input: ReturnApproveInput;
}>;


export type ReturnApproveMutation = { returnApprove: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnDeclineMutationVariables = Exact<{
  input: ReturnDeclineInput;
}>;


export type ReturnDeclineMutation = { returnDecline: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReturnReceiveMutationVariables = Exact<{
  input: ReturnReceiveInput;
}>;


export type ReturnReceiveMutation = { returnReceive: { return: { id: string, status: ReturnStatus } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerReturnFragment = { id: string, number: string, orderId: string, orderNumber: string, status: ReturnStatus, reason: ReturnReason, note: string, resolution: ReturnResolution, deliveryPaidBy: ReturnDeliveryPayer, courier: string | null, trackingNumber: string | null, requestedAt: string, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, condition: ReturnCondition | null, restocked: boolean }>, photos: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, transitions: Array<{ status: ReturnStatus, by: ReturnMover, note: string, at: string }> };

export type SellerReturnPageQueryVariables = Exact<{
  sellerId: string | number;
  returnId: string | number;
}>;


export type SellerReturnPageQuery = { seller: { return: { id: string, number: string, orderId: string, orderNumber: string, status: ReturnStatus, reason: ReturnReason, note: string, resolution: ReturnResolution, deliveryPaidBy: ReturnDeliveryPayer, courier: string | null, trackingNumber: string | null, requestedAt: string, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, condition: ReturnCondition | null, restocked: boolean }>, photos: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, transitions: Array<{ status: ReturnStatus, by: ReturnMover, note: string, at: string }> } | null } | null };

export type SellerReturnsQueryVariables = Exact<{
  sellerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  status?: Array<ReturnStatus> | ReturnStatus | null | undefined;
}>;


export type SellerReturnsQuery = { seller: { returns: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, orderId: string, orderNumber: string, status: ReturnStatus, reason: ReturnReason, note: string, resolution: ReturnResolution, deliveryPaidBy: ReturnDeliveryPayer, courier: string | null, trackingNumber: string | null, requestedAt: string, lines: Array<{ id: string, title: string, variantTitle: string | null, quantity: number, condition: ReturnCondition | null, restocked: boolean }>, photos: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, transitions: Array<{ status: ReturnStatus, by: ReturnMover, note: string, at: string }> }> } } | null };

export type ReviewReplyMutationVariables = Exact<{
  input: ReviewReplyInput;
}>;


export type ReviewReplyMutation = { reviewReply: { review: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ReviewReplyRemoveMutationVariables = Exact<{
  input: ReviewReplyRemoveInput;
}>;


export type ReviewReplyRemoveMutation = { reviewReplyRemove: { review: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerReviewItemFragment = { id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, productTitle: string, variantTitle: string | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string, editedAt: string | null } | null };

export type SellerReviewsQueryVariables = Exact<{
  sellerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  unanswered?: boolean | null | undefined;
}>;


export type SellerReviewsQuery = { seller: { id: string, rating: { average: number | null, count: number }, unanswered: { totalCount: number | null }, reviews: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, authorName: string, stars: number, title: string | null, body: string, createdAt: string, editedAt: string | null, productTitle: string, variantTitle: string | null, photos: Array<{ id: string, altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, w1600: string, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } }>, reply: { body: string, createdAt: string, editedAt: string | null } | null }> } } | null };

export type SaleRowFragment = { id: string, title: string, productTitle: string, sku: string | null, available: number, ownPrice: { amount: string, currencyCode: CurrencyCode }, sale: { startsAt: string, endsAt: string, running: boolean, price: { amount: string, currencyCode: CurrencyCode } } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type SellerSalesQueryVariables = Exact<{
  sellerId: string | number;
  first: number;
  after?: string | null | undefined;
  query?: string | null | undefined;
  onSale: boolean;
}>;


export type SellerSalesQuery = { seller: { id: string, variants: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, productTitle: string, sku: string | null, available: number, ownPrice: { amount: string, currencyCode: CurrencyCode }, sale: { startsAt: string, endsAt: string, running: boolean, price: { amount: string, currencyCode: CurrencyCode } } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> }, all: { totalCount: number | null } } | null };

export type VariantSalePriceClearMutationVariables = Exact<{
  input: VariantSalePriceClearInput;
}>;


export type VariantSalePriceClearMutation = { variantSalePriceClear: { product: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type VariantSalePricesSetMutationVariables = Exact<{
  input: VariantSalePricesSetInput;
}>;


export type VariantSalePricesSetMutation = { variantSalePricesSet: { count: number | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type DeskQueryVariables = Exact<{
  sellerId: string | number;
}>;


export type DeskQuery = { me: { name: string, email: string } | null, mySellers: Array<{ id: string, slug: string, name: string, status: SellerStatus, role: SellerRole, unreadThreadCount: number, suspensionReason: string | null }>, seller: { id: string, openOrders: { totalCount: number | null }, askedReturns: { nodes: Array<{ id: string }> }, unansweredReviews: { totalCount: number | null } } | null };

export type MySellersQueryVariables = Exact<{ [key: string]: never; }>;


export type MySellersQuery = { me: { name: string, email: string } | null, mySellers: Array<{ id: string, slug: string, name: string, status: SellerStatus, role: SellerRole, unreadThreadCount: number, suspensionReason: string | null }> };

export type SellerApplyMutationVariables = Exact<{
  input: SellerApplyInput;
}>;


export type SellerApplyMutation = { sellerApply: { seller: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type SellerChoiceFragment = { id: string, slug: string, name: string, status: SellerStatus, role: SellerRole, unreadThreadCount: number, suspensionReason: string | null };

export type SellerShippingQueryVariables = Exact<{
  sellerId: string | number;
  weightGrams: number;
  subdistrictCode: string;
  query: string;
  search: boolean;
}>;


export type SellerShippingQuery = { subdistricts?: Array<{ code: string, name: string, path: string }>, seller: { id: string, shippingHome: { code: string, name: string, districtName: string, cityName: string } | null, stockLocations: Array<{ id: string, name: string, address: string | null, active: boolean, sellsOnline: boolean }>, products: { nodes: Array<{ id: string, title: string }> }, shippingMethods: Array<{ id: string, kind: DeliveryKind, own: boolean, regionCodes: Array<string>, minDays: number | null, maxDays: number | null, stockLocationId: string | null, hours: string, title: { id: string | null, en: string | null }, description: { id: string | null, en: string | null } }>, shippingProfiles: Array<{ id: string, name: string, isDefault: boolean, productIds: Array<string>, methods: Array<{ method: { id: string, kind: DeliveryKind, own: boolean }, surcharge: { amount: string, currencyCode: CurrencyCode }, freeOver: { amount: string, currencyCode: CurrencyCode } | null, rates: Array<{ maxWeightGrams: number, extraGrams: number | null, price: { amount: string, currencyCode: CurrencyCode }, extraPrice: { amount: string, currencyCode: CurrencyCode } | null }> }> }>, shippingQuote: Array<{ kind: DeliveryKind, title: string, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } }> } | null };

export type ShippingHomeQueryVariables = Exact<{
  sellerId: string | number;
}>;


export type ShippingHomeQuery = { seller: { id: string, shippingHome: { code: string } | null } | null };

export type ShippingMethodRetireMutationVariables = Exact<{
  input: ShippingMethodRetireInput;
}>;


export type ShippingMethodRetireMutation = { shippingMethodRetire: { savedId: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShippingMethodSaveMutationVariables = Exact<{
  input: ShippingMethodSaveInput;
}>;


export type ShippingMethodSaveMutation = { shippingMethodSave: { savedId: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShippingProfileDeleteMutationVariables = Exact<{
  input: ShippingProfileDeleteInput;
}>;


export type ShippingProfileDeleteMutation = { shippingProfileDelete: { savedId: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShippingProfileProductsSetMutationVariables = Exact<{
  input: ShippingProfileProductsSetInput;
}>;


export type ShippingProfileProductsSetMutation = { shippingProfileProductsSet: { savedId: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShippingProfileSaveMutationVariables = Exact<{
  input: ShippingProfileSaveInput;
}>;


export type ShippingProfileSaveMutation = { shippingProfileSave: { savedId: string | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type ShippingRulesFragment = { id: string, name: string, isDefault: boolean, productIds: Array<string>, methods: Array<{ method: { id: string, kind: DeliveryKind, own: boolean }, surcharge: { amount: string, currencyCode: CurrencyCode }, freeOver: { amount: string, currencyCode: CurrencyCode } | null, rates: Array<{ maxWeightGrams: number, extraGrams: number | null, price: { amount: string, currencyCode: CurrencyCode }, extraPrice: { amount: string, currencyCode: CurrencyCode } | null }> }> };

export type ShippingWayFragment = { id: string, kind: DeliveryKind, own: boolean, regionCodes: Array<string>, minDays: number | null, maxDays: number | null, stockLocationId: string | null, hours: string, title: { id: string | null, en: string | null }, description: { id: string | null, en: string | null } };

export type SellerStockQueryVariables = Exact<{
  sellerId: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  query?: string | null | undefined;
}>;


export type SellerStockQuery = { seller: { id: string, role: SellerRole, variants: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, productTitle: string, sku: string | null, onHand: number, reserved: number, available: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null }> } } | null };

export type SellerVariantPageQueryVariables = Exact<{
  sellerId: string | number;
  variantId: string | number;
  after?: string | null | undefined;
}>;


export type SellerVariantPageQuery = { seller: { id: string, stockLocations: Array<{ id: string, kind: StockLocationKind, name: string, active: boolean }>, variant: { lowStockThreshold: number | null, id: string, title: string, productTitle: string, sku: string | null, onHand: number, reserved: number, available: number, levels: Array<{ locationId: string, locationName: string, sellsOnline: boolean, onHand: number, reserved: number, free: number }>, history: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: StockMovementKind, delta: number, balance: number, reason: string, at: string, locationName: string, actorName: string | null }> }, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } | null } | null };

export type StockAdjustMutationVariables = Exact<{
  input: StockAdjustInput;
}>;


export type StockAdjustMutation = { stockAdjust: { variant: { id: string, title: string, productTitle: string, sku: string | null, onHand: number, reserved: number, available: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockCountCancelMutationVariables = Exact<{
  input: StockCountCancelInput;
}>;


export type StockCountCancelMutation = { stockCountCancel: { count: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockCountEnterMutationVariables = Exact<{
  input: StockCountEnterInput;
}>;


export type StockCountEnterMutation = { stockCountEnter: { count: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockCountFinishMutationVariables = Exact<{
  input: StockCountFinishInput;
}>;


export type StockCountFinishMutation = { stockCountFinish: { count: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockCountPageQueryVariables = Exact<{
  sellerId: string | number;
  countId: string | number;
  after?: string | null | undefined;
  query?: string | null | undefined;
  only?: StockCountLineFilter | null | undefined;
}>;


export type StockCountPageQuery = { seller: { id: string, stockCount: { id: string, locationName: string, status: StockCountStatus, startedAt: string, lineCount: number, countedCount: number, differentCount: number, lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ expected: number, counted: number | null, difference: number | null, countedBy: string | null, variant: { id: string, title: string, productTitle: string, sku: string | null } }> } } | null } | null };

export type StockCountStartMutationVariables = Exact<{
  input: StockCountStartInput;
}>;


export type StockCountStartMutation = { stockCountStart: { count: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockCountsQueryVariables = Exact<{
  sellerId: string | number;
}>;


export type StockCountsQuery = { seller: { id: string, stockLocations: Array<{ id: string, name: string, active: boolean }>, stockCounts: Array<{ id: string, locationId: string, locationName: string, status: StockCountStatus, startedAt: string, lineCount: number, countedCount: number, differentCount: number }> } | null };

export type StockImportApplyMutationVariables = Exact<{
  input: StockImportApplyInput;
}>;


export type StockImportApplyMutation = { stockImportApply: { changeCount: number | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockLocationCreateMutationVariables = Exact<{
  input: StockLocationCreateInput;
}>;


export type StockLocationCreateMutation = { stockLocationCreate: { location: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockLocationDeactivateMutationVariables = Exact<{
  input: StockLocationDeactivateInput;
}>;


export type StockLocationDeactivateMutation = { stockLocationDeactivate: { location: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockLocationReactivateMutationVariables = Exact<{
  input: StockLocationReactivateInput;
}>;


export type StockLocationReactivateMutation = { stockLocationReactivate: { location: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockLocationUpdateMutationVariables = Exact<{
  input: StockLocationUpdateInput;
}>;


export type StockLocationUpdateMutation = { stockLocationUpdate: { location: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockLocationsQueryVariables = Exact<{
  sellerId: string | number;
}>;


export type StockLocationsQuery = { seller: { id: string, stockLocations: Array<{ id: string, kind: StockLocationKind, name: string, address: string | null, active: boolean, sellsOnline: boolean, priority: number, onHand: number, reserved: number }> } | null };

export type StockLowQueryVariables = Exact<{
  sellerId: string | number;
}>;


export type StockLowQuery = { seller: { id: string, lowStockThreshold: number | null, lowStock: Array<{ threshold: number, variant: { id: string, title: string, productTitle: string, sku: string | null, onHand: number, reserved: number, available: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null } }> } | null };

export type StockPlaceFragment = { id: string, kind: StockLocationKind, name: string, address: string | null, active: boolean, sellsOnline: boolean, priority: number, onHand: number, reserved: number };

export type StockReceiveMutationVariables = Exact<{
  input: StockReceiveInput;
}>;


export type StockReceiveMutation = { stockReceive: { variant: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockRowFragment = { id: string, title: string, productTitle: string, sku: string | null, onHand: number, reserved: number, available: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, blurDataUrl: string | null, avif: string, webp: string, w640: string, focalPoint: { x: number, y: number } } | null };

export type StockSellOnSiteMutationVariables = Exact<{
  input: StockSellOnSiteInput;
}>;


export type StockSellOnSiteMutation = { stockSellOnSite: { variant: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockThresholdSetMutationVariables = Exact<{
  input: StockThresholdSetInput;
}>;


export type StockThresholdSetMutation = { stockThresholdSet: { threshold: number | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type StockTransferMutationVariables = Exact<{
  input: StockTransferInput;
}>;


export type StockTransferMutation = { stockTransfer: { variants: Array<{ id: string }> | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

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
export const SellerOrderRowFragmentDoc = new TypedDocumentString(`
    fragment SellerOrderRow on SellerOrder {
  id
  number
  status
  fulfillmentStatus
  placedAt
  total {
    amount
    currencyCode
  }
  delivery {
    title
    kind
  }
  recipient {
    name
    path
  }
  lines {
    title
    variantTitle
    personalisation {
      label
      text
    }
    quantity
    image {
      ...Thumbnail
    }
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
}`, {"fragmentName":"SellerOrderRow"}) as unknown as TypedDocumentString<SellerOrderRowFragment, unknown>;
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
export const SellerReturnFragmentDoc = new TypedDocumentString(`
    fragment SellerReturn on Return {
  id
  number
  orderId
  orderNumber
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
    restocked
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
}`, {"fragmentName":"SellerReturn"}) as unknown as TypedDocumentString<SellerReturnFragment, unknown>;
export const SellerReviewItemFragmentDoc = new TypedDocumentString(`
    fragment SellerReviewItem on SellerReview {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  productTitle
  variantTitle
  photos {
    ...Thumbnail
    id
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
    editedAt
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
}`, {"fragmentName":"SellerReviewItem"}) as unknown as TypedDocumentString<SellerReviewItemFragment, unknown>;
export const SaleRowFragmentDoc = new TypedDocumentString(`
    fragment SaleRow on SellerVariant {
  id
  title
  productTitle
  sku
  available
  ownPrice {
    amount
    currencyCode
  }
  sale {
    price {
      amount
      currencyCode
    }
    startsAt
    endsAt
    running
  }
  image {
    ...Thumbnail
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
}`, {"fragmentName":"SaleRow"}) as unknown as TypedDocumentString<SaleRowFragment, unknown>;
export const SellerChoiceFragmentDoc = new TypedDocumentString(`
    fragment SellerChoice on SellerAccount {
  id
  slug
  name
  status
  role
  unreadThreadCount
  suspensionReason
}
    `, {"fragmentName":"SellerChoice"}) as unknown as TypedDocumentString<SellerChoiceFragment, unknown>;
export const ShippingRulesFragmentDoc = new TypedDocumentString(`
    fragment ShippingRules on ShippingProfile {
  id
  name
  isDefault
  productIds
  methods {
    method {
      id
      kind
      own
    }
    surcharge {
      amount
      currencyCode
    }
    freeOver {
      amount
      currencyCode
    }
    rates {
      maxWeightGrams
      price {
        amount
        currencyCode
      }
      extraGrams
      extraPrice {
        amount
        currencyCode
      }
    }
  }
}
    `, {"fragmentName":"ShippingRules"}) as unknown as TypedDocumentString<ShippingRulesFragment, unknown>;
export const ShippingWayFragmentDoc = new TypedDocumentString(`
    fragment ShippingWay on ShippingMethod {
  id
  kind
  own
  title {
    id
    en
  }
  description {
    id
    en
  }
  regionCodes
  minDays
  maxDays
  stockLocationId
  hours
}
    `, {"fragmentName":"ShippingWay"}) as unknown as TypedDocumentString<ShippingWayFragment, unknown>;
export const StockPlaceFragmentDoc = new TypedDocumentString(`
    fragment StockPlace on StockLocation {
  id
  kind
  name
  address
  active
  sellsOnline
  priority
  onHand
  reserved
}
    `, {"fragmentName":"StockPlace"}) as unknown as TypedDocumentString<StockPlaceFragment, unknown>;
export const StockRowFragmentDoc = new TypedDocumentString(`
    fragment StockRow on SellerVariant {
  id
  title
  productTitle
  sku
  onHand
  reserved
  available
  image {
    ...Thumbnail
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
}`, {"fragmentName":"StockRow"}) as unknown as TypedDocumentString<StockRowFragment, unknown>;
export const DraftOrderCancelDocument = new TypedDocumentString(`
    mutation DraftOrderCancel($input: DraftOrderCancelInput!) {
  draftOrderCancel(input: $input) {
    draftOrder {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:7c15fefca155aa12af673a408dcff64c019642607fba0636c5998f2f1c7e18f8"}) as unknown as TypedDocumentString<DraftOrderCancelMutation, DraftOrderCancelMutationVariables>;
export const DraftOrderCreateDocument = new TypedDocumentString(`
    mutation DraftOrderCreate($input: DraftOrderCreateInput!) {
  draftOrderCreate(input: $input) {
    draftOrder {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:ff82e19f64b8de5cf5c271c7ef03e85a01a36defd22deede2f5c957a6885610c"}) as unknown as TypedDocumentString<DraftOrderCreateMutation, DraftOrderCreateMutationVariables>;
export const SellerDraftsDocument = new TypedDocumentString(`
    query SellerDrafts($sellerId: ID!, $query: String) {
  seller(id: $sellerId) {
    id
    draftOrders(first: 50) {
      id
      number
      status
      payUrl
      customerName
      customerPhone
      expiresAt
      createdAt
      lines {
        title
        quantity
      }
      subtotal {
        amount
        currencyCode
      }
    }
    variants(first: 50, query: $query) {
      nodes {
        id
        title
        productTitle
        available
      }
    }
  }
}
    `, {"hash":"sha256:098872f7e5dcb15d5bae3377d3d215d886974473ec5d5ea633baa20b6031fd63"}) as unknown as TypedDocumentString<SellerDraftsQuery, SellerDraftsQueryVariables>;
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
export const SellerInboxDocument = new TypedDocumentString(`
    query SellerInbox($sellerId: ID!, $first: Int, $after: String) {
  seller(id: $sellerId) {
    id
    messageThreads(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        orderId
        orderNumber
        shopperName
        unreadCount
        lastMessage {
          sender
          body
          at
        }
      }
    }
  }
}
    `, {"hash":"sha256:932f661eee9c483036be978cd0c61d97a2446eb4763c3052850af351c576e060"}) as unknown as TypedDocumentString<SellerInboxQuery, SellerInboxQueryVariables>;
export const SellerOrderMessagesDocument = new TypedDocumentString(`
    query SellerOrderMessages($sellerId: ID!, $orderId: ID!) {
  seller(id: $sellerId) {
    id
    order(id: $orderId) {
      id
      number
      recipient {
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
    `, {"hash":"sha256:df80ca4dc55598b15a5dbb6ad19fd62e084ddb559a76d1798d33615ccae3647d"}) as unknown as TypedDocumentString<SellerOrderMessagesQuery, SellerOrderMessagesQueryVariables>;
export const SellerBankAccountSetDocument = new TypedDocumentString(`
    mutation SellerBankAccountSet($input: SellerBankAccountSetInput!) {
  sellerBankAccountSet(input: $input) {
    bankAccount {
      maskedNumber
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:53e0031383adfe3fbf12fc99985416554a8b064ce0d3c799dd9c9f832ecbae0c"}) as unknown as TypedDocumentString<SellerBankAccountSetMutation, SellerBankAccountSetMutationVariables>;
export const SellerMoneyDocument = new TypedDocumentString(`
    query SellerMoney($sellerId: ID!, $first: Int, $after: String) {
  seller(id: $sellerId) {
    id
    balance {
      pending {
        amount
        currencyCode
      }
      available {
        amount
        currencyCode
      }
      held {
        amount
        currencyCode
      }
      inPayout {
        amount
        currencyCode
      }
      paid {
        amount
        currencyCode
      }
      debt {
        amount
        currencyCode
      }
    }
    bankAccount {
      bank
      maskedNumber
      holder
      verified
    }
    payouts(first: 6) {
      nodes {
        id
        reference
        status
        account
        failureReason
        createdAt
        amount {
          amount
          currencyCode
        }
      }
    }
    ledgerEntries(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        at
        orderNumber
        orderId
        payoutReference
        amount {
          amount
          currencyCode
        }
        available {
          amount
          currencyCode
        }
      }
    }
  }
}
    `, {"hash":"sha256:9ed6f9ed151c653a55c937ceddbe4d47fef5dbfee75f8c81d06f143ce7ba3834"}) as unknown as TypedDocumentString<SellerMoneyQuery, SellerMoneyQueryVariables>;
export const SellerStatementDocument = new TypedDocumentString(`
    query SellerStatement($sellerId: ID!, $from: Date!, $until: Date!) {
  seller(id: $sellerId) {
    id
    statement(from: $from, until: $until) {
      csv
    }
  }
}
    `, {"hash":"sha256:9f4538e3d5dc4536175095183f58e25197ae6f35c7631ce378a61ebd0d4cc3e8"}) as unknown as TypedDocumentString<SellerStatementQuery, SellerStatementQueryVariables>;
export const OrderCancelDocument = new TypedDocumentString(`
    mutation OrderCancel($input: SellerOrderCancelInput!) {
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
    `, {"hash":"sha256:48c5840c5f1fd3514b8371008f39fb67ab6bab1c7973efa5ab251e9b3002353e"}) as unknown as TypedDocumentString<OrderCancelMutation, OrderCancelMutationVariables>;
export const OrderMarkDeliveredDocument = new TypedDocumentString(`
    mutation OrderMarkDelivered($input: OrderMarkDeliveredInput!) {
  orderMarkDelivered(input: $input) {
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
    `, {"hash":"sha256:92cd91a54f5e4cfc45b8e253798f5c8d69285157a8469d93bc59cfaf213c946f"}) as unknown as TypedDocumentString<OrderMarkDeliveredMutation, OrderMarkDeliveredMutationVariables>;
export const OrderMarkPackedDocument = new TypedDocumentString(`
    mutation OrderMarkPacked($input: OrderMarkPackedInput!) {
  orderMarkPacked(input: $input) {
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
    `, {"hash":"sha256:414c57aa811347f12d260e2829c5829f6bc462f56976da8f5acbf4f5e484c3fa"}) as unknown as TypedDocumentString<OrderMarkPackedMutation, OrderMarkPackedMutationVariables>;
export const OrderMarkShippedDocument = new TypedDocumentString(`
    mutation OrderMarkShipped($input: OrderMarkShippedInput!) {
  orderMarkShipped(input: $input) {
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
    `, {"hash":"sha256:837c72741d5c0aeda25b81c32ee387b276ae677443776726276f8bb3a9b59873"}) as unknown as TypedDocumentString<OrderMarkShippedMutation, OrderMarkShippedMutationVariables>;
export const OrderReceiveCashDocument = new TypedDocumentString(`
    mutation OrderReceiveCash($input: OrderReceiveCashInput!) {
  orderReceiveCash(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:09879adbda8104a2f81a5a0b0ff69f34649b2218c6175ba22a72b9d1938114f8"}) as unknown as TypedDocumentString<OrderReceiveCashMutation, OrderReceiveCashMutationVariables>;
export const RefundCreateDocument = new TypedDocumentString(`
    mutation RefundCreate($input: RefundCreateInput!) {
  refundCreate(input: $input) {
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
    `, {"hash":"sha256:efa16012118ab211d7b8d8a355684275c5d6b4e0991b01598840b0f22d146ac0"}) as unknown as TypedDocumentString<RefundCreateMutation, RefundCreateMutationVariables>;
export const SellerOrderMoneyDocument = new TypedDocumentString(`
    query SellerOrderMoney($sellerId: ID!, $orderId: ID!) {
  seller(id: $sellerId) {
    order(id: $orderId) {
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
}
    `, {"hash":"sha256:48bed7ca8a412b37033e747a7ff592c2750d0c49db6204e1933321d4e3f795b3"}) as unknown as TypedDocumentString<SellerOrderMoneyQuery, SellerOrderMoneyQueryVariables>;
export const SellerOrderPageDocument = new TypedDocumentString(`
    query SellerOrderPage($sellerId: ID!, $orderId: ID!) {
  couriers {
    code
    name
  }
  seller(id: $sellerId) {
    id
    name
    role
    stockLocations {
      id
      name
      active
    }
    order(id: $orderId) {
      id
      number
      status
      cancellable
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
        note
        createdAt
      }
      refundable {
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
      placedAt
      keptUntil
      cashDue {
        amount
        currencyCode
      }
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
      recipient {
        name
        phone
        whatsappUrl
        addressLine
        path
        postalCode
        landmark
      }
      allocations {
        id
        variantId
        locationId
        locationName
        quantity
      }
      fulfillmentStatus
      unreadMessageCount
      shipments {
        id
        position
        status
        courier
        courierCode
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
      disputes {
        id
        status
        held {
          amount
          currencyCode
        }
      }
      transitions {
        status
        at
      }
      lines {
        id
        variantId
        sentQuantity
        remainingQuantity
        title
        variantTitle
        personalisation {
          label
          text
        }
        sku
        quantity
        unitPrice {
          amount
          currencyCode
        }
        total {
          amount
          currencyCode
        }
        image {
          ...Thumbnail
        }
      }
    }
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
}`, {"hash":"sha256:dc034bbf34d689c588ec0ae49658c98728827c8fcd07cab828ee0472326d3e5b"}) as unknown as TypedDocumentString<SellerOrderPageQuery, SellerOrderPageQueryVariables>;
export const SellerOrdersDocument = new TypedDocumentString(`
    query SellerOrders($sellerId: ID!, $first: Int, $after: String, $status: [OrderStatus!]) {
  seller(id: $sellerId) {
    id
    orders(first: $first, after: $after, status: $status) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SellerOrderRow
      }
    }
  }
}
    fragment SellerOrderRow on SellerOrder {
  id
  number
  status
  fulfillmentStatus
  placedAt
  total {
    amount
    currencyCode
  }
  delivery {
    title
    kind
  }
  recipient {
    name
    path
  }
  lines {
    title
    variantTitle
    personalisation {
      label
      text
    }
    quantity
    image {
      ...Thumbnail
    }
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
}`, {"hash":"sha256:79d1b7996062463dc67f6d758dac96d36b55f8b02972a8cc962139334c3812e7"}) as unknown as TypedDocumentString<SellerOrdersQuery, SellerOrdersQueryVariables>;
export const SellerTodayDocument = new TypedDocumentString(`
    query SellerToday($sellerId: ID!) {
  seller(id: $sellerId) {
    id
    toPack: orders(first: 24, status: [PAID]) {
      totalCount
      nodes {
        ...SellerOrderRow
      }
    }
    toShip: orders(first: 24, status: [PACKED]) {
      totalCount
      nodes {
        ...SellerOrderRow
      }
    }
    underway: orders(first: 1, status: [SHIPPED]) {
      totalCount
    }
  }
}
    fragment SellerOrderRow on SellerOrder {
  id
  number
  status
  fulfillmentStatus
  placedAt
  total {
    amount
    currencyCode
  }
  delivery {
    title
    kind
  }
  recipient {
    name
    path
  }
  lines {
    title
    variantTitle
    personalisation {
      label
      text
    }
    quantity
    image {
      ...Thumbnail
    }
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
}`, {"hash":"sha256:4076898152ebcede0707eb3c45c48d1925ddd81574a33f3aaad8ff6e15ee2eee"}) as unknown as TypedDocumentString<SellerTodayQuery, SellerTodayQueryVariables>;
export const ShipmentCorrectTrackingDocument = new TypedDocumentString(`
    mutation ShipmentCorrectTracking($input: ShipmentCorrectTrackingInput!) {
  shipmentCorrectTracking(input: $input) {
    shipment {
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
    `, {"hash":"sha256:fbcdf943565eb4e73ce150730bed0c5280cd47fb0e8389e500ced4940c5a2c05"}) as unknown as TypedDocumentString<ShipmentCorrectTrackingMutation, ShipmentCorrectTrackingMutationVariables>;
export const ShipmentMarkDeliveredDocument = new TypedDocumentString(`
    mutation ShipmentMarkDelivered($input: ShipmentMarkDeliveredInput!) {
  shipmentMarkDelivered(input: $input) {
    shipment {
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
    `, {"hash":"sha256:4c893204adfd5354c3a58af0b72a41cbb8ab437e0315fe408950360467166ce2"}) as unknown as TypedDocumentString<ShipmentMarkDeliveredMutation, ShipmentMarkDeliveredMutationVariables>;
export const ShipmentPackDocument = new TypedDocumentString(`
    mutation ShipmentPack($input: ShipmentPackInput!) {
  shipmentPack(input: $input) {
    shipment {
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
    `, {"hash":"sha256:6ad1cbbcce86a7c63e6fb8049869e97dd570fee0624199d55d8ae9b202c9075f"}) as unknown as TypedDocumentString<ShipmentPackMutation, ShipmentPackMutationVariables>;
export const ShipmentShipDocument = new TypedDocumentString(`
    mutation ShipmentShip($input: ShipmentShipInput!) {
  shipmentShip(input: $input) {
    shipment {
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
    `, {"hash":"sha256:cb181ce3e35b34fc437593ef1886093f2cace7b62f5d8821b6d806df3a08447e"}) as unknown as TypedDocumentString<ShipmentShipMutation, ShipmentShipMutationVariables>;
export const ShipmentUnpackDocument = new TypedDocumentString(`
    mutation ShipmentUnpack($input: ShipmentUnpackInput!) {
  shipmentUnpack(input: $input) {
    shipment {
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
    `, {"hash":"sha256:2b46b9dcd03dcf639617ef79e22e478b68e8accd3c0c54a8c83f7e52c590be2b"}) as unknown as TypedDocumentString<ShipmentUnpackMutation, ShipmentUnpackMutationVariables>;
export const StockAllocationMoveDocument = new TypedDocumentString(`
    mutation StockAllocationMove($input: StockAllocationMoveInput!) {
  stockAllocationMove(input: $input) {
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e20df5301916a165d55b713e07b28d92030efeb3905e36ffaec12d7348ba137e"}) as unknown as TypedDocumentString<StockAllocationMoveMutation, StockAllocationMoveMutationVariables>;
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
export const PromotionCreateDocument = new TypedDocumentString(`
    mutation PromotionCreate($input: SellerPromotionCreateInput!) {
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
    `, {"hash":"sha256:148df5e5aec309df020214e9694f8e481be5cf00142db29e4e37c425ca0cb552"}) as unknown as TypedDocumentString<PromotionCreateMutation, PromotionCreateMutationVariables>;
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
    query PromotionExamples($sellerId: ID!, $input: PromotionExampleInput!) {
  seller(id: $sellerId) {
    id
    promotionExamples(input: $input) {
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
}`, {"hash":"sha256:41b28f4fddf247e63c21ebfce11bdfdb710f684c364f6984a45c5d467d035ccb"}) as unknown as TypedDocumentString<PromotionExamplesQuery, PromotionExamplesQueryVariables>;
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
export const SellerPromotionDocument = new TypedDocumentString(`
    query SellerPromotion($sellerId: ID!, $promotionId: ID!) {
  seller(id: $sellerId) {
    id
    promotion(id: $promotionId) {
      ...PromotionRow
      examples {
        ...PromotionExampleLine
      }
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
}`, {"hash":"sha256:4e37b8e4a134b2aee7e733d8ce4c7d999b754f45f77f898e78ef6b027c1aec18"}) as unknown as TypedDocumentString<SellerPromotionQuery, SellerPromotionQueryVariables>;
export const SellerPromotionsDocument = new TypedDocumentString(`
    query SellerPromotions($sellerId: ID!, $state: PromotionState!, $after: String) {
  seller(id: $sellerId) {
    id
    promotions(first: 24, after: $after, state: $state) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PromotionRow
      }
    }
    running: promotions(first: 1, state: RUNNING) {
      totalCount
    }
    scheduled: promotions(first: 1, state: SCHEDULED) {
      totalCount
    }
    ended: promotions(first: 1, state: ENDED) {
      totalCount
    }
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
}`, {"hash":"sha256:3751cc0d3b7142cf21a8252dcc748bbec781651dd9ba6fd26786ada6863868cf"}) as unknown as TypedDocumentString<SellerPromotionsQuery, SellerPromotionsQueryVariables>;
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
export const ReturnDeclineDocument = new TypedDocumentString(`
    mutation ReturnDecline($input: ReturnDeclineInput!) {
  returnDecline(input: $input) {
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
    `, {"hash":"sha256:14e21a561a9b81058ef463826154130d43a6092cb3807894180e94075023f39d"}) as unknown as TypedDocumentString<ReturnDeclineMutation, ReturnDeclineMutationVariables>;
export const ReturnReceiveDocument = new TypedDocumentString(`
    mutation ReturnReceive($input: ReturnReceiveInput!) {
  returnReceive(input: $input) {
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
    `, {"hash":"sha256:5aa40b22b9886731efce72caaabd13c8d61c3003fbbbe1a99b8df239d782210c"}) as unknown as TypedDocumentString<ReturnReceiveMutation, ReturnReceiveMutationVariables>;
export const SellerReturnPageDocument = new TypedDocumentString(`
    query SellerReturnPage($sellerId: ID!, $returnId: ID!) {
  seller(id: $sellerId) {
    return(id: $returnId) {
      ...SellerReturn
    }
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
fragment SellerReturn on Return {
  id
  number
  orderId
  orderNumber
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
    restocked
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
}`, {"hash":"sha256:aaa84135642929d6564a3477cd5d44297425ead02d1f1f9c4403c6081eb9355a"}) as unknown as TypedDocumentString<SellerReturnPageQuery, SellerReturnPageQueryVariables>;
export const SellerReturnsDocument = new TypedDocumentString(`
    query SellerReturns($sellerId: ID!, $first: Int, $after: String, $status: [ReturnStatus!]) {
  seller(id: $sellerId) {
    returns(first: $first, after: $after, status: $status) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SellerReturn
      }
    }
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
fragment SellerReturn on Return {
  id
  number
  orderId
  orderNumber
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
    restocked
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
}`, {"hash":"sha256:c309bceb940984ff002046aee28c6ad2d82d5bf8972b30fb5e29de100491e597"}) as unknown as TypedDocumentString<SellerReturnsQuery, SellerReturnsQueryVariables>;
export const ReviewReplyDocument = new TypedDocumentString(`
    mutation ReviewReply($input: ReviewReplyInput!) {
  reviewReply(input: $input) {
    review {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e5d1fb9a3a391fbe457795d487948a6731d143b7f57eadd1525cd9ff3bd35d6d"}) as unknown as TypedDocumentString<ReviewReplyMutation, ReviewReplyMutationVariables>;
export const ReviewReplyRemoveDocument = new TypedDocumentString(`
    mutation ReviewReplyRemove($input: ReviewReplyRemoveInput!) {
  reviewReplyRemove(input: $input) {
    review {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:90406bbc5fe7bec2b7032e96d12830a56453a8a10378bcd65e16fd57da549e1a"}) as unknown as TypedDocumentString<ReviewReplyRemoveMutation, ReviewReplyRemoveMutationVariables>;
export const SellerReviewsDocument = new TypedDocumentString(`
    query SellerReviews($sellerId: ID!, $first: Int, $after: String, $unanswered: Boolean) {
  seller(id: $sellerId) {
    id
    rating {
      average
      count
    }
    unanswered: reviews(first: 1, unanswered: true) {
      totalCount
    }
    reviews(first: $first, after: $after, unanswered: $unanswered) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SellerReviewItem
      }
    }
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
fragment SellerReviewItem on SellerReview {
  id
  authorName
  stars
  title
  body
  createdAt
  editedAt
  productTitle
  variantTitle
  photos {
    ...Thumbnail
    id
    w1600: url(width: 1600)
  }
  reply {
    body
    createdAt
    editedAt
  }
}`, {"hash":"sha256:d6befd50ba288928152aa9cc015b0771df93338a9fd2dc341724e1b92d6c8005"}) as unknown as TypedDocumentString<SellerReviewsQuery, SellerReviewsQueryVariables>;
export const SellerSalesDocument = new TypedDocumentString(`
    query SellerSales($sellerId: ID!, $first: Int!, $after: String, $query: String, $onSale: Boolean!) {
  seller(id: $sellerId) {
    id
    variants(first: $first, after: $after, query: $query, onSale: $onSale) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...SaleRow
      }
    }
    all: variants(first: 1, onSale: true) {
      totalCount
    }
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
fragment SaleRow on SellerVariant {
  id
  title
  productTitle
  sku
  available
  ownPrice {
    amount
    currencyCode
  }
  sale {
    price {
      amount
      currencyCode
    }
    startsAt
    endsAt
    running
  }
  image {
    ...Thumbnail
  }
}`, {"hash":"sha256:ed920ea68e14937b23e7d08c021b0f14d5ba1d14a51d44aa8bbe20586df4eb79"}) as unknown as TypedDocumentString<SellerSalesQuery, SellerSalesQueryVariables>;
export const VariantSalePriceClearDocument = new TypedDocumentString(`
    mutation VariantSalePriceClear($input: VariantSalePriceClearInput!) {
  variantSalePriceClear(input: $input) {
    product {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:c883e85312242931b51cd36ae39da95dc98fc060992339ad8582a889ecacde9e"}) as unknown as TypedDocumentString<VariantSalePriceClearMutation, VariantSalePriceClearMutationVariables>;
export const VariantSalePricesSetDocument = new TypedDocumentString(`
    mutation VariantSalePricesSet($input: VariantSalePricesSetInput!) {
  variantSalePricesSet(input: $input) {
    count
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:b6bcf8ce3610cdfddf43f0b10d6faa740f655864e1f8a1b7bf9f146a986f07b3"}) as unknown as TypedDocumentString<VariantSalePricesSetMutation, VariantSalePricesSetMutationVariables>;
export const DeskDocument = new TypedDocumentString(`
    query Desk($sellerId: ID!) {
  me {
    name
    email
  }
  mySellers {
    ...SellerChoice
  }
  seller(id: $sellerId) {
    id
    openOrders: orders(first: 1, status: [PAID, PACKED]) {
      totalCount
    }
    askedReturns: returns(first: 50, status: [REQUESTED]) {
      nodes {
        id
      }
    }
    unansweredReviews: reviews(first: 1, unanswered: true) {
      totalCount
    }
  }
}
    fragment SellerChoice on SellerAccount {
  id
  slug
  name
  status
  role
  unreadThreadCount
  suspensionReason
}`, {"hash":"sha256:c0122ed2a8604912964e1f411dca8fdf0b927fad6fa4b99bc8ba3317e1e9c160"}) as unknown as TypedDocumentString<DeskQuery, DeskQueryVariables>;
export const MySellersDocument = new TypedDocumentString(`
    query MySellers {
  me {
    name
    email
  }
  mySellers {
    ...SellerChoice
  }
}
    fragment SellerChoice on SellerAccount {
  id
  slug
  name
  status
  role
  unreadThreadCount
  suspensionReason
}`, {"hash":"sha256:f655c90788debc8cbc22bde7c51fc9d97aac18e8c72072342ffd83e3ed4a69f7"}) as unknown as TypedDocumentString<MySellersQuery, MySellersQueryVariables>;
export const SellerApplyDocument = new TypedDocumentString(`
    mutation SellerApply($input: SellerApplyInput!) {
  sellerApply(input: $input) {
    seller {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:cf17f112fb51a82f0fdbfa943ab59ddc4599d67245e90d1a622d828e8d990edd"}) as unknown as TypedDocumentString<SellerApplyMutation, SellerApplyMutationVariables>;
export const SellerShippingDocument = new TypedDocumentString(`
    query SellerShipping($sellerId: ID!, $weightGrams: Int!, $subdistrictCode: String!, $query: String!, $search: Boolean!) {
  subdistricts(query: $query, first: 6) @include(if: $search) {
    code
    name
    path
  }
  seller(id: $sellerId) {
    id
    shippingHome {
      code
      name
      districtName
      cityName
    }
    stockLocations {
      id
      name
      address
      active
      sellsOnline
    }
    products(first: 100) {
      nodes {
        id
        title
      }
    }
    shippingMethods {
      ...ShippingWay
    }
    shippingProfiles {
      ...ShippingRules
    }
    shippingQuote(weightGrams: $weightGrams, subdistrictCode: $subdistrictCode) {
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
}
    fragment ShippingRules on ShippingProfile {
  id
  name
  isDefault
  productIds
  methods {
    method {
      id
      kind
      own
    }
    surcharge {
      amount
      currencyCode
    }
    freeOver {
      amount
      currencyCode
    }
    rates {
      maxWeightGrams
      price {
        amount
        currencyCode
      }
      extraGrams
      extraPrice {
        amount
        currencyCode
      }
    }
  }
}
fragment ShippingWay on ShippingMethod {
  id
  kind
  own
  title {
    id
    en
  }
  description {
    id
    en
  }
  regionCodes
  minDays
  maxDays
  stockLocationId
  hours
}`, {"hash":"sha256:b64de861b71b10cc6abce120170d0d0e4e068dc011c0866bc4b722a98c6bcb11"}) as unknown as TypedDocumentString<SellerShippingQuery, SellerShippingQueryVariables>;
export const ShippingHomeDocument = new TypedDocumentString(`
    query ShippingHome($sellerId: ID!) {
  seller(id: $sellerId) {
    id
    shippingHome {
      code
    }
  }
}
    `, {"hash":"sha256:d98eefe2d16cf753c3f76fca3c08603a08b1b4847a100195c32b3d856a35f2f6"}) as unknown as TypedDocumentString<ShippingHomeQuery, ShippingHomeQueryVariables>;
export const ShippingMethodRetireDocument = new TypedDocumentString(`
    mutation ShippingMethodRetire($input: ShippingMethodRetireInput!) {
  shippingMethodRetire(input: $input) {
    savedId
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e1138675aedf537c7e7c8756bb7cbc637743890f5241edcfb9df03606752bc03"}) as unknown as TypedDocumentString<ShippingMethodRetireMutation, ShippingMethodRetireMutationVariables>;
export const ShippingMethodSaveDocument = new TypedDocumentString(`
    mutation ShippingMethodSave($input: ShippingMethodSaveInput!) {
  shippingMethodSave(input: $input) {
    savedId
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:fb491a550dbc8166e1eee4a89fda16cedb09b5d19c6d8099a869753d81e8b17d"}) as unknown as TypedDocumentString<ShippingMethodSaveMutation, ShippingMethodSaveMutationVariables>;
export const ShippingProfileDeleteDocument = new TypedDocumentString(`
    mutation ShippingProfileDelete($input: ShippingProfileDeleteInput!) {
  shippingProfileDelete(input: $input) {
    savedId
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:556103b60d0e75743d12b2263c32cd60829feee40645f186424653d956a22fdf"}) as unknown as TypedDocumentString<ShippingProfileDeleteMutation, ShippingProfileDeleteMutationVariables>;
export const ShippingProfileProductsSetDocument = new TypedDocumentString(`
    mutation ShippingProfileProductsSet($input: ShippingProfileProductsSetInput!) {
  shippingProfileProductsSet(input: $input) {
    savedId
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:d539b49b04aa0b96f31fbfc9f8f752bab4e5b816c17bb866e90f9ca6f59999e7"}) as unknown as TypedDocumentString<ShippingProfileProductsSetMutation, ShippingProfileProductsSetMutationVariables>;
export const ShippingProfileSaveDocument = new TypedDocumentString(`
    mutation ShippingProfileSave($input: ShippingProfileSaveInput!) {
  shippingProfileSave(input: $input) {
    savedId
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:e16d9f72a49304483e1a3914b9ca6839bf5ecf997cce3140f3eeabfcb08b60a4"}) as unknown as TypedDocumentString<ShippingProfileSaveMutation, ShippingProfileSaveMutationVariables>;
export const SellerStockDocument = new TypedDocumentString(`
    query SellerStock($sellerId: ID!, $first: Int, $after: String, $query: String) {
  seller(id: $sellerId) {
    id
    role
    variants(first: $first, after: $after, query: $query) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...StockRow
      }
    }
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
fragment StockRow on SellerVariant {
  id
  title
  productTitle
  sku
  onHand
  reserved
  available
  image {
    ...Thumbnail
  }
}`, {"hash":"sha256:d665e489b0869478eb363b954af77400e9d4703421b7f6ec76656dc139a75f5c"}) as unknown as TypedDocumentString<SellerStockQuery, SellerStockQueryVariables>;
export const SellerVariantPageDocument = new TypedDocumentString(`
    query SellerVariantPage($sellerId: ID!, $variantId: ID!, $after: String) {
  seller(id: $sellerId) {
    id
    stockLocations {
      id
      kind
      name
      active
    }
    variant(id: $variantId) {
      ...StockRow
      lowStockThreshold
      levels {
        locationId
        locationName
        sellsOnline
        onHand
        reserved
        free
      }
      history(first: 20, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          delta
          balance
          reason
          at
          locationName
          actorName
        }
      }
    }
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
fragment StockRow on SellerVariant {
  id
  title
  productTitle
  sku
  onHand
  reserved
  available
  image {
    ...Thumbnail
  }
}`, {"hash":"sha256:56b680d1c48d35be78f1c7230e43ee775b7d192fd1b153e2a8ef7caf195a1a32"}) as unknown as TypedDocumentString<SellerVariantPageQuery, SellerVariantPageQueryVariables>;
export const StockAdjustDocument = new TypedDocumentString(`
    mutation StockAdjust($input: StockAdjustInput!) {
  stockAdjust(input: $input) {
    variant {
      ...StockRow
    }
    userErrors {
      code
      field
      message
    }
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
fragment StockRow on SellerVariant {
  id
  title
  productTitle
  sku
  onHand
  reserved
  available
  image {
    ...Thumbnail
  }
}`, {"hash":"sha256:bd98d416397b2f12663a43078dcffb7348ca6dda8bf61486d81f2f38631c8656"}) as unknown as TypedDocumentString<StockAdjustMutation, StockAdjustMutationVariables>;
export const StockCountCancelDocument = new TypedDocumentString(`
    mutation StockCountCancel($input: StockCountCancelInput!) {
  stockCountCancel(input: $input) {
    count {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:a5276a18849c032ab846d1406c4abace41ec19202311d168def95de07a54d89f"}) as unknown as TypedDocumentString<StockCountCancelMutation, StockCountCancelMutationVariables>;
export const StockCountEnterDocument = new TypedDocumentString(`
    mutation StockCountEnter($input: StockCountEnterInput!) {
  stockCountEnter(input: $input) {
    count {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:72812175b415ef1c6f40db3f9ab9840998c2dfa68660f4d43c0de34040cddfbe"}) as unknown as TypedDocumentString<StockCountEnterMutation, StockCountEnterMutationVariables>;
export const StockCountFinishDocument = new TypedDocumentString(`
    mutation StockCountFinish($input: StockCountFinishInput!) {
  stockCountFinish(input: $input) {
    count {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:0c304026d5b1c63fadfa6614ebd884323e419f01a25d3588cd51913cb1695073"}) as unknown as TypedDocumentString<StockCountFinishMutation, StockCountFinishMutationVariables>;
export const StockCountPageDocument = new TypedDocumentString(`
    query StockCountPage($sellerId: ID!, $countId: ID!, $after: String, $query: String, $only: StockCountLineFilter) {
  seller(id: $sellerId) {
    id
    stockCount(id: $countId) {
      id
      locationName
      status
      startedAt
      lineCount
      countedCount
      differentCount
      lines(first: 50, after: $after, query: $query, only: $only) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          expected
          counted
          difference
          countedBy
          variant {
            id
            title
            productTitle
            sku
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:eec1ada3984e7fdb818d28d16e521468663b0be14378d769dca4a7d5acc1f4d0"}) as unknown as TypedDocumentString<StockCountPageQuery, StockCountPageQueryVariables>;
export const StockCountStartDocument = new TypedDocumentString(`
    mutation StockCountStart($input: StockCountStartInput!) {
  stockCountStart(input: $input) {
    count {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:f7586ff60755e6cab96928eb3d98c1c81034b25b661d7fb83ba9fb2494e5e0b3"}) as unknown as TypedDocumentString<StockCountStartMutation, StockCountStartMutationVariables>;
export const StockCountsDocument = new TypedDocumentString(`
    query StockCounts($sellerId: ID!) {
  seller(id: $sellerId) {
    id
    stockLocations {
      id
      name
      active
    }
    stockCounts(first: 20) {
      id
      locationId
      locationName
      status
      startedAt
      lineCount
      countedCount
      differentCount
    }
  }
}
    `, {"hash":"sha256:b8c9cb2ac2c3865e9732e90ebf32c97c38747b33bc7dd86747d482f4ff56e765"}) as unknown as TypedDocumentString<StockCountsQuery, StockCountsQueryVariables>;
export const StockImportApplyDocument = new TypedDocumentString(`
    mutation StockImportApply($input: StockImportApplyInput!) {
  stockImportApply(input: $input) {
    changeCount
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:2f4cfed59ab68577af71b4aca572150c3b908d9371f5d43c4d6d66902f2486ea"}) as unknown as TypedDocumentString<StockImportApplyMutation, StockImportApplyMutationVariables>;
export const StockLocationCreateDocument = new TypedDocumentString(`
    mutation StockLocationCreate($input: StockLocationCreateInput!) {
  stockLocationCreate(input: $input) {
    location {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:163f7d8b3f22fad226b1cfa87d5d7ec8ec5dd56f34a60578a60f1ef9bccbe3c6"}) as unknown as TypedDocumentString<StockLocationCreateMutation, StockLocationCreateMutationVariables>;
export const StockLocationDeactivateDocument = new TypedDocumentString(`
    mutation StockLocationDeactivate($input: StockLocationDeactivateInput!) {
  stockLocationDeactivate(input: $input) {
    location {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:aafa7a81aca1644da8848b135306a48a1c4894f497bd9c18daaa13db0ae0354b"}) as unknown as TypedDocumentString<StockLocationDeactivateMutation, StockLocationDeactivateMutationVariables>;
export const StockLocationReactivateDocument = new TypedDocumentString(`
    mutation StockLocationReactivate($input: StockLocationReactivateInput!) {
  stockLocationReactivate(input: $input) {
    location {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:a9767243fcd6d6ae19a16f0d9db627e262b2d9a3084d991446f770d879621925"}) as unknown as TypedDocumentString<StockLocationReactivateMutation, StockLocationReactivateMutationVariables>;
export const StockLocationUpdateDocument = new TypedDocumentString(`
    mutation StockLocationUpdate($input: StockLocationUpdateInput!) {
  stockLocationUpdate(input: $input) {
    location {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:0d425debfeb5d5843b3227f359f273933222cc01fe028666b7fe7b33175400ab"}) as unknown as TypedDocumentString<StockLocationUpdateMutation, StockLocationUpdateMutationVariables>;
export const StockLocationsDocument = new TypedDocumentString(`
    query StockLocations($sellerId: ID!) {
  seller(id: $sellerId) {
    id
    stockLocations {
      ...StockPlace
    }
  }
}
    fragment StockPlace on StockLocation {
  id
  kind
  name
  address
  active
  sellsOnline
  priority
  onHand
  reserved
}`, {"hash":"sha256:461ed9bc4be5822b21d6378aed1d66b27a6367d5c7a10bf4a053ccea8ec3e9af"}) as unknown as TypedDocumentString<StockLocationsQuery, StockLocationsQueryVariables>;
export const StockLowDocument = new TypedDocumentString(`
    query StockLow($sellerId: ID!) {
  seller(id: $sellerId) {
    id
    lowStockThreshold
    lowStock(first: 100) {
      threshold
      variant {
        ...StockRow
      }
    }
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
fragment StockRow on SellerVariant {
  id
  title
  productTitle
  sku
  onHand
  reserved
  available
  image {
    ...Thumbnail
  }
}`, {"hash":"sha256:97219e35a50832b0709edc1f91350ee057c6428f1a25b1d09abbc59d15ca6ce6"}) as unknown as TypedDocumentString<StockLowQuery, StockLowQueryVariables>;
export const StockReceiveDocument = new TypedDocumentString(`
    mutation StockReceive($input: StockReceiveInput!) {
  stockReceive(input: $input) {
    variant {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:78b22d11d8087f39638461a85f537a9827d4eb1f84c78ce4ce7fd3e5582503d6"}) as unknown as TypedDocumentString<StockReceiveMutation, StockReceiveMutationVariables>;
export const StockSellOnSiteDocument = new TypedDocumentString(`
    mutation StockSellOnSite($input: StockSellOnSiteInput!) {
  stockSellOnSite(input: $input) {
    variant {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:5a80a2811d41b42f7ced9f9a6d8ae6dbf451ab88b109174fc5435b890548f8d4"}) as unknown as TypedDocumentString<StockSellOnSiteMutation, StockSellOnSiteMutationVariables>;
export const StockThresholdSetDocument = new TypedDocumentString(`
    mutation StockThresholdSet($input: StockThresholdSetInput!) {
  stockThresholdSet(input: $input) {
    threshold
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:b4ea2d0e5e7389abac44e8abb13530b64ac63bbf42803480f6bcb4497d6a8678"}) as unknown as TypedDocumentString<StockThresholdSetMutation, StockThresholdSetMutationVariables>;
export const StockTransferDocument = new TypedDocumentString(`
    mutation StockTransfer($input: StockTransferInput!) {
  stockTransfer(input: $input) {
    variants {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `, {"hash":"sha256:17a7b05b95028d57bdee6bdbbc7cb2ae5d96735082416cb28c1d756dca703e41"}) as unknown as TypedDocumentString<StockTransferMutation, StockTransferMutationVariables>;