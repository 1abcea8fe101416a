/**
 * The web framework's names, for code that runs in both places. Everything else imports them from here
 * (and server-only ones from framework.server.ts), so that moving to React Router 7 is one change.
 */
import type { AppLoadContext as FrameworkLoadContext } from '@remix-run/node';

export {
  Await,
  Form,
  isRouteErrorResponse,
  Link,
  Links,
  Meta,
  NavLink,
  Outlet,
  Scripts,
  ScrollRestoration,
  useActionData,
  useFetcher,
  useFetchers,
  useLoaderData,
  useLocation,
  useNavigation,
  useRevalidator,
  useRouteError,
  useRouteLoaderData,
  useSearchParams,
  useSubmit,
} from '@remix-run/react';
export type { LinkProps, ShouldRevalidateFunction } from '@remix-run/react';
export type {
  ActionFunctionArgs,
  HeadersFunction,
  LinksFunction,
  LoaderFunctionArgs,
  MetaDescriptor,
  MetaFunction,
} from '@remix-run/node';

/** What server.ts gives every loader and action. */
export interface LoadContext {
  config: {
    apiUrl: string;
    mediaOrigins: string[];
    publicUrl: string;
    marketplaceUrl: string;
    sessionSecret: string;
    paymentPageOrigins: string[];
    production: boolean;
  };
  /** The visitor's address, as far as the trusted proxies tell it. */
  clientAddress: string;
  /** Allows this answer's own inline scripts. */
  nonce: string;
}

declare module '@remix-run/node' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the framework's own interface takes our context by merging
  interface AppLoadContext extends LoadContext {}
  interface Future {
    v3_singleFetch: true;
  }
}

export type AppLoadContext = FrameworkLoadContext;
