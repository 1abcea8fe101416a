import { sumOf } from '@gebyar/money';
import type { Context } from '../../platform/context.js';
import { isTaken, json, TryAgain, type Transaction } from '../../platform/db/index.js';
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
  const group = {
    id: newId(),
    number: newOrderGroupNumber(context.deployment.orderPrefix),
    secret: newOrderGroupSecret(),
  };
  const orders = input.orders.map((order, index) => ({
    ...order,
    id: newId(),
    number: orderNumberOf(group.number, index + 1),
  }));
  const totals = { subtotal, deliveryTotal, discountTotal, total };
  await insertAll(tx, { clock: context.clock, group: { ...group, ...totals }, input }, orders);
  await tx.emit(
    orderGroupPlaced({ orderGroupId: group.id, total: String(total), currency: context.deployment.currency }),
  );
  return { ...group, total, orders };
}

interface NewGroup {
  id: string;
  number: string;
  secret: string;
  subtotal: bigint;
  deliveryTotal: bigint;
  discountTotal: bigint;
  total: bigint;
}

type Written = Pick<Context, 'clock'> & { group: NewGroup; input: PlaceOrderGroupInput };

const groupRow = ({ clock, group, input }: Written) => ({
  id: group.id,
  number: group.number,
  secret: group.secret,
  cart_id: input.cartId,
  user_id: input.userId,
  buyer_name: input.buyer.name,
  buyer_phone: input.buyer.phone,
  buyer_email: input.buyer.email,
  address: input.address === null ? null : json(input.address),
  locale: input.locale,
  subtotal: group.subtotal,
  delivery_total: group.deliveryTotal,
  discount_total: group.discountTotal,
  total: group.total,
  idempotency_key: input.idempotencyKey,
  placed_at: clock(),
});

const orderRow = ({ clock, group, input: { buyer, address } }: Written, order: PlacedOrder) => ({
  id: order.id,
  order_group_id: group.id,
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
});

const lineRow = (order: PlacedOrder, line: PlaceOrderLine, id: string, position: number) => ({
  id,
  order_id: order.id,
  seller_id: order.sellerId,
  position,
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
});

/**
 * The group, its orders and their lines in one statement; discounts in one more.
 *
 * @throws TryAgain when the group's number is taken: another one is drawn.
 */
async function insertAll(tx: Transaction, written: Written, orders: readonly PlacedOrder[]): Promise<void> {
  const lineIds = new Map(orders.flatMap(({ lines }) => lines.map((line) => [line, newId()] as const)));
  const idOf = (line: PlaceOrderLine): string => lineIds.get(line) ?? newId();
  const lines = orders.flatMap((order) =>
    order.lines.map((line, index) => lineRow(order, line, idOf(line), index + 1)),
  );
  await tx.sql
    .with('made', (db) => db.insertInto('order_group').values(groupRow(written)))
    .with('placed', (db) => db.insertInto('order').values(orders.map((order) => orderRow(written, order))))
    .insertInto('order_line')
    .values(lines)
    .execute()
    .catch((error: unknown) => {
      throw isTaken(error, 'order_group_number_key')
        ? new TryAgain(`the number ${written.group.number} is taken`)
        : error;
    });
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
