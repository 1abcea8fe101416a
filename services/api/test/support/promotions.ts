import { cartClient, type CartAnswer } from './carts.js';
import type { TestApi } from './test-api.js';

interface UserError {
  code: string;
  field: string[] | null;
  message: string;
}

const discountFields = 'title code amount { amount }';
/** What carts tell of discounts, on top of their other fields. */
const fields = `id total { amount } subtotal { amount } discountTotal { amount } taxTotal { amount }
  discounts { ${discountFields} } coupons { code title applied } problems { code blocking message }
  lines { id total { amount } discountTotal { amount } discounts { ${discountFields} } }
  deliveryGroups { discountTotal { amount } deliveryDiscounts { ${discountFields} } selectedOption { price { amount } } }`;

interface Discount {
  title: string;
  code: string | null;
  amount: { amount: string };
}

export interface DiscountedCart {
  id: string;
  total: { amount: string };
  subtotal: { amount: string };
  discountTotal: { amount: string };
  taxTotal: { amount: string };
  discounts: Discount[];
  coupons: { code: string; title: string; applied: boolean }[];
  problems: { code: string; blocking: boolean; message: string }[];
  lines: { total: { amount: string }; discountTotal: { amount: string }; discounts: Discount[] }[];
  deliveryGroups: { discountTotal: { amount: string }; deliveryDiscounts: Discount[] }[];
}

/** What a storefront does with coupons, over HTTP. */
export function couponClient({ gql }: Pick<TestApi, 'gql'>) {
  const send = async (name: 'cartCouponsAdd' | 'cartCouponsRemove', cartId: string, codes: string[]) => {
    const type = name === 'cartCouponsAdd' ? 'CartCouponsAddInput' : 'CartCouponsRemoveInput';
    const text = `mutation ($input: ${type}!) { ${name}(input: $input) { cart { ${fields} } userErrors { code field message } } }`;
    const answer = await gql.data(text, { input: { cartId, codes } }, { locale: 'en' });
    return answer[name] as { cart: DiscountedCart | null; userErrors: UserError[] };
  };
  return {
    add: (cartId: string, ...codes: string[]) => send('cartCouponsAdd', cartId, codes),
    remove: (cartId: string, ...codes: string[]) => send('cartCouponsRemove', cartId, codes),
    read: async (id: string): Promise<DiscountedCart> =>
      (await gql.data(`query ($id: ID!) { cart(id: $id) { ${fields} } }`, { id }, { locale: 'en' })).cart,
  };
}

export interface PromotionGiven {
  title?: object;
  terms: object;
  audience?: 'AUTOMATIC' | 'COUPON';
  [field: string]: unknown;
}

export interface PromotionAnswer {
  promotion: {
    id: string;
    state: string;
    kind: string;
    percent: string | null;
    coupons: { code: string }[];
  } | null;
  userErrors: UserError[];
}

const promotionFields = `promotion { id state kind percent fundedBy sellerId amount { amount } coupons { code uses } } userErrors { code field message }`;

/** What the office, or a seller, does with promotions. @param token of a session there */
export function promotionClient({ gql }: Pick<TestApi, 'gql'>, audience: 'office' | 'seller', token: string) {
  const mutate = async (name: string, type: string, selection: string, input: object) =>
    (
      await gql.data(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`,
        { input },
        { audience, token, locale: 'en' },
      )
    )[name];
  const client = {
    create: (given: PromotionGiven): Promise<PromotionAnswer> =>
      mutate(
        'promotionCreate',
        audience === 'office' ? 'PromotionCreateInput' : 'SellerPromotionCreateInput',
        promotionFields,
        {
          title: { id: 'Promosi', en: 'Promotion' },
          audience: 'AUTOMATIC',
          ...(audience === 'office' ? { fundedBy: 'OPERATOR' } : {}),
          ...given,
        },
      ),
    update: (input: object): Promise<PromotionAnswer> =>
      mutate('promotionUpdate', 'PromotionUpdateInput', promotionFields, input),
    end: (promotionId: string, reason?: string): Promise<PromotionAnswer> =>
      mutate('promotionEnd', 'PromotionInput', promotionFields, { promotionId, reason }),
    coupon: (
      input: object,
    ): Promise<{ coupon: { id: string; code: string; uses: number } | null; userErrors: UserError[] }> =>
      mutate(
        'couponCreate',
        'CouponCreateInput',
        'coupon { id code uses } userErrors { code field message }',
        input,
      ),
    changeCoupon: (input: object): Promise<{ coupon: { uses: number } | null; userErrors: UserError[] }> =>
      mutate(
        'couponUpdate',
        'CouponUpdateInput',
        'coupon { id code uses } userErrors { code field message }',
        input,
      ),
    /** A promotion that comes by a code; fails the test when it is refused. */
    withCode: async (
      code: string,
      given: PromotionGiven,
      limits: object = {},
    ): Promise<{ promotionId: string; couponId: string }> => {
      const made = await client.create({ audience: 'COUPON', ...given });
      if (!made.promotion) throw new Error(`no promotion: ${JSON.stringify(made.userErrors)}`);
      const { coupon, userErrors } = await client.coupon({ promotionId: made.promotion.id, code, ...limits });
      if (!coupon) throw new Error(`no coupon: ${JSON.stringify(userErrors)}`);
      return { promotionId: made.promotion.id, couponId: coupon.id };
    },
  };
  return client;
}

/** A cart like another one: what a second tab of the same shopper has. */
export const sameCart = async (api: TestApi, variantId: string): Promise<CartAnswer> => {
  const { cart } = await cartClient(api).create([{ variantId, quantity: 1 }]);
  if (!cart) throw new Error('no cart');
  return cart;
};
