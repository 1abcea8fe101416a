import { defineEvent } from '../../platform/events/index.js';
import type { MessageSide } from './message.entity.js';

/** Somebody has written about an order. */
export const orderMessageSent = defineEvent<{
  orderId: string;
  orderGroupId: string;
  sellerId: string;
  messageId: string;
  sender: MessageSide;
}>('OrderMessageSent');
