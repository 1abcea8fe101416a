import { CartCountDocument, LayoutDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { shop } from '@gebyar/storefront/api/shop.server';
import { readCartId } from '@gebyar/storefront/session/cart-cookie.server';
import { readTheme } from '@gebyar/storefront/session/preferences.server';
import { readToken } from '@gebyar/storefront/session/session.server';

/** A part of the frame may be missing; the page inside it may not. */
const orNull = async <Result>(work: Promise<Result>): Promise<Result | null> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Response) return null;
    throw error;
  }
};

async function cartCount(args: ApiArgs): Promise<number> {
  const id = await readCartId(args.request);
  if (id === null) return 0;
  const { cart } = await shop.query(args, CartCountDocument, { id });
  return cart === null || cart.orderGroup ? 0 : cart.totalQuantity;
}

/** What stands around every page. Never throws an API fault: a page of its own must show even when the frame cannot. */
export async function loadLayout(args: ApiArgs) {
  const [layout, count, theme, token] = await Promise.all([
    orNull(shop.publicQuery(args, LayoutDocument, {})),
    orNull(cartCount(args)),
    readTheme(args.request),
    readToken(args.request, args.context.config, 'shop'),
  ]);
  return {
    shop: layout?.shop ?? null,
    categories: layout?.categories ?? [],
    cartCount: count ?? 0,
    theme,
    signedIn: token !== null,
    publicUrl: args.context.config.publicUrl,
    marketplaceUrl: args.context.config.marketplaceUrl,
    siteName: layout?.shop.name ?? '',
  };
}

export type LayoutData = Awaited<ReturnType<typeof loadLayout>>;
