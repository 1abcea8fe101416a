import { waitFor } from '@gebyar/testing';
import type { PayingApi } from './purchase.js';

export const orderFields = `id number status cancellable
  cancellation { by reason note }
  refunds { id amount { amount } status reason note lines { orderLineId quantity amount { amount } restocked } }
  transitions { status } lines { id quantity } total { amount }`;

export interface OrderAfter {
  id: string;
  number: string;
  status: string;
  cancellable: boolean;
  cancellation: { by: string; reason: string | null; note: string } | null;
  refunds: {
    id: string;
    amount: { amount: string };
    status: string;
    reason: string;
    note: string;
    lines: {
      orderLineId: string | null;
      quantity: number | null;
      amount: { amount: string };
      restocked: boolean;
    }[];
  }[];
  transitions: { status: string }[];
  lines: { id: string; quantity: number }[];
  total: { amount: string };
}

export interface Answer {
  order: OrderAfter | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

export interface Key {
  number: string;
  secret: string;
}

/** What a shopper does about an order that they do not want any more. */
export function returnsClient({ gql }: Pick<PayingApi, 'gql'>) {
  const cancelDocument = `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) {
    order { ${orderFields} } userErrors { code field message } } }`;
  const cancel = async (
    input: object,
    options: { token?: string; locale?: 'id' | 'en' } = {},
  ): Promise<Answer> => (await gql.data(cancelDocument, { input }, options)).orderCancel;
  const ordersOf = async (key: Key): Promise<OrderAfter[]> => {
    const query = `query ($number: String!, $secret: String!) {
      orderGroup(number: $number, secret: $secret) { orders { ${orderFields} } } }`;
    return (await gql.data(query, { number: key.number, secret: key.secret })).orderGroup.orders;
  };
  return {
    cancel,
    ordersOf,
    /** The order once every refund of it has come to an end. */
    settled: (key: Key, orderId: string, timeoutMs = 20_000): Promise<OrderAfter> =>
      waitFor(
        async () => {
          const order = (await ordersOf(key)).find(({ id }) => id === orderId);
          return order &&
            order.refunds.length > 0 &&
            order.refunds.every(({ status }) => status !== 'PENDING')
            ? order
            : null;
        },
        { timeoutMs, what: `the refunds of ${orderId} being settled` },
      ),
  };
}

export const codesOf = ({ userErrors }: Pick<Answer, 'userErrors'>): string[] =>
  userErrors.map(({ code }) => code);

/** What the provider has given back for an order group, in minor units. */
export async function givenBack({ sql }: Pick<PayingApi, 'sql'>, { number }: { number: string }) {
  const { rows } = await sql<{ status: string; amount: string; count: string }>(
    `SELECT refund.status, sum(refund.amount) AS amount, count(*) AS count FROM refund JOIN payment ON payment.id = refund.payment_id
     JOIN order_group ON order_group.id = payment.order_group_id WHERE order_group.number = $1 GROUP BY 1 ORDER BY 1`,
    [number],
  );
  return rows.map(({ status, amount, count }) => ({ status, amount: Number(amount), count: Number(count) }));
}

const deskFields = `id number status
  cancellation { by reason note }
  refunds { id amount { amount } status reason note lines { orderLineId quantity amount { amount } restocked } }
  refundable { orderLineId quantity amount { amount } }`;

export interface DeskOrder extends Omit<OrderAfter, 'cancellable' | 'transitions' | 'lines' | 'total'> {
  refundable: { orderLineId: string | null; quantity: number; amount: { amount: string } }[];
}

export interface DeskAnswer {
  order: DeskOrder | null;
  userErrors: Answer['userErrors'];
}

/** What a seller or the office does about money that goes back. */
export function refundDesk({ gql }: Pick<PayingApi, 'gql'>, audience: 'seller' | 'office', token: string) {
  const inputs = { seller: 'SellerOrderCancelInput', office: 'OfficeOrderCancelInput' };
  const payload = `{ order { ${deskFields} } userErrors { code field message } }`;
  const options = { audience, token };
  const cancelDocument = `mutation ($input: ${inputs[audience]}!) { answer: orderCancel(input: $input) ${payload} }`;
  const refundDocument = `mutation ($input: RefundCreateInput!) { answer: refundCreate(input: $input) ${payload} }`;
  return {
    cancel: async (input: object): Promise<DeskAnswer> =>
      (await gql.data(cancelDocument, { input }, options)).answer,
    refund: async (input: object): Promise<DeskAnswer> =>
      (await gql.data(refundDocument, { input: { idempotencyKey: crypto.randomUUID(), ...input } }, options))
        .answer,
  };
}
