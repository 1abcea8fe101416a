import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOfToken, requireSignedIn } from '../identity/index.js';
import type { Audience } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import { requestError } from '../platform/graphql/index.js';
import { sendFaults } from '../platform/http/index.js';
import { localeFromHeader } from '../platform/locale.js';
import { storeImage } from './commands/store-image.js';
import type { MediaPurpose } from './media-asset.entity.js';
import { mediaFaults } from './media.errors.js';
import { mediaOwners } from './media.owners.js';
import { toImage } from './media.type.js';
import { receiveFile } from './receive-file.js';
import { inUploadPlace } from './upload-places.js';

/** Where each audience uploads, and what for. */
const uploads: Record<Audience, { path: string; purposes: readonly MediaPurpose[] }> = {
  shop: { path: '/media', purposes: ['REVIEW'] },
  seller: { path: '/media/seller', purposes: ['PRODUCT', 'SELLER_PROFILE', 'CERTIFICATE', 'MOTIF'] },
  office: {
    path: '/media/office',
    purposes: ['CONTENT', 'MOTIF', 'PRODUCT', 'SELLER_PROFILE', 'CERTIFICATE'],
  },
};

const statuses: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  IMAGE_FILE_TOO_LARGE: 413,
  TOO_MANY_UPLOADS: 429,
};

interface UploadQuery {
  purpose?: string;
  seller?: string;
}
type UploadRequest = FastifyRequest<{ Querystring: UploadQuery }>;

async function contextOf(request: FastifyRequest, base: Context, audience: Audience): Promise<Context> {
  const context: Context = {
    ...base,
    requestId: request.id,
    logger: base.logger.child({ requestId: request.id }),
    locale: localeFromHeader(request.headers['accept-language']),
    ip: request.ip,
    actor: { kind: 'guest' },
  };
  const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const actor = token === undefined ? null : await actorOfToken(context, token, audience);
  return actor ? { ...context, actor } : context;
}

/** The seller whose picture it becomes; null on the endpoints that speak for no seller. */
async function ownerOf(context: Context, audience: Audience, seller: string | undefined) {
  if (audience !== 'seller') return null;
  const sellerId = await context.ports.get(mediaOwners).sellerOf(context, seller ?? '');
  if (sellerId === null) throw requestError('FORBIDDEN', context.locale);
  return sellerId;
}

async function upload(context: Context, audience: Audience, { raw, query }: UploadRequest) {
  const { userId } = requireSignedIn(context);
  const purpose = uploads[audience].purposes.find((known) => known === query.purpose);
  if (purpose === undefined) mediaFaults.fail('IMAGE_PURPOSE_REFUSED', { field: ['purpose'] });
  const ownerSellerId = await ownerOf(context, audience, query.seller);
  const { assetId } = await inUploadPlace(context, userId, () =>
    receiveFile(raw, join(context.config.MEDIA_DIR, 'incoming'), (path) =>
      storeImage(context, path, { purpose, ownerSellerId, createdBy: userId }),
    ),
  );
  const asset = await context.db.platform
    .selectFrom('media_asset')
    .selectAll()
    .where('id', '=', assetId)
    .executeTakeFirstOrThrow();
  const image = toImage(context, asset);
  const { id, width, height, dominantColor, blurDataUrl, focalPoint } = image;
  return { id, url: image.url(), width, height, dominantColor, blurDataUrl, focalPoint };
}

/**
 * `POST /media?purpose=…`, `/media/seller?purpose=…&seller=…`, `/media/office?purpose=…`: a form with one file, and the
 * session of that endpoint's audience. Answers 201 with the picture, or the errors in GraphQL's format.
 */
export async function registerUploadRoutes(app: FastifyInstance, base: Context): Promise<void> {
  await app.register(async (forms) => {
    // The handler reads the body itself, as it comes.
    forms.addContentTypeParser('multipart/form-data', (_request, _body, done) => {
      done(null);
    });
    for (const audience of Object.keys(uploads) as Audience[]) {
      forms.post<{ Querystring: UploadQuery }>(uploads[audience].path, async (request, reply) => {
        if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) {
          const message = 'Send a form: multipart/form-data.';
          return reply
            .code(415)
            .send({ errors: [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
        }
        const context = await contextOf(request, base, audience);
        try {
          return await reply.code(201).send(await upload(context, audience, request));
        } catch (error) {
          return sendFaults(reply, context.locale, error, statuses);
        }
      });
    }
  });
}
