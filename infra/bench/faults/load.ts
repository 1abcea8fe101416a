// Browsing and checkouts at fixed rates, whatever the answers take: the same load on a healthy provider and on one in trouble.
// Reads its orders from standard input and tells what came back.
import { Agent, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Pair } from '../checkout/goods.ts';

export interface FaultLoad {
  url: string;
  /** GraphQL texts with their variables. */
  pages: { query: string; variables: object }[];
  pairs: Pair[];
  seconds: number;
  browsesPerSecond: number;
  checkoutsPerSecond: number;
}

export interface FaultLoadResult {
  /** Milliseconds. */
  browseMs: number[];
  /** What is no good answer, by the first of it. */
  browseFaults: number;
  checkouts: number;
  checkoutFaults: number;
  fault: string | null;
}

const orders = JSON.parse(await text(process.stdin)) as FaultLoad;
const { hostname, port } = new URL(orders.url);
if (hostname !== '127.0.0.1') throw new Error('load goes to this machine only');
const agent = new Agent({ keepAlive: true });
const result: FaultLoadResult = {
  browseMs: [],
  browseFaults: 0,
  checkouts: 0,
  checkoutFaults: 0,
  fault: null,
};

type Answer = Record<string, Record<string, unknown> | null> | null;

function send(query: string, variables: object): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, hostname, port, method: 'POST', path: '/graphql', headers }, (response) => {
      text(response).then((answer) => {
        const { data, errors } = JSON.parse(answer) as { data: Answer; errors?: object[] };
        if (response.statusCode !== 200 || errors) reject(new Error(answer.slice(0, 300)));
        else resolve(data);
      }, reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const noted = (error: unknown) => {
  result.fault ??= String(error);
};

async function browse(index: number): Promise<void> {
  const page = orders.pages[index % orders.pages.length];
  if (!page) throw new Error('nothing to look at');
  const began = performance.now();
  try {
    await send(page.query, page.variables);
    result.browseMs.push(performance.now() - began);
  } catch (error) {
    result.browseFaults += 1;
    noted(error);
  }
}

const buyer = { name: 'Ibu Rahma', phone: '0813-5555-0101', email: 'rahma@bench.test' };
const address = { line: 'Jl. Marsma Iswahyudi 12', subdistrictCode: '64.71.05.1002', postalCode: '76115' };
const cartFields = 'cart { id deliveryGroups { id options { id } } } userErrors { code }';

interface Payload {
  userErrors: object[];
  cart: { id: string; deliveryGroups: { id: string; options: { id: string }[] }[] } | null;
  orderGroup: { number: string } | null;
}

async function mutate(name: string, selection: string, input: object): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const data = await send(`mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`, {
    input,
  });
  const payload = data?.[name] as unknown as Payload;
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload;
}

async function checkOut(index: number): Promise<void> {
  const pair = orders.pairs[index % orders.pairs.length];
  try {
    const lines = (pair?.variantIds ?? []).map((variantId) => ({ variantId, quantity: 1 }));
    const cartId = (await mutate('cartCreate', cartFields, { lines })).cart?.id ?? '';
    const { cart } = await mutate('cartBuyerUpdate', cartFields, { cartId, buyer, address });
    const selections = (cart?.deliveryGroups ?? []).map(({ id, options }) => ({
      deliveryGroupId: id,
      optionId: options[0]?.id ?? '',
    }));
    await mutate('cartDeliverySelect', cartFields, { cartId, selections });
    const given = { cartId, idempotencyKey: crypto.randomUUID(), paymentMethod: 'CARD' };
    const { orderGroup } = await mutate('checkoutStart', 'orderGroup { number } userErrors { code }', given);
    if (!orderGroup) throw new Error('no order group');
    result.checkouts += 1;
  } catch (error) {
    result.checkoutFaults += 1;
    noted(error);
  }
}

/** Begins one after the other at a rate, and waits for the last of them. */
async function atRate(perSecond: number, one: (index: number) => Promise<void>): Promise<void> {
  const began = performance.now();
  const all: Promise<void>[] = [];
  for (let index = 0; index < perSecond * orders.seconds; index++) {
    const wait = began + (index * 1000) / perSecond - performance.now();
    if (wait > 0) await pause(wait);
    all.push(one(index));
  }
  await Promise.all(all);
}

await Promise.all([atRate(orders.browsesPerSecond, browse), atRate(orders.checkoutsPerSecond, checkOut)]);
agent.destroy();
process.stdout.write(JSON.stringify(result));
