import { Button, Checkbox, Field, TextArea } from '@gebyar/ui';
import { Form } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';

interface DecideFormProps {
  /** The return, where a page has several. */
  returnId?: string;
  shopperPays: boolean;
  /** What was typed in the form that came back, and which one it was. */
  answer: { note: string; intent: string } | undefined;
  /** The office's no is the last word. */
  last?: boolean;
}

/** Yes with a word on where to send it, or no with a reason. The no is behind a word, so that nobody says it by chance. */
export function DecideForm({ returnId, shopperPays, answer, last = false }: DecideFormProps) {
  const noteOf = (intent: string) => (answer?.intent === intent ? answer.note : '');
  const hidden = returnId === undefined ? null : <input type="hidden" name="returnId" value={returnId} />;
  const no = last ? 'reject' : 'decline';
  return (
    <div className="space-y-4">
      <Form method="post" preventScrollReset className="space-y-3">
        {hidden}
        <Field label={m.sell_return_approve_note()} optional={m.form_optional()}>
          {(control) => (
            <TextArea {...control} name="note" rows={3} maxLength={500} defaultValue={noteOf('approve')} />
          )}
        </Field>
        {shopperPays && !last ? <Checkbox name="pay">{m.sell_return_pay()}</Checkbox> : null}
        <Button name="intent" value="approve">
          {m.sell_return_approve()}
        </Button>
      </Form>
      <details open={answer?.intent === no}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-danger underline decoration-line-strong underline-offset-4">
          {last ? m.office_return_reject() : m.sell_return_decline()}
        </summary>
        <Form method="post" preventScrollReset className="space-y-3 pt-2">
          {hidden}
          <Field label={m.sell_return_decline_note()}>
            {(control) => (
              <TextArea
                {...control}
                name="note"
                rows={3}
                maxLength={500}
                required
                defaultValue={noteOf(no)}
              />
            )}
          </Field>
          <Button name="intent" value={no} variant="danger">
            {last ? m.office_return_reject() : m.sell_return_decline()}
          </Button>
        </Form>
      </details>
    </div>
  );
}
