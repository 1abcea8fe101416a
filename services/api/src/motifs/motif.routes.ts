import type { FastifyInstance } from 'fastify';
import { mediaStore } from '../media/index.js';
import type { Context } from '../platform/context.js';
import { recordDownload } from './commands/record-download.js';
import { findPublicMotif } from './motif.queries.js';

const contentTypes: Readonly<Record<string, string>> = { webp: 'image/webp', jpg: 'image/jpeg' };
const longestPurpose = 200;

/**
 * `GET /motifs/<slug>/artwork?purpose=…`: the artwork in full size, as a file to keep. Each download is on record, so
 * nothing between here and the person may answer in our place.
 */
export function registerMotifRoutes(app: FastifyInstance, base: Context): void {
  const store = base.ports.get(mediaStore);
  app.get<{ Params: { slug: string }; Querystring: { purpose?: unknown } }>(
    '/motifs/:slug/artwork',
    async (request, reply) => {
      const motif = await findPublicMotif(base, { slug: request.params.slug });
      const asset =
        motif?.artwork_asset_id &&
        (await base.db.public
          .selectFrom('media_asset')
          .select('master_file')
          .where('id', '=', motif.artwork_asset_id)
          .executeTakeFirst());
      const bytes = asset ? await store.read(asset.master_file) : null;
      if (!motif || !asset || !bytes) return reply.callNotFound();
      const { purpose } = request.query;
      await recordDownload(base, {
        motifId: motif.id,
        purpose: typeof purpose === 'string' ? purpose.trim().slice(0, longestPurpose) || null : null,
      });
      const ending = asset.master_file.split('.').at(-1) ?? '';
      return reply
        .type(contentTypes[ending] ?? 'application/octet-stream')
        .header('content-disposition', `attachment; filename="${motif.slug}.${ending}"`)
        .header('cache-control', 'no-store')
        .header('x-content-type-options', 'nosniff')
        .send(bytes);
    },
  );
}
