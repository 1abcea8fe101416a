import { definePort } from '../../platform/ports.js';

/** One e-mail, ready to go. */
export interface Mail {
  to: string;
  subject: string;
  html: string;
  text: string;
  /** Stays the same when a mail is sent again, so that mail programs show it once. */
  messageId: string;
}

/** Sends mail. Returns once the mail server has taken it; throws when it has not. */
export interface Mailer {
  send(mail: Mail): Promise<void>;
}

export const mailer = definePort<Mailer>('notifications/mailer');
