import { CartPageDocument, SuggestionsDocument } from '@gebyar/schema/shop';
import { shop } from '../api/shop.server';
import { ofThisSite } from '../browse/of-this-site';
import type { LoaderFunctionArgs } from '../framework';
import { data } from '../framework.server';
import { forgetCart, readCartId } from '../session/cart-cookie.server';

/** The cart of this browser, or something to begin with. A cart that is gone is forgotten. */
export async function loadCartPage(args: LoaderFunctionArgs) {
  const id = await readCartId(args.request);
  const cart = id === null ? null : (await shop.query(args, CartPageDocument, { id })).cart;
  const empty = cart === null || cart.totalQuantity === 0 || cart.orderGroup !== null;
  const suggestions = empty
    ? (await shop.publicQuery(args, SuggestionsDocument, { first: 8, where: ofThisSite({ inStock: true }) }))
        .products.nodes
    : [];
  const headers = new Headers();
  if (id !== null && cart === null) headers.set('Set-Cookie', await forgetCart(args.context.config));
  return data({ cart, empty, suggestions }, { headers });
}
