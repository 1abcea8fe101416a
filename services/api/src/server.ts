import 'reflect-metadata';
import { createApp } from './app.js';
import { createHttp } from './http.js';
import { loadConfig } from './platform/config.js';
import { onStop, runProcess } from './platform/process.js';

runProcess(async () => {
  const config = loadConfig();
  const app = createApp(config, 'api');
  const http = await createHttp(app.context);
  await http.listen({ port: config.PORT_API, host: config.HOST });
  onStop(async () => {
    await http.close();
    await app.close();
  });
  app.context.logger.info({ port: config.PORT_API }, 'ready');
  process.send?.('ready');
});
