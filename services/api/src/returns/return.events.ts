import { defineEvent } from '../platform/events/index.js';
import type { ReturnStatus } from './return.machine.js';

/** A return came a step further: it was asked for, decided upon, sent, received, paid back. */
export const returnMoved = defineEvent<{
  returnId: string;
  /** The step that was recorded. */
  transitionId: string;
  orderId: string;
  orderGroupId: string;
  sellerId: string;
  status: ReturnStatus;
}>('ReturnMoved');
