import { createLogger } from '@gebyar/logger';
import { localMediaStore, mediaStore } from './media/index.js';
import { createLogMailer, createSmtpMailer, mailer } from './notifications/index.js';
import { createStripeGateway, paymentGateway } from './payments/index.js';
import type { Config } from './platform/config.js';
import type { Ports } from './platform/ports.js';

/** Chooses the implementation behind each port, from the configuration. */
export function bindPorts(ports: Ports, config: Config): Ports {
  ports.bind(mediaStore, localMediaStore(config.MEDIA_DIR));
  ports.bind(
    paymentGateway,
    createStripeGateway({
      secretKey: config.STRIPE_SECRET_KEY,
      webhookSecret: config.STRIPE_WEBHOOK_SECRET,
      apiUrl: config.STRIPE_API_URL,
    }),
  );
  ports.bind(
    mailer,
    config.SMTP_URL === undefined
      ? createLogMailer(createLogger({ name: 'mail', level: config.LOG_LEVEL }))
      : createSmtpMailer(config.SMTP_URL, config.MAIL_FROM),
  );
  return ports;
}
