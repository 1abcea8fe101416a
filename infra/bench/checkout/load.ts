// The shoppers: so many at once, each doing one whole checkout after the other over a connection of its own. Reads its orders
// from standard input and tells what came back.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Pair } from './goods.ts';

export interface LoadOrders {
  url: string;
  hashes: Record<'CartCreate' | 'CartBuyerUpdate' | 'CartDeliverySelect' | 'CheckoutStart', string>;
  pairs: Pair[];
  atOnce: number;
  /** Each shopper begins no checkout after this long. */
  seconds: number;
}

export interface LoadResult {
  checkouts: number;
  failed: number;
  /** The first of what went wrong. */
  fault: string | null;
  seconds: number;
  /** Milliseconds of whole checkouts, and of the requests by name. */
  checkoutMs: number[];
  requestMs: Record<string, number[]>;
  /** A group's number, as a model for the bare limit. */
  orderGroupNumber: string | null;
}

const orders = JSON.parse(await text(process.stdin)) as LoadOrders;
const { hostname, port } = new URL(orders.url);
if (hostname !== '127.0.0.1') throw new Error('load goes to this machine only');
const agent = new Agent({ keepAlive: true, maxSockets: orders.atOnce });
const result: LoadResult = {
  checkouts: 0,
  failed: 0,
  fault: null,
  seconds: 0,
  checkoutMs: [],
  requestMs: {},
  orderGroupNumber: null,
};

interface Payload {
  userErrors: object[];
  cart?: { id: string; deliveryGroups: { id: string; options: { id: string }[] }[] };
  orderGroup?: { number: string };
  payment?: { redirectUrl: string | null };
}

function send(name: keyof LoadOrders['hashes'], input: object): Promise<Payload> {
  const body = JSON.stringify({
    variables: { input },
    extensions: { persistedQuery: { version: 1, sha256Hash: orders.hashes[name] } },
  });
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        hostname,
        port,
        method: 'POST',
        path: '/graphql',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          answer += part;
        });
        response.on('end', () => {
          (result.requestMs[name] ??= []).push(performance.now() - began);
          const { data } = JSON.parse(answer) as { data: Record<string, Payload> | null };
          const payload = data && Object.values(data)[0];
          if (response.statusCode !== 200 || !payload || payload.userErrors.length > 0)
            reject(new Error(`${name}: ${answer}`));
          else resolve(payload);
        });
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const buyer = { name: 'Ibu Rahma', phone: '0813-5555-0101', email: 'rahma@bench.test' };
const address = { line: 'Jl. Marsma Iswahyudi 12', subdistrictCode: '64.71.05.1002', postalCode: '76115' };

/** Cart to redirect: four requests. */
async function checkOut({ variantIds }: Pair): Promise<void> {
  const lines = variantIds.map((variantId) => ({ variantId, quantity: 1 }));
  const { cart: made } = await send('CartCreate', { lines });
  const cartId = made?.id ?? '';
  const { cart } = await send('CartBuyerUpdate', { cartId, buyer, address });
  const selections = (cart?.deliveryGroups ?? []).map(({ id, options }) => ({
    deliveryGroupId: id,
    optionId: options[0]?.id ?? '',
  }));
  await send('CartDeliverySelect', { cartId, selections });
  const started = await send('CheckoutStart', {
    cartId,
    idempotencyKey: crypto.randomUUID(),
    paymentMethod: 'CARD',
  });
  if (!started.payment?.redirectUrl) throw new Error('no page to pay on');
  result.orderGroupNumber = started.orderGroup?.number ?? null;
}

const began = performance.now();
const end = began + orders.seconds * 1000;

async function shop(shopper: number): Promise<void> {
  for (let turn = shopper; performance.now() < end; turn += orders.atOnce) {
    const pair = orders.pairs[turn % orders.pairs.length];
    if (!pair) throw new Error('nothing to buy');
    const from = performance.now();
    try {
      await checkOut(pair);
      result.checkouts += 1;
      result.checkoutMs.push(performance.now() - from);
    } catch (error) {
      result.failed += 1;
      result.fault ??= String(error);
    }
  }
}

await Promise.all(Array.from({ length: orders.atOnce }, (_, index) => shop(index)));
result.seconds = (performance.now() - began) / 1000;
agent.destroy();
process.stdout.write(JSON.stringify(result));
