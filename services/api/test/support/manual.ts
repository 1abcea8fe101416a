import { cartClient } from './carts.js';
import { places, type Goods } from './market.js';
import { picture } from './pictures.js';
import { buyer, checkoutClient, readyCart, type OrderGroupAnswer, type PayingApi } from './purchase.js';
import type { TestApi } from './test-api.js';

type Method = 'BANK_TRANSFER' | 'QRIS' | 'CASH_ON_PICKUP';
type Key = Pick<OrderGroupAnswer, 'number' | 'secret'>;

/** Checks a cart out with a payment that somebody has to confirm. */
export async function orderByHand(
  api: Pick<TestApi, 'gql'> & PayingApi,
  goods: readonly (Goods | [Goods, number])[],
  paymentMethod: Method = 'BANK_TRANSFER',
): Promise<OrderGroupAnswer> {
  const cart =
    paymentMethod === 'CASH_ON_PICKUP' ? await pickUpCart(api, goods) : await readyCart(api, goods);
  const { orderGroup, userErrors } = await checkoutClient(api).start(cart.id, { paymentMethod });
  if (!orderGroup) throw new Error(`not checked out: ${JSON.stringify(userErrors)}`);
  return orderGroup;
}

/** A cart whose goods are all fetched by the shopper. */
export async function pickUpCart(api: TestApi, goods: readonly (Goods | [Goods, number])[]) {
  const client = cartClient(api);
  const lines = goods.map((item) => {
    const [{ id }, quantity] = Array.isArray(item) ? item : ([item, 1] as const);
    return { variantId: id, quantity };
  });
  const made = await client.create(lines);
  const told = await client.buyer(made.cart?.id ?? '', buyer, {
    line: 'Jl. Marsma Iswahyudi 12',
    subdistrictCode: places.centre,
    postalCode: '76115',
  });
  const selections = (told.cart?.deliveryGroups ?? []).map(({ id, options }) => ({
    deliveryGroupId: id,
    optionId: options.find(({ kind }) => kind === 'PICK_UP')?.id ?? '',
  }));
  const { cart, userErrors } = await client.deliver(made.cart?.id ?? '', selections);
  if (!cart) throw new Error(`no pick-up: ${JSON.stringify(userErrors)}`);
  return cart;
}

export interface ProofAnswer {
  status: number;
  id: string | null;
  code: string | null;
}

let shade = 0;

/** Sends a picture of a payment, as the order's page does. Each one is another picture unless one is given. */
export async function sendProof(
  { url }: Pick<TestApi, 'url'>,
  { number, secret }: Key,
  given: { bytes?: Buffer; note?: string; type?: string } = {},
): Promise<ProofAnswer> {
  shade += 1;
  const bytes = given.bytes ?? (await picture(60 + shade, 90, '#26356f'));
  const form = new FormData();
  if (given.note !== undefined) form.append('note', given.note);
  form.append('file', new Blob([new Uint8Array(bytes)], { type: given.type ?? 'image/png' }), 'bukti.png');
  const response = await fetch(`${url}/payment-proofs`, {
    method: 'POST',
    body: form,
    headers: { 'x-order-number': number, 'x-order-secret': secret, 'accept-language': 'en' },
  });
  const body = (await response.json()) as { id?: string; errors?: { extensions: { code: string } }[] };
  return { status: response.status, id: body.id ?? null, code: body.errors?.[0]?.extensions.code ?? null };
}

interface OfficePayment {
  id: string;
  orderGroupNumber: string;
  method: string;
  status: string;
  parkedReason: string | null;
  amount: { amount: string };
  capturedAmount: { amount: string } | null;
  expiresAt: string;
  confirmation: { amount: { amount: string }; reference: string | null; confirmedBy: string } | null;
  proofs: { id: string; status: string; note: string | null; rejectReason: string | null }[];
}

const paymentFields = `id orderGroupNumber method status parkedReason amount { amount } capturedAmount { amount } expiresAt
  confirmation { amount { amount } reference confirmedBy } proofs { id status note rejectReason }`;

export interface OfficeAnswer {
  payment: OfficePayment | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

/** What the office does about payments, in its own session. */
export function paymentDesk({ gql }: Pick<TestApi, 'gql'>, token: string) {
  const office = { audience: 'office' as const, token };
  const payment = async ({ number }: { number: string }): Promise<OfficePayment> => {
    const query = `query ($number: String!) { payment(orderGroupNumber: $number) { ${paymentFields} } }`;
    return (await gql.data(query, { number }, office)).payment;
  };
  return {
    payment,
    proofs: async (): Promise<{ id: string; payment: { orderGroupNumber: string } }[]> =>
      (
        await gql.data(
          `{ paymentProofs(first: 100) { nodes { id payment { orderGroupNumber } } } }`,
          {},
          office,
        )
      ).paymentProofs.nodes,
    confirm: async (
      group: { number: string },
      given: { amount?: string; reference?: string | null; acceptDifference?: boolean } = {},
    ): Promise<OfficeAnswer> => {
      const { id, amount } = await payment(group);
      const input = { paymentId: id, amount: amount.amount, reference: `REF ${group.number}`, ...given };
      const mutation = `mutation ($input: PaymentConfirmInput!) {
        paymentConfirm(input: $input) { payment { ${paymentFields} } userErrors { code field message } } }`;
      return (await gql.data(mutation, { input }, office)).paymentConfirm;
    },
    refunds: async (): Promise<
      {
        id: string;
        orderGroupNumber: string;
        reason: string;
        amount: { amount: string };
        account: { bank: string; accountNumber: string } | null;
        buyer: { phone: string };
      }[]
    > =>
      (
        await gql.data(
          `{ manualRefunds { id orderGroupNumber reason amount { amount } account { bank accountNumber } buyer { phone } } }`,
          {},
          office,
        )
      ).manualRefunds,
    finishRefund: async (
      refundId: string,
      end: 'Done' | 'Failed',
      note = 'TRF 778899',
    ): Promise<OfficeAnswer> => {
      const field = `manualRefundMark${end}`;
      const mutation = `mutation ($input: ManualRefundMark${end}Input!) {
        ${field}(input: $input) { refund { id outcome } userErrors { code field message } } }`;
      return (await gql.data(mutation, { input: { refundId, note } }, office))[field];
    },
    reject: async (proofId: string, reason = 'The picture is not readable.') => {
      const mutation = `mutation ($input: PaymentProofRejectInput!) {
        paymentProofReject(input: $input) { proof { id status rejectReason } userErrors { code field } } }`;
      return (await gql.data(mutation, { input: { proofId, reason } }, office)).paymentProofReject as {
        proof: { status: string } | null;
        userErrors: { code: string }[];
      };
    },
  };
}
