import { randomUUID } from 'node:crypto';
import { purchasableVariants } from '../../catalog/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { readCart } from '../cart.state.js';
import { writtenCart, type WrittenCart } from '../change-cart.js';
import { writeLines } from '../write-lines.js';

/**
 * Makes a new cart from an old one, for a shopper whose payment came to nothing: the same buyer, address and deliveries,
 * and of the lines whatever can still be bought (fewer where stock has fallen).
 *
 * @param cartId row id of the old cart
 * @returns null for an unknown cart.
 */
export function copyCart(context: Context, cartId: string): Promise<WrittenCart | null> {
  return context.db.transaction(platformScope, async (tx) => {
    const old = await readCart(tx.sql, cartId);
    if (!old) return null;
    const variantIds = old.lines.map(({ variantId }) => variantId);
    const variants = await purchasableVariants(tx.sql, variantIds);
    const id = randomUUID();
    const left = new Map<string, number>();
    const wanted = old.lines.flatMap(({ variantId, personalisation, quantity }) => {
      const variant = variants.get(variantId);
      const available = variant?.purchasable ? (left.get(variantId) ?? variant.available) : 0;
      const taken = Math.min(quantity, available);
      left.set(variantId, available - taken);
      return taken > 0 ? { variantId, personalisation, quantity: taken } : [];
    });
    await tx.sql
      .insertInto('cart')
      .columns([
        'id',
        'user_id',
        'buyer_name',
        'buyer_phone',
        'buyer_email',
        'address_line',
        'subdistrict_code',
        'postal_code',
        'landmark',
      ])
      .expression((source) =>
        source
          .selectFrom('cart')
          .select(({ val, cast }) => cast<string>(val(id), 'uuid').as('id'))
          .select([
            'user_id',
            'buyer_name',
            'buyer_phone',
            'buyer_email',
            'address_line',
            'subdistrict_code',
            'postal_code',
            'landmark',
          ])
          .where('id', '=', cartId),
      )
      .execute();
    const lines = await writeLines(tx.sql, id, [], wanted, variants);
    const deliveries = Object.entries(old.deliveries);
    if (deliveries.length > 0) {
      await tx.sql
        .insertInto('cart_delivery')
        .values(
          deliveries.map(([sellerId, code]) => ({ cart_id: id, seller_id: sellerId, method_code: code })),
        )
        .execute();
    }
    if (old.couponIds.length > 0) {
      await tx.sql
        .insertInto('cart_coupon')
        .values(old.couponIds.map((couponId) => ({ cart_id: id, coupon_id: couponId })))
        .execute();
    }
    return writtenCart(context, { ...old, id, orderedAt: null, lines }, null);
  });
}
