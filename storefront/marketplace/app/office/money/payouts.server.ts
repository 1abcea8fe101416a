import { OfficePayoutsDocument, PayoutBatchStartDocument } from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';

export const loadPayouts = (args: ApiArgs) =>
  orFromTheStart(args.request, () =>
    office.query(args, OfficePayoutsDocument, { after: new URL(args.request.url).searchParams.get('after') }),
  );

/** `start` begins to pay everybody who can be paid by the bank, `start-provider` by the provider. */
export async function startBatch(args: ApiArgs) {
  const form = await readForm(args.request);
  const method = form.get('intent') === 'start-provider' ? ('PROVIDER' as const) : ('BANK_TRANSFER' as const);
  const { payoutBatchStart } = await office.mutate(args, PayoutBatchStartDocument, { input: { method } });
  const { batch, userErrors } = payoutBatchStart;
  if (!batch) return data({ faults: sortFaults(userErrors, {}) }, { status: 422 });
  return redirect(localPath(`/office/money/payouts/${batch.id}`), 303);
}
