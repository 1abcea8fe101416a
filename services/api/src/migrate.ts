import 'reflect-metadata';
import { loadSetupConfig } from './platform/config.js';
import { runProcess } from './platform/process.js';
import { setUpDatabase } from './setup/index.js';

runProcess(async () => {
  const { DATABASE_URL, DEPLOYMENT_DIR } = loadSetupConfig();
  await setUpDatabase({ databaseUrl: DATABASE_URL, deploymentDirectory: DEPLOYMENT_DIR });
});
