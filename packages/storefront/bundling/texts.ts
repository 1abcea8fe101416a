import { fileURLToPath } from 'node:url';

const here = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** How the texts are compiled: the build and the development server do the same. */
export const textOptions = {
  project: here('project.inlang'),
  outdir: here('src/paraglide'),
  // The locale comes from src/i18n/locale.ts: the document's on the client, the request's on the server.
  strategy: ['globalVariable', 'baseLocale'] as ('globalVariable' | 'baseLocale')[],
  disableAsyncLocalStorage: true,
  emitReadme: false,
};
