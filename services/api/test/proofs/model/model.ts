/** What a thing of the lane's makers has, as it should be in the database. */
export interface ModelStock {
  /** In the workshop, which sells to the shop. */
  onHand: number;
  reserved: number;
  /** At the booth, which sells to who comes by. */
  booth: number;
}

/** A coupon of the first maker: so many uses by all together, and by each person. */
export interface ModelCoupon {
  uses: number;
  by: number[];
}
export const couponLimits = { total: 3, perPerson: 2 };

export interface ModelCart {
  id: string;
  /** Pieces by the index of the goods. */
  lines: Map<number, number>;
  /** Which of the shoppers. */
  person: number;
  coupon: boolean;
  /** The group it has become. */
  group: ModelGroup | null;
}

export type OrderState =
  'PENDING_PAYMENT' | 'PAID' | 'PACKED' | 'SHIPPED' | 'DELIVERED' | 'COMPLETED' | 'CANCELLED';

export type ReturnState = 'REQUESTED' | 'APPROVED' | 'RECEIVED' | 'CANCELLED';

export interface ModelReturn {
  /** Public ids. */
  id: string;
  lineId: string;
  pieces: number;
  state: ReturnState;
}

export interface ModelOrder {
  /** Public id. */
  id: string;
  lineId: string;
  /** Whose it is; each maker of a lane sells one thing. */
  maker: number;
  quantity: number;
  /** Minor units. */
  total: bigint;
  /** Minor units: of the line, the rest is the delivery. */
  linePaid: bigint;
  lineGiven: bigint;
  deliveryGiven: bigint;
  /** Pieces that money was given back for; of them, those that did not come back in a return. */
  pieces: number;
  piecesKept: number;
  /** Pieces that a refund put on the shelf again. */
  restocked: number;
  returns: ModelReturn[];
  state: OrderState;
  /** Its seller got its money. */
  sold: boolean;
}

export type Method = 'CARD' | 'BANK_TRANSFER';

export interface ModelGroup {
  number: string;
  secret: string;
  method: Method;
  /** Who used a coupon for it; null when nobody did, or it was given back. */
  couponOf: number | null;
  couponGivenBack: boolean;
  paymentId: string;
  sessionId: string;
  /** Where the shopper pays. */
  page: string;
  /** We have no note of the session: only its news can tell of it. */
  lost: boolean;
  /** What the provider knows to be so. */
  atProvider: 'open' | 'paid' | 'expired';
  /** What we have heard and acted upon. */
  payment: 'PENDING' | 'PAID' | 'EXPIRED' | 'REFUNDED';
  orders: ModelOrder[];
  /** Minor units. */
  refunded: bigint;
  /** Ids of the news that were told already, to be told again. */
  told: string[];
}

/** What a lane's makers, carts and orders are like after the commands so far. */
export interface Model {
  goods: ModelStock[];
  carts: ModelCart[];
  groups: ModelGroup[];
  coupon: ModelCoupon;
  /** Minor units that the office has paid out, by maker. */
  paidOut: bigint[];
}

export const emptyModel = (goods: ModelStock[]): Model => ({
  goods,
  carts: [],
  groups: [],
  coupon: { uses: 0, by: [0, 0] },
  paidOut: goods.map(() => 0n),
});

export const free = ({ onHand, reserved }: ModelStock): number => onHand - reserved;

/** One of a list by any number: commands are made before it is known how many there will be. */
export const nth = <Item>(items: readonly Item[], number: number): Item => {
  const item = items[number % items.length];
  if (item === undefined) throw new Error('there is none to choose from');
  return item;
};

const goodsOf = (model: Model, { maker }: ModelOrder): ModelStock => nth(model.goods, maker);

export function reserve(model: Model, order: ModelOrder): void {
  goodsOf(model, order).reserved += order.quantity;
}

export function release(model: Model, order: ModelOrder): void {
  goodsOf(model, order).reserved -= order.quantity;
}

export function shipOut(model: Model, order: ModelOrder): void {
  goodsOf(model, order).onHand -= order.quantity;
  goodsOf(model, order).reserved -= order.quantity;
}

export const mayUseCoupon = ({ coupon }: Model, person: number): boolean =>
  coupon.uses < couponLimits.total && (coupon.by[person] ?? 0) < couponLimits.perPerson;

export function useCoupon({ coupon }: Model, person: number, by = 1): void {
  coupon.uses += by;
  coupon.by[person] = (coupon.by[person] ?? 0) + by;
}

/** What of an order can still be given back. */
export const openOf = (order: ModelOrder) => ({
  line: order.linePaid - order.lineGiven,
  delivery: order.total - order.linePaid - order.deliveryGiven,
  pieces: order.quantity - order.pieces,
});

/** Minor units that an order has left its seller. */
export const earnedBy = (order: ModelOrder): bigint =>
  order.sold ? order.total - order.lineGiven - order.deliveryGiven : 0n;

/** Gives the money of an order back. */
export function refund(group: ModelGroup, amount: bigint): void {
  group.refunded += amount;
  const total = group.orders.reduce((sum, order) => sum + order.total, 0n);
  if (group.refunded === total) group.payment = 'REFUNDED';
}

/** News of a session came: one that we had lost is ours again, unless its page is still open. */
export function hear(model: Model, group: ModelGroup): void {
  if (group.lost && group.atProvider !== 'open') group.lost = false;
  converge(model, group);
}

/** What we do when we look at the provider: forward only, to what is so there. */
export function converge(model: Model, group: ModelGroup): void {
  if (group.lost) return;
  if (group.atProvider === 'expired' && group.payment === 'PENDING') closeUnpaid(model, group);
  if (group.atProvider !== 'paid' || group.payment === 'PAID' || group.payment === 'REFUNDED') return;
  const isLate = group.payment === 'EXPIRED';
  group.payment = 'PAID';
  const couponIsGone = group.couponGivenBack && !mayUseCoupon(model, group.couponOf ?? 0);
  if (
    isLate &&
    (couponIsGone || !group.orders.every((order) => free(goodsOf(model, order)) >= order.quantity))
  ) {
    // The goods or the coupon are gone: all of the money goes back.
    refund(
      group,
      group.orders.reduce((sum, order) => sum + order.total, 0n),
    );
    return;
  }
  if (group.couponGivenBack && group.couponOf !== null) {
    useCoupon(model, group.couponOf);
    group.couponGivenBack = false;
  }
  for (const order of group.orders) {
    if (isLate) reserve(model, order);
    order.state = 'PAID';
    order.sold = true;
  }
}

export function closeUnpaid(model: Model, group: ModelGroup): void {
  group.payment = 'EXPIRED';
  if (group.couponOf !== null) {
    useCoupon(model, group.couponOf, -1);
    group.couponGivenBack = true;
  }
  for (const order of group.orders) {
    release(model, order);
    order.state = 'CANCELLED';
  }
}

/** Gives parts of an order's money back. */
export function giveBack(
  group: ModelGroup,
  order: ModelOrder,
  part: { line?: bigint; delivery?: bigint; pieces?: number; isReturn?: boolean },
): void {
  const { line = 0n, delivery = 0n, pieces = 0, isReturn = false } = part;
  order.lineGiven += line;
  order.deliveryGiven += delivery;
  order.pieces += pieces;
  if (!isReturn) order.piecesKept += pieces;
  refund(group, line + delivery);
}
