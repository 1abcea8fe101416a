import type { CSSProperties, ReactNode } from 'react';
import fontUrl from '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2?url';
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
import { getSite } from '@gebyar/storefront/i18n/site';
import { ErrorPage, errorWords } from '@gebyar/storefront/layout/error-page';
import { HydrationBoundary } from '@gebyar/storefront/layout/hydration-boundary';
import { NavigationProgress } from '@gebyar/storefront/layout/navigation-progress';
import { SiteScripts } from '@gebyar/storefront/layout/site-scripts';
import { useNonce } from '@gebyar/storefront/session/nonce';
import { loadFrame } from './layout/frame.server';
import { ShopFooter } from './layout/shop-footer';
import { ShopHeader } from './layout/shop-header';
import './styles.css';

export const links: LinksFunction = () => [
  { rel: 'preload', href: fontUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
];

export const meta: MetaFunction<typeof loader> = ({ error, data }) =>
  error === undefined
    ? [{ title: data?.siteName ?? m.site_name() }]
    : [{ title: errorWords(error).title }, { name: 'robots', content: 'noindex' }];

export const loader = (args: LoaderFunctionArgs) => loadFrame(args);

/** The document around every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const frame = useRouteLoaderData<typeof loader>('root');
  const { basePath, sellerSlug } = getSite();
  return (
    <html
      lang={getLocale()}
      data-theme={frame?.theme ?? undefined}
      data-base-path={basePath}
      data-seller={sellerSlug ?? ''}
      style={(frame?.style ?? undefined) as CSSProperties | undefined}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <a href="#main" className="skip-link">
          {m.skip_to_content()}
        </a>
        <NavigationProgress />
        <HydrationBoundary>{frame ? <ShopHeader frame={frame} /> : null}</HydrationBoundary>
        <main id="main" tabIndex={-1} className="focus:outline-none">
          <HydrationBoundary>{children}</HydrationBoundary>{' '}
        </main>
        <HydrationBoundary>{frame ? <ShopFooter frame={frame} /> : null}</HydrationBoundary>
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
