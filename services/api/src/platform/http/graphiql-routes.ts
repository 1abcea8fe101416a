import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { endpoints } from './graphql-routes.js';

const require = createRequire(import.meta.url);
const assets = fileURLToPath(new URL('../../../assets/graphiql/', import.meta.url));
const packageFile = (name: string, file: string) =>
  join(dirname(require.resolve(`${name}/package.json`)), file);

const html = 'text/html; charset=utf-8';
const css = 'text/css; charset=utf-8';
const script = 'text/javascript; charset=utf-8';

const files: Record<string, { path: string; type: string }> = {
  '/graphiql': { path: join(assets, 'index.html'), type: html },
  '/graphiql/page.css': { path: join(assets, 'page.css'), type: css },
  '/graphiql/page.js': { path: join(assets, 'page.js'), type: script },
  '/graphiql/graphiql.min.css': { path: packageFile('graphiql', 'graphiql.min.css'), type: css },
  '/graphiql/graphiql.min.js': { path: packageFile('graphiql', 'graphiql.min.js'), type: script },
  '/graphiql/react.production.min.js': {
    path: packageFile('react', 'umd/react.production.min.js'),
    type: script,
  },
  '/graphiql/react-dom.production.min.js': {
    path: packageFile('react-dom', 'umd/react-dom.production.min.js'),
    type: script,
  },
  ...Object.fromEntries(
    Object.keys(endpoints).map((audience) => [
      `/graphiql/examples/${audience}.graphql`,
      { path: join(assets, 'examples', `${audience}.graphql`), type: 'text/plain; charset=utf-8' },
    ]),
  ),
};

// Everything comes from this server; the editor needs inline styles and data images of its own.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const demoPassword = 'gebyar-demo';
const demoLogIns = [
  { audience: 'shop', email: 'pembeli@demo.gebyar.test', password: demoPassword },
  { audience: 'seller', email: 'penjual@demo.gebyar.test', password: demoPassword },
  { audience: 'seller', email: 'stok@demo.gebyar.test', password: demoPassword },
  { audience: 'office', email: 'kantor@demo.gebyar.test', password: demoPassword },
];

/** GraphiQL for the three endpoints, from our own files; offers the demo log-ins where the demo seed ran. */
export function registerGraphiQLRoutes(
  app: FastifyInstance,
  { withDemoLogIns }: { withDemoLogIns: boolean },
): void {
  for (const [url, { path, type }] of Object.entries(files)) {
    app.get(url, async (_request, reply) =>
      reply
        .type(type)
        .header('content-security-policy', contentSecurityPolicy)
        .send(await readFile(path)),
    );
  }
  app.get('/graphiql/settings.json', async () => ({
    endpoints: Object.entries(endpoints).map(([audience, url]) => ({ audience, url })),
    demoLogIns: withDemoLogIns ? demoLogIns : [],
  }));
}
