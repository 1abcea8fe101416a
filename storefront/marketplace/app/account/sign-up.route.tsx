import { SignUpDocument } from '@gebyar/schema/shop';
import { shop } from '@gebyar/storefront/api/shop.server';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { CredentialsForm } from './credentials-form';
import { enter, missingCredentials, nextPath, readCredentials } from './credentials.server';
import { Entrance } from './entrance';

export const loader = ({ request }: LoaderFunctionArgs) => ({
  next: nextPath(new URL(request.url).searchParams.get('next'), 'shop'),
});

export async function action(args: ActionFunctionArgs) {
  const credentials = await readCredentials(args, 'shop');
  const { name, email, password } = credentials;
  const missing = missingCredentials(credentials, true);
  if (missing) return missing;
  const { signUp } = await shop.mutate(args, SignUpDocument, { input: { name, email, password } });
  return enter(args, 'shop', credentials, signUp);
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.account_sign_up(), location, matches, noIndex: true });

export default function SignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  return (
    <Entrance
      title={m.account_sign_up_title()}
      lead={m.account_sign_up_lead()}
      other={{
        question: m.account_has_account(),
        to: `/sign-in?next=${encodeURIComponent(next)}`,
        text: m.account_sign_in(),
      }}
    >
      <CredentialsForm
        answer={useActionData<typeof action>()}
        next={next}
        submit={m.account_sign_up_submit()}
        signUp
      />
    </Entrance>
  );
}
