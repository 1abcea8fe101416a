import { Button, Checkbox, ChoiceCard, Field, TextInput } from '@gebyar/ui';
import type { FormFaults } from '@gebyar/storefront/forms/form-faults';
import { m } from '@gebyar/storefront/i18n/messages';
import type { PromotionField, PromotionValues } from '~/promotions/promotion-values';

interface Maker {
  id: string;
  name: string;
}

interface OperatorFieldsProps {
  values: PromotionValues;
  faults: FormFaults<PromotionField>;
  found: Maker[];
  chosen: Maker[];
}

/** Who pays, and whose goods it is on. */
export function OperatorFields({ values, faults, found, chosen }: OperatorFieldsProps) {
  const ids = new Set(chosen.map(({ id }) => id));
  const shown = [...chosen, ...found.filter(({ id }) => !ids.has(id))];
  const { sellerQuery, fundedBy } = values;
  return (
    <>
      <fieldset className="space-y-3">
        <legend className="pb-2 font-medium">{m.promo_funding()}</legend>
        <ChoiceCard
          name="fundedBy"
          value="OPERATOR"
          defaultChecked={fundedBy === 'OPERATOR'}
          title={m.promo_funding_OPERATOR()}
          description={m.promo_funding_OPERATOR_hint()}
        />
        <ChoiceCard
          name="fundedBy"
          value="SELLER"
          defaultChecked={fundedBy === 'SELLER'}
          title={m.promo_funding_SELLER()}
          description={m.promo_funding_SELLER_hint()}
        />
      </fieldset>
      <details
        open={chosen.length > 0 || sellerQuery !== '' || faults.fields.sellerIds !== undefined}
        className="rounded-control border border-line bg-surface px-4"
      >
        <summary className="min-h-12 py-3 font-medium text-indigo">{m.promo_sellers()}</summary>
        <div className="space-y-4 pb-5 pt-2">
          <p className="text-sm text-soft">{m.promo_sellers_all()}</p>
          {faults.fields.sellerIds ? (
            <p className="text-sm font-medium text-danger">{faults.fields.sellerIds}</p>
          ) : null}
          <Field label={m.promo_seller_query()}>
            {(control) => (
              <div className="flex gap-2">
                <TextInput
                  {...control}
                  type="search"
                  name="sellerQuery"
                  defaultValue={sellerQuery}
                  maxLength={80}
                  autoComplete="off"
                  className="min-w-0"
                />
                {/* A page of its own: what was typed is in its address. */}
                <Button variant="secondary" formMethod="get" name="find" value="sellers">
                  {m.promo_seller_find()}
                </Button>
              </div>
            )}
          </Field>
          {found.length === 0 ? <p role="status">{m.promo_sellers_none()}</p> : null}
          <div>
            {shown.map(({ id, name }) => (
              <div key={id}>
                <input type="hidden" name="sellerName" value={`${id}:${name}`} />
                <Checkbox name="sellerId" value={id} defaultChecked={ids.has(id)}>
                  {name}
                </Checkbox>
              </div>
            ))}
          </div>
        </div>
      </details>
    </>
  );
}
