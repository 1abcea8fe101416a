import { SignInDocument } from '@gebyar/schema/office';
import { CredentialsForm } from '~/account/credentials-form';
import { enter, missingCredentials, nextPath, readCredentials } from '~/account/credentials.server';
import { Entrance } from '~/account/entrance';
import { office } from '~/api/office.server';
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
  next: nextPath(new URL(request.url).searchParams.get('next'), 'office'),
});

export async function action(args: ActionFunctionArgs) {
  const credentials = await readCredentials(args, 'office');
  const { email, password } = credentials;
  const missing = missingCredentials(credentials, false);
  if (missing) return missing;
  const { signIn } = await office.mutate(args, SignInDocument, { input: { email, password } });
  return enter(args, 'office', credentials, signIn);
}

export const meta: MetaFunction = ({ location, matches }) =>
  pageMeta({ title: m.office_sign_in_title(), location, matches, noIndex: true });

export default function OfficeSignInPage() {
  const { next } = useLoaderData<typeof loader>();
  return (
    <Entrance title={m.office_sign_in_title()} lead={m.office_sign_in_lead()}>
      <CredentialsForm answer={useActionData<typeof action>()} next={next} submit={m.account_sign_in()} />
    </Entrance>
  );
}
