import type { OrderCardFragment, OrderStatus } from '@gebyar/schema/shop';
import type { Step } from '@gebyar/ui';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';

type Moves = Pick<OrderCardFragment, 'status' | 'transitions' | 'delivery'>;

/** The four steps a shopper follows, each reached by any of its statuses. */
const stepStatuses = [
  ['PAID'],
  ['PACKED'],
  ['SHIPPED'],
  ['DELIVERED', 'COMPLETED'],
] as const satisfies OrderStatus[][];

const words = {
  DELIVERY: [m.order_step_paid, m.order_step_packed, m.order_step_shipped, m.order_step_done],
  PICK_UP: [m.order_step_paid, m.order_step_packed, m.order_step_ready, m.order_step_fetched],
} as const;

/** How far the order has come; -1 while it is not paid. */
export const stepReached = (status: OrderStatus): number =>
  stepStatuses.findIndex((statuses) => statuses.some((each) => each === status));

/** Paid, packed, on its way, done: with the time of each that has been reached. The next one is the current step. */
export function orderSteps({ status, transitions, delivery }: Moves): Step[] {
  const reached = stepReached(status);
  return words[delivery.kind].map((title, index) => {
    const at = transitions.find((move) => stepStatuses[index]?.some((each) => each === move.status))?.at;
    return {
      title: title(),
      detail: index <= reached && at !== undefined ? formatDateTime(at) : undefined,
      state: index <= reached ? 'done' : index === reached + 1 ? 'current' : 'coming',
    };
  });
}
