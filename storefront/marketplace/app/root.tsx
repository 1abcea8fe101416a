import type { ReactNode } from 'react';
import fontUrl from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url';
import './styles.css';
import {
  Links,
  Meta,
  Outlet,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
  type LinksFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { ErrorPage, errorWords } from '@gebyar/storefront/layout/error-page';
import { emptyLayout } from '~/layout/empty-layout';
import { loadLayout } from '~/layout/layout.server';
import { HydrationBoundary } from '@gebyar/storefront/layout/hydration-boundary';
import { NavigationProgress } from '@gebyar/storefront/layout/navigation-progress';
import { SiteFooter } from '~/layout/site-footer';
import { SiteHeader } from '~/layout/site-header';
import { SiteScripts } from '@gebyar/storefront/layout/site-scripts';
import { useNonce } from '@gebyar/storefront/session/nonce';

export const links: LinksFunction = () => [
  { rel: 'preload', href: fontUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/icon-192.png' },
];

export const meta: MetaFunction = ({ error }) =>
  error === undefined
    ? [{ title: m.site_name() }]
    : [{ title: `${errorWords(error).title} · ${m.site_name()}` }, { name: 'robots', content: 'noindex' }];

export const loader = (args: LoaderFunctionArgs) => loadLayout(args);

/** The document around every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const layout = useRouteLoaderData<typeof loader>('root') ?? emptyLayout;
  const siteName = layout.siteName || m.site_name();
  return (
    <html lang={getLocale()} data-theme={layout.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fbf7ef" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#14151f" media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href={`/manifest.webmanifest?lang=${getLocale()}`} />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#main" className="skip-link">
          {m.skip_to_content()}
        </a>
        <NavigationProgress />
        <HydrationBoundary>
          <SiteHeader layout={layout} siteName={siteName} />
        </HydrationBoundary>
        <main id="main" tabIndex={-1} className="focus:outline-none">
          <HydrationBoundary>{children}</HydrationBoundary>{' '}
        </main>
        <HydrationBoundary>
          <SiteFooter layout={layout} siteName={siteName} />
        </HydrationBoundary>
        <ScrollRestoration nonce={nonce} />
        <SiteScripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />;
}
