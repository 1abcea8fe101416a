import type { PriceRangeFragment } from '@gebyar/schema/shop';
import { Button, classNames, Field, TextInput } from '@gebyar/ui';
import { Form, Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { minorUnits, priceText, type ApiMoney } from '../layout/price';
import { FacetSection } from './listing-facet';
import { withParams, type ListingQuery } from './listing-query';

/** Whole units, as the address has them. */
const whole = ({ amount }: ApiMoney): string => amount.split('.')[0] ?? '';

/** A price from and to: by a bar of what there is, or as one types it. */
export function ListingPrices({ prices, query }: { prices: PriceRangeFragment | null; query: ListingQuery }) {
  const [params] = useSearchParams();
  const { min, max } = query;
  const kept = [...params].filter(([name]) => !['min', 'max', 'after'].includes(name));
  const steps = prices?.steps ?? [];
  const most = Math.max(...steps.map(({ count }) => count), 1);
  return (
    <FacetSection id="price" title={m.facet_price()} open chosen={min === '' && max === '' ? 0 : 1}>
      {steps.length > 1 ? (
        <ul className="pb-2">
          {steps.map(({ from, to, count }) => {
            const chosen = min === whole(from) && max === whole(to);
            return (
              <li key={from.amount}>
                <Link
                  to={withParams(params, {
                    min: chosen ? null : whole(from),
                    max: chosen ? null : whole(to),
                  })}
                  rel="nofollow"
                  preventScrollReset
                  aria-current={chosen ? 'true' : undefined}
                  className="group/step block py-1.5 text-sm hover:text-indigo"
                >
                  <span className="flex items-baseline gap-3 tabular-nums">
                    <span className={classNames('flex-1', chosen && 'font-semibold text-indigo')}>
                      {m.facet_price_between({ from: priceText(from), to: priceText(to) })}
                    </span>
                    <span aria-hidden className="text-muted">
                      {count}
                    </span>
                    <span className="sr-only">({m.facet_count({ count })})</span>
                  </span>
                  <span aria-hidden className="mt-1 block h-1.5 overflow-hidden rounded-full bg-sunken">
                    <span
                      className={classNames(
                        'block h-full rounded-full',
                        chosen ? 'bg-indigo' : 'bg-soga/60 group-hover/step:bg-indigo',
                      )}
                      style={{ width: `${String(Math.max(Math.round((count / most) * 100), 3))}%` }}
                    />
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      ) : null}
      <Form key={params.toString()} preventScrollReset className="grid grid-cols-2 gap-x-3 gap-y-3">
        {kept.map(([name, value], index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <Limit name="min" label={m.filter_min_price()} value={min} example={prices?.min} />
        <Limit name="max" label={m.filter_max_price()} value={max} example={prices?.max} />
        <Button variant="secondary" size="sm" className="col-span-2">
          {m.facet_price_apply()}
        </Button>
      </Form>
    </FacetSection>
  );
}

interface LimitProps {
  name: 'min' | 'max';
  label: string;
  value: string;
  /** What the cheapest or dearest costs, where that is known. */
  example: ApiMoney | undefined;
}

function Limit({ name, label, value, example }: LimitProps) {
  return (
    <Field label={label} className="text-sm [&_label]:font-normal [&_label]:text-soft">
      {(control) => (
        <TextInput
          {...control}
          name={name}
          inputMode="numeric"
          maxLength={15}
          autoComplete="off"
          placeholder={example && minorUnits(example) > 0n ? whole(example) : undefined}
          defaultValue={value}
        />
      )}
    </Field>
  );
}
