import { toPublicId } from '../../src/platform/ids.js';
import { openMaker, type Goods, type Maker } from './market.js';
import { signInAs } from './sign-in.js';
import type { TestApi } from './test-api.js';

export interface Refusal {
  code: string;
  field: string[] | null;
  message: string;
}

const location = 'location { id kind name address region active sellsOnline priority onHand reserved }';
const userErrors = 'userErrors { code field message }';
const variant = 'id onHand reserved available levels { locationId locationName onHand reserved free }';

const count = 'count { id status lineCount countedCount differentCount }';

const documents = {
  create: `mutation ($input: StockLocationCreateInput!) { answer: stockLocationCreate(input: $input) { ${location} ${userErrors} } }`,
  update: `mutation ($input: StockLocationUpdateInput!) { answer: stockLocationUpdate(input: $input) { ${location} ${userErrors} } }`,
  deactivate: `mutation ($input: StockLocationDeactivateInput!) { answer: stockLocationDeactivate(input: $input) { ${location} ${userErrors} } }`,
  reactivate: `mutation ($input: StockLocationReactivateInput!) { answer: stockLocationReactivate(input: $input) { ${location} ${userErrors} } }`,
  adjust: `mutation ($input: StockAdjustInput!) { answer: stockAdjust(input: $input) { variant { ${variant} } ${userErrors} } }`,
  receive: `mutation ($input: StockReceiveInput!) { answer: stockReceive(input: $input) { variant { ${variant} } ${userErrors} } }`,
  sell: `mutation ($input: StockSellOnSiteInput!) { answer: stockSellOnSite(input: $input) { variant { ${variant} } ${userErrors} } }`,
  transfer: `mutation ($input: StockTransferInput!) { answer: stockTransfer(input: $input) { variants { ${variant} } ${userErrors} } }`,
  startCount: `mutation ($input: StockCountStartInput!) { answer: stockCountStart(input: $input) { ${count} ${userErrors} } }`,
  enterCounts: `mutation ($input: StockCountEnterInput!) { answer: stockCountEnter(input: $input) { ${count} ${userErrors} } }`,
  finishCount: `mutation ($input: StockCountFinishInput!) { answer: stockCountFinish(input: $input) { ${count} ${userErrors} } }`,
  cancelCount: `mutation ($input: StockCountCancelInput!) { answer: stockCountCancel(input: $input) { ${count} ${userErrors} } }`,
  moveAllocation: `mutation ($input: StockAllocationMoveInput!) { answer: stockAllocationMove(input: $input) {
    allocations { id variantId locationName quantity } ${userErrors} } }`,
} as const;

// Answers are as loose as JSON is: a test reads what it asked for and fails when it is not there.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

export interface StockDesk {
  maker: Maker;
  /** The seller's id as the API shows it. */
  sellerId: string;
  token: string;
  /** Sends one of the mutations that change stock; gives the payload. */
  send: (
    name: keyof typeof documents,
    input: object,
  ) => Promise<Record<string, Json> & { userErrors: Refusal[] }>;
  /** Opens a location and gives its id. */
  open: (name: string, given?: object) => Promise<string>;
  /** The workshop's id. */
  workshop: () => Promise<string>;
  /** `{ name: [on hand, reserved] }` of a variant. */
  lies: (goods: Goods) => Promise<Record<string, [number, number]>>;
  ask: (query: string, variables?: object) => Promise<Json>;
}

/** A seller whose owner sits at the desk. */
export async function openStockDesk(api: TestApi, name = 'Penenun'): Promise<StockDesk> {
  const maker = await openMaker(api.context, name);
  const sellerId = toPublicId('seller', maker.sellerId);
  const token = await signInAs(api, 'seller', maker.email);
  const ask = (query: string, variables: object = {}) =>
    api.gql.data(query, { sellerId, ...variables }, { audience: 'seller', token, locale: 'en' });
  const send: StockDesk['send'] = async (document, input) =>
    (await ask(documents[document], { input })).answer;
  const locations = async () =>
    (await ask(`query ($sellerId: ID!) { seller(id: $sellerId) { stockLocations { id kind name } } }`)).seller
      .stockLocations as { id: string; kind: string; name: string }[];
  return {
    maker,
    sellerId,
    token,
    send,
    ask,
    async open(called, given = {}) {
      const answer = await send('create', {
        sellerId,
        name: called,
        kind: 'GALLERY',
        sellsOnline: true,
        priority: 1,
        ...given,
      });
      if (answer.userErrors[0]) throw new Error(answer.userErrors[0].message);
      return answer['location'].id as string;
    },
    workshop: async () => (await locations()).find(({ kind }) => kind === 'WORKSHOP')?.id ?? '',
    async lies(goods) {
      const query = `query ($sellerId: ID!, $id: ID!) { seller(id: $sellerId) { variant(id: $id) { levels { locationName onHand reserved } } } }`;
      const { seller } = await ask(query, { id: goods.id });
      return Object.fromEntries(
        seller.variant.levels.map((level: { locationName: string; onHand: number; reserved: number }) => [
          level.locationName,
          [level.onHand, level.reserved],
        ]),
      );
    },
  };
}
