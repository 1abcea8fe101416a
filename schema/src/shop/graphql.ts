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

export type CartCreateFromOrderGroupInput = {
  number: string;
  secret: string;
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
  /** 1 to 999. */
  quantity?: number;
  variantId: string | number;
};

export type CartLineUpdateInput = {
  /** Of the cart line. */
  id: string | number;
  /** 1 to 999; 0 removes the line. */
  quantity: number;
};

export type CartLinesAddInput = {
  cartId: string | number;
  /** Come on top of what is in the cart; those of one variant are summed. */
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

export type CheckoutStartInput = {
  cartId: string | number;
  /** 1 to 200 characters, new for each checkout. A cart becomes one order group whatever the key. */
  idempotencyKey: string;
  paymentMethod?: PaymentMethodKind;
  /** Where the payment page leads back to, paid or not; of an origin that this deployment allows. The order’s page by default. */
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

export type OrderConfirmReceivedInput = {
  number: string;
  /** One of the group’s orders. */
  orderId: string | number;
  secret: string;
};

/** How far one seller’s order has come. */
export type OrderStatus =
  /** It will not be delivered; its stock is free again. */
  | 'CANCELLED'
  /** The shopper has it. */
  | 'COMPLETED'
  /** The courier has handed it over. */
  | 'DELIVERED'
  /** Waits for the courier, or for the shopper to pick it up. */
  | 'PACKED'
  /** To be packed. */
  | 'PAID'
  /** Waits for the shopper’s money; its stock is kept. */
  | 'PENDING_PAYMENT'
  /** On its way. */
  | 'SHIPPED';

/** How the shopper pays. */
export type PaymentMethodKind =
  | 'CARD';

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

/** Order of products. */
export type ProductSort =
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

/** What a list of products is narrowed to; all of it must fit. */
export type ProductWhere = {
  /** Slugs or ids of categories; what is below them counts as well. */
  category?: Array<string> | null | undefined;
  /** true: can be bought now. false: is sold out. */
  inStock?: boolean | null | undefined;
  /** A product fits when one of its prices does. */
  maxPrice?: string | null | undefined;
  /** A product fits when one of its prices does. */
  minPrice?: string | null | undefined;
  /** Slugs or ids of sellers. */
  seller?: Array<string> | null | undefined;
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

export type CartCountQueryVariables = Exact<{
  id: string | number;
}>;


export type CartCountQuery = { cart: { id: string, totalQuantity: number, orderGroup: { number: string } | null } | null };

export type CartCreateMutationVariables = Exact<{
  input: CartCreateInput;
}>;


export type CartCreateMutation = { cartCreate: { cart: { id: string, totalQuantity: number } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string }
    > } };

export type CartLineItemFragment = { id: string, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, availableQuantity: number | null, blocking: boolean }>, variant: { id: string, title: string, availableQuantity: number, selectedOptions: Array<{ name: string, value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, madeToOrderDays: number | null, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } };

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


export type CartPageQuery = { cart: { id: string, totalQuantity: number, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, slug: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, unitPrice: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, availableQuantity: number | null, blocking: boolean }>, variant: { id: string, title: string, availableQuantity: number, selectedOptions: Array<{ name: string, value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, madeToOrderDays: number | null, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } }> }>, subtotal: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, availableQuantity: number | null, blocking: boolean }> } | null };

export type CartSummaryFragment = { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, availableQuantity: number | null, blocking: boolean }> };

export type CategoriesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesPageQuery = { categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }> };

export type CategoryPageQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  where: ProductWhere;
  sort: ProductSort;
}>;


export type CategoryPageQuery = { category: { id: string, slug: string, name: string, productCount: number, parent: { slug: string, name: string } | null, children: Array<{ id: string, slug: string, name: string, productCount: number }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null } | null, products: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> } };

export type CategoryTileFragment = { id: string, slug: string, name: string, productCount: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { shop: { city: { name: string } }, categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }>, featured: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> }, newest: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> }, sellers: { totalCount: number | null, nodes: Array<{ id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, banner: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }> } };

export type ProductCardFragment = { id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> };

export type ProductPageQueryVariables = Exact<{
  slug: string;
}>;


export type ProductPageQuery = { product: { id: string, slug: string, title: string, description: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }>, options: Array<{ name: string, values: Array<string> }>, variants: Array<{ id: string, title: string, sku: string | null, availableQuantity: number, weightGrams: number, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, selectedOptions: Array<{ name: string, value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }>, category: { slug: string, name: string, parent: { slug: string, name: string } | null } | null, seller: { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, related: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> } | null };

export type SearchPageQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
  where: ProductWhere;
  sort: ProductSort;
}>;


export type SearchPageQuery = { search: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> } };

export type SuggestionsQueryVariables = Exact<{
  first: number;
}>;


export type SuggestionsQuery = { products: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> } };

export type VariantChoiceFragment = { id: string, title: string, sku: string | null, availableQuantity: number, weightGrams: number, price: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, selectedOptions: Array<{ name: string, value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null };

export type CartBuyerUpdateMutationVariables = Exact<{
  input: CartBuyerUpdateInput;
}>;


export type CartBuyerUpdateMutation = { cartBuyerUpdate: { cart: { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, buyer: { name: string, phone: string, email: string | null } | null, address: { line: string, postalCode: string | null, landmark: string | null, subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, blocking: boolean }>, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } }>, options: Array<{ id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } }>, selectedOption: { id: string } | null }> } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CartDeliverySelectMutationVariables = Exact<{
  input: CartDeliverySelectInput;
}>;


export type CartDeliverySelectMutation = { cartDeliverySelect: { cart: { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, buyer: { name: string, phone: string, email: string | null } | null, address: { line: string, postalCode: string | null, landmark: string | null, subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, blocking: boolean }>, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } }>, options: Array<{ id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } }>, selectedOption: { id: string } | null }> } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type CheckoutCartFragment = { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, buyer: { name: string, phone: string, email: string | null } | null, address: { line: string, postalCode: string | null, landmark: string | null, subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, blocking: boolean }>, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } }>, options: Array<{ id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } }>, selectedOption: { id: string } | null }> };

export type CheckoutLineFragment = { id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } };

export type CheckoutPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckoutPageQuery = { cart: { id: string, totalQuantity: number, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, orderGroup: { number: string, secret: string } | null, buyer: { name: string, phone: string, email: string | null } | null, address: { line: string, postalCode: string | null, landmark: string | null, subdistrict: { code: string, name: string, districtName: string, cityName: string, path: string } } | null, problems: Array<{ code: string, message: string, cartLineId: string | null, sellerId: string | null, blocking: boolean }>, deliveryGroups: Array<{ id: string, subtotal: { amount: string, currencyCode: CurrencyCode }, seller: { id: string, name: string, subdistrict: { districtName: string } | null }, lines: Array<{ id: string, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, problems: Array<{ code: string, message: string, blocking: boolean }>, variant: { title: string, selectedOptions: Array<{ value: string }>, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }, product: { slug: string, title: string, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> } }>, options: Array<{ id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } }>, selectedOption: { id: string } | null }> } | null, me: { name: string, email: string | null } | null };

export type CheckoutStartMutationVariables = Exact<{
  input: CheckoutStartInput;
}>;


export type CheckoutStartMutation = { checkoutStart: { orderGroup: { number: string, secret: string } | null, payment: { status: PaymentStatus, redirectUrl: string | null } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { availableQuantity: number, code: string, field: Array<string> | null, message: string, cartLine: { id: string } | null }
    > } };

export type DeliveryChoiceFragment = { id: string, title: string, description: string | null, kind: DeliveryKind, minDays: number | null, maxDays: number | null, price: { amount: string, currencyCode: CurrencyCode } };

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

export type PictureFragment = { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string };

export type CartCreateFromOrderGroupMutationVariables = Exact<{
  input: CartCreateFromOrderGroupInput;
}>;


export type CartCreateFromOrderGroupMutation = { cartCreateFromOrderGroup: { cart: { id: string } | null, userErrors: Array<
      | { code: string, field: Array<string> | null, message: string }
      | { code: string, field: Array<string> | null, message: string }
    > } };

export type MyOrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { me: { name: string, orderGroups: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, secret: string, status: PaymentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, orders: Array<{ id: string, status: OrderStatus, seller: { name: string }, lines: Array<{ title: string, quantity: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }> }> }> } } | null };

export type OrderCardFragment = { id: string, number: string, status: OrderStatus, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, seller: { slug: string, name: string, whatsappUrl: string | null, subdistrict: { name: string, districtName: string } | null }, delivery: { title: string, kind: DeliveryKind, minDays: number | null, maxDays: number | null }, shipment: { courier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null } | null, transitions: Array<{ status: OrderStatus, at: string }>, lines: Array<{ title: string, variantTitle: string | null, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, unitPrice: { amount: string, currencyCode: CurrencyCode }, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, product: { slug: string } | null }> };

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

export type OrderGroupPageQueryVariables = Exact<{
  number: string;
  secret: string;
}>;


export type OrderGroupPageQuery = { orderGroup: { number: string, secret: string, status: PaymentStatus, placedAt: string, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, payment: { redirectUrl: string | null, expiresAt: string | null } | null, buyer: { name: string, phone: string, email: string | null }, address: { line: string, path: string, postalCode: string | null, landmark: string | null } | null, orders: Array<{ id: string, number: string, status: OrderStatus, subtotal: { amount: string, currencyCode: CurrencyCode }, deliveryTotal: { amount: string, currencyCode: CurrencyCode }, total: { amount: string, currencyCode: CurrencyCode }, seller: { slug: string, name: string, whatsappUrl: string | null, subdistrict: { name: string, districtName: string } | null }, delivery: { title: string, kind: DeliveryKind, minDays: number | null, maxDays: number | null }, shipment: { courier: string, trackingNumber: string | null, shippedAt: string, deliveredAt: string | null } | null, transitions: Array<{ status: OrderStatus, at: string }>, lines: Array<{ title: string, variantTitle: string | null, quantity: number, total: { amount: string, currencyCode: CurrencyCode }, unitPrice: { amount: string, currencyCode: CurrencyCode }, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, product: { slug: string } | null }> }> } | null };

export type OrderGroupRowFragment = { number: string, secret: string, status: PaymentStatus, placedAt: string, total: { amount: string, currencyCode: CurrencyCode }, orders: Array<{ id: string, status: OrderStatus, seller: { name: string }, lines: Array<{ title: string, quantity: number, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }> }> };

export type MakerCardFragment = { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null };

export type SellerCardFragment = { id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, banner: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null };

export type SellerPageQueryVariables = Exact<{
  slug: string;
  first: number;
  after?: string | null | undefined;
  sort: ProductSort;
}>;


export type SellerPageQuery = { seller: { id: string, slug: string, name: string, story: string, whatsappUrl: string | null, since: string, productCount: number, banner: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, products: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> }, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null } | null };

export type SellersPageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SellersPageQuery = { sellers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, banner: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }> } };

export type LayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type LayoutQuery = { shop: { name: string, whatsappNumber: string | null, city: { name: string } }, categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null }> };

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
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const CartLineItemFragmentDoc = new TypedDocumentString(`
    fragment CartLineItem on CartLine {
  id
  quantity
  unitPrice {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
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
      ...Picture
    }
  }
  product {
    slug
    title
    madeToOrderDays
    images {
      ...Picture
    }
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"CartLineItem"}) as unknown as TypedDocumentString<CartLineItemFragment, unknown>;
export const CartSummaryFragmentDoc = new TypedDocumentString(`
    fragment CartSummary on Cart {
  id
  totalQuantity
  subtotal {
    amount
    currencyCode
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
    ...Picture
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"CategoryTile"}) as unknown as TypedDocumentString<CategoryTileFragment, unknown>;
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
    name
  }
  images {
    ...Picture
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"ProductCard"}) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
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
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
      ...Picture
    }
  }
  product {
    slug
    title
    images {
      ...Picture
    }
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"CheckoutLine"}) as unknown as TypedDocumentString<CheckoutLineFragment, unknown>;
export const DeliveryChoiceFragmentDoc = new TypedDocumentString(`
    fragment DeliveryChoice on DeliveryOption {
  id
  title
  description
  kind
  minDays
  maxDays
  price {
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
      ...Picture
    }
  }
  product {
    slug
    title
    images {
      ...Picture
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
  price {
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
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"CheckoutCart"}) as unknown as TypedDocumentString<CheckoutCartFragment, unknown>;
export const OrderCardFragmentDoc = new TypedDocumentString(`
    fragment OrderCard on Order {
  id
  number
  status
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
  }
  shipment {
    courier
    trackingNumber
    shippedAt
    deliveredAt
  }
  transitions {
    status
    at
  }
  lines {
    title
    variantTitle
    quantity
    total {
      amount
      currencyCode
    }
    unitPrice {
      amount
      currencyCode
    }
    image {
      ...Picture
    }
    product {
      slug
    }
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
    seller {
      name
    }
    lines {
      title
      quantity
      image {
        ...Picture
      }
    }
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"OrderGroupRow"}) as unknown as TypedDocumentString<OrderGroupRowFragment, unknown>;
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
  logo {
    ...Picture
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
    ...Picture
  }
  banner {
    ...Picture
  }
}
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"fragmentName":"SellerCard"}) as unknown as TypedDocumentString<SellerCardFragment, unknown>;
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
  unitPrice {
    amount
    currencyCode
  }
  total {
    amount
    currencyCode
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
      ...Picture
    }
  }
  product {
    slug
    title
    madeToOrderDays
    images {
      ...Picture
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
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:f3c7e72061e94fe871e1dbf85e9d4cc6e280faf10f9be56f2f15a8b48e06f7fc"}) as unknown as TypedDocumentString<CartPageQuery, CartPageQueryVariables>;
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
    ...Picture
  }
}
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:30e441cdbcef97d8ae03dce708c638ad7e82ff052040c8964ccfaa73c3c9ce9c"}) as unknown as TypedDocumentString<CategoriesPageQuery, CategoriesPageQueryVariables>;
export const CategoryPageDocument = new TypedDocumentString(`
    query CategoryPage($slug: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {
  category(slug: $slug) {
    ...CategoryTile
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
    ...Picture
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
    name
  }
  images {
    ...Picture
  }
}
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:311c961a802a8af801ca610139339455a3301c1375161227efe25ced570f19e0"}) as unknown as TypedDocumentString<CategoryPageQuery, CategoryPageQueryVariables>;
export const HomePageDocument = new TypedDocumentString(`
    query HomePage {
  shop {
    city {
      name
    }
  }
  categories {
    ...CategoryTile
    parent {
      id
    }
  }
  featured: products(first: 12, sort: FEATURED, where: {inStock: true}) {
    nodes {
      ...ProductCard
    }
  }
  newest: products(first: 8, sort: NEWEST, where: {inStock: true}) {
    nodes {
      ...ProductCard
    }
  }
  sellers(first: 6) {
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
    ...Picture
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
    name
  }
  images {
    ...Picture
  }
}
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
    ...Picture
  }
  banner {
    ...Picture
  }
}`, {"hash":"sha256:9e00e0492e3ac8082b5bd588f613234f69f2650ec6c406ae0b7a94b55a639a40"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
export const ProductPageDocument = new TypedDocumentString(`
    query ProductPage($slug: String!) {
  product(by: {slug: $slug}) {
    id
    slug
    title
    description
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
    images {
      ...Picture
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
    name
  }
  images {
    ...Picture
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
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
  logo {
    ...Picture
  }
}`, {"hash":"sha256:a4177e55438d85a102a852fb8beec640669df6019cf55d8739e0d824f9d2ad3c"}) as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const SearchPageDocument = new TypedDocumentString(`
    query SearchPage($query: String!, $first: Int!, $after: String, $where: ProductWhere!, $sort: ProductSort!) {
  search(query: $query, first: $first, after: $after, where: $where, sort: $sort) {
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
    name
  }
  images {
    ...Picture
  }
}
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:96c0e4daf02d7f521c9461ae15c38248a0597e2649e32b2b5f637a2c7a03e5b7"}) as unknown as TypedDocumentString<SearchPageQuery, SearchPageQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($first: Int!) {
  products(first: $first, sort: FEATURED, where: {inStock: true}) {
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
    name
  }
  images {
    ...Picture
  }
}
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:67141a761b71c1586f58e104eaebd9dcbf003b9887be05aee3033a426604513a"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const CartBuyerUpdateDocument = new TypedDocumentString(`
    mutation CartBuyerUpdate($input: CartBuyerUpdateInput!) {
  cartBuyerUpdate(input: $input) {
    cart {
      ...CheckoutCart
    }
    userErrors {
      code
      field
      message
    }
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
      ...Picture
    }
  }
  product {
    slug
    title
    images {
      ...Picture
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
  price {
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
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:022ab6d1119921976deec481782b65dfc6809c099b1710c2ffcbc17c675a779a"}) as unknown as TypedDocumentString<CartBuyerUpdateMutation, CartBuyerUpdateMutationVariables>;
export const CartDeliverySelectDocument = new TypedDocumentString(`
    mutation CartDeliverySelect($input: CartDeliverySelectInput!) {
  cartDeliverySelect(input: $input) {
    cart {
      ...CheckoutCart
    }
    userErrors {
      code
      field
      message
    }
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
      ...Picture
    }
  }
  product {
    slug
    title
    images {
      ...Picture
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
  price {
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
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:b405528a7f4892aab205cf5592f292e96678bb1056b34ad77e9df9208d3878c0"}) as unknown as TypedDocumentString<CartDeliverySelectMutation, CartDeliverySelectMutationVariables>;
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
      ...Picture
    }
  }
  product {
    slug
    title
    images {
      ...Picture
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
  price {
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
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}`, {"hash":"sha256:5e12f22bcf8a3640759006bb32e3d110bb8fb48f4e317e47e18a7e285760c391"}) as unknown as TypedDocumentString<CheckoutPageQuery, CheckoutPageQueryVariables>;
export const CheckoutStartDocument = new TypedDocumentString(`
    mutation CheckoutStart($input: CheckoutStartInput!) {
  checkoutStart(input: $input) {
    orderGroup {
      number
      secret
    }
    payment {
      status
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
    `, {"hash":"sha256:c1c1e43bc6303c701adc6a044b39922633c75aee29f9a637041ea2b908fc4a51"}) as unknown as TypedDocumentString<CheckoutStartMutation, CheckoutStartMutationVariables>;
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
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
    seller {
      name
    }
    lines {
      title
      quantity
      image {
        ...Picture
      }
    }
  }
}`, {"hash":"sha256:44281f096bd4a617bea7d1a90e1b57c1c164e79c9b80252e1b076edd2082522d"}) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
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
    payment {
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
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
}
fragment OrderCard on Order {
  id
  number
  status
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
  }
  shipment {
    courier
    trackingNumber
    shippedAt
    deliveredAt
  }
  transitions {
    status
    at
  }
  lines {
    title
    variantTitle
    quantity
    total {
      amount
      currencyCode
    }
    unitPrice {
      amount
      currencyCode
    }
    image {
      ...Picture
    }
    product {
      slug
    }
  }
}`, {"hash":"sha256:0cfc5f5a4d7748143564cd9a0496fc107dc749abdaf87250a341c87d08dde265"}) as unknown as TypedDocumentString<OrderGroupPageQuery, OrderGroupPageQueryVariables>;
export const SellerPageDocument = new TypedDocumentString(`
    query SellerPage($slug: String!, $first: Int!, $after: String, $sort: ProductSort!) {
  seller(by: {slug: $slug}) {
    ...MakerCard
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
    name
  }
  images {
    ...Picture
  }
}
fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
  logo {
    ...Picture
  }
}`, {"hash":"sha256:311830cfb3f404e063e01ffca379787905d5af99d5bab1e001b33b1cb05b127d"}) as unknown as TypedDocumentString<SellerPageQuery, SellerPageQueryVariables>;
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
    fragment Picture on Image {
  altText
  width
  height
  dominantColor
  w320: url(width: 320)
  w640: url(width: 640)
  w960: url(width: 960)
  w1600: url(width: 1600)
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
    ...Picture
  }
  banner {
    ...Picture
  }
}`, {"hash":"sha256:d888e39c73099dad53e00a3d2d8d4600bf2845959d5f51eda13f2c4b3917cafd"}) as unknown as TypedDocumentString<SellersPageQuery, SellersPageQueryVariables>;
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