import { SignOutDocument } from '@gebyar/schema/seller';
import { leave } from '~/account/credentials.server';
import { seller } from '~/api/seller.server';
import type { ActionFunctionArgs } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';

export async function action(args: ActionFunctionArgs) {
  await seller.mutate(args, SignOutDocument, {});
  return leave(args, 'seller', '/sell');
}

export const loader = () => redirect(localPath('/sell'));
