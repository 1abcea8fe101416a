import {
  OfficeSellerPageDocument,
  SellerApproveDocument,
  SellerSuspendDocument,
} from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { office } from '~/api/office.server';
import { sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';

type SellerArgs = ApiArgs & { params: Record<string, string | undefined> };

export async function loadOfficeSeller(args: SellerArgs) {
  const { seller } = await office.query(args, OfficeSellerPageDocument, {
    id: args.params['sellerId'] ?? '',
  });
  if (!seller) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  return { seller };
}

export type OfficeSeller = Awaited<ReturnType<typeof loadOfficeSeller>>['seller'];

const sellerPage = ({ params }: SellerArgs): string =>
  localPath(`/office/sellers/${params['sellerId'] ?? ''}`);

/** Lets a seller into the shop. */
export async function approveSeller(args: SellerArgs) {
  const { sellerApprove } = await office.mutate(args, SellerApproveDocument, {
    input: { sellerId: args.params['sellerId'] ?? '' },
  });
  if (sellerApprove.userErrors.length === 0) return redirect(sellerPage(args), 303);
  return data({ faults: sortFaults(sellerApprove.userErrors, {}) }, { status: 422 });
}

export type SuspendField = 'reason';

/** Takes a seller out of the shop, with a reason the seller reads. */
export async function suspendSeller(args: SellerArgs) {
  const values = { reason: textField(await readForm(args.request), 'reason', 5_000) };
  const refuse = (faults: FormFaults<SuspendField>) => data({ values, faults }, { status: 422 });
  if (values.reason === '') return refuse({ fields: { reason: m.office_reason_missing() }, form: [] });
  const { sellerSuspend } = await office.mutate(args, SellerSuspendDocument, {
    input: { sellerId: args.params['sellerId'] ?? '', reason: values.reason },
  });
  if (sellerSuspend.userErrors.length === 0) return redirect(sellerPage(args), 303);
  return refuse(sortFaults<SuspendField>(sellerSuspend.userErrors, { reason: 'reason' }));
}
