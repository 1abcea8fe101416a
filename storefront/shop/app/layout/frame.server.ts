import { CartCountDocument, ShopFrameDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { shop } from '@gebyar/storefront/api/shop.server';
import { requireFound } from '@gebyar/storefront/browse/found.server';
import { getSite } from '@gebyar/storefront/i18n/site';
import { readCartId } from '@gebyar/storefront/session/cart-cookie.server';
import { readTheme } from '@gebyar/storefront/session/preferences.server';
import { paletteStyle, shopPalette } from '../theme/palette.server';

async function cartCount(args: ApiArgs): Promise<number> {
  const id = await readCartId(args.request);
  if (id === null) return 0;
  const { cart } = await shop.query(args, CartCountDocument, { id });
  return cart === null || cart.orderGroup ? 0 : cart.totalQuantity;
}

/**
 * What stands around every page of the shop.
 *
 * @throws a 404 Response when the address is no seller's, or that of one whose shop is closed
 */
export async function loadFrame(args: ApiArgs) {
  const { sellerSlug } = getSite();
  const [found, count, theme] = await Promise.all([
    sellerSlug ? shop.publicQuery(args, ShopFrameDocument, { slug: sellerSlug }) : { seller: null },
    cartCount(args),
    readTheme(args.request),
  ]);
  const seller = requireFound(found.seller);
  const { publicUrl, marketplaceUrl } = args.context.config;
  const palette = seller.brandColor === null ? null : shopPalette(seller.brandColor);
  const style = palette && paletteStyle(palette);
  return { seller, style, siteName: seller.name, cartCount: count, theme, publicUrl, marketplaceUrl };
}

export type Frame = Awaited<ReturnType<typeof loadFrame>>;
