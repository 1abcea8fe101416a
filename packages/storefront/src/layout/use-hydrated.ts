import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** False on the server and until the page has come alive; forms use it to tell an enhanced submission from a plain one. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
