import { Button, buttonClass, Field, Notice, TextInput } from '@gebyar/ui';
import { useState } from 'react';
import type { CartActionResult } from '../cart/cart-result';
import { useFetcher, useLocation } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { Price, type ApiMoney } from '../layout/price';
import { useHydrated } from '../layout/use-hydrated';
import { PersonalisationField, type AskedText } from './personalisation-field';
import { QuantityInput } from './quantity-input';

interface AddToCartProps {
  variant: { id: string; availableQuantity: number; price: ApiMoney };
  personalisation: AskedText | null;
}

/** Into the cart. Without a script the cart opens; with one, the visitor stays where they are. */
export function AddToCart({ variant, personalisation }: AddToCartProps) {
  const fetcher = useFetcher<CartActionResult>();
  const hydrated = useHydrated();
  const { pathname, search } = useLocation();
  const [quantity, setQuantity] = useState(1);
  const max = Math.min(variant.availableQuantity, 99);
  const busy = fetcher.state !== 'idle';
  const result = busy ? undefined : fetcher.data;
  return (
    <fetcher.Form method="post" action={localPath('/cart')} className="space-y-4">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variantId" value={variant.id} />
      <input type="hidden" name="from" value={`${pathname}${search}`} />
      {hydrated ? <input type="hidden" name="stay" value="1" /> : null}
      {personalisation ? <PersonalisationField asked={personalisation} /> : null}
      {hydrated ? (
        <QuantityInput value={Math.min(quantity, max)} max={max} onChange={setQuantity} />
      ) : (
        <Field label={m.product_quantity()} className="w-32">
          {(control) => (
            <TextInput
              {...control}
              type="number"
              name="quantity"
              defaultValue={1}
              min={1}
              max={max}
              required
            />
          )}
        </Field>
      )}
      <div className="thumb-bar-fixed space-y-3">
        <Outcome result={result} />
        <div className="flex items-center gap-4">
          <Price money={variant.price} className="font-semibold lg:hidden" />
          <Button size="lg" className="flex-1 px-3!" aria-disabled={busy}>
            {busy ? m.product_adding() : m.product_add()}
          </Button>
        </div>
      </div>
    </fetcher.Form>
  );
}

/** What became of it, right above the button that was pressed. */
function Outcome({ result }: { result: CartActionResult | undefined }) {
  return (
    <>
      <div role="status">
        {result?.ok ? (
          <div className="rise flex flex-wrap items-center justify-between gap-x-3 rounded-control bg-success-wash px-3 text-[0.9375rem]">
            <span className="font-medium">{m.product_added()}</span>
            <LocalLink to="/cart" className={buttonClass({ variant: 'quiet', size: 'sm' })}>
              {m.product_see_cart()}
            </LocalLink>
          </div>
        ) : null}
      </div>
      {result && !result.ok ? (
        <Notice tone="danger" role="alert" className="rise">
          {result.fault.message}
        </Notice>
      ) : null}
    </>
  );
}
