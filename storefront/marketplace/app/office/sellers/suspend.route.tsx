import { Button, buttonClass, Field, Notice, TextArea } from '@gebyar/ui';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from '@gebyar/storefront/framework';
import { redirect } from '@gebyar/storefront/framework.server';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { loadOfficeSeller, suspendSeller, type SuspendField } from './office-seller.server';

/** A page of its own and not a dialog: the decision wants a reason, and works without a script. */
export async function loader(args: LoaderFunctionArgs) {
  const { seller } = await loadOfficeSeller(args);
  if (seller.status !== 'APPROVED') throw redirect(localPath(`/office/sellers/${seller.id}`));
  return { seller };
}

export const action = (args: ActionFunctionArgs) => suspendSeller(args);

export default function SuspendPage() {
  const { seller } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults<SuspendField> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  return (
    <div className="max-w-xl pt-6">
      <h1 className="text-2xl break-words md:text-3xl">{m.office_suspend_title({ name: seller.name })}</h1>
      <Notice tone="warning" className="mt-5">
        <ul className="list-disc space-y-1 pl-4">
          <li>{m.office_suspend_effect_products({ count: seller.productCount })}</li>
          <li>{m.office_suspend_effect_orders()}</li>
          <li>{m.office_suspend_effect_undo()}</li>
        </ul>
      </Notice>
      <Form ref={form} method="post" noValidate className="space-y-5 pt-6">
        <FaultSummary faults={faults} />
        <Field label={m.office_reason()} hint={m.office_reason_hint()} error={faults.fields.reason}>
          {(control) => (
            <TextArea {...control} name="reason" rows={5} defaultValue={answer?.values.reason ?? ''} />
          )}
        </Field>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" aria-disabled={busy}>
            {m.office_suspend_confirm()}
          </Button>
          <LocalLink to={`/office/sellers/${seller.id}`} className={buttonClass({ variant: 'secondary' })}>
            {m.office_suspend_cancel()}
          </LocalLink>
        </div>
      </Form>
    </div>
  );
}
