import { SignOutDocument } from '@gebyar/schema/office';
import { leave } from '~/account/credentials.server';
import { office } from '~/api/office.server';
import type { ActionFunctionArgs } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';

export async function action(args: ActionFunctionArgs) {
  await office.mutate(args, SignOutDocument, {});
  return leave(args, 'office', '/office/sign-in');
}

export const loader = () => redirect(localPath('/office/sign-in'));
