import { SignUpDocument } from '@gebyar/schema/seller';
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
  const { name, email, password } = credentials;
  const missing = missingCredentials(credentials, true);
  if (missing) return missing;
  const { signUp } = await seller.mutate(args, SignUpDocument, { input: { name, email, password } });
  return enter(args, 'seller', credentials, signUp);
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.sell_sign_up_title(), location, matches, noIndex: true });

export default function SellerSignUpPage() {
  const { next } = useLoaderData<typeof loader>();
  return (
    <Entrance
      title={m.sell_sign_up_title()}
      lead={m.sell_sign_up_lead()}
      other={{
        question: m.account_has_account(),
        to: `/sell/sign-in?next=${encodeURIComponent(next)}`,
        text: m.account_sign_in(),
      }}
    >
      <CredentialsForm
        answer={useActionData<typeof action>()}
        next={next}
        submit={m.sell_sign_up_submit()}
        signUp
      />
    </Entrance>
  );
}
