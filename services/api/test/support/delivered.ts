import type { Goods, Maker } from './market.js';
import {
  checkoutClient,
  payOnPage,
  readyCart,
  type buyer,
  type OrderGroupAnswer,
  type PayingApi,
} from './purchase.js';
import { signInAs } from './sign-in.js';

export interface Delivered {
  group: OrderGroupAnswer;
  /** What shows that the shopper is who bought it. */
  key: { number: string; secret: string };
  /** Public ids, in the order of the cart. */
  lineIds: string[];
}

const documents = ['Packed', 'Shipped', 'Delivered'] as const;

/** Public ids of an order group's lines. */
export async function linesOf(
  { gql }: Pick<PayingApi, 'gql'>,
  { number, secret }: { number: string; secret: string },
): Promise<string[]> {
  const query = `query ($number: String!, $secret: String!) {
    orderGroup(number: $number, secret: $secret) { orders { lines { id } } } }`;
  const { orderGroup } = await gql.data(query, { number, secret });
  return orderGroup.orders.flatMap(({ lines }: { lines: { id: string }[] }) => lines.map(({ id }) => id));
}

/** Bought, paid and not yet packed. */
export async function buyAndPay(
  api: PayingApi,
  goods: readonly Goods[],
  given: Partial<typeof buyer> & { token?: string } = {},
): Promise<Delivered> {
  const { token, ...buyerDetails } = given;
  // Another phone than the makers of the test's world have: who has a seller's phone is the seller.
  const cart = await readyCart(api, goods, { phone: '0813-5555-0101', ...buyerDetails });
  const { orderGroup, payment } = await checkoutClient(api).start(cart.id, token ? { token } : {});
  await payOnPage(payment?.redirectUrl ?? '');
  const group = await checkoutClient(api).until(orderGroup ?? { number: '', secret: '' }, 'PAID');
  const key = { number: group.number, secret: group.secret };
  return { group, key, lineIds: await linesOf(api, key) };
}

/** Bought from makers and brought to the shopper, through the API. */
export async function buyAndDeliver(
  api: PayingApi,
  makers: Maker | readonly Maker[],
  goods: readonly Goods[],
  given: Partial<typeof buyer> & { token?: string } = {},
): Promise<Delivered> {
  const bought = await buyAndPay(api, goods, given);
  for (const maker of 'sellerId' in makers ? [makers] : makers) {
    const token = await signInAs(api, 'seller', maker.email);
    const order = bought.group.orders.find(({ seller }) => seller.slug === maker.slug);
    for (const step of documents) {
      const mutation = `mutation ($input: OrderMark${step}Input!) { answer: orderMark${step}(input: $input) {
        userErrors { code } } }`;
      const input = { orderId: order?.id, ...(step === 'Shipped' ? { courier: 'Kurir' } : {}) };
      const { answer } = await api.gql.data(mutation, { input }, { audience: 'seller', token });
      if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    }
  }
  return bought;
}
