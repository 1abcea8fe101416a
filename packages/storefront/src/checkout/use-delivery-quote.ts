import type { CheckoutCartFragment } from '@gebyar/schema/shop';
import { useRef } from 'react';
import { useFetcher } from '../framework';
import { localPath } from '../i18n/paths';
import { subdistrictCode, type CheckoutValues } from './checkout-values';
import type { CheckoutAnswer } from './submit-checkout.server';

type QuotedCart = Pick<CheckoutCartFragment, 'address'>;

/** The delivery options of the cart are the ones for what the form says. Pick-up needs no address. */
export const isQuoted = (values: CheckoutValues, { address }: QuotedCart): boolean =>
  values.mode === 'pickup' || (address !== null && address.subdistrict.code === subdistrictCode(values));

const isAskable = (values: CheckoutValues, cart: QuotedCart): boolean =>
  !isQuoted(values, cart) &&
  [values.phone, values.name, values.line, subdistrictCode(values)].every((value) => value !== '');

/** Fetches the delivery prices as soon as the form holds what they depend on. Without a script a button does it. */
export function useDeliveryQuote(cart: QuotedCart): {
  ask: (values: CheckoutValues, form: HTMLFormElement) => void;
  waiting: boolean;
  answer: CheckoutAnswer | null;
} {
  const fetcher = useFetcher<CheckoutAnswer>();
  const asked = useRef('');
  const waiting = fetcher.state !== 'idle';
  const { data } = fetcher;
  return {
    waiting,
    answer: waiting ? null : (data ?? null),
    ask(values, form) {
      if (!isAskable(values, cart)) return;
      const question = JSON.stringify([
        values.phone,
        values.name,
        values.email,
        subdistrictCode(values),
        values.postalCode,
      ]);
      if (question === asked.current) return;
      asked.current = question;
      const body = new FormData(form);
      body.set('intent', 'address');
      body.set('enhanced', '1');
      void fetcher.submit(body, { method: 'post', action: localPath('/checkout') });
    },
  };
}
