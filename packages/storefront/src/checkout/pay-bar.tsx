import type { CheckoutCartFragment } from '@gebyar/schema/shop';
import { Button, buttonClass } from '@gebyar/ui';
import Lock from 'lucide-react/icons/lock';
import { useNavigation } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { minorUnits, priceText, type ApiMoney } from '../layout/price';
import { cartBlocks } from './cart-trouble';
import type { CheckoutValues } from './checkout-values';
import { planDelivery, type DeliveryPlan } from './delivery-plan';
import { showWhen } from './show-when';

interface PayBarProps {
  cart: CheckoutCartFragment;
  plan: DeliveryPlan;
  quoted: boolean;
  draft: CheckoutValues;
}

/**
 * The one thing to do next. The pay button carries the total it shows: the server does not order at any other.
 * Delivery without prices asks for them first; whoever picks up can pay at once, also without a script.
 */
export function PayBar({ cart, plan, quoted, draft }: PayBarProps) {
  const { state, formData } = useNavigation();
  const busy = state !== 'idle' && formData !== undefined;
  if (cartBlocks(cart).length > 0) {
    return (
      <div className="thumb-bar mt-8">
        <LocalLink to="/cart" className={buttonClass({ size: 'lg', wide: true })}>
          {m.checkout_mend_cart()}
        </LocalLink>
      </div>
    );
  }
  return (
    <div className="thumb-bar mt-8 lg:mt-10">
      {quoted ? (
        <PayButton plan={plan} busy={busy} method={draft.method} />
      ) : (
        <>
          <div className={showWhen.delivery}>
            <Button size="lg" wide name="intent" value="address" aria-disabled={busy}>
              {busy ? m.checkout_delivery_waiting() : m.checkout_show_delivery()}
            </Button>
          </div>
          <div className={showWhen.pickup}>
            <PayButton plan={planDelivery(cart, 'pickup', draft.ways)} busy={busy} method={draft.method} />
          </div>
        </>
      )}
    </div>
  );
}

/** A price that never breaks over two lines. */
const unbroken = (money: ApiMoney): string => priceText(money).replace(/ /g, '\u00a0');

interface PayButtonProps {
  plan: DeliveryPlan;
  busy: boolean;
  method: CheckoutValues['method'];
}

const notes: Record<CheckoutValues['method'], () => string> = {
  CARD: m.checkout_pay_note,
  BANK_TRANSFER: m.pay_note_transfer,
  QRIS: m.pay_note_qris,
  CASH_ON_PICKUP: m.pay_note_cash,
  NOTHING_TO_PAY: m.free_title,
};

function PayButton({ plan, busy, method }: PayButtonProps) {
  const free = minorUnits(plan.total) === 0n;
  return (
    <>
      <Button
        size="lg"
        wide
        name="intent"
        value={`pay:${plan.total.amount}`}
        aria-disabled={busy}
        onClick={(event) => {
          if (busy) event.preventDefault();
        }}
      >
        {busy
          ? m.checkout_paying()
          : free
            ? m.free_confirm()
            : method === 'CARD'
              ? m.checkout_pay({ total: unbroken(plan.total) })
              : m.pay_place_order({ total: unbroken(plan.total) })}
      </Button>
      <p className="flex items-center justify-center gap-1.5 pt-2 text-sm text-muted">
        <Lock aria-hidden className="size-4 shrink-0" />
        {notes[free ? 'NOTHING_TO_PAY' : method]()}
      </p>
    </>
  );
}
