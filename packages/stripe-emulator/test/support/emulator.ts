import Stripe from 'stripe';
import { createStripeEmulator, type EmulatorOptions, type StripeEmulator } from '../../src/index.ts';

export interface Started {
  emulator: StripeEmulator;
  stripe: Stripe;
}

/** An emulator on a free port, and the real SDK pointed at it. */
export async function start(options: EmulatorOptions = {}): Promise<Started> {
  const emulator = createStripeEmulator({ port: 0, ...options });
  await emulator.listen();
  return { emulator, stripe: sdk(emulator) };
}

export const sdk = (emulator: StripeEmulator, maxNetworkRetries = 0): Stripe =>
  new Stripe(emulator.secretKey, { ...emulator.sdkConfig, maxNetworkRetries, telemetry: false });

/** A plain request to the emulator, for what the SDK would not send. */
export const raw = (emulator: StripeEmulator, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${String(emulator.sdkConfig.port)}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { authorization: `Bearer ${emulator.secretKey}`, ...init.headers },
  });
