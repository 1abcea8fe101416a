import { SignOutDocument } from '@gebyar/schema/shop';
import { shop } from '~/api/shop.server';
import type { ActionFunctionArgs } from '~/framework';
import { redirect } from '~/framework.server';
import { localPath } from '~/i18n/paths';
import { leave } from './credentials.server';

export async function action(args: ActionFunctionArgs) {
  await shop.mutate(args, SignOutDocument, {});
  return leave(args, 'shop', '/');
}

export const loader = () => redirect(localPath('/'));
