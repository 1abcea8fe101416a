import type { GraphQLResolveInfo } from 'graphql';
import { asksOnlyFor, toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { toCart, type CartPayload, type CartType } from './cart.type.js';
import type { WrittenCart } from './change-cart.js';

/** Whether a payload's cart is asked for nothing that has to be priced, as by a page that leads on to another. */
const isUnpriced = (info: GraphQLResolveInfo): boolean => asksOnlyFor(info, 'cart', ['id', 'totalQuantity']);

/** What is known of a cart without its prices. */
const toUnpricedCart = ({ id, lines }: WrittenCart) =>
  ({
    typeName: 'Cart',
    id: toPublicId('cart', id),
    totalQuantity: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }) as CartType & { typeName: 'Cart' };

/** Runs a change of a cart and gives its payload; the cart is read and priced when the caller asks for more than what it holds. */
export const toCartPayload = (
  context: GraphQLContext,
  info: GraphQLResolveInfo,
  change: () => Promise<WrittenCart>,
): Promise<Partial<CartPayload>> =>
  toPayload(
    context.locale,
    async () => {
      const written = await change();
      return isUnpriced(info) ? toUnpricedCart(written) : toCart(context, await written.view());
    },
    (cart) => ({ cart }),
  );
