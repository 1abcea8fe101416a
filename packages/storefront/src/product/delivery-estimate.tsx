import type { ProductPageQuery } from '@gebyar/schema/shop';
import { Button, Field } from '@gebyar/ui';
import MapPin from 'lucide-react/icons/map-pin';
import { daysText } from '../checkout/days-text';
import { SubdistrictSelect } from '../forms/subdistrict-select';
import { Form, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { minorUnits, Price } from '../layout/price';
import type { Estimate } from './delivery-estimate.server';

interface DeliveryEstimateProps {
  districts: ProductPageQuery['shop']['city']['districts'];
  estimate: Estimate | null;
  weightGrams: number;
}

/** What delivery costs to where one lives: a GET form, remembered for the next product. */
export function DeliveryEstimate({ districts, estimate, weightGrams }: DeliveryEstimateProps) {
  const [params] = useSearchParams();
  const variant = params.get('variant');
  // Of a product in very many weights not each is asked for.
  const rates = estimate?.rates[String(weightGrams)];
  return (
    <section id="delivery" aria-label={m.estimate_title()} className="scroll-mt-24 space-y-3">
      {estimate === null || rates === undefined ? null : (
        <div className="flex gap-3 text-[0.9375rem]">
          <MapPin aria-hidden className="mt-0.5 size-5 shrink-0 text-soga" />
          <div className="min-w-0 flex-1">
            <p className="font-semibold">{m.estimate_for({ place: estimate.place })}</p>
            {rates.length === 0 ? <p className="text-soft">{m.estimate_none()}</p> : null}
            <ul className="text-soft">
              {rates.map((rate) => (
                <li key={rate.title} className="flex flex-wrap justify-between gap-x-4">
                  <span>{[rate.title, daysText(rate)].filter(Boolean).join(' · ')}</span>
                  {minorUnits(rate.price) === 0n ? (
                    <span>{m.estimate_free()}</span>
                  ) : (
                    <Price money={rate.price} className="font-medium text-ink" />
                  )}
                </li>
              ))}
            </ul>
            {rates.length === 0 ? null : <p className="pt-1 text-sm text-muted">{m.estimate_note()}</p>}
          </div>
        </div>
      )}
      <details open={estimate === null ? undefined : false}>
        <summary className="inline-flex min-h-11 list-none items-center gap-3 text-[0.9375rem] font-medium text-indigo underline decoration-line-strong underline-offset-4 hover:decoration-current">
          {estimate === null ? <MapPin aria-hidden className="size-5 text-soga" /> : null}
          {estimate === null ? m.estimate_title() : m.estimate_change()}
        </summary>
        <Form action="#delivery" preventScrollReset className="flex flex-wrap items-end gap-3 pt-2">
          {variant === null ? null : <input type="hidden" name="variant" value={variant} />}
          <Field label={m.estimate_to()} className="min-w-48 flex-1">
            {(control) => (
              <SubdistrictSelect
                {...control}
                name="to"
                districts={districts}
                defaultValue={estimate?.code ?? ''}
                required
              />
            )}
          </Field>
          <Button variant="secondary" className="min-h-12">
            {m.estimate_show()}
          </Button>
        </Form>
      </details>
    </section>
  );
}
