import { sql, type Kysely, type Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';

export interface CartLineState {
  id: string;
  variantId: string;
  /** The buyer's own text that is worked into the piece. */
  personalisation: string | null;
  quantity: number;
  seenPrice: bigint;
}

export interface CartBuyer {
  name: string;
  /** `+62…` */
  phone: string;
  email: string | null;
}

export interface CartAddress {
  line: string;
  subdistrictCode: string;
  postalCode: string | null;
  landmark: string | null;
}

/** A cart as it is stored: what was chosen, without prices. */
export interface CartState {
  id: string;
  userId: string | null;
  orderedAt: Date | null;
  buyer: CartBuyer | null;
  address: CartAddress | null;
  lines: CartLineState[];
  /** Chosen method by seller. */
  deliveries: Record<string, string>;
  /** Row ids of the coupons whose codes were entered, in that order. */
  couponIds: string[];
}

type CartRow = Selectable<Tables['cart']>;

interface JsonLine {
  id: string;
  variantId: string;
  personalisation: string | null;
  quantity: number;
  seenPrice: string;
}

/** What hangs on a row of `cart`, to be read along with it. */
const heldByCart = [
  sql<JsonLine[]>`(
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', line.id, 'variantId', line.variant_id,
      'personalisation', line.personalisation, 'quantity', line.quantity, 'seenPrice', line.seen_price::text) ORDER BY line.id), '[]')
    FROM cart_line line WHERE line.cart_id = cart.id)`.as('lines'),
  sql<Record<string, string>>`(
    SELECT coalesce(jsonb_object_agg(delivery.seller_id, delivery.method_code), '{}')
    FROM cart_delivery delivery WHERE delivery.cart_id = cart.id)`.as('deliveries'),
  sql<string[]>`(
    SELECT coalesce(jsonb_agg(entered.coupon_id ORDER BY entered.created_at, entered.coupon_id), '[]')
    FROM cart_coupon entered WHERE entered.cart_id = cart.id)`.as('coupon_ids'),
];

export type StoredCart = Omit<CartRow, 'ordered_at' | 'created_at' | 'updated_at'> & {
  ordered_at: Date | string | null;
  lines: JsonLine[];
  deliveries: Record<string, string>;
  coupon_ids: string[];
};

/** A cart from its row, which may have come as JSON. */
export const toState = (row: StoredCart): CartState => ({
  id: row.id,
  userId: row.user_id,
  orderedAt: row.ordered_at === null ? null : new Date(row.ordered_at),
  buyer:
    row.buyer_name !== null && row.buyer_phone !== null
      ? { name: row.buyer_name, phone: row.buyer_phone, email: row.buyer_email }
      : null,
  address:
    row.address_line !== null && row.subdistrict_code !== null
      ? {
          line: row.address_line,
          subdistrictCode: row.subdistrict_code,
          postalCode: row.postal_code,
          landmark: row.landmark,
        }
      : null,
  lines: row.lines.map((line) => ({ ...line, seenPrice: BigInt(line.seenPrice) })),
  deliveries: row.deliveries,
  couponIds: row.coupon_ids,
});

/**
 * The statement that reads a cart with its lines (the oldest first), chosen deliveries and coupons. Needs the platform's scope.
 * After taking a lock, say it in a statement of its own: rows joined to a locked one are as old as the statement.
 */
export const cartRows = (db: Kysely<Tables>, cartId: string) =>
  db.selectFrom('cart').selectAll().select(heldByCart).where('id', '=', cartId);

export async function readCart(db: Kysely<Tables>, cartId: string): Promise<CartState | null> {
  const row = await cartRows(db, cartId).executeTakeFirst();
  return row ? toState(row) : null;
}

/**
 * Writes who buys and where it goes into an open cart, waiting for whoever has it locked.
 *
 * @returns the cart as it is then; null when no open cart has this id.
 */
export async function writeBuyer(
  db: Kysely<Tables>,
  cartId: string,
  buyer: CartBuyer,
  address: CartAddress | null,
): Promise<CartState | null> {
  const row = await db
    .updateTable('cart')
    .set({
      updated_at: new Date(),
      buyer_name: buyer.name,
      buyer_phone: buyer.phone,
      buyer_email: buyer.email,
      ...(address && {
        address_line: address.line,
        subdistrict_code: address.subdistrictCode,
        postal_code: address.postalCode,
        landmark: address.landmark,
      }),
    })
    .where('id', '=', cartId)
    .where('ordered_at', 'is', null)
    .returningAll()
    .returning(heldByCart)
    .executeTakeFirst();
  return row ? toState(row) : null;
}
