import { EmailVerifyDocument } from '@gebyar/schema/shop';
import { Button, Notice } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
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
import { Entrance } from './entrance';

export async function action(args: ActionFunctionArgs) {
  const token = (args.params.token ?? '').slice(0, 200);
  const { emailVerify } = await shop.mutate(args, EmailVerifyDocument, { input: { token } });
  const [fault] = emailVerify.userErrors;
  return fault ? data({ refused: fault.message }, { status: 422 }) : data({ refused: null });
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.verify_title(), location, matches, noIndex: true });

/** A button, since programs that look through mail open every link in it. */
export default function VerifyEmailPage() {
  const answer = useActionData<typeof action>();
  const busy = useNavigation().state === 'submitting';
  return (
    <Entrance title={m.verify_title()} lead={answer ? undefined : m.verify_lead()}>
      {answer?.refused === null ? (
        <Notice tone="success" role="status" title={m.verify_done()} />
      ) : (
        <Form method="post" className="space-y-5">
          {answer ? (
            <Notice tone="danger" role="alert">
              {answer.refused}
            </Notice>
          ) : null}
          <div className="thumb-bar">
            <Button size="lg" wide aria-disabled={busy}>
              {busy ? m.account_busy() : m.verify_submit()}
            </Button>
          </div>
        </Form>
      )}
    </Entrance>
  );
}
