import { Button, Field, TextInput } from '@gebyar/ui';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { m } from '@gebyar/storefront/i18n/messages';
import type { Couriers, MoveAnswer, SellerOrder, ShipField } from './seller-order.server';

interface NextStepFormProps {
  order: SellerOrder;
  couriers: Couriers;
  answer: MoveAnswer | undefined;
}

/** What the one button does to an order in each status; nothing when there is nothing to do. */
function nextStep({ status, delivery: { kind } }: SellerOrder): { intent: string; text: string } | null {
  const pickUp = kind === 'PICK_UP';
  if (status === 'PAID') return { intent: 'packed', text: m.sell_mark_packed() };
  if (status === 'PACKED')
    return { intent: 'shipped', text: pickUp ? m.sell_mark_ready() : m.sell_mark_shipped() };
  if (status === 'SHIPPED')
    return { intent: 'delivered', text: pickUp ? m.sell_mark_fetched() : m.sell_mark_delivered() };
  return null;
}

/** The step that comes next, and what it needs to know. */
export function NextStepForm({ order, couriers, answer }: NextStepFormProps) {
  const faults: FormFaults<ShipField> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  const step = nextStep(order);
  if (step === null) return null;
  const { title, kind } = order.delivery;
  const asksCourier = step.intent === 'shipped' && kind === 'DELIVERY';
  return (
    <Form ref={form} method="post" noValidate preventScrollReset className="space-y-5">
      {asksCourier ? (
        <>
          <h2 className="text-xl">{m.sell_ship_title()}</h2>
          <datalist id="couriers">
            {couriers.map(({ code, name }) => (
              <option key={code} value={name} />
            ))}
          </datalist>
          <div className="grid gap-5 sm:grid-cols-2">
            <Field label={m.sell_courier()} error={faults.fields.courier}>
              {(control) => (
                <TextInput
                  {...control}
                  name="courier"
                  list="couriers"
                  autoComplete="off"
                  defaultValue={answer?.values.courier ?? title}
                />
              )}
            </Field>
            <Field
              label={m.order_tracking_number()}
              optional={m.form_optional()}
              error={faults.fields.trackingNumber}
            >
              {(control) => (
                <TextInput
                  {...control}
                  name="trackingNumber"
                  autoComplete="off"
                  autoCapitalize="characters"
                  spellCheck={false}
                  defaultValue={answer?.values.trackingNumber ?? ''}
                />
              )}
            </Field>
          </div>
          <p className="text-sm text-soft">{m.sell_ship_hint()}</p>
        </>
      ) : (
        <input type="hidden" name="courier" value={title} />
      )}
      <div className="thumb-bar lg:max-w-sm">
        <Button name="intent" value={step.intent} size="lg" wide aria-disabled={busy}>
          {step.text}
        </Button>
      </div>
    </Form>
  );
}
