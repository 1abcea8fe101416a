import type { Logger } from '@gebyar/logger';
import type { Mailer } from './mailer.js';

/** For a deployment without a mail server: says in the log that a mail would have gone out, and nothing of what is in it. */
export const createLogMailer = (logger: Logger): Mailer => ({
  send({ subject, messageId }) {
    logger.info({ subject, messageId }, 'no SMTP_URL is set: mail not sent');
    return Promise.resolve();
  },
});
