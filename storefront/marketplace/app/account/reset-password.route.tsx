import { PasswordResetDocument, PasswordResetOpenDocument } from '@gebyar/schema/shop';
import { Button, Field, Notice, TextInput } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { FaultSummary } from '@gebyar/storefront/forms/fault-summary';
import { noFaults, sortFaults, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { useFaultFocus } from '@gebyar/storefront/forms/use-fault-focus';
import {
  Form,
  useActionData,
  useLoaderData,
  useNavigation,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { data } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { readForm } from '@gebyar/storefront/session/form.server';
import { Entrance } from './entrance';

interface Answer {
  done: boolean;
  faults: FormFaults<'password'>;
}

const tokenOf = ({ params }: LoaderFunctionArgs | ActionFunctionArgs) => (params.token ?? '').slice(0, 200);

export async function loader(args: LoaderFunctionArgs) {
  const { passwordResetOpen } = await shop.query(args, PasswordResetOpenDocument, { token: tokenOf(args) });
  return { open: passwordResetOpen };
}

const refuse = (faults: FormFaults<'password'>) => data<Answer>({ done: false, faults }, { status: 422 });

export async function action(args: ActionFunctionArgs) {
  const given = (await readForm(args.request)).get('password');
  // Never trimmed: spaces at the ends are part of a password.
  const password = typeof given === 'string' ? given.slice(0, 1_000) : '';
  if (password === '') return refuse({ fields: { password: m.account_password_missing() }, form: [] });
  const input = { token: tokenOf(args), password };
  const { passwordReset } = await shop.mutate(args, PasswordResetDocument, { input });
  const { userErrors } = passwordReset;
  if (userErrors.length > 0) return refuse(sortFaults(userErrors, { password: 'password' }));
  return data<Answer>({ done: true, faults: noFaults });
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.reset_title(), location, matches, noIndex: true });

export default function ResetPasswordPage() {
  const { open } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: FormFaults<'password'> = answer?.faults ?? noFaults;
  const form = useFaultFocus(faults);
  const busy = useNavigation().state === 'submitting';
  if (answer?.done) {
    return (
      <Entrance
        title={m.reset_done_title()}
        other={{ question: m.reset_done_next(), to: '/sign-in', text: m.account_sign_in() }}
      >
        <Notice tone="success" role="status" title={m.reset_done()} />
      </Entrance>
    );
  }
  if (!open) {
    return (
      <Entrance
        title={m.reset_closed_title()}
        other={{ question: m.reset_closed_next(), to: '/forgot-password', text: m.forgot_submit() }}
      >
        <Notice tone="warning">{m.reset_closed()}</Notice>
      </Entrance>
    );
  }
  return (
    <Entrance title={m.reset_title()} lead={m.reset_lead()}>
      <Form ref={form} method="post" noValidate className="space-y-5">
        <FaultSummary faults={faults} />
        <Field label={m.reset_password()} hint={m.account_password_hint()} error={faults.fields.password}>
          {(control) => (
            <TextInput {...control} type="password" name="password" autoComplete="new-password" />
          )}
        </Field>
        <div className="thumb-bar">
          <Button size="lg" wide aria-disabled={busy}>
            {busy ? m.account_busy() : m.reset_submit()}
          </Button>
        </div>
      </Form>
    </Entrance>
  );
}
