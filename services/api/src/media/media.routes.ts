import type { FastifyInstance, FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Context } from '../platform/context.js';
import { addJobs } from '../platform/jobs/index.js';
import { contentTypeOf, parseImageFileName, type ImageAddress } from './media-address.js';
import { findStandIn } from './media.queries.js';
import { mediaStore } from './media.store.js';
import { variantsJobSpec } from './variants-job.js';

/** How long a picture that stands in for another may be kept, in seconds. */
const standInSeconds = 30;

/** A picture is not a page: nothing in it is ever run, whatever a browser takes it for. */
const asPicture = (reply: FastifyReply, name: string) =>
  reply
    .type(contentTypeOf(name))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff');

/**
 * `GET /media/<hash>-<width>.<avif|webp>`. A name stands for the same bytes for ever, so anyone may keep them for a year.
 * Until the worker has made a width, the nearest one is given for half a minute, and the worker is asked to make haste.
 */
export function registerMediaRoutes(app: FastifyInstance, base: Context): void {
  const store = base.ports.get(mediaStore);
  const asked = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });
  const askFor = async (assetId: string) => {
    if (asked.has(assetId)) return;
    asked.set(assetId, true);
    await addJobs(base.db.platform, [variantsJobSpec(assetId, 'asked')]);
  };
  const standIn = async (wanted: ImageAddress) => {
    const found = await findStandIn(base, wanted);
    if (!found) return null;
    for (const name of found.names) {
      const bytes = await store.read(name);
      if (bytes) return { ...found, name, bytes };
    }
    return null;
  };
  app.get<{ Params: { file: string } }>('/media/:file', async (request, reply) => {
    const { file } = request.params;
    const wanted = parseImageFileName(file);
    if (!wanted) return reply.callNotFound();
    const etag = `"${file}"`;
    const known = request.headers['if-none-match'] === etag;
    const bytes = await store.read(file);
    if (bytes) {
      asPicture(reply, file)
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('etag', etag);
      return known ? reply.code(304).send() : reply.send(bytes);
    }
    const other = await standIn(wanted);
    if (!other) return reply.callNotFound();
    if (other.unfinished) await askFor(other.assetId);
    return asPicture(reply, other.name)
      .header('cache-control', `public, max-age=${String(standInSeconds)}`)
      .send(other.bytes);
  });
}
