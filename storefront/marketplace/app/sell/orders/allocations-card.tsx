import { Button, Field, Select, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { SellerOrder, StockPlaces } from './seller-order.server';

interface AllocationsCardProps {
  order: SellerOrder;
  places: StockPlaces;
}

/** From where each thing of an order is taken, and the way to take it from somewhere else. Nothing to choose with one place. */
export function AllocationsCard({ order: { allocations, lines, delivery }, places }: AllocationsCardProps) {
  const open = places.filter(({ active }) => active);
  if (allocations.length === 0 || open.length < 2) return null;
  const nameOf = (variantId: string) => {
    const line = lines.find((each) => each.variantId === variantId);
    return [line?.title, line?.variantTitle].filter(Boolean).join(' · ');
  };
  return (
    <section aria-labelledby="allocations-heading">
      <h2 id="allocations-heading" className="pb-1 text-xl">
        {m.sell_allocations()}
      </h2>
      <p className="pb-3 text-soft">
        {delivery.place
          ? m.sell_allocations_pick_up({ place: delivery.place.name })
          : m.sell_allocations_lead()}
      </p>
      <ul className="divide-y divide-line rounded-control border border-line bg-surface px-5">
        {allocations.map(({ id, variantId, locationId, locationName, quantity }) => (
          <li key={id} className="py-4">
            <p className="font-medium">
              <span className="tabular-nums">{quantity} ×</span> {nameOf(variantId)}
            </p>
            <p className="text-soft">{m.sell_allocation_at({ place: locationName })}</p>
            <details>
              <summary className="min-h-11 py-2 text-indigo underline underline-offset-4">
                {m.sell_allocation_move()}
                <span className="sr-only">: {nameOf(variantId)}</span>
              </summary>
              <Form method="post" preventScrollReset className="flex flex-wrap items-end gap-3 pt-2">
                <input type="hidden" name="allocationId" value={id} />
                <Field label={m.sell_allocation_to()} className="min-w-40 flex-1">
                  {(control) => (
                    <Select {...control} name="toLocationId">
                      {open
                        .filter((place) => place.id !== locationId)
                        .map((place) => (
                          <option key={place.id} value={place.id}>
                            {place.name}
                          </option>
                        ))}
                    </Select>
                  )}
                </Field>
                <Field label={m.stock_quantity()}>
                  {(control) => (
                    <TextInput
                      {...control}
                      name="moved"
                      type="number"
                      inputMode="numeric"
                      min={1}
                      max={quantity}
                      defaultValue={quantity}
                      className="max-w-24 tabular-nums"
                    />
                  )}
                </Field>
                <Button name="intent" value="move-allocation" variant="secondary">
                  {m.sell_allocation_do()}
                </Button>
              </Form>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
