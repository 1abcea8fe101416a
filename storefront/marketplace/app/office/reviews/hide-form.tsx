import { Button, Field, TextArea } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import type { ModerationAnswer } from './office-reviews.server';

interface HideFormProps {
  reviewId: string;
  name: string;
  answer: ModerationAnswer | undefined;
}

/** Takes a review out of sight, with a reason that its author reads. Behind a word, so that nobody does it by chance. */
export function HideForm({ reviewId, name, answer }: HideFormProps) {
  const faults: FormFaults<'reason'> = answer?.faults ?? noFaults;
  return (
    <details open={answer !== undefined} className="min-w-0 flex-1 basis-60">
      <summary className="inline-flex min-h-11 items-center text-[0.9375rem] font-semibold text-danger underline decoration-line-strong underline-offset-4">
        {m.office_review_hide()}
        <span className="sr-only"> {m.office_review_hide_named({ name })}</span>
      </summary>
      <Form method="post" preventScrollReset noValidate className="max-w-prose space-y-4 pt-2">
        <input type="hidden" name="reviewId" value={reviewId} />
        <FaultSummary faults={faults} />
        <Field
          label={m.office_review_hide_reason()}
          hint={m.office_review_hide_hint()}
          error={faults.fields.reason}
        >
          {(control) => (
            <TextArea
              {...control}
              name="reason"
              rows={3}
              maxLength={500}
              defaultValue={answer?.reason ?? ''}
            />
          )}
        </Field>
        <Button name="intent" value="hide" variant="danger">
          {m.office_review_hide_confirm()}
        </Button>
      </Form>
    </details>
  );
}
