import 'reflect-metadata';
import { createApp } from './app.js';
import { loadConfig } from './platform/config.js';
import { startWorker } from './platform/jobs/index.js';
import { onStop, runProcess } from './platform/process.js';
import { slices } from './slices.js';

runProcess(async () => {
  const config = loadConfig();
  const app = createApp(config, 'worker');
  const jobs = slices.flatMap((slice) => [
    ...(slice.jobs ?? []),
    ...(slice.subscribers ?? []).map(({ job }) => job),
  ]);
  const worker = await startWorker(app.context, jobs);
  worker.ended.catch((error: unknown) => {
    app.context.logger.fatal(
      { err: error },
      'the queue ended; whoever watches over this process starts it again',
    );
    process.exit(1);
  });
  onStop(async () => {
    await worker.stop();
    await app.close();
  });
  app.context.logger.info('ready');
  process.send?.('ready');
});
