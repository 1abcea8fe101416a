/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CartCreateInput = {
  lines?: Array<CartLineInput>;
};

export type CartLineInput = {
  quantity?: number;
  variantId: string | number;
};

export type CartLineUpdateInput = {
  id: string | number;
  quantity: number;
};

export type CartLinesAddInput = {
  cartId: string | number;
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

export type CurrencyCode =
  | 'IDR';

export type ProductSort =
  | 'FEATURED'
  | 'NEWEST'
  | 'PRICE_ASC'
  | 'PRICE_DESC'
  | 'RELEVANCE';

export type ProductWhere = {
  category?: Array<string> | null | undefined;
  inStock?: boolean | null | undefined;
  maxPrice?: string | null | undefined;
  minPrice?: string | null | undefined;
  seller?: Array<string> | null | undefined;
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


export type HomePageQuery = { categories: Array<{ id: string, slug: string, name: string, productCount: number, parent: { id: string } | null, image: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }>, featured: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> }, newest: { nodes: Array<{ id: string, slug: string, title: string, available: boolean, madeToOrderDays: number | null, motifName: string | null, price: { amount: string, currencyCode: CurrencyCode }, maxPrice: { amount: string, currencyCode: CurrencyCode }, compareAtPrice: { amount: string, currencyCode: CurrencyCode } | null, seller: { name: string }, images: Array<{ altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string }> }> }, sellers: { totalCount: number | null, nodes: Array<{ id: string, slug: string, name: string, story: string, productCount: number, subdistrict: { name: string, districtName: string } | null, logo: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null, banner: { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string } | null }> } };

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

export type PictureFragment = { altText: string | null, width: number | null, height: number | null, dominantColor: string, w320: string, w640: string, w960: string, w1600: string };

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
  categories {
    ...CategoryTile
    parent {
      id
    }
  }
  featured: products(first: 9, sort: FEATURED, where: {inStock: true}) {
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
}`, {"hash":"sha256:e5022945b7a1f56c02fae56108e26798548d4eef24b72e67233f97ad67ee36a2"}) as unknown as TypedDocumentString<HomePageQuery, HomePageQueryVariables>;
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