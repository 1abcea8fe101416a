import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useFetcher } from '@gebyar/storefront/framework';
import { useHydrated } from '@gebyar/storefront/layout/use-hydrated';
import type { AdjustAnswer } from './adjust-stock.server';

/** Presses within this time travel as one change. */
const gatherMs = 350;

interface Counted {
  id: string;
  onHand: number;
  reserved: number;
}

/**
 * Counts presses at once and sends what they add up to, one change after another, each with a key of its own, so that
 * a repeated request counts once. Leaving the page sends what is still gathered.
 */
export function useStockCounter({ id, onHand, reserved }: Counted) {
  const fetcher = useFetcher<AdjustAnswer>({ key: `stock-${id}` });
  const hydrated = useHydrated();
  const [gathered, setGathered] = useState(0);
  const idle = fetcher.state === 'idle';
  const travelling = idle ? 0 : Number(fetcher.formData?.get('delta') ?? 0);
  const shown = onHand + travelling + gathered;

  const send = (delta: number) => {
    if (delta === 0) return;
    const body = { variantId: id, delta: String(delta), key: crypto.randomUUID(), enhanced: '1' };
    void fetcher.submit(body, { method: 'post' });
  };
  const waiting = useRef({ gathered, send });
  waiting.current = { gathered, send };

  useEffect(() => {
    if (gathered === 0 || !idle) return;
    const timer = setTimeout(() => {
      waiting.current.send(gathered);
      setGathered(0);
    }, gatherMs);
    return () => clearTimeout(timer);
  }, [gathered, idle]);

  useEffect(() => {
    const latest = waiting;
    return () => latest.current.send(latest.current.gathered);
  }, []);

  return {
    Form: fetcher.Form,
    onHand: shown,
    pending: shown !== onHand,
    fault: idle && gathered === 0 && fetcher.data && !fetcher.data.ok ? fetcher.data.message : null,
    /** The form's submit handler: takes the press over once the page is alive. */
    step(event: FormEvent<HTMLFormElement>) {
      const { submitter } = event.nativeEvent as SubmitEvent;
      if (!hydrated || !(submitter instanceof HTMLButtonElement)) return;
      event.preventDefault();
      const delta = Number(submitter.value);
      if (shown + delta >= reserved) setGathered(gathered + delta);
    },
  };
}
