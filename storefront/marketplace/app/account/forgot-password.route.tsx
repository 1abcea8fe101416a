import { PasswordResetRequestDocument } from '@gebyar/schema/shop';
import { Button, Field, Notice, TextInput } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import {
  Form,
  useActionData,
  useNavigation,
  type ActionFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { data } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { Entrance } from './entrance';

interface Answer {
  email: string;
  sent: boolean;
  faults: FormFaults<'email'>;
}

const refuse = (email: string, faults: FormFaults<'email'>) =>
  data<Answer>({ email, sent: false, faults }, { status: 422 });

export async function action(args: ActionFunctionArgs) {
  const email = textField(await readForm(args.request), 'email', 400);
  if (email === '') return refuse(email, { fields: { email: m.account_email_missing() }, form: [] });
  const { passwordResetRequest } = await shop.mutate(args, PasswordResetRequestDocument, {
    input: { email },
  });
  const { userErrors } = passwordResetRequest;
  if (userErrors.length > 0) return refuse(email, sortFaults(userErrors, { email: 'email' }));
  return data<Answer>({ email, sent: true, faults: noFaults });
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.forgot_title(), location, matches, noIndex: true });

export default function ForgotPasswordPage() {
  const answer = useActionData<typeof action>();
  const faults: FormFaults<'email'> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  return (
    <Entrance
      title={m.forgot_title()}
      lead={m.forgot_lead()}
      other={{ question: m.forgot_remembered(), to: '/sign-in', text: m.account_sign_in() }}
    >
      {answer?.sent ? (
        <Notice tone="success" role="status" title={m.forgot_sent_title()}>
          <p className="break-words">{m.forgot_sent({ email: answer.email })}</p>
        </Notice>
      ) : (
        <Form ref={form} method="post" noValidate className="space-y-5">
          <FaultSummary faults={faults} />
          <Field label={m.account_email()} error={faults.fields.email}>
            {(control) => (
              <TextInput
                {...control}
                type="email"
                name="email"
                inputMode="email"
                autoComplete="username"
                autoCapitalize="none"
                defaultValue={answer?.email ?? ''}
              />
            )}
          </Field>
          <div className="thumb-bar">
            <Button size="lg" wide aria-disabled={busy}>
              {busy ? m.account_busy() : m.forgot_submit()}
            </Button>
          </div>
        </Form>
      )}
    </Entrance>
  );
}
