import { waitFor } from '@gebyar/testing';
import { toPublicId } from '../../src/platform/ids.js';
import { buyAndDeliver } from './delivered.js';
import { balanceOf } from './ledger.js';
import type { Goods, Maker } from './market.js';
import type { PayingApi } from './purchase.js';
import { signInAs } from './sign-in.js';

/** Sells something to a shopper who says that it has come, so that its money is available. */
export async function earn(
  api: PayingApi,
  maker: Maker,
  goods: Goods,
): Promise<{ number: string; total: bigint }> {
  const before = BigInt((await balanceOf(api, maker.sellerId))['SELLER_AVAILABLE'] ?? '0');
  const { group, key } = await buyAndDeliver(api, maker, [goods]);
  const mutation = `mutation ($input: OrderConfirmReceivedInput!) { orderConfirmReceived(input: $input) { userErrors { code } } }`;
  await api.gql.data(mutation, { input: { ...key, orderId: group.orders[0]?.id } });
  await waitFor(
    async () => {
      const held = await balanceOf(api, maker.sellerId);
      return BigInt(held['SELLER_AVAILABLE'] ?? '0') < before || held['SELLER_PENDING'] === undefined
        ? true
        : null;
    },
    { timeoutMs: 15_000, what: 'money being available' },
  );
  return { number: group.number, total: BigInt(group.total.amount.replace('.', '')) };
}

interface Told {
  code: string;
  field: string[] | null;
  message: string;
}

/** What an owner does about money. */
export async function moneyOf(api: PayingApi, maker: Maker) {
  const token = await signInAs(api, 'seller', maker.email);
  const sellerId = toPublicId('seller', maker.sellerId);
  const options = { audience: 'seller', token } as const;
  return {
    sellerId,
    token,
    setAccount: async (given: { bank?: string; number?: string; holder?: string } = {}) => {
      const mutation = `mutation ($input: SellerBankAccountSetInput!) { sellerBankAccountSet(input: $input) {
        bankAccount { bank maskedNumber holder verified } userErrors { code message } } }`;
      const input = { sellerId, bank: 'BRI', number: '0123 4567 8901', holder: 'Ibu Rahma', ...given };
      return (await api.gql.data(mutation, { input }, options)).sellerBankAccountSet;
    },
    /** Fields of the seller, as its owner reads them. */
    read: async (fields: string) =>
      (await api.gql.data(`query ($id: ID!) { seller(id: $id) { ${fields} } }`, { id: sellerId }, options))
        .seller,
  };
}

/** What the office does about payouts. */
export function payoutOffice(api: PayingApi, token: string) {
  const options = { audience: 'office', token } as const;
  const batchFields = `batch { id number open total { amount } csv payouts { reference status amount { amount } sellerName account failureReason } }
    userErrors { code field message }`;
  return {
    account: async (
      sellerId: string,
    ): Promise<{ number: string; revision: number; verified: boolean } | null> => {
      const query = `query ($id: ID!) { seller(id: $id) { bankAccount { number revision verified } } }`;
      return (await api.gql.data(query, { id: sellerId }, options)).seller.bankAccount;
    },
    verify: async (sellerId: string, revision: number): Promise<Told[]> => {
      const mutation = `mutation ($input: SellerBankAccountVerifyInput!) { sellerBankAccountVerify(input: $input) { userErrors { code field message } } }`;
      return (await api.gql.data(mutation, { input: { sellerId, revision } }, options))
        .sellerBankAccountVerify.userErrors;
    },
    start: async (input: { method: string; sellerIds?: string[] }): Promise<BatchAnswer> => {
      const mutation = `mutation ($input: PayoutBatchStartInput!) { payoutBatchStart(input: $input) { ${batchFields} } }`;
      return (await api.gql.data(mutation, { input }, options)).payoutBatchStart;
    },
    upload: async (batchId: string, csv: string): Promise<BatchAnswer> => {
      const mutation = `mutation ($input: PayoutBatchResultUploadInput!) { payoutBatchResultUpload(input: $input) { ${batchFields} } }`;
      return (await api.gql.data(mutation, { input: { batchId, csv } }, options)).payoutBatchResultUpload;
    },
  };
}

export interface BatchAnswer {
  batch: {
    id: string;
    number: number;
    open: boolean;
    total: { amount: string };
    csv: string;
    payouts: {
      reference: string;
      status: string;
      amount: { amount: string };
      sellerName: string;
      account: string;
    }[];
  } | null;
  userErrors: Told[];
}
