import type { GraphQLAnswer } from './gql.js';
import type { TestApi } from './test-api.js';

interface Money {
  amount: string;
  currencyCode: string;
}

/** The fields of a cart that tests look at. */
export interface CartAnswer {
  id: string;
  totalQuantity: number;
  subtotal: Money;
  deliveryTotal: Money;
  total: Money;
  lines: { id: string; quantity: number; problems: { code: string }[] }[];
  problems: {
    code: string;
    message: string;
    blocking: boolean;
    cartLineId: string | null;
    sellerId: string | null;
  }[];
  buyer: { name: string; phone: string; email: string | null } | null;
  deliveryGroups: {
    id: string;
    options: { id: string; title: string; kind: string; price: Money }[];
    selectedOption: { id: string } | null;
  }[];
}

export interface CartPayloadAnswer {
  cart: CartAnswer | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

const fields = `id totalQuantity subtotal { amount currencyCode } deliveryTotal { amount } total { amount }
  lines { id quantity variant { id availableQuantity } product { title } unitPrice { amount } total { amount } problems { code } }
  problems { code message blocking cartLineId sellerId availableQuantity }
  buyer { name phone email } address { line subdistrict { name } postalCode landmark }
  deliveryGroups { id seller { slug } weightGrams subtotal { amount } lines { id }
    options { id title kind price { amount } minDays maxDays } selectedOption { id } }`;
const payload = `cart { ${fields} } userErrors { __typename code field message
  ... on InsufficientStockError { availableQuantity cartLine { id quantity } } }`;
const mutation = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${payload} } }`;

const documents = {
  cartCreate: mutation('cartCreate', 'CartCreateInput'),
  cartLinesAdd: mutation('cartLinesAdd', 'CartLinesAddInput'),
  cartLinesUpdate: mutation('cartLinesUpdate', 'CartLinesUpdateInput'),
  cartLinesRemove: mutation('cartLinesRemove', 'CartLinesRemoveInput'),
  cartBuyerUpdate: mutation('cartBuyerUpdate', 'CartBuyerUpdateInput'),
  cartDeliverySelect: mutation('cartDeliverySelect', 'CartDeliverySelectInput'),
};

type LineInput = { variantId: string; quantity?: unknown };

/** What a storefront does with carts, over HTTP. */
export function cartClient({ gql }: TestApi) {
  const send = async (
    name: keyof typeof documents,
    input: object,
    locale: 'id' | 'en' = 'en',
  ): Promise<CartPayloadAnswer> => (await gql.data(documents[name], { input }, { locale }))[name];
  return {
    read: async (id: string): Promise<CartAnswer | null> =>
      (await gql.data(`query ($id: ID!) { cart(id: $id) { ${fields} } }`, { id })).cart,
    create: (lines: LineInput[], locale: 'id' | 'en' = 'en') => send('cartCreate', { lines }, locale),
    add: (cartId: string, lines: LineInput[]) => send('cartLinesAdd', { cartId, lines }),
    update: (cartId: string, lines: { id: string; quantity: number }[]) =>
      send('cartLinesUpdate', { cartId, lines }),
    remove: (cartId: string, lineIds: string[]) => send('cartLinesRemove', { cartId, lineIds }),
    buyer: (cartId: string, buyer: object, address?: object | null, locale: 'id' | 'en' = 'en') =>
      send('cartBuyerUpdate', { cartId, buyer, address }, locale),
    deliver: (cartId: string, selections: { deliveryGroupId: string; optionId: string }[]) =>
      send('cartDeliverySelect', { cartId, selections }),
    /** With the whole answer, for faults of the request itself. */
    request: {
      create: (lines: LineInput[]): Promise<GraphQLAnswer<unknown>> =>
        gql.request(documents.cartCreate, { input: { lines } }),
    },
  };
}

export type CartClient = ReturnType<typeof cartClient>;
