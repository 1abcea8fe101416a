import { Button, classNames, Field, TextArea } from '@gebyar/ui';
import { FaultSummary } from '../forms/fault-summary';
import { noFaults, type FormFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { Form, useNavigation } from '../framework';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';

export type Side = 'SHOPPER' | 'SELLER' | 'OFFICE';

export interface Message {
  id: string;
  sender: Side;
  authorName: string;
  body: string;
  at: string;
}

export interface MessageAnswer {
  body: string;
  faults: FormFaults<'body'>;
}

/** What was written, the oldest first. It is text, whatever is in it. */
export function MessageList({ messages, side }: { messages: readonly Message[]; side: Side }) {
  if (messages.length === 0) return <p className="text-soft">{m.messages_none()}</p>;
  return (
    <ol className="space-y-4">
      {messages.map(({ id, sender, authorName, body, at }) => (
        <li key={id} className={classNames('flex flex-col', sender === side ? 'items-end' : 'items-start')}>
          <p className="pb-1 text-sm text-muted">
            {sender === side ? m.messages_you() : sender === 'OFFICE' ? m.messages_office() : authorName}
            {' · '}
            {formatDateTime(at)}
          </p>
          <p
            className={classNames(
              'max-w-[85%] whitespace-pre-line break-words rounded-control px-4 py-3',
              sender === side ? 'bg-indigo-wash' : 'border border-line bg-surface',
            )}
          >
            {body}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface MessageFormProps {
  formKey: string;
  answer: MessageAnswer | undefined;
}

/** One message; sent twice it is still one. */
export function MessageForm({ formKey, answer }: MessageFormProps) {
  const faults: FormFaults<'body'> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  return (
    <Form ref={form} key={formKey} method="post" noValidate className="space-y-4">
      <FaultSummary faults={faults} />
      <input type="hidden" name="formKey" value={formKey} />
      <Field label={m.messages_write()} error={faults.fields.body}>
        {(control) => (
          <TextArea {...control} name="body" rows={3} maxLength={2000} defaultValue={answer?.body ?? ''} />
        )}
      </Field>
      <Button name="intent" value="send" aria-disabled={busy}>
        {m.messages_send()}
      </Button>
    </Form>
  );
}

/** Brings the office in; shown once something was written. */
export function CallOffice() {
  return (
    <Form method="post" className="space-y-1 border-t border-line pt-4">
      <Button name="intent" value="call-office" variant="quiet" size="sm">
        {m.messages_call_office()}
      </Button>
      <p className="text-sm text-muted">{m.messages_call_office_hint()}</p>
    </Form>
  );
}
