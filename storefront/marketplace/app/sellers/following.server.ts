import { SellerFollowDocument, SellerFollowingDocument, SellerUnfollowDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { shop } from '@gebyar/storefront/api/shop.server';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { readToken } from '@gebyar/storefront/session/session.server';

export interface Following {
  followerCount: number;
  isFollowedByMe: boolean;
}

const signedIn = async ({ request, context }: ApiArgs): Promise<boolean> =>
  (await readToken(request, context.config, 'shop')) !== null;

/** How a signed-in shopper stands to a seller; null for a guest, whom the public page tells all. */
export async function findFollowing(args: ApiArgs, slug: string): Promise<Following | null> {
  if (!(await signedIn(args))) return null;
  return (await shop.query(args, SellerFollowingDocument, { slug })).seller;
}

/** Follows or no longer, as the form says. Guests are led to sign in, and come back here. */
export async function changeFollowing(args: ApiArgs, slug: string) {
  const here = localPath(`/sellers/${slug}`);
  const signIn = redirect(localPath(`/sign-in?next=${encodeURIComponent(here)}`));
  if (!(await signedIn(args))) return signIn;
  const form = await readForm(args.request);
  const input = { sellerId: textField(form, 'sellerId', 100) };
  const { userErrors } =
    form.get('intent') === 'unfollow'
      ? (await shop.mutate(args, SellerUnfollowDocument, { input })).sellerUnfollow
      : (await shop.mutate(args, SellerFollowDocument, { input })).sellerFollow;
  if (userErrors.length > 0) return data({ userErrors }, { status: 422 });
  return redirect(here);
}
