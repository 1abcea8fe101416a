import { Field, TextInput } from '@gebyar/ui';
import { m } from '../i18n/messages';

/** What a product asks its buyer to write. */
export interface AskedText {
  label: string;
  maxLength: number;
  required: boolean;
}

/** The buyer's own text, which is worked into the piece. */
export function PersonalisationField({ asked, text }: { asked: AskedText; text?: string }) {
  const { label, maxLength, required } = asked;
  return (
    <Field
      label={label}
      {...(required ? {} : { optional: m.form_optional() })}
      hint={m.personalisation_hint({ max: maxLength })}
    >
      {(control) => (
        <TextInput
          {...control}
          name="personalisation"
          defaultValue={text}
          maxLength={maxLength}
          required={required}
          autoComplete="off"
        />
      )}
    </Field>
  );
}
