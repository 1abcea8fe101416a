import type { FastifyInstance, FastifyReply } from 'fastify';
import { mediaStore } from '../media/index.js';
import type { Context } from '../platform/context.js';
import { withLoaders } from '../platform/graphql/index.js';
import { keepShareImage } from './commands/keep-share-image.js';
import { DrawingBusy, drawOnce } from './drawing-places.js';
import { parseShareFileName, shareFileName, storedName } from './share-address.js';
import { findCard } from './share-cards.js';

const send = (reply: FastifyReply, file: string, bytes: Buffer) =>
  reply
    .type('image/jpeg')
    .header('cache-control', 'public, max-age=31536000, immutable')
    .header('etag', `"${file}"`)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('x-content-type-options', 'nosniff')
    .send(bytes);

/**
 * `GET /share/<id>-<language>-<hash>.jpg`: drawn when it is first asked for, and kept. The address of what a thing was before
 * leads to what it is now, so that nobody can have pictures drawn by making addresses up.
 */
export function registerSharingRoutes(app: FastifyInstance, base: Context): void {
  const store = base.ports.get(mediaStore);
  app.get<{ Params: { file: string } }>('/share/:file', async (request, reply) => {
    const { file } = request.params;
    const address = parseShareFileName(file);
    if (!address) return reply.callNotFound();
    if (request.headers['if-none-match'] === `"${file}"`) return reply.code(304).send();
    const kept = await store.read(storedName(address));
    if (kept) return send(reply, file, kept);
    const context = withLoaders({ ...base, locale: address.locale });
    const card = await findCard(context, address.kind, address.subjectId);
    if (!card) return reply.callNotFound();
    const current = shareFileName(card);
    if (current !== file)
      return reply.header('cache-control', 'public, max-age=60').redirect(`/share/${current}`, 302);
    try {
      return send(reply, file, await drawOnce(file, () => keepShareImage(base, card, address)));
    } catch (error) {
      if (!(error instanceof DrawingBusy)) throw error;
      return reply.code(503).header('retry-after', '5').send();
    }
  });
}
