import { Button, Field, TextInput } from '@gebyar/ui';
import { FaultSummary } from '../forms/fault-summary';
import type { FormFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { Form, useNavigation } from '../framework';
import { m } from '../i18n/messages';

interface ProofFormProps {
  faults: FormFaults<'file'>;
  note: string;
  /** Whether sending one is the next thing to do. */
  primary: boolean;
}

/** The picture of a payment. The note stands before the file: the file is passed on while it comes. */
export function ProofForm({ faults, note, primary }: ProofFormProps) {
  const form = useFaultFocus(faults);
  const busy = useNavigation().state !== 'idle';
  return (
    <Form
      ref={form}
      method="post"
      encType="multipart/form-data"
      noValidate
      preventScrollReset
      aria-labelledby="proof-heading"
      className="space-y-5 rounded-control border border-line bg-surface p-5"
    >
      <div>
        <h2 id="proof-heading" className="text-xl">
          {m.pay_proof_title()}
        </h2>
        <p className="pt-1 text-soft">{m.pay_proof_lead()}</p>
      </div>
      <FaultSummary faults={faults} />
      <Field label={m.pay_proof_note()} optional={m.form_optional()} hint={m.pay_proof_note_hint()}>
        {(control) => <TextInput {...control} name="note" maxLength={500} defaultValue={note} />}
      </Field>
      <Field label={m.pay_proof_file()} hint={m.pay_proof_file_hint()} error={faults.fields.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            name="file"
            accept="image/jpeg,image/png,image/webp,image/avif"
            className="block w-full rounded-control border border-dashed border-line-strong bg-surface p-3 text-sm text-soft file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-control file:border-0 file:bg-indigo-wash file:px-4 file:font-semibold file:text-indigo hover:border-indigo aria-invalid:border-danger"
          />
        )}
      </Field>
      <Button size="lg" wide variant={primary ? 'primary' : 'secondary'} aria-disabled={busy}>
        {m.pay_proof_send()}
      </Button>
    </Form>
  );
}
