import {
  ReturnApproveDocument,
  ReturnDeclineDocument,
  ReturnReceiveDocument,
  SellerReturnPageDocument,
  type ReturnCondition,
} from '@gebyar/schema/seller';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import type { ApiFault, FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { seller } from '~/api/seller.server';
import { isAmount, readRupiah } from '../money/rupiah';
import { sortLineFaults } from '../orders/line-faults';

type ReturnArgs = ApiArgs & { params: Record<string, string | undefined> };

/** One return of the seller the address names. */
export async function loadSellerReturn(args: ReturnArgs) {
  const { sellerId = '', returnId = '' } = args.params;
  const { seller: found } = await seller.query(args, SellerReturnPageDocument, { sellerId, returnId });
  if (!found?.return) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { one: found.return };
}

export type SellerReturn = Awaited<ReturnType<typeof loadSellerReturn>>['one'];

/** A form that came back: which one, what was typed in it by the names of its fields, and what is wrong. */
export interface ReturnAnswer {
  note: string;
  intent: string;
  values: Partial<Record<string, string>>;
  faults: FormFaults;
}

const typedIn = (form: FormData): ReturnAnswer['values'] =>
  Object.fromEntries([...form.keys()].slice(0, 400).map((name) => [name, textField(form, name, 1_000)]));

const conditions: readonly ReturnCondition[] = ['AS_SENT', 'DAMAGED', 'NOT_RECEIVED'];

/** `approve`, `decline` or `receive`: the form comes back with what stands against it. */
export async function decideReturn(args: ReturnArgs) {
  const { sellerId = '', returnId = '' } = args.params;
  const form = await readForm(args.request);
  const note = textField(form, 'note', 1_000);
  const intent = textField(form, 'intent', 20);
  const refuse = (faults: FormFaults) =>
    data({ note, intent, values: typedIn(form), faults } satisfies ReturnAnswer, { status: 422 });
  const lines = linesOf(form);
  const unread = lines.filter(({ amount }) => amount !== null && !isAmount(amount));
  if (intent === 'receive' && unread.length > 0) {
    const said = unread.map(({ returnLineId }) => [`amount.${returnLineId}`, m.sell_refund_form_amount()]);
    return refuse({ fields: Object.fromEntries(said) as FormFaults['fields'], form: [] });
  }
  const userErrors = await decide(args, form, { returnId, note });
  if (userErrors.length > 0)
    return refuse(
      sortLineFaults(
        userErrors,
        lines.map(({ returnLineId }) => returnLineId),
      ),
    );
  return redirect(localPath(`/sell/${sellerId}/returns/${returnId}`), 303);
}

async function decide(
  args: ReturnArgs,
  form: FormData,
  { returnId, note }: { returnId: string; note: string },
): Promise<ApiFault[]> {
  switch (form.get('intent')) {
    case 'approve': {
      const input = { returnId, note, sellerPaysDelivery: form.has('pay') };
      return (await seller.mutate(args, ReturnApproveDocument, { input })).returnApprove.userErrors;
    }
    case 'decline':
      return (await seller.mutate(args, ReturnDeclineDocument, { input: { returnId, note } })).returnDecline
        .userErrors;
    default: {
      const input = { returnId, note, refundDelivery: form.has('delivery'), lines: linesOf(form) };
      return (await seller.mutate(args, ReturnReceiveDocument, { input })).returnReceive.userErrors;
    }
  }
}

function linesOf(form: FormData) {
  return [...form.entries()].flatMap(([name, value]) => {
    if (!name.startsWith('condition.')) return [];
    const returnLineId = name.slice('condition.'.length);
    const condition = conditions.find((one) => one === value) ?? 'AS_SENT';
    const restock = condition !== 'NOT_RECEIVED' && form.has(`restock.${returnLineId}`);
    return [
      { returnLineId, condition, restock, amount: readRupiah(textField(form, `amount.${returnLineId}`, 40)) },
    ];
  });
}
