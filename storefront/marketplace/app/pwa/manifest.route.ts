import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { isLocale, baseLocale } from '@gebyar/storefront/i18n/locale';
import type { LoaderFunctionArgs } from '@gebyar/storefront/framework';

/** What a phone needs to put the marketplace on its home screen (W3C Web Application Manifest). */
export function loader({ request }: LoaderFunctionArgs) {
  const given = new URL(request.url).searchParams.get('lang');
  const lang = isLocale(given) ? given : baseLocale;
  const manifest = {
    id: '/',
    name: m.site_name({}, { locale: lang }),
    short_name: m.site_short_name({}, { locale: lang }),
    description: m.site_description({}, { locale: lang }),
    lang,
    start_url: localPath('/', lang),
    scope: '/',
    display: 'standalone',
    background_color: '#fbf7ef',
    theme_color: '#26356f',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
  return Response.json(manifest, {
    headers: {
      'Content-Type': 'application/manifest+json',
      'Cache-Control': 'public, max-age=3600',
    },
  });
}
