import { Button, Checkbox, Field, TextInput } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { FormNotice, plainSum, Section, wayTitle, type ShippingPart } from './section';
import type { Rules, ShippingDesk } from './shipping.server';

/** Goods that are sent in another way than the rest: large ones, fragile ones. */
export function ProductRules({ desk, answer }: ShippingPart) {
  const standard = desk.shippingProfiles.find(({ isDefault }) => isDefault);
  const others = desk.shippingProfiles.filter(({ isDefault }) => !isDefault);
  return (
    <Section id="rules" title={m.shipping_profiles()} lead={m.shipping_profiles_lead()}>
      {others.length > 0 ? (
        <ul className="divide-y divide-line rounded-control border border-line bg-surface px-5">
          {others.map((rules) => (
            <li key={rules.id} className="py-4">
              <p className="font-medium">{rules.name}</p>
              <p className="text-soft">{m.shipping_profile_count({ count: rules.productIds.length })}</p>
              <FormNotice answer={answer} form={`profile ${rules.id}`} />
              <details>
                <summary className="min-h-11 py-2 text-indigo underline underline-offset-4">
                  {m.shipping_pick_up_change({ name: rules.name })}
                </summary>
                <RulesForm desk={desk} standard={standard} rules={rules} />
              </details>
            </li>
          ))}
        </ul>
      ) : null}
      <FormNotice answer={answer} form="profile" />
      {standard ? (
        <details
          open={answer?.form === 'profile'}
          className="rounded-control border border-line bg-surface px-5"
        >
          <summary className="min-h-11 py-3 font-medium text-indigo">{m.shipping_profile_new()}</summary>
          <div className="pb-5">
            <RulesForm desk={desk} standard={standard} rules={null} />
          </div>
        </details>
      ) : (
        <p className="text-soft">{m.shipping_profile_first()}</p>
      )}
    </Section>
  );
}

interface RulesFormProps {
  desk: ShippingDesk;
  standard: Rules | undefined;
  rules: Rules | null;
}

function RulesForm({ desk, standard, rules }: RulesFormProps) {
  const choices = (standard?.methods ?? []).flatMap(
    ({ method }) => desk.shippingMethods.find(({ id }) => id === method.id) ?? [],
  );
  const offered = new Set((rules ?? standard)?.methods.map(({ method }) => method.id));
  const inside = new Set(rules?.productIds);
  // Goods that the list is too short for stay under these rules.
  const seen = new Set(desk.products.nodes.map(({ id }) => id));
  const unseen = [...inside].filter((id) => !seen.has(id));
  const packing = plainSum(rules?.methods[0]?.surcharge.amount);
  return (
    <Form method="post" className="space-y-4 pt-2">
      {rules ? <input type="hidden" name="id" value={rules.id} /> : null}
      <Field label={m.shipping_profile_name()} hint={m.shipping_profile_name_hint()}>
        {(control) => (
          <TextInput
            {...control}
            name="name"
            maxLength={60}
            autoComplete="off"
            defaultValue={rules?.name ?? ''}
          />
        )}
      </Field>
      <Field label={m.shipping_packing()} hint={m.shipping_packing_hint()}>
        {(control) => (
          <TextInput
            {...control}
            name="surcharge"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={packing === '0' ? '' : packing}
          />
        )}
      </Field>
      <fieldset>
        <legend className="font-medium">{m.shipping_profile_ways()}</legend>
        {choices.map(({ id, title }) => (
          <Checkbox key={id} name="way" value={id} defaultChecked={offered.has(id)}>
            {wayTitle(title, getLocale())}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset>
        <legend className="font-medium">{m.shipping_profile_products()}</legend>
        {unseen.map((id) => (
          <input key={id} type="hidden" name="product" value={id} />
        ))}
        {desk.products.nodes.map(({ id, title }) => (
          <Checkbox key={id} name="product" value={id} defaultChecked={inside.has(id)}>
            {title}
          </Checkbox>
        ))}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="profile">
          {m.shipping_profile_save()}
        </Button>
        {rules ? (
          <Button name="intent" value="profile-delete" variant="secondary">
            {m.shipping_profile_delete()}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
