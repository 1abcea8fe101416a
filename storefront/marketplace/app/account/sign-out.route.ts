import { SignOutDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import type { ActionFunctionArgs } from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { leave } from './credentials.server';

export async function action(args: ActionFunctionArgs) {
  await shop.mutate(args, SignOutDocument, {});
  return leave(args, 'shop', '/');
}

export const loader = () => redirect(localPath('/'));
