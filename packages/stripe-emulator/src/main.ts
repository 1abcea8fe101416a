import { EnvironmentError } from '@gebyar/env';
import { createLogger } from '@gebyar/logger';
import { readConfig } from './config.ts';
import { codeOf } from './error-details.ts';
import { createStripeEmulator, type StripeEmulator } from './emulator.ts';

function refuse(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function configOrRefuse() {
  try {
    return readConfig();
  } catch (error) {
    if (error instanceof EnvironmentError) return refuse(error.message);
    throw error;
  }
}

const config = configOrRefuse();
const logger = createLogger({ name: 'stripe-emulator', level: config.LOG_LEVEL });
const emulator: StripeEmulator = createStripeEmulator({
  port: config.PORT_STRIPE_EMULATOR,
  host: config.HOST,
  secretKey: config.STRIPE_EMULATOR_SECRET_KEY,
  logger,
  webhook: { url: config.STRIPE_EMULATOR_WEBHOOK_URL, secret: config.STRIPE_EMULATOR_WEBHOOK_SECRET },
  ...(config.STRIPE_EMULATOR_DATA_DIR === undefined ? {} : { dataDir: config.STRIPE_EMULATOR_DATA_DIR }),
  ...(config.STRIPE_EMULATOR_PUBLIC_URL === undefined
    ? {}
    : { publicUrl: config.STRIPE_EMULATOR_PUBLIC_URL }),
});

let ending = false;
const end = () => {
  if (ending) return;
  ending = true;
  emulator.close().then(
    () => process.exit(0),
    (error: unknown) => {
      logger.error({ err: error }, 'could not close cleanly');
      process.exit(1);
    },
  );
};
process.on('SIGINT', end);
process.on('SIGTERM', end);

try {
  const url = await emulator.listen();
  logger.info({ url }, 'ready');
} catch (error) {
  const port = String(config.PORT_STRIPE_EMULATOR);
  if (codeOf(error) === 'EADDRINUSE') {
    refuse(`Port ${port} is taken: end what uses it, or set PORT_STRIPE_EMULATOR to a free one.`);
  }
  if (codeOf(error) === 'EACCES')
    refuse(`Not allowed to use port ${port} or ${config.STRIPE_EMULATOR_DATA_DIR ?? 'the data directory'}.`);
  refuse(`The Stripe emulator could not start: ${error instanceof Error ? error.message : String(error)}`);
}
