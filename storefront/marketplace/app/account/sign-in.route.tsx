import { SignInDocument } from '@gebyar/schema/shop';
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
  const { email, password } = credentials;
  const missing = missingCredentials(credentials, false);
  if (missing) return missing;
  const { signIn } = await shop.mutate(args, SignInDocument, { input: { email, password } });
  return enter(args, 'shop', credentials, signIn);
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.account_sign_in(), location, matches, noIndex: true });

export default function SignInPage() {
  const { next } = useLoaderData<typeof loader>();
  return (
    <Entrance
      title={m.account_sign_in_title()}
      lead={m.account_sign_in_lead()}
      other={{
        question: m.account_no_account(),
        to: `/sign-up?next=${encodeURIComponent(next)}`,
        text: m.account_sign_up(),
      }}
    >
      <CredentialsForm answer={useActionData<typeof action>()} next={next} submit={m.account_sign_in()} />
    </Entrance>
  );
}
