import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import type { UserConfigFnObject } from 'vite';
import { chunkOf } from './chunks.ts';
import { noCircles } from './no-circles.ts';
import { plainImports } from './plain-imports.ts';
import { precompress } from './precompress.ts';
import { textOptions } from './texts.ts';

const shared = fileURLToPath(new URL('../src', import.meta.url));

/** How a site is bundled. `folder` is the address of the site's own folder, with a slash at the end. */
export function siteConfig(folder: URL): UserConfigFnObject {
  return ({ isSsrBuild }) => ({
    resolve: {
      alias: [
        { find: '~', replacement: fileURLToPath(new URL('app', folder)) },
        { find: /^@gebyar\/storefront\//, replacement: `${shared}/` },
      ],
    },
    // Internal packages are TypeScript source, so the server bundle has to contain them.
    ssr: { noExternal: [/^@gebyar\//] },
    // Found before the first page is asked for: what is found later makes the browser load two copies of React.
    optimizeDeps: {
      entries: [
        'app/entry.client.tsx',
        'app/**/*.{ts,tsx}',
        '!app/**/*.{server,test}.{ts,tsx}',
        `${shared}/**/*.{ts,tsx}`,
        `!${shared}/**/*.{server,test}.{ts,tsx}`,
      ],
      include: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom/client'],
    },
    build: {
      target: 'es2022',
      // Writes the colours of both schemes so that phones whose browser no longer updates can read them, too.
      cssTarget: ['chrome111', 'safari16.4', 'firefox128'],
      cssMinify: 'lightningcss',
      reportCompressedSize: false,
      modulePreload: false,
      // Without "only explicit", a file takes in all that its modules import: the shell every text of every page.
      rollupOptions: { output: isSsrBuild ? {} : { manualChunks: chunkOf, onlyExplicitManualChunks: true } },
    },
    plugins: [
      tailwindcss(),
      plainImports(),
      noCircles(),
      precompress(),
      paraglideVitePlugin(textOptions),
      remix({
        ignoredRouteFiles: ['**/*'],
        future: {
          v3_fetcherPersist: true,
          v3_relativeSplatPath: true,
          v3_throwAbortReason: true,
          v3_singleFetch: true,
          v3_lazyRouteDiscovery: true,
          v3_routeConfig: true,
        },
      }),
    ],
  });
}
