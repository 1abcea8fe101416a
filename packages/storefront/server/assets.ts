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

/** The built files: the hashed ones for ever, the few others for an hour. */
export function serveAssets(clientFolder: string): Router {
  const assets = `${clientFolder}/assets`;
  return Router()
    .use(
      '/assets',
      precompressed(assets),
      express.static(assets, { immutable: true, maxAge: '1y', fallthrough: false, index: false }),
    )
    .use(express.static(clientFolder, { maxAge: '1h', index: false, dotfiles: 'ignore' }));
}
