/** What a thing of the lane's makers has, as it should be in the database. */
export interface ModelStock {
  onHand: number;
  reserved: number;
}

export interface ModelCart {
  id: string;
  /** Pieces by the index of the goods. */
  lines: Map<number, number>;
  /** The group it has become. */
  group: ModelGroup | null;
}

export type OrderState =
  'PENDING_PAYMENT' | 'PAID' | 'PACKED' | 'SHIPPED' | 'DELIVERED' | 'COMPLETED' | 'CANCELLED';

export interface ModelOrder {
  /** Public id. */
  id: string;
  /** Whose it is; each maker of a lane sells one thing. */
  maker: number;
  quantity: number;
  /** Minor units. */
  total: bigint;
  state: OrderState;
}

export interface ModelGroup {
  number: string;
  secret: string;
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
}

export const emptyModel = (goods: ModelStock[]): Model => ({ goods, carts: [], groups: [] });

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
  if (isLate && !group.orders.every((order) => free(goodsOf(model, order)) >= order.quantity)) {
    // The goods are gone: all of the money goes back.
    refund(
      group,
      group.orders.reduce((sum, order) => sum + order.total, 0n),
    );
    return;
  }
  for (const order of group.orders) {
    if (isLate) reserve(model, order);
    order.state = 'PAID';
  }
}

export function closeUnpaid(model: Model, group: ModelGroup): void {
  group.payment = 'EXPIRED';
  for (const order of group.orders) {
    release(model, order);
    order.state = 'CANCELLED';
  }
}
