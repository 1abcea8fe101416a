import { Button, Field, TextArea, TextInput } from '@gebyar/ui';
import { FaultSummary } from '../forms/fault-summary';
import type { FormFaults } from '../forms/form-faults';
import { useFaultFocus } from '../forms/use-fault-focus';
import { Form, useNavigation } from '../framework';
import { m } from '../i18n/messages';
import type { ReviewField, ReviewValues } from './own-review.server';
import { PhotoField } from './photo-field';
import { StarChoice } from './star-choice';

interface ReviewFormProps {
  values: ReviewValues;
  faults: FormFaults<ReviewField>;
  isNew: boolean;
  photos: { signedIn: boolean; here: string };
}

/** Stars, a title, a text and pictures. One plain form: it needs no script. */
export function ReviewForm({ values, faults, isNew, photos }: ReviewFormProps) {
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  return (
    <Form ref={form} method="post" encType="multipart/form-data" noValidate className="space-y-6">
      <input type="hidden" name="intent" value="save" />
      <FaultSummary faults={faults} />
      <StarChoice value={values.stars} error={faults.fields.stars} />
      <Field label={m.own_review_headline()} optional={m.form_optional()} error={faults.fields.title}>
        {(control) => (
          <TextInput
            {...control}
            name="title"
            defaultValue={values.title}
            maxLength={80}
            placeholder={m.own_review_headline_example()}
          />
        )}
      </Field>
      <Field
        label={m.own_review_body()}
        optional={m.form_optional()}
        hint={m.own_review_body_hint()}
        error={faults.fields.body}
      >
        {(control) => (
          <TextArea {...control} name="body" rows={6} defaultValue={values.body} maxLength={2000} />
        )}
      </Field>
      <PhotoField photos={values.photos} error={faults.fields.photos} {...photos} />
      <p className="text-sm text-muted">{m.own_review_public()}</p>
      <div className="thumb-bar">
        <Button size="lg" wide aria-disabled={busy}>
          {busy ? m.own_review_sending() : isNew ? m.own_review_send() : m.own_review_save()}
        </Button>
      </div>
    </Form>
  );
}
