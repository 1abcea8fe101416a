import { Badge, Button, Field, TextInput } from '@gebyar/ui';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { Form } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { Price } from '@gebyar/storefront/layout/price';
import { payoutTone, payoutWords } from '~/sell/money/money-words';
import type { Batch, BatchAnswer, BatchField } from './batch.server';

interface BatchLineProps {
  line: Batch['lines']['nodes'][number];
  /** Whether the office says by hand how it ended. */
  byHand: boolean;
  answer: BatchAnswer | undefined;
}

/** A seller in a payment, and what became of the money. */
export function BatchLine({ line, byHand, answer }: BatchLineProps) {
  const { id, reference, status, sellerId, sellerName, account, failureReason, settledAt, amount } = line;
  const faults: FormFaults<BatchField> = answer?.faults ?? noFaults;
  return (
    <li className="space-y-1 py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <LocalLink to={`/office/sellers/${sellerId}`} className="truncate font-semibold hover:text-indigo">
            {sellerName}
          </LocalLink>
          <Badge tone={payoutTone[status]}>{payoutWords[status]()}</Badge>
        </span>
        <Price money={amount} className="font-semibold" />
      </div>
      <p className="text-sm text-soft">
        {reference} · {account}
        {settledAt ? ` · ${formatDateTime(settledAt)}` : ''}
      </p>
      {failureReason ? <p className="text-sm break-words text-danger">{failureReason}</p> : null}
      {byHand && status === 'PENDING' ? (
        <div className="flex flex-wrap items-start gap-x-4 gap-y-1 pt-1">
          <Form method="post" preventScrollReset>
            <input type="hidden" name="payoutId" value={id} />
            <Button name="intent" value="paid" variant="secondary" size="sm">
              {m.office_batch_line_paid()}
              <span className="sr-only">: {sellerName}</span>
            </Button>
          </Form>
          <details open={answer !== undefined} className="min-w-0 flex-1">
            <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm font-semibold text-danger underline decoration-line-strong underline-offset-4">
              {m.office_batch_line_failed()}
              <span className="sr-only">: {sellerName}</span>
            </summary>
            <Form method="post" preventScrollReset noValidate className="max-w-prose space-y-3 pt-1">
              <input type="hidden" name="payoutId" value={id} />
              <FaultSummary faults={faults} />
              <Field
                label={m.office_batch_line_reason()}
                hint={m.office_batch_line_reason_hint()}
                error={faults.fields.reason ?? null}
              >
                {(control) => (
                  <TextInput {...control} name="reason" maxLength={200} defaultValue={answer?.reason ?? ''} />
                )}
              </Field>
              <Button name="intent" value="failed" variant="danger">
                {m.office_batch_line_failed_now()}
              </Button>
            </Form>
          </details>
        </div>
      ) : null}
    </li>
  );
}
