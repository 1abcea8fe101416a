import { Button, Field, TextArea, TextInput } from '@gebyar/ui';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { SubdistrictSelect } from '@gebyar/storefront/forms/subdistrict-select';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { m } from '@gebyar/storefront/i18n/messages';
import type { Application, ApplicationField } from './application';

interface ApplyFormProps {
  districts: Parameters<typeof SubdistrictSelect>[0]['districts'];
  answer: { values: Application; faults: FormFaults<ApplicationField> } | undefined;
}

const empty: Application = { name: '', phone: '', subdistrictCode: '', story: '' };

/** A maker asks to sell here. */
export function ApplyForm({ districts, answer }: ApplyFormProps) {
  const { name, phone, subdistrictCode, story } = answer?.values ?? empty;
  const faults: FormFaults<ApplicationField> = answer?.faults ?? noFaults;
  const { fields } = faults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  return (
    <Form ref={form} method="post" noValidate className="space-y-6">
      <FaultSummary faults={faults} />
      <Field label={m.sell_apply_name()} hint={m.sell_apply_name_hint()} error={fields.name}>
        {(control) => <TextInput {...control} name="name" autoComplete="organization" defaultValue={name} />}
      </Field>
      <Field label={m.sell_apply_phone()} hint={m.sell_apply_phone_hint()} error={fields.phone}>
        {(control) => (
          <TextInput
            {...control}
            type="tel"
            name="phone"
            autoComplete="tel"
            defaultValue={phone}
            placeholder="0812 3456 7890"
            className="sm:max-w-xs"
          />
        )}
      </Field>
      <Field label={m.sell_apply_subdistrict()} error={fields.subdistrictCode}>
        {(control) => (
          <SubdistrictSelect
            {...control}
            name="subdistrictCode"
            districts={districts}
            defaultValue={subdistrictCode}
          />
        )}
      </Field>
      <Field
        label={m.sell_apply_story()}
        optional={m.form_optional()}
        hint={m.sell_apply_story_hint()}
        error={fields.story}
      >
        {(control) => <TextArea {...control} name="story" rows={7} defaultValue={story} />}
      </Field>
      <div className="thumb-bar">
        <Button size="lg" wide aria-disabled={busy}>
          {busy ? m.account_busy() : m.sell_apply_submit()}
        </Button>
      </div>
    </Form>
  );
}
