import { ChoiceCard } from '@gebyar/ui';
import { m } from '../i18n/messages';
import type { DeliveryMode } from './checkout-values';

/** Brought, or fetched. */
export function DeliveryModeChoice({ mode }: { mode: DeliveryMode }) {
  return (
    <fieldset>
      <legend className="sr-only">{m.checkout_how()}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <ChoiceCard
          name="mode"
          value="delivery"
          defaultChecked={mode === 'delivery'}
          title={m.checkout_mode_delivery()}
          description={m.checkout_mode_delivery_hint()}
        />
        <ChoiceCard
          name="mode"
          value="pickup"
          defaultChecked={mode === 'pickup'}
          title={m.checkout_mode_pickup()}
          description={m.checkout_mode_pickup_hint()}
        />
      </div>
    </fieldset>
  );
}
