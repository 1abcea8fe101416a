import { ChoiceCard, Skeleton } from '@gebyar/ui';
import { m } from '../i18n/messages';
import { minorUnits, priceText, type ApiMoney } from '../layout/price';
import { chosenOption, optionsFor, wayPrice, type DeliveryGroup } from './delivery-plan';
import { daysText } from './days-text';
import { placeText } from './place-text';
import { wayName, type CheckoutValues, type DeliveryMode } from './checkout-values';
import { showWhen } from './show-when';

interface DeliveryOptionsProps {
  groups: DeliveryGroup[];
  draft: CheckoutValues;
  /** The options are the ones for the address on the form. */
  quoted: boolean;
  /** The cart has an address, so that its options are more than pick-up. */
  addressed: boolean;
  waiting: boolean;
  fault: string | undefined;
}

const priceOrFree = (price: ApiMoney): string =>
  minorUnits(price) === 0n ? m.checkout_delivery_free() : priceText(price);

/** How each maker's parcel goes, with price and days. */
export function DeliveryOptions({ groups, draft, quoted, addressed, waiting, fault }: DeliveryOptionsProps) {
  return (
    <section
      id="delivery"
      aria-labelledby="delivery-heading"
      className="scroll-mt-24 space-y-5"
      aria-busy={waiting}
    >
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
      <div className={showWhen.delivery}>
        {quoted || draft.mode === 'pickup' ? null : (
          <div role="status">
            {waiting ? (
              <Waiting />
            ) : (
              <p className="rounded-control bg-sunken p-4 text-soft">{m.checkout_delivery_later()}</p>
            )}
          </div>
        )}
        {addressed && (quoted || draft.mode === 'pickup') ? (
          <Groups groups={groups} draft={draft} mode="delivery" />
        ) : null}
      </div>
      <div className={showWhen.pickup}>
        <Groups groups={groups} draft={draft} mode="pickup" />
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

interface GroupsProps {
  groups: DeliveryGroup[];
  draft: CheckoutValues;
  mode: DeliveryMode;
}

const Groups = ({ groups, draft, mode }: GroupsProps) => (
  <div className="space-y-6">
    {groups.map((group) => (
      <GroupOptions key={group.id} group={group} draft={draft} mode={mode} />
    ))}
  </div>
);

function GroupOptions({
  group,
  draft,
  mode,
}: {
  group: DeliveryGroup;
  draft: CheckoutValues;
  mode: DeliveryMode;
}) {
  const offered = optionsFor(group, mode);
  const chosen = chosenOption(group, mode, draft.ways);
  const noCourier = mode === 'delivery' && offered.every(({ kind }) => kind === 'PICK_UP');
  return (
    <fieldset>
      <legend className="pb-2 font-medium">{m.checkout_from_seller({ name: group.seller.name })}</legend>
      {offered.length === 0 || noCourier ? (
        <p className="pb-2 text-sm text-soft">
          {offered.length > 0 ? m.checkout_pickup_only() : m.checkout_no_way({ sellers: group.seller.name })}
        </p>
      ) : null}
      <div className="grid gap-2">
        {offered.map((option) => (
          <ChoiceCard
            key={option.id}
            name={wayName(mode, group.id)}
            value={option.id}
            checked={option.id === chosen?.id}
            // The form as a whole listens to changes.
            onChange={() => undefined}
            title={option.title}
            description={[daysText(option), option.description, placeText(option.place)]
              .filter(Boolean)
              .join(' · ')}
            aside={priceOrFree(wayPrice(option))}
          />
        ))}
      </div>
    </fieldset>
  );
}
