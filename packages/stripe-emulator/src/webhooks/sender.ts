import type { EmulatorClock } from '../clock.ts';
import { codeOf } from '../error-details.ts';
import type { Settings } from '../settings.ts';
import type { Delivery } from '../state/documents.ts';
import type { Store } from '../state/store.ts';
import type { Unit } from '../state/unit.ts';
import { retryDelay } from './backoff.ts';
import { signedRequest } from './sign.ts';

const atOnce = 8;
const attemptsShown = 5;
/** A reordered event waits for the next one; when none comes it goes out after this long all the same. */
const reorderPatienceMs = 2000;

/** Sends events to the webhook endpoint until it takes them. */
export interface WebhookSender {
  start(): void;
  /** Sends whatever is due. */
  pump(): void;
  stop(): Promise<void>;
}

interface SenderParts {
  store: Store;
  clock: EmulatorClock;
  settings: Settings;
  transact: (work: (unit: Unit) => void) => void;
}

const isOpen = ({ status }: Delivery) =>
  status === 'pending' || status === 'held' || status === 'awaiting_next';

export function createWebhookSender({ store, clock, settings, transact }: SenderParts): WebhookSender {
  const { url, secret, firstRetryMs, maxRetryMs, giveUpMs, timeoutMs } = settings.webhook;
  const inFlight = new Map<string, Promise<void>>();
  // Deliveries that are not done yet, so that a long history costs nothing.
  const open = new Set<string>();
  let stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running = false;

  const dueAt = (delivery: Delivery): number => {
    if (delivery.status === 'pending') return delivery.nextAttemptMs;
    return delivery.status === 'awaiting_next' ? delivery.createdMs + reorderPatienceMs : Infinity;
  };

  const openDeliveries = (): Delivery[] =>
    [...open]
      .flatMap((id) => store.get('deliveries', id) ?? [])
      .filter((delivery) => dueAt(delivery) !== Infinity);

  const post = async (delivery: Delivery): Promise<number | string> => {
    const event = store.get('events', delivery.eventId);
    if (event === undefined || url === undefined) return 'the event is gone';
    const { payload, signature } = signedRequest(event, secret);
    try {
      const response = await fetch(url, {
        method: 'POST',
        body: payload,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'stripe-signature': signature,
        },
        redirect: 'manual',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(timeoutMs)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch (error) {
      return codeOf(error);
    }
  };

  const attempt = async (id: string) => {
    const delivery = store.get('deliveries', id);
    if (delivery === undefined) return;
    // The event must not be known outside before it is known to last.
    await store.durable();
    const at = Date.now();
    const outcome = await post(delivery);
    // An attempt that the emulator itself broke off at its end is not the endpoint's failure.
    if (stopping.signal.aborted) return;
    const delivered = typeof outcome === 'number' && outcome >= 200 && outcome < 300;
    const attemptCount = delivery.attemptCount + 1;
    const givenUp = !delivered && clock.nowMs() - delivery.createdMs >= giveUpMs;
    transact((unit) => {
      unit.put('deliveries', {
        ...delivery,
        status: delivered ? 'delivered' : givenUp ? 'given_up' : 'pending',
        attemptCount,
        attempts: [...delivery.attempts, { at, outcome }].slice(-attemptsShown),
        nextAttemptMs: clock.nowMs() + retryDelay(attemptCount, firstRetryMs, maxRetryMs),
      });
      const event = unit.get('events', delivery.eventId);
      if (delivered && event !== undefined) unit.put('events', { ...event, pending_webhooks: 0 });
      if (delivered) releaseAwaiting(unit);
    });
  };

  const releaseAwaiting = (unit: Unit) => {
    for (const id of open) {
      const waiting = unit.get('deliveries', id);
      if (waiting?.status === 'awaiting_next') unit.put('deliveries', { ...waiting, status: 'pending' });
    }
  };

  const pump = () => {
    if (!running || url === undefined) return;
    clearTimeout(timer);
    const idle = openDeliveries().filter(({ id }) => !inFlight.has(id));
    idle.sort((a, b) => dueAt(a) - dueAt(b));
    const now = clock.nowMs();
    for (const delivery of idle) {
      if (inFlight.size >= atOnce) return;
      if (dueAt(delivery) > now) {
        timer = setTimeout(pump, Math.min(2 ** 31 - 1, dueAt(delivery) - now));
        timer.unref();
        return;
      }
      const sending = attempt(delivery.id)
        .catch((error: unknown) => {
          settings.logger.error(
            { err: error, delivery: delivery.id },
            'a webhook attempt could not be recorded',
          );
        })
        .finally(() => {
          inFlight.delete(delivery.id);
          pump();
        });
      inFlight.set(delivery.id, sending);
    }
  };

  const track = (id: string, delivery: Delivery | null) => {
    if (delivery !== null && isOpen(delivery)) open.add(id);
    else open.delete(id);
  };

  store.onCommit((writes) => {
    const changed = writes.filter((write) => write.kind === 'deliveries');
    for (const { id, document } of changed) track(id, document);
    // Not from within the commit: its unit of work is over only when its caller goes on.
    if (changed.length > 0 || writes.some(({ kind }) => kind === 'clock')) setImmediate(pump);
  });

  return {
    start() {
      running = true;
      stopping = new AbortController();
      for (const delivery of store.all('deliveries')) track(delivery.id, delivery);
      pump();
    },
    pump,
    async stop() {
      running = false;
      clearTimeout(timer);
      stopping.abort();
      await Promise.all(inFlight.values());
    },
  };
}
