// The payment provider's double as a process of its own, in memory. Reads its settings from standard input.
import { text } from 'node:stream/consumers';
import { createStripeEmulator } from '@gebyar/stripe-emulator';

const { port, webhookUrl } = JSON.parse(await text(process.stdin)) as { port: number; webhookUrl: string };
const emulator = createStripeEmulator({ port, webhook: { url: webhookUrl } });
await emulator.listen();
process.on('SIGTERM', () => {
  void emulator.close().then(() => process.exit(0));
});
process.send?.('ready');
