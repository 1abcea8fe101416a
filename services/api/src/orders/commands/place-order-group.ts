import { sumOf } from '@gebyar/money';
import type { Context } from '../../platform/context.js';
import { json, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import type { Locale, LocalizedText } from '../../platform/locale.js';
import { orderGroupPlaced } from '../order.events.js';
import { newOrderGroupNumber, newOrderGroupSecret, orderNumberOf } from '../order.number.js';
import type { OrderAddress } from '../order-group.entity.js';
import type { OrderDelivery } from '../order.entity.js';
import type { Funding } from '../order-discount.entity.js';
import type { OrderPersonalisation } from '../order-line.entity.js';

/** One discount, on a line or on a delivery. */
export interface PlaceDiscount {
  title: LocalizedText;
  couponCode: string | null;
  promotionId: string | null;
  fundedBy: Funding;
  /** Minor units, above zero. */
  amount: bigint;
}

export interface PlaceOrderLine {
  variantId: string;
  productId: string;
  title: LocalizedText;
  variantTitle: LocalizedText;
  sku: string | null;
  imageAssetId: string | null;
  /** The buyer's own text that is worked into each piece. */
  personalisation: OrderPersonalisation | null;
  quantity: number;
  /** Minor units. */
  unitPrice: bigint;
  /** The regular price, where `unitPrice` is a lower one. */
  listPrice?: bigint | null;
  discounts?: PlaceDiscount[];
  /** PPN in basis points, and what of it is in the line less its discounts. */
  taxRateBp?: number;
  taxTotal?: bigint;
}

export interface PlaceOrder {
  sellerId: string;
  delivery: OrderDelivery;
  /** Minor units. */
  deliveryTotal: bigint;
  deliveryDiscounts?: PlaceDiscount[];
  lines: PlaceOrderLine[];
}

export interface PlaceOrderGroupInput {
  cartId: string;
  userId: string | null;
  buyer: { name: string; phone: string; email: string | null };
  address: OrderAddress | null;
  locale: Locale;
  idempotencyKey: string;
  orders: PlaceOrder[];
}

export interface PlacedOrder extends PlaceOrder {
  id: string;
  number: string;
}

export interface PlacedOrderGroup {
  id: string;
  number: string;
  secret: string;
  /** Minor units. */
  total: bigint;
  orders: PlacedOrder[];
}

const discountOf = (discounts: readonly PlaceDiscount[] = [], fundedBy?: Funding): bigint =>
  sumOf(discounts.filter((each) => !fundedBy || each.fundedBy === fundedBy).map(({ amount }) => amount));
const allDiscounts = (order: PlaceOrder): PlaceDiscount[] => [
  ...order.lines.flatMap(({ discounts = [] }) => discounts),
  ...(order.deliveryDiscounts ?? []),
];
const lineTotal = ({ unitPrice, quantity }: PlaceOrderLine): bigint => unitPrice * BigInt(quantity);
const subtotalOf = (order: PlaceOrder): bigint => sumOf(order.lines.map(lineTotal));

/**
 * Writes an order group with one order per seller, all PENDING_PAYMENT, as a snapshot: what is written here never changes
 * when the catalogue does. The caller holds the cart's lock, so a cart becomes one group at most (O1, and a unique key).
 */
export async function placeOrderGroup(
  context: Context,
  tx: Transaction,
  input: PlaceOrderGroupInput,
): Promise<PlacedOrderGroup> {
  const subtotal = sumOf(input.orders.map(subtotalOf));
  const deliveryTotal = sumOf(input.orders.map((order) => order.deliveryTotal));
  const discountTotal = sumOf(input.orders.map((order) => discountOf(allDiscounts(order))));
  const total = subtotal + deliveryTotal - discountTotal;
  const group = await insertGroup(context, tx, input, { subtotal, deliveryTotal, discountTotal, total });
  const orders = input.orders.map((order, index) => ({
    ...order,
    id: newId(),
    number: orderNumberOf(group.number, index + 1),
  }));
  await insertOrders(context, tx, group.id, input, orders);
  await tx.emit(
    orderGroupPlaced({ orderGroupId: group.id, total: String(total), currency: context.deployment.currency }),
  );
  return { ...group, total, orders };
}

async function insertGroup(
  { clock, deployment }: Context,
  tx: Transaction,
  { cartId, userId, buyer, address, locale, idempotencyKey }: PlaceOrderGroupInput,
  totals: { subtotal: bigint; deliveryTotal: bigint; discountTotal: bigint; total: bigint },
): Promise<{ id: string; number: string; secret: string }> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    const made = await tx.sql
      .insertInto('order_group')
      .values({
        id: newId(),
        number: newOrderGroupNumber(deployment.orderPrefix),
        secret: newOrderGroupSecret(),
        cart_id: cartId,
        user_id: userId,
        buyer_name: buyer.name,
        buyer_phone: buyer.phone,
        buyer_email: buyer.email,
        address: address === null ? null : json(address),
        locale,
        subtotal: totals.subtotal,
        delivery_total: totals.deliveryTotal,
        discount_total: totals.discountTotal,
        total: totals.total,
        idempotency_key: idempotencyKey,
        placed_at: clock(),
      })
      // A number that is taken already: another one is drawn.
      .onConflict((conflict) => conflict.column('number').doNothing())
      .returning(['id', 'number', 'secret'])
      .executeTakeFirst();
    if (made) return made;
  }
  throw new Error('no free order number was found');
}

async function insertOrders(
  { clock }: Context,
  tx: Transaction,
  orderGroupId: string,
  { buyer, address }: PlaceOrderGroupInput,
  orders: readonly PlacedOrder[],
): Promise<void> {
  const rows = orders.map((order) => ({
    id: order.id,
    order_group_id: orderGroupId,
    seller_id: order.sellerId,
    number: order.number,
    status: 'PENDING_PAYMENT' as const,
    subtotal: subtotalOf(order),
    delivery_total: order.deliveryTotal,
    discount_total: discountOf(allDiscounts(order)),
    delivery_discount: discountOf(order.deliveryDiscounts),
    operator_discount_total: discountOf(allDiscounts(order), 'OPERATOR'),
    tax_total: sumOf(order.lines.map(({ taxTotal = 0n }) => taxTotal)),
    total: subtotalOf(order) + order.deliveryTotal - discountOf(allDiscounts(order)),
    placed_at: clock(),
    delivery: json(order.delivery),
    recipient: json({
      name: buyer.name,
      phone: buyer.phone,
      address: order.delivery.kind === 'PICK_UP' ? null : address,
    }),
  }));
  const lineIds = new Map(orders.flatMap(({ lines: own }) => own.map((line) => [line, newId()] as const)));
  const idOf = (line: PlaceOrderLine): string => lineIds.get(line) ?? newId();
  const lines = orders.flatMap((order) =>
    order.lines.map((line, index) => ({
      id: idOf(line),
      order_id: order.id,
      seller_id: order.sellerId,
      position: index + 1,
      variant_id: line.variantId,
      product_id: line.productId,
      title: json(line.title),
      variant_title: json(line.variantTitle),
      sku: line.sku,
      image_asset_id: line.imageAssetId,
      personalisation: line.personalisation && json(line.personalisation),
      quantity: line.quantity,
      unit_price: line.unitPrice,
      list_price: line.listPrice ?? null,
      total: lineTotal(line),
      discount_total: discountOf(line.discounts),
      operator_discount_total: discountOf(line.discounts, 'OPERATOR'),
      tax_rate_bp: line.taxRateBp ?? 0,
      tax_total: line.taxTotal ?? 0n,
    })),
  );
  await tx.sql
    .with('placed', (db) => db.insertInto('order').values(rows))
    .insertInto('order_line')
    .values(lines)
    .execute();
  await insertDiscounts(tx, orders, idOf);
}

async function insertDiscounts(
  tx: Transaction,
  orders: readonly PlacedOrder[],
  idOf: (line: PlaceOrderLine) => string,
): Promise<void> {
  const discounts = orders.flatMap((order) =>
    [
      ...order.lines.flatMap((line) =>
        (line.discounts ?? []).map((discount) => ({ discount, lineId: idOf(line) })),
      ),
      ...(order.deliveryDiscounts ?? []).map((discount) => ({ discount, lineId: null })),
    ].map(({ discount, lineId }, index) => ({
      id: newId(),
      order_id: order.id,
      order_line_id: lineId,
      seller_id: order.sellerId,
      position: index + 1,
      title: json(discount.title),
      coupon_code: discount.couponCode,
      promotion_id: discount.promotionId,
      funded_by: discount.fundedBy,
      amount: discount.amount,
    })),
  );
  if (discounts.length > 0) await tx.sql.insertInto('order_discount').values(discounts).execute();
}
