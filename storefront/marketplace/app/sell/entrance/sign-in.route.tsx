import { SignInDocument } from '@gebyar/schema/seller';
import { CredentialsForm } from '~/account/credentials-form';
import { enter, missingCredentials, nextPath, readCredentials } from '~/account/credentials.server';
import { Entrance } from '~/account/entrance';
import { seller } from '~/api/seller.server';
import {
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';

export const loader = ({ request }: LoaderFunctionArgs) => ({
  next: nextPath(new URL(request.url).searchParams.get('next'), 'seller'),
});

export async function action(args: ActionFunctionArgs) {
  const credentials = await readCredentials(args, 'seller');
  const { email, password } = credentials;
  const missing = missingCredentials(credentials, false);
  if (missing) return missing;
  const { signIn } = await seller.mutate(args, SignInDocument, { input: { email, password } });
  return enter(args, 'seller', credentials, signIn);
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.sell_sign_in_title(), location, matches, noIndex: true });

export default function SellerSignInPage() {
  const { next } = useLoaderData<typeof loader>();
  return (
    <Entrance
      title={m.sell_sign_in_title()}
      lead={m.sell_sign_in_lead()}
      other={{
        question: m.sell_no_account(),
        to: `/sell/sign-up?next=${encodeURIComponent(next)}`,
        text: m.sell_sign_up(),
      }}
    >
      <CredentialsForm answer={useActionData<typeof action>()} next={next} submit={m.account_sign_in()} />
    </Entrance>
  );
}
