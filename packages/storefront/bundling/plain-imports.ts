import type { Plugin } from 'vite';

/**
 * What is loaded when it is needed is one script without styles of its own: it is imported as it is, without the bundler's
 * half kilobyte that looks for styles and further scripts first and that every page would carry.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: (_config, { isSsrBuild }) => isSsrBuild !== true,
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
