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

const toState = (
  row: CartRow,
  lines: CartLineState[],
  deliveries: Record<string, string>,
  couponIds: string[],
): CartState => ({
  id: row.id,
  userId: row.user_id,
  orderedAt: row.ordered_at,
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
  lines,
  deliveries,
  couponIds,
});

interface JsonLine {
  id: string;
  variantId: string;
  personalisation: string | null;
  quantity: number;
  seenPrice: string;
}

/**
 * Reads a cart with its lines (the oldest first), chosen deliveries and coupons, in one statement. Needs the platform's scope.
 * After taking a lock, call it in a statement of its own: rows joined to a locked one are as old as the statement.
 */
export async function readCart(db: Kysely<Tables>, cartId: string): Promise<CartState | null> {
  const row = await db
    .selectFrom('cart')
    .selectAll()
    .select([
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
    ])
    .where('id', '=', cartId)
    .executeTakeFirst();
  if (!row) return null;
  const lines = row.lines.map((line) => ({ ...line, seenPrice: BigInt(line.seenPrice) }));
  return toState(row, lines, row.deliveries, row.coupon_ids);
}
