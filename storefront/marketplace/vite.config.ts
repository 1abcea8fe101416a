import { fileURLToPath } from 'node:url';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { chunkOf } from './bundling/chunks.ts';
import { precompress } from './bundling/precompress.ts';

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('app', import.meta.url)) } },
  // Internal packages are TypeScript source, so the server bundle has to contain them.
  ssr: { noExternal: [/^@gebyar\//] },
  // Found before the first page is asked for: what is found later makes the browser load two copies of React.
  optimizeDeps: {
    entries: ['app/entry.client.tsx', 'app/**/*.{ts,tsx}', '!app/**/*.{server,test}.{ts,tsx}'],
    include: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom/client'],
  },
  build: {
    target: 'es2022',
    // Writes the colours of both schemes so that phones whose browser no longer updates can read them, too.
    cssTarget: ['chrome111', 'safari16.4', 'firefox128'],
    cssMinify: 'lightningcss',
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
  plugins: [
    tailwindcss(),
    precompress(),
    paraglideVitePlugin({
      project: './project.inlang',
      outdir: './app/paraglide',
      // The locale comes from app/i18n/locale.ts: the document's on the client, the request's on the server.
      strategy: ['globalVariable', 'baseLocale'],
      disableAsyncLocalStorage: true,
      emitReadme: false,
    }),
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
