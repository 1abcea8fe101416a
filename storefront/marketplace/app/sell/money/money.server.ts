import { SellerBankAccountSetDocument, SellerMoneyDocument } from '@gebyar/schema/seller';
import { localPath } from '@gebyar/storefront/i18n/paths';
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@gebyar/storefront/framework';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { seller } from '~/api/seller.server';

const pageSize = 20;

export type AccountField = 'bank' | 'number' | 'holder';

export async function loadMoney(args: LoaderFunctionArgs) {
  const { seller: found } = await seller.query(args, SellerMoneyDocument, {
    sellerId: args.params['sellerId'] ?? '',
    first: pageSize,
    after: new URL(args.request.url).searchParams.get('after'),
  });
  if (!found) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  // A member who may not see money gets the desk and none of it.
  if (!found.balance || !found.ledgerEntries || !found.payouts)
    throw new Response('FORBIDDEN', { status: 403, statusText: 'FORBIDDEN' });
  const { balance, bankAccount, payouts, ledgerEntries } = found;
  const today = new Date().toISOString().slice(0, 10);
  return { balance, bankAccount, payouts, ledgerEntries, from: `${today.slice(0, 8)}01`, until: today };
}

/** Tells another bank account. */
export async function changeAccount(args: ActionFunctionArgs) {
  const form = await args.request.formData();
  const text = (name: string): string => String(form.get(name) ?? '').slice(0, 100);
  const sellerId = args.params['sellerId'] ?? '';
  const values = { bank: text('bank'), number: text('number'), holder: text('holder') };
  const { sellerBankAccountSet } = await seller.mutate(args, SellerBankAccountSetDocument, {
    input: { sellerId, ...values },
  });
  const { userErrors } = sellerBankAccountSet;
  if (userErrors.length > 0)
    return data(
      {
        values,
        faults: sortFaults<AccountField>(userErrors, { bank: 'bank', number: 'number', holder: 'holder' }),
      },
      { status: 422 },
    );
  return redirect(localPath(`/sell/${sellerId}/money`));
}
