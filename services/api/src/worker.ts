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
  // When the database goes, the queue's library leaves unheard that it could not tell how a job went.
  process.on('unhandledRejection', (error) => {
    app.context.logger.error({ err: error }, 'the queue is begun anew');
    void worker.beginAnew();
  });
  onStop(async () => {
    await worker.stop();
    await app.close();
  });
  app.context.logger.info('ready');
  process.send?.('ready');
});
