import { sessionNewsReceived } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { findSessionPayment } from '../commands/find-session-payment.js';
import { settlePayment } from '../commands/settle-payment.js';

/** The provider has told of a session: look what is so now, whatever the news said. */
export const onSessionNews = subscribe(
  sessionNewsReceived,
  'checkout/on-session-news',
  async (context, news) => {
    const paymentId = await findSessionPayment(context, news);
    if (paymentId !== null) await settlePayment(context, paymentId);
  },
);
