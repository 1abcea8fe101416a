import { expect } from '@jest/globals';
import type { World } from './world.ts';

interface SellerOrder {
  id: string;
  number: string;
}

/** The demo's seller packs, sends and delivers its part of an order group, through the API that its tools use. */
export async function deliver({ stack }: World, groupNumber: string): Promise<void> {
  let token = '';
  const ask = async <Data>(query: string, variables: object = {}): Promise<Data> => {
    const response = await fetch(`${stack.addresses.api}/graphql/seller`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const { signIn } = await ask<{ signIn: { token: string } }>(
    'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
    { input: { email: 'penjual@demo.gebyar.test', password: 'gebyar-demo' } },
  );
  token = signIn.token;
  const { mySellers } = await ask<{ mySellers: { orders: { nodes: SellerOrder[] } }[] }>(
    '{ mySellers { orders(first: 50) { nodes { id number } } } }',
  );
  const orders = mySellers.flatMap((seller) => seller.orders.nodes);
  const orderId = orders.find(({ number }) => number.startsWith(groupNumber))?.id;
  const steps = [
    ['orderMarkPacked', 'OrderMarkPackedInput', { orderId }],
    ['orderMarkShipped', 'OrderMarkShippedInput', { orderId, courier: 'Antar sendiri' }],
    ['orderMarkDelivered', 'OrderMarkDeliveredInput', { orderId }],
  ] as const;
  for (const [name, type, input] of steps) {
    const data = await ask<Record<string, { userErrors: unknown[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code } } }`,
      { input },
    );
    expect(data[name]?.userErrors).toEqual([]);
  }
}
