import { Button, buttonClass, Field, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import { Form, useNavigation } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { priceText } from '@gebyar/storefront/layout/price';
import type { Batch, BatchAnswer, BatchField } from './batch.server';

interface BatchStepsProps {
  batch: Batch;
  answer: BatchAnswer | undefined;
}

/** The way of a payment by the bank: its file out, its result in; or the office's own word. */
export function BatchSteps({ batch, answer }: BatchStepsProps) {
  const uploaded = answer?.intent === 'upload' ? answer : undefined;
  const faults: FormFaults<BatchField> = uploaded?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  const pending = batch.parts.find(({ status }) => status === 'PENDING');
  return (
    <div className="grid gap-6 md:grid-cols-2 md:items-start">
      <section aria-labelledby="file" className="space-y-3 rounded-control border border-line bg-surface p-5">
        <h2 id="file" className="text-lg">
          {m.office_batch_step_file()}
        </h2>
        <p className="text-soft">{m.office_batch_step_file_lead()}</p>
        <a
          href={localPath(`/office/money/payouts/${batch.id}/bank.csv`)}
          download
          className={buttonClass({ variant: pending ? 'primary' : 'secondary' })}
        >
          {m.office_batch_download()}
        </a>
      </section>
      {pending ? (
        <section
          aria-labelledby="result"
          className="space-y-3 rounded-control border border-line bg-surface p-5"
        >
          <h2 id="result" className="text-lg">
            {m.office_batch_step_result()}
          </h2>
          <p className="text-soft">{m.office_batch_step_result_lead()}</p>
          <Form ref={form} method="post" encType="multipart/form-data" noValidate className="space-y-4">
            <FaultSummary faults={faults}>
              {uploaded && uploaded.more > 0 ? (
                <p>{m.office_batch_more_faults({ count: uploaded.more })}</p>
              ) : null}
            </FaultSummary>
            <Field label={m.office_batch_file()} error={faults.fields.file ?? null}>
              {(control) => <TextInput {...control} type="file" name="file" accept=".csv,text/csv" />}
            </Field>
            <Button name="intent" value="upload" variant="secondary" aria-disabled={busy}>
              {m.office_batch_upload()}
            </Button>
          </Form>
          <details>
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-indigo underline underline-offset-4">
              {m.office_batch_all_paid()}
            </summary>
            <Form method="post" preventScrollReset className="space-y-3 pt-1">
              <p>
                {m.office_batch_all_paid_lead({
                  count: String(pending.count),
                  amount: priceText(pending.amount),
                })}
              </p>
              <Button name="intent" value="paid" variant="secondary" aria-disabled={busy}>
                {m.office_batch_all_paid_now()}
              </Button>
            </Form>
          </details>
        </section>
      ) : null}
    </div>
  );
}
