import { createLogger } from '@gebyar/logger';
import { localMediaStore, mediaOwners, mediaStore, s3MediaStore } from './media/index.js';
import { createLogMailer, createSmtpMailer, mailer } from './notifications/index.js';
import { hasOrdered } from './orders/index.js';
import {
  createManualGateway,
  createStripeGateway,
  moneyBook,
  PaymentGateways,
  paymentGateways,
  createStripeTransfers,
  transferGateway,
} from './payments/index.js';
import { ledgerBook } from './payouts/index.js';
import { buyerHistory } from './pricing/index.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/db/index.js';
import type { Deployment } from './platform/deployment.js';
import type { Ports } from './platform/ports.js';
import { rateProvider, tableRateProvider } from './shipping/index.js';
import { requireMember } from './sellers/index.js';

/** Chooses the implementation behind each port, from the configuration. */
export function bindPorts(
  ports: Ports,
  { config, db, deployment }: { config: Config; db: Database; deployment: Deployment },
): Ports {
  ports.bind(
    mediaStore,
    config.S3_BUCKET === undefined
      ? localMediaStore(config.MEDIA_DIR)
      : s3MediaStore({
          bucket: config.S3_BUCKET,
          region: config.S3_REGION,
          endpoint: config.S3_ENDPOINT,
          accessKeyId: config.S3_ACCESS_KEY_ID,
          secretAccessKey: config.S3_SECRET_ACCESS_KEY,
          forcePathStyle: config.S3_FORCE_PATH_STYLE === '1',
        }),
  );
  ports.bind(mediaOwners, {
    sellerOf: async (context, sellerId) =>
      (await requireMember(context, sellerId, 'products:write'))?.sellerId ?? null,
  });
  ports.bind(buyerHistory, { hasOrdered });
  ports.bind(
    paymentGateways,
    new PaymentGateways([
      createStripeGateway({
        secretKey: config.STRIPE_SECRET_KEY,
        webhookSecret: config.STRIPE_WEBHOOK_SECRET,
        apiUrl: config.STRIPE_API_URL,
      }),
      createManualGateway(db, deployment),
    ]),
  );
  ports.bind(rateProvider, tableRateProvider);
  ports.bind(
    transferGateway,
    createStripeTransfers({
      secretKey: config.STRIPE_SECRET_KEY,
      webhookSecret: config.STRIPE_WEBHOOK_SECRET,
      apiUrl: config.STRIPE_API_URL,
    }),
  );
  ports.bind(moneyBook, ledgerBook);
  ports.bind(
    mailer,
    config.SMTP_URL === undefined
      ? createLogMailer(createLogger({ name: 'mail', level: config.LOG_LEVEL }))
      : createSmtpMailer(config.SMTP_URL, config.MAIL_FROM),
  );
  return ports;
}
