import type { FastifyInstance } from 'fastify';
import type { Context } from '../platform/context.js';
import { isImageFileName } from './media-address.js';
import { mediaStore } from './media.store.js';

/** `GET /media/<hash>-<width>.webp`. A name stands for the same bytes for ever, so anyone may keep them for a year. */
export function registerMediaRoutes(app: FastifyInstance, { ports }: Context): void {
  const store = ports.get(mediaStore);
  app.get<{ Params: { file: string } }>('/media/:file', async (request, reply) => {
    const { file } = request.params;
    const etag = `"${file}"`;
    const bytes = isImageFileName(file) ? await store.read(file) : null;
    if (!bytes) return reply.callNotFound();
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('etag', etag);
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('image/webp').send(bytes);
  });
}
