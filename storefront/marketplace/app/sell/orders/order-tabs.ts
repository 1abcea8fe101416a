import type { OrderStatus } from '@gebyar/schema/seller';
import { m } from '@gebyar/storefront/i18n/messages';

/** The views of the order list, by what the address says in `?status=`. */
export const orderTabs = {
  all: { statuses: null, text: m.sell_orders_all },
  pack: { statuses: ['PAID'], text: m.sell_orders_pack },
  ship: { statuses: ['PACKED'], text: m.sell_orders_ship },
  underway: { statuses: ['SHIPPED'], text: m.sell_orders_underway },
  done: { statuses: ['DELIVERED', 'COMPLETED'], text: m.sell_orders_done },
  unpaid: { statuses: ['PENDING_PAYMENT'], text: m.sell_orders_unpaid },
  cancelled: { statuses: ['CANCELLED'], text: m.sell_orders_cancelled },
} satisfies Record<string, { statuses: OrderStatus[] | null; text: () => string }>;

export type OrderTab = keyof typeof orderTabs;

export const isOrderTab = (value: string | null): value is OrderTab =>
  orderTabNames.some((name) => name === value);

export const orderTabNames: OrderTab[] = ['all', 'pack', 'ship', 'underway', 'done', 'unpaid', 'cancelled'];
