import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import express, { Router, type RequestHandler } from 'express';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};
const encodings = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
] as const;

/** Sends the compressed copy that the build laid beside a file, where the browser takes one. */
function precompressed(folder: string): RequestHandler {
  const files = new Set(readdirSync(folder));
  return (request, response, next) => {
    const name = request.path.slice(1);
    const type = types[extname(name)];
    const found = encodings.find(
      (encoding) =>
        files.has(`${name}${encoding.suffix}`) && request.acceptsEncodings(encoding.name) !== false,
    );
    if (type !== undefined && found) {
      request.url = `/${name}${found.suffix}`;
      response.set({ 'Content-Type': type, 'Content-Encoding': found.name });
      response.vary('Accept-Encoding');
    }
    next();
  };
}

/**
 * The built files whose name changes with what is in them: kept for ever, so nothing is said by which they could be asked for
 * again. A page has a dozen of them, and headers are not compressed: they carry no more than what scripts need.
 */
export function serveHashedAssets(clientFolder: string): Router {
  const folder = `${clientFolder}/assets`;
  return Router().use(
    '/assets',
    precompressed(folder),
    express.static(folder, {
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
      index: false,
      etag: false,
      lastModified: false,
      acceptRanges: false,
      setHeaders: (response) => response.setHeader('X-Content-Type-Options', 'nosniff'),
    }),
  );
}

/** The few files whose name stays: kept for an hour. */
export const serveNamedAssets = (clientFolder: string): RequestHandler =>
  express.static(clientFolder, { maxAge: '1h', index: false, dotfiles: 'ignore' });
