import { ChoiceCard, Skeleton } from '@gebyar/ui';
import { m } from '~/i18n/messages';
import { minorUnits, priceText, type ApiMoney } from '~/layout/price';
import { chosenOption, optionsFor, type DeliveryGroup } from './delivery-plan';
import { daysText } from './days-text';
import type { CheckoutValues } from './checkout-values';
import { showWhen } from './show-when';

interface DeliveryOptionsProps {
  groups: DeliveryGroup[];
  draft: CheckoutValues;
  /** The options are the ones for the address on the form. */
  quoted: boolean;
  waiting: boolean;
  fault: string | undefined;
}

const priceOrFree = (price: ApiMoney): string =>
  minorUnits(price) === 0n ? m.checkout_delivery_free() : priceText(price);

/** How each maker's parcel goes, with price and days. */
export function DeliveryOptions({ groups, draft, quoted, waiting, fault }: DeliveryOptionsProps) {
  return (
    <section id="delivery" aria-labelledby="delivery-heading" className="scroll-mt-24 space-y-5" aria-busy={waiting}>
      <div>
        <h2 id="delivery-heading" className="text-xl">
          {m.checkout_delivery({ count: groups.length })}
        </h2>
        {groups.length > 1 ? <p className="pt-1 text-soft">{m.checkout_delivery_each()}</p> : null}
      </div>
      {fault ? (
        <p data-faults tabIndex={-1} className="font-medium text-danger focus:outline-none">
          {fault}
        </p>
      ) : null}
      {quoted ? null : (
        <div className={showWhen.delivery} role="status">
          {waiting ? <Waiting /> : <p className="rounded-control bg-sunken p-4 text-soft">{m.checkout_delivery_later()}</p>}
        </div>
      )}
      <div className={quoted ? 'space-y-6' : `space-y-6 ${showWhen.pickup}`}>
        {groups.map((group) => (
          <GroupOptions key={group.id} group={group} draft={draft} />
        ))}
      </div>
    </section>
  );
}

function Waiting() {
  return (
    <div className="space-y-3">
      <span className="sr-only">{m.checkout_delivery_waiting()}</span>
      <Skeleton className="h-20" />
      <Skeleton className="h-20" />
    </div>
  );
}

function GroupOptions({ group, draft }: { group: DeliveryGroup; draft: CheckoutValues }) {
  const offered = optionsFor(group, 'delivery');
  const chosen = chosenOption(group, draft.mode, draft.options);
  const noCourier = offered.every(({ kind }) => kind === 'PICK_UP');
  return (
    <fieldset>
      <legend className="pb-2 font-medium">{m.checkout_from_seller({ name: group.seller.name })}</legend>
      {noCourier ? (
        <p className={`pb-2 text-sm text-soft ${showWhen.delivery}`}>
          {offered.length > 0 ? m.checkout_pickup_only() : m.checkout_no_way({ sellers: group.seller.name })}
        </p>
      ) : null}
      <div className="grid gap-2">
        {offered.map((option) => (
          <ChoiceCard
            key={option.id}
            name={`option:${group.id}`}
            value={option.id}
            checked={option.id === chosen?.id}
            // The form as a whole listens to changes.
            onChange={() => undefined}
            title={option.title}
            description={[daysText(option), option.description].filter(Boolean).join(' · ')}
            aside={priceOrFree(option.price)}
            className={option.kind === 'DELIVERY' ? showWhen.delivery : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
