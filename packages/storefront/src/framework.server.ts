/** The web framework's server-only names; see framework.ts. */
export {
  createCookie,
  createCookieSessionStorage,
  createReadableStreamFromReadable,
  data,
  redirect,
} from '@remix-run/node';
export type { EntryContext, Session, SessionStorage } from '@remix-run/node';
export { RemixServer as ServerRouter } from '@remix-run/react';
