import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Scripts {
  module: string;
  imports: string[];
}

interface RouteManifest {
  entry: Scripts;
  routes: Record<string, Scripts>;
}

const client = new URL('../build/client/', import.meta.url);

/** The build's own list of what each page loads. */
function readManifest(): RouteManifest {
  const assets = new URL('assets/', client);
  const [name = 'none'] = readdirSync(assets).filter((file) => /^manifest-\w+\.js$/.test(file));
  const text = readFileSync(new URL(name, assets), 'utf8');
  return JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)) as RouteManifest;
}

const manifest = readManifest();

function scriptsOf(route: string): string[] {
  const page = manifest.routes[route];
  const root = manifest.routes['root'];
  if (!page || !root) throw new Error(`no route ${route} in the build`);
  return [...new Set([manifest.entry, root, page].flatMap(({ module, imports }) => [module, ...imports]))];
}

/** What a browser fetches of a file: the compressed copy, or the file where none is worth it. */
function sent(path: string): number {
  const file = new URL(path.replace(/^\//, ''), client);
  const compressed = new URL(`${file.href}.br`);
  return statSync(existsSync(compressed) ? compressed : file).size;
}

test.each(['home/home.route', 'product/product.route', 'cart/cart.route'])(
  '%s needs at most 110 KB of compressed JavaScript',
  (route) => {
    const sizes = scriptsOf(route).map(sent);
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(110_000);
  },
);

test('a shopper’s page loads nothing of the seller centre or the office', () => {
  expect(scriptsOf('product/product.route').join(' ')).not.toMatch(/texts-(sell|office|orders)/);
});
