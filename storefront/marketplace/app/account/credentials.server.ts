import { sortFaults, type ApiFault, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { localPath, barePath } from '@gebyar/storefront/i18n/paths';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { safePath } from '@gebyar/storefront/session/same-origin-redirect';
import { writeToken, type Audience } from '@gebyar/storefront/session/session.server';

export type CredentialField = 'name' | 'email' | 'password';

/** What a sign-in or sign-up form says, and where to go afterwards. */
export interface Credentials {
  name: string;
  email: string;
  password: string;
  next: string;
}

export interface CredentialsAnswer {
  /** Everything but the password comes back into the form. */
  values: { name: string; email: string };
  faults: FormFaults<CredentialField>;
}

/** Where each audience lands after signing in, when no other place of its own was asked for. */
const homes: Record<Audience, { path: string; inside: string }> = {
  shop: { path: '/orders', inside: '' },
  seller: { path: '/sell', inside: '/sell' },
  office: { path: '/office', inside: '/office' },
};

/** A `next` from outside as a path of ours in the audience's part of the site. */
export function nextPath(value: unknown, audience: Audience): string {
  const { path, inside } = homes[audience];
  const home = localPath(path);
  const next = safePath(value, home);
  const bare = barePath(next.replace(/[?#].*$/, ''));
  return bare === inside || bare.startsWith(`${inside}/`) ? next : home;
}

export async function readCredentials({ request }: ApiArgs, audience: Audience): Promise<Credentials> {
  const form = await readForm(request);
  const password = form.get('password');
  return {
    name: textField(form, 'name', 400),
    email: textField(form, 'email', 400),
    // Never trimmed: spaces at the ends are part of a password.
    password: typeof password === 'string' ? password.slice(0, 1_000) : '',
    next: nextPath(form.get('next'), audience),
  };
}

/** What is not filled in at all; null when everything is. */
export function missingCredentials(credentials: Credentials, withName: boolean) {
  const fields: CredentialsAnswer['faults']['fields'] = {};
  if (withName && credentials.name === '') fields.name = m.account_name_missing();
  if (credentials.email === '') fields.email = m.account_email_missing();
  if (credentials.password === '') fields.password = m.account_password_missing();
  return Object.keys(fields).length > 0 ? refuseCredentials(credentials, { fields, form: [] }) : null;
}

function refuseCredentials({ name, email }: Credentials, faults: CredentialsAnswer['faults']) {
  const answer: CredentialsAnswer = { values: { name, email }, faults };
  return data(answer, { status: 422 });
}

interface SessionPayload {
  token: string | null;
  userErrors: ApiFault[];
}

/** Lets in whom the API gave a session, and sends the form back to everybody else. */
export async function enter(
  args: ApiArgs,
  audience: Audience,
  credentials: Credentials,
  payload: SessionPayload,
) {
  const { token, userErrors } = payload;
  if (token === null) {
    const fields = { name: 'name', email: 'email', password: 'password' } as const;
    return refuseCredentials(credentials, sortFaults(userErrors, fields));
  }
  return redirect(credentials.next, {
    headers: { 'Set-Cookie': await writeToken(args.request, args.context.config, audience, token) },
  });
}

/** Forgets a log-in and goes to a place that needs none. */
export async function leave(args: ApiArgs, audience: Audience, path: string) {
  return redirect(localPath(path), {
    headers: { 'Set-Cookie': await writeToken(args.request, args.context.config, audience, null) },
  });
}
