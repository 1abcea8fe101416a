import { useEffect, useRef } from 'react';
import { useRevalidator } from '../framework';

const firstMs = 2_000;
const longestMs = 20_000;

/** Looks for news again and again, less and less often, and only while somebody is looking. */
export function usePendingRefresh(): void {
  const { revalidate } = useRevalidator();
  const look = useRef(revalidate);
  look.current = revalidate;
  useEffect(() => {
    let pause = firstMs;
    let timer: ReturnType<typeof setTimeout>;
    const plan = () => {
      timer = setTimeout(() => {
        pause = Math.min(pause * 1.4, longestMs);
        if (document.visibilityState === 'visible') look.current();
        plan();
      }, pause);
    };
    // Coming back from the payment page in another tab is when the news is most likely there.
    const onVisible = () => {
      if (document.visibilityState === 'visible') look.current();
    };
    plan();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, []);
}
