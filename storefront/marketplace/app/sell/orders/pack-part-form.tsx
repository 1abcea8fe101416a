import { Button, Field, TextInput } from '@gebyar/ui';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { SellerOrder } from './seller-order.server';

interface PackPartFormProps {
  order: SellerOrder;
  /** Whether some of it is packed already, so that this is what comes next. */
  begun: boolean;
  /** Told with the form, so that a form that is sent twice packs once. */
  formKey: string;
}

/** How many of each go into the next parcel; the rest follows in others. */
export function PackPartForm({ order, begun, formKey }: PackPartFormProps) {
  const left = order.lines.filter(({ remainingQuantity }) => remainingQuantity > 0);
  const several = order.lines.length > 1 || order.lines.some(({ quantity }) => quantity > 1);
  if (left.length === 0 || !several || (order.status !== 'PAID' && order.status !== 'PACKED')) return null;
  const form = <PackForm lines={left} begun={begun} formKey={formKey} />;
  if (begun) {
    return (
      <section aria-labelledby="pack-next-heading" className="space-y-4">
        <h2 id="pack-next-heading" className="text-xl">
          {m.sell_parcel_pack_title()}
        </h2>
        {form}
      </section>
    );
  }
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center font-medium text-indigo underline underline-offset-4">
        {m.sell_parcel_part_open()}
      </summary>
      {form}
    </details>
  );
}

function PackForm({
  lines,
  begun,
  formKey,
}: Pick<PackPartFormProps, 'begun' | 'formKey'> & { lines: SellerOrder['lines'] }) {
  const busy = useNavigation().state !== 'idle';
  return (
    <Form method="post" noValidate preventScrollReset className="space-y-4 pt-2">
      <p className="text-sm text-soft">{m.sell_parcel_part_hint()}</p>
      <input type="hidden" name="formKey" value={formKey} />
      {lines.map(({ id, title, variantTitle, remainingQuantity }) => (
        <Field
          key={id}
          label={m.sell_parcel_quantity({ title: [title, variantTitle].filter(Boolean).join(' · ') })}
          hint={m.sell_parcel_left({ left: remainingQuantity })}
        >
          {(control) => (
            <TextInput
              {...control}
              type="number"
              inputMode="numeric"
              min={0}
              max={remainingQuantity}
              name={`quantity.${id}`}
              defaultValue={begun ? remainingQuantity : 0}
              className="max-w-32"
            />
          )}
        </Field>
      ))}
      <Button name="intent" value="pack-part" variant={begun ? 'primary' : 'secondary'} aria-disabled={busy}>
        {m.sell_parcel_pack()}
      </Button>
    </Form>
  );
}
