import type { ReactNode } from 'react';
import type { useFetcher } from '../framework';
import { localPath } from '../i18n/paths';
import { useHydrated } from '../layout/use-hydrated';
import type { CartActionResult } from './cart-result';

export type CartFetcher = ReturnType<typeof useFetcher<CartActionResult>>;

interface LineFormProps {
  fetcher: CartFetcher;
  intent: 'update' | 'remove';
  lineId: string;
  children: ReactNode;
  className?: string;
}

/** A form that changes one line of the cart; without a script the cart opens anew. */
export function LineForm({ fetcher, intent, lineId, children, className }: LineFormProps) {
  const hydrated = useHydrated();
  return (
    <fetcher.Form method="post" action={localPath('/cart')} className={className}>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="lineId" value={lineId} />
      {hydrated ? <input type="hidden" name="stay" value="1" /> : null}
      {children}
    </fetcher.Form>
  );
}
