import type { ReactNode } from 'react';
import './styles.css';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteLoaderData,
  type LoaderFunctionArgs,
} from '~/framework';
import { getLocale } from '~/i18n/locale';
import { loadLayout } from '~/layout/layout.server';
import { useNonce } from '~/session/nonce';

export const loader = (args: LoaderFunctionArgs) => loadLayout(args);

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const layout = useRouteLoaderData<typeof loader>('root');
  return (
    <html lang={getLocale()} data-theme={layout?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}
