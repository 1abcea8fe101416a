import { redirect } from '../framework.server';
import { localPath } from '../i18n/paths';
import { writeToken, type Audience } from '../session/session.server';
import type { ApiArgs } from './api-request.server';

/** The statuses the API's top-level error codes have for a visitor. Any other code is a fault of ours: 500. */
const statusByCode: Record<string, number> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  GRAPHQL_VALIDATION_FAILED: 500,
  RATE_LIMITED: 429,
  TOO_MANY_REQUESTS: 429,
  SERVICE_UNAVAILABLE: 503,
};

/** Where each audience signs in. */
const signInPaths: Record<Audience, string> = {
  shop: '/sign-in',
  seller: '/sell/sign-in',
  office: '/office/sign-in',
};

/** A Response to throw: the error boundary shows its status in the visitor's language, `statusText` keeps the code. */
export function apiFault(code: string, status = statusByCode[code] ?? 500): Response {
  return new Response(code, { status, statusText: code });
}

/** A Response to throw when a log-in is missing or has ended: forgets it, and comes back after signing in. */
export async function signInAgain({ request, context }: ApiArgs, audience: Audience): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  // At the desks every form is sent to the page it stands on, so that is where to come back to.
  const comeBack = request.method === 'GET' || audience !== 'shop';
  const next = comeBack ? `${pathname.replace(/\.data$/, '')}${search}` : localPath('/');
  const query = new URLSearchParams({ next });
  return redirect(localPath(`${signInPaths[audience]}?${query.toString()}`), {
    headers: { 'Set-Cookie': await writeToken(request, context.config, audience, null) },
  });
}
