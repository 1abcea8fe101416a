import { SignOutDocument } from '@gebyar/schema/office';
import { leave } from '~/account/credentials.server';
import { office } from '~/api/office.server';
import type { ActionFunctionArgs } from '~/framework';
import { redirect } from '~/framework.server';
import { localPath } from '~/i18n/paths';

export async function action(args: ActionFunctionArgs) {
  await office.mutate(args, SignOutDocument, {});
  return leave(args, 'office', '/office/sign-in');
}

export const loader = () => redirect(localPath('/office/sign-in'));
