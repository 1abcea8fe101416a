import { EnvironmentError } from '@gebyar/env';
import { startMailViewer } from './mail-viewer.ts';
import { readMailEnv } from './mail-env.ts';

async function run(): Promise<void> {
  const env = readMailEnv();
  const viewer = await startMailViewer({
    dir: env.MAIL_DIR,
    smtpPort: env.PORT_SMTP,
    webPort: env.PORT_MAIL,
  });
  const end = () => void viewer.stop().then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

run().catch((error: unknown) => {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
});
