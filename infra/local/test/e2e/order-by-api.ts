import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { waitFor } from '@gebyar/testing';
import { buyer } from './shopper.ts';
import type { World } from './world.ts';

export const demoSeller = { slug: 'sanggar-teluk-nila', email: 'penjual@demo.gebyar.test' };

interface Line {
  id: string;
  title: string;
  quantity: number;
}

/** A paid order of the demo's seller, as it is once the worker has seen the money. */
export interface PlacedOrder {
  id: string;
  number: string;
  groupNumber: string;
  secret: string;
  lines: Line[];
}

export type Ask = <Data>(query: string, variables?: object) => Promise<Data>;

/** One audience's endpoint, as the tools of its people use it; with an e-mail as that person. */
export async function asker(
  { stack }: World,
  audience: 'shop' | 'seller' | 'office',
  email?: string,
): Promise<Ask> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  const ask: Ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const path = audience === 'shop' ? '/graphql' : `/graphql/${audience}`;
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${stack.addresses.api}${path}`, { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  if (email !== undefined) {
    const { signIn } = await ask<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email, password: 'gebyar-demo' } },
    );
    headers['authorization'] = `Bearer ${signIn.token}`;
  }
  return ask;
}

/** One mutation; nothing may stand against it. */
export async function mutate<Answer>(
  ask: Ask,
  name: string,
  type: string,
  input: object,
  wanted = '',
): Promise<Answer> {
  const { answer } = await ask<{ answer: Answer & { userErrors: unknown[] } }>(
    `mutation ($input: ${type}!) { answer: ${name}(input: $input) { ${wanted} userErrors { code message } } }`,
    { input },
  );
  expect(answer.userErrors).toEqual([]);
  return answer;
}

interface Product {
  variants: { id: string; availableQuantity: number }[];
}

/** What of the demo seller's can be bought now, the fullest shelf first. */
export async function goodsOf(shop: Ask): Promise<{ id: string; availableQuantity: number }[]> {
  const { seller } = await shop<{ seller: { products: { nodes: Product[] } } }>(
    'query ($slug: String!) { seller(by: { slug: $slug }) { products(first: 60) { nodes { variants { id availableQuantity } } } } }',
    { slug: demoSeller.slug },
  );
  return seller.products.nodes
    .flatMap(({ variants }) => variants.slice(0, 1))
    .sort((a, b) => b.availableQuantity - a.availableQuantity);
}

const groupFields =
  'number secret status payment { redirectUrl } orders { id number lines { id title quantity } }';

interface Group {
  number: string;
  secret: string;
  status: string;
  payment: { redirectUrl: string | null };
  orders: { id: string; number: string; lines: Line[] }[];
}

/** A shopper orders so many of so many things and pays by card; the pages of that are the scenario of `purchases`. */
export async function placeOrder(world: World, quantities: number[]): Promise<PlacedOrder> {
  const shop = await asker(world, 'shop');
  const goods = await goodsOf(shop);
  const lines = quantities.map((quantity, index) => ({ variantId: goods[index]?.id, quantity }));
  const { cart } = await mutate<{ cart: { id: string } }>(
    shop,
    'cartCreate',
    'CartCreateInput',
    { lines },
    'cart { id }',
  );
  const address = {
    line: 'Jl. Marsma Iswahyudi 12',
    subdistrictCode: '64.71.05.1002',
    landmark: 'seberang masjid',
  };
  const { cart: priced } = await mutate<{
    cart: { deliveryGroups: { id: string; options: { id: string; kind: string }[] }[] };
  }>(
    shop,
    'cartBuyerUpdate',
    'CartBuyerUpdateInput',
    { cartId: cart.id, buyer, address },
    'cart { deliveryGroups { id options { id kind } } }',
  );
  const selections = priced.deliveryGroups.map(({ id, options }) => ({
    deliveryGroupId: id,
    optionId: options.find(({ kind }) => kind === 'DELIVERY')?.id,
  }));
  await mutate(shop, 'cartDeliverySelect', 'CartDeliverySelectInput', { cartId: cart.id, selections });
  const { orderGroup } = await mutate<{ orderGroup: Group }>(
    shop,
    'checkoutStart',
    'CheckoutStartInput',
    { cartId: cart.id, idempotencyKey: randomUUID(), paymentMethod: 'CARD' },
    `orderGroup { ${groupFields} }`,
  );
  const look = async (): Promise<Group> =>
    (
      await shop<{ orderGroup: Group }>(
        `query ($number: String!, $secret: String!) { orderGroup(number: $number, secret: $secret) { ${groupFields} } }`,
        { number: orderGroup.number, secret: orderGroup.secret },
      )
    ).orderGroup;
  let group = orderGroup;
  await waitFor(async () => (group = await look()).payment.redirectUrl !== null);
  await fetch(group.payment.redirectUrl ?? '', {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({
      cardNumber: '4242424242424242',
      cardExpiry: '12 / 34',
      cardCvc: '123',
      billingName: buyer.name,
      email: buyer.email,
    }),
  });
  await waitFor(async () => (group = await look()).status === 'PAID', { timeoutMs: 40_000 });
  const [order] = group.orders;
  if (!order) throw new Error('The group holds no order');
  return { ...order, groupNumber: group.number, secret: group.secret };
}
