import type { FastifyInstance } from 'fastify';
import { adjustBalance, decideDispute, disputeCharge, settleRefund } from './control/commands.ts';
import { createCore } from './core.ts';
import type { FaultMenu } from './faults/faults.ts';
import { completeOnboarding, requireAccount } from './resources/accounts.ts';
import { createServer } from './server.ts';
import { resolveSettings, type EmulatorOptions } from './settings.ts';
import type { Delivery } from './state/documents.ts';
import { releaseHeld, resendEvent, retryNow } from './webhooks/control.ts';

/** A running double of Stripe. */
export interface StripeEmulator {
  /** Takes the port, reads the stored state, and begins to answer and to send webhooks. Returns the address. */
  listen(): Promise<string>;
  /** Answers what is under way, stops sending and closes the journal. */
  close(): Promise<void>;
  /** The address browsers use, such as `http://localhost:4242`. */
  readonly url: string;
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** What to give the SDK: `new Stripe(emulator.secretKey, emulator.sdkConfig)`. */
  readonly sdkConfig: { host: string; port: number; protocol: 'http' };
  readonly faults: FaultMenu;
  readonly clock: {
    /** Seconds since the epoch in the emulator's time. */
    now(): number;
    /** Moves time forward and brings about what falls due: expiries, settled money, retries. */
    advance(seconds: number): void;
  };
  readonly webhooks: {
    /** Every delivery, oldest first. */
    deliveries(): Delivery[];
    /** Lets go of what a fault held back, and says how many that were. */
    release(options?: { newestFirst?: boolean }): number;
    /** Sends an event once more. Throws for an unknown id. */
    resend(eventId: string): void;
    /** Tries everything that waits for another attempt now. */
    retryNow(): void;
  };
  /** Puts money into a balance at once (or takes it out, as a payout does): the platform's, or a connected account's. */
  adjustBalance(change: { account?: string; currency: string; amount: number }): void;
  /** Does what a seller does on the registration page: all requested capabilities become active. */
  onboard(accountId: string): void;
  /** Decides a pending refund, or lets one that succeeded fail afterwards. */
  settleRefund(refundId: string, status: 'succeeded' | 'failed', reason?: string): void;
  /** Lets the shopper's bank take a charge back, and says the dispute's id. */
  dispute(chargeId: string, reason?: string): string;
  /** Decides a dispute as the bank does. */
  closeDispute(disputeId: string, status: 'won' | 'lost'): void;
}

export function createStripeEmulator(options: EmulatorOptions = {}): StripeEmulator {
  const settings = resolveSettings(options);
  const core = createCore(settings);
  let app: FastifyInstance | undefined;
  let port = settings.port;

  const listen = async (): Promise<string> => {
    let markReady = (): void => undefined;
    const ready = new Promise<void>((resolve) => {
      markReady = resolve;
    });
    app = await createServer(core, ready);
    await app.listen({ port: settings.port, host: settings.host });
    const address = app.server.address();
    port = typeof address === 'object' && address !== null ? address.port : settings.port;
    core.publicUrl.value = settings.publicUrl ?? `http://localhost:${String(port)}`;
    try {
      await core.store.open();
    } catch (error) {
      markReady();
      await app.close();
      throw error;
    }
    core.clock.setOffsetMs(core.store.get('clock', 'clock')?.offsetMs ?? 0);
    core.scheduler.start();
    core.sender.start();
    markReady();
    return core.publicUrl.value;
  };

  const close = async (): Promise<void> => {
    core.scheduler.stop();
    await core.sender.stop();
    await app?.close();
    await core.store.close();
  };

  return {
    listen,
    close,
    get url() {
      return core.publicUrl.value;
    },
    get sdkConfig() {
      return { host: '127.0.0.1', port, protocol: 'http' as const };
    },
    secretKey: settings.secretKey,
    webhookSecret: settings.webhook.secret,
    faults: core.faults,
    clock: {
      now: () => core.clock.now(),
      advance: (seconds) => {
        core.advanceClock(seconds);
      },
    },
    webhooks: {
      deliveries: () => [...core.store.all('deliveries')],
      release: ({ newestFirst = false } = {}) => core.transact((unit) => releaseHeld(unit, newestFirst)),
      resend: (eventId) => {
        core.transact((unit) => resendEvent(unit, eventId));
      },
      retryNow: () => {
        core.transact(retryNow);
      },
    },
    adjustBalance: ({ account, currency, amount }) => {
      core.transact((unit) => {
        adjustBalance(unit, account, currency, amount);
      });
    },
    onboard: (accountId) => {
      core.transact((unit) => completeOnboarding(unit, requireAccount(unit, accountId)));
    },
    settleRefund: (refundId, status, reason = 'unknown') => {
      core.transact((unit) => {
        settleRefund(unit, refundId, status, reason);
      });
    },
    dispute: (chargeId, reason = 'fraudulent') =>
      core.transact((unit) => disputeCharge(unit, chargeId, reason).id),
    closeDispute: (disputeId, status) => {
      core.transact((unit) => {
        decideDispute(unit, disputeId, status);
      });
    },
  };
}
