import {
  ManualRefundMarkDoneDocument,
  ManualRefundMarkFailedDocument,
  PaymentConfirmDocument,
  PaymentProofRejectDocument,
  PaymentsPageDocument,
} from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { rupiahDecimal } from '~/forms/rupiah-decimal';

export async function loadPayments(args: ApiArgs) {
  const params = new URL(args.request.url).searchParams;
  const number = (params.get('number') ?? '').trim().slice(0, 40);
  const after = params.get('after');
  const found = await orFromTheStart(args.request, () =>
    office.query(args, PaymentsPageDocument, { after, number, searched: number !== '' }),
  );
  return { number, ...found };
}

export type PaymentField = 'amount' | 'reference' | 'reason';

/** A form that came back: about what, and what was typed. */
export interface PaymentAnswer {
  /** Of the payment or of the proof. */
  id: string;
  values: Record<PaymentField, string>;
  faults: FormFaults<PaymentField>;
  /** The amount is not the one that was asked for: it can be said that it is meant. */
  differs: boolean;
}

async function confirm(args: ApiArgs, form: FormData, answer: PaymentAnswer) {
  const amount = rupiahDecimal(answer.values.amount);
  if (amount === null)
    return { ...answer, faults: { fields: { amount: m.office_pay_amount_missing() }, form: [] } };
  const input = {
    paymentId: answer.id,
    amount,
    reference: answer.values.reference,
    acceptDifference: form.get('difference') === 'yes',
  };
  const { userErrors } = (await office.mutate(args, PaymentConfirmDocument, { input })).paymentConfirm;
  if (userErrors.length === 0) return null;
  return {
    ...answer,
    faults: sortFaults<PaymentField>(userErrors, { amount: 'amount', reference: 'reference' }),
    differs: userErrors.some(({ code }) => code === 'AMOUNT_DIFFERS'),
  };
}

async function reject(args: ApiArgs, answer: PaymentAnswer) {
  const input = { proofId: answer.id, reason: answer.values.reason };
  const { userErrors } = (await office.mutate(args, PaymentProofRejectDocument, { input }))
    .paymentProofReject;
  if (userErrors.length === 0) return null;
  return { ...answer, faults: sortFaults<PaymentField>(userErrors, { reason: 'reason' }) };
}

/** Says how a refund ended that a person carried out; the reference or the reason is in `reason`. */
async function endRefund(args: ApiArgs, answer: PaymentAnswer, done: boolean) {
  const input = { refundId: answer.id, note: answer.values.reason };
  const { userErrors } = done
    ? (await office.mutate(args, ManualRefundMarkDoneDocument, { input })).manualRefundMarkDone
    : (await office.mutate(args, ManualRefundMarkFailedDocument, { input })).manualRefundMarkFailed;
  if (userErrors.length === 0) return null;
  return { ...answer, faults: sortFaults<PaymentField>(userErrors, { note: 'reason' }) };
}

const decisions: Partial<
  Record<string, (args: ApiArgs, form: FormData, answer: PaymentAnswer) => Promise<PaymentAnswer | null>>
> = {
  confirm,
  reject: (args, _form, answer) => reject(args, answer),
  'refund-done': (args, _form, answer) => endRefund(args, answer, true),
  'refund-failed': (args, _form, answer) => endRefund(args, answer, false),
};

/** `confirm` says that a payment's money is here, `reject` that a proof can't be accepted. */
export async function decidePayment(args: ApiArgs) {
  const form = await readForm(args.request);
  const intent = form.get('intent');
  const answer: PaymentAnswer = {
    id: textField(form, 'id', 100),
    values: {
      amount: textField(form, 'amount', 40),
      reference: textField(form, 'reference', 200),
      reason: textField(form, 'reason', 1_000),
    },
    faults: { fields: {}, form: [] },
    differs: false,
  };
  const decide = decisions[typeof intent === 'string' ? intent : ''];
  if (!decide) throw new Response('BAD_FORM', { status: 400, statusText: 'BAD_FORM' });
  const refused = await decide(args, form, answer);
  if (refused) return data(refused, { status: 422 });
  const { pathname, search } = new URL(args.request.url);
  return redirect(`${pathname}${search}`, 303);
}
