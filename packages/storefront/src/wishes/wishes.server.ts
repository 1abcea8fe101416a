import {
  ProductWishedDocument,
  WishAddDocument,
  WishedProductsDocument,
  WishesMergeDocument,
  WishesPageDocument,
  WishRemoveDocument,
  type WishCardFragment,
} from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { orFromTheStart } from '../browse/from-the-start.server';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { getSite } from '../i18n/site';
import { readForm, textField } from '../session/form.server';
import { safePath } from '../session/same-origin-redirect';
import { readToken } from '../session/session.server';
import { isProductId, withoutWish, withWish } from './guest-list';
import { readGuestWishes, rememberGuestWishes } from './guest-list.server';

const pageLength = 24;

/** A product on the list; null when the shop does not have it now. */
export interface Wish {
  productId: string;
  product: WishCardFragment | null;
}

const isSignedIn = async ({ request, context }: ApiArgs): Promise<boolean> =>
  (await readToken(request, context.config, 'shop')) !== null;

/** Takes what was kept before signing in into the account's list. Gives the cookie that forgets it here, if there was any. */
async function takeIn(args: ApiArgs): Promise<string | null> {
  const productIds = await readGuestWishes(args.request);
  if (productIds.length === 0) return null;
  const { wishesMerge } = await shop.mutate(args, WishesMergeDocument, { input: { productIds } });
  return wishesMerge.userErrors.length > 0 ? null : rememberGuestWishes([], args.context.config);
}

async function guestWishes(args: ApiArgs): Promise<Wish[]> {
  const ids = await readGuestWishes(args.request);
  if (ids.length === 0) return [];
  const { productsByIds } = await shop.publicQuery(args, WishedProductsDocument, { ids });
  const { sellerSlug } = getSite();
  return ids
    .map((productId) => ({ productId, product: productsByIds.find(({ id }) => id === productId) ?? null }))
    .filter(({ product }) => sellerSlug === null || product === null || product.seller.slug === sellerSlug);
}

const noPage = { hasNextPage: false, endCursor: null };

/** What a shopper keeps for later: the account's list, or this browser's own. */
export async function loadWishes(args: ApiArgs) {
  if (await isSignedIn(args)) {
    const forget = await takeIn(args);
    const after = new URL(args.request.url).searchParams.get('after');
    const { me } = await orFromTheStart(args.request, () =>
      shop.query(args, WishesPageDocument, { first: pageLength, after }),
    );
    if (me) {
      const { nodes, totalCount, pageInfo } = me.wishes;
      const wishes: Wish[] = nodes;
      return data(
        { signedIn: true, wishes, count: totalCount ?? nodes.length, pageInfo },
        forget === null ? {} : { headers: { 'Set-Cookie': forget } },
      );
    }
  }
  const wishes = await guestWishes(args);
  return data({ signedIn: false, wishes, count: wishes.length, pageInfo: noPage });
}

async function changeOwn(args: ApiArgs, intent: string, productId: string) {
  const input = { productId };
  return intent === 'remove'
    ? (await shop.mutate(args, WishRemoveDocument, { input })).wishRemove.userErrors
    : (await shop.mutate(args, WishAddDocument, { input })).wishAdd.userErrors;
}

/** `add` keeps a product (productId) for later, `remove` takes it off; then on to where one was (`from`). */
export async function changeWishes(args: ApiArgs) {
  const form = await readForm(args.request);
  const intent = textField(form, 'intent', 20);
  const productId = textField(form, 'productId', 100);
  const from = safePath(form.get('from'), localPath('/wishes'));
  if (!isProductId(productId)) return data({ fault: m.wish_unknown() }, { status: 422 });
  if (await isSignedIn(args)) {
    // First, or what is taken off now would come back with it.
    const forget = await takeIn(args);
    const headers: HeadersInit = forget === null ? {} : { 'Set-Cookie': forget };
    const [fault] = await changeOwn(args, intent, productId);
    if (fault) return data({ fault: fault.message }, { status: 422, headers });
    return redirect(from, { status: 303, headers });
  }
  const list = await readGuestWishes(args.request);
  const changed = intent === 'remove' ? withoutWish(list, productId) : withWish(list, productId);
  return redirect(from, {
    status: 303,
    headers: { 'Set-Cookie': await rememberGuestWishes(changed, args.context.config) },
  });
}

/** Tells by its id whether a product is on the list of whoever asks: the account's, or this browser's. */
export async function findWished(args: ApiArgs, slug: string): Promise<(productId: string) => boolean> {
  const kept = await readGuestWishes(args.request);
  const { product } = (await isSignedIn(args))
    ? await shop.query(args, ProductWishedDocument, { slug })
    : { product: null };
  return (productId) => product?.wishedByMe === true || kept.includes(productId);
}
