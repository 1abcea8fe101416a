import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { actorOfToken } from '../identity/index.js';
import type { Context } from '../platform/context.js';
import { faultMessage } from '../platform/faults.js';
import { requestError } from '../platform/graphql/index.js';
import { sendFaults } from '../platform/http/index.js';
import { toPublicId } from '../platform/ids.js';
import { localeFromHeader } from '../platform/locale.js';
import { requireMember } from '../sellers/index.js';
import { checkImport, type CheckedImport } from './commands/check-import.js';
import { exportStock } from './files/export-stock.js';
import { maxMegabytes } from './files/read-stock-file.js';
import { stockFileFaults } from './files/stock-file.errors.js';
import { locationsOf } from './location.queries.js';

type FileRequest = FastifyRequest<{ Querystring: { seller?: string } }>;

const statuses = { UNAUTHENTICATED: 401, FORBIDDEN: 403, IMPORT_TOO_LARGE: 413 };
/** So many of each are told; the rest is in the counts. */
const shown = 100;

async function contextOf(request: FileRequest, base: Context): Promise<Context> {
  const context: Context = {
    ...base,
    requestId: request.id,
    logger: base.logger.child({ requestId: request.id }),
    locale: localeFromHeader(request.headers['accept-language']),
    ip: request.ip,
    actor: { kind: 'guest' },
  };
  const [, token] = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  const actor = token === undefined ? null : await actorOfToken(context, token, 'seller');
  return actor ? { ...context, actor } : context;
}

const toReport = ({ locale }: Context, { id, rowCount, changes, faults }: CheckedImport) => ({
  importId: id === null ? null : toPublicId('stockImport', id),
  rowCount,
  changeCount: changes.length,
  faultCount: faults.length,
  changes: changes
    .slice(0, shown)
    .map(({ line, sku, title, location, from, to }) => ({ line, sku, title, location, from, to })),
  faults: faults.slice(0, shown).map(({ line, code, params }) => ({
    line,
    code,
    message: faultMessage(stockFileFaults.fault(code, { params }), locale),
  })),
});

async function sendExport(context: Context, { query }: FileRequest, reply: FastifyReply) {
  const membership = await requireMember(context, query.seller ?? '', 'stock:read');
  if (!membership) throw requestError('FORBIDDEN', context.locale);
  // The workshop is there from then on.
  await locationsOf(context, membership.sellerId);
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('content-disposition', `attachment; filename="stock-${membership.seller.slug}.csv"`)
    .send(Readable.from(exportStock(context, membership.sellerId)));
}

/**
 * For members of a seller, with their session in `Authorization`:
 * `GET /stock/seller?seller=…` gives the stock as CSV.
 * `POST /stock/seller?seller=…` takes such a file (`text/csv`, at most 4 MB and 10,000 rows), changes nothing, and tells what
 * it would change and what is wrong in it; with nothing wrong it gives an `importId` for the mutation stockImportApply.
 */
export async function registerStockFileRoutes(app: FastifyInstance, base: Context): Promise<void> {
  await app.register((files, _options, done) => {
    files.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body);
    });
    files.get<{ Querystring: { seller?: string } }>('/stock/seller', async (request, reply) => {
      const context = await contextOf(request, base);
      try {
        return await sendExport(context, request, reply);
      } catch (error) {
        return sendFaults(reply, context.locale, error, statuses);
      }
    });
    files.post<{ Querystring: { seller?: string } }>(
      '/stock/seller',
      {
        bodyLimit: maxMegabytes * 1024 * 1024,
        errorHandler: (error, request, reply) => {
          if (error.statusCode !== 413) throw error;
          void reply.header('connection', 'close');
          const fault = stockFileFaults.fault('IMPORT_TOO_LARGE', { params: { maxMegabytes } });
          const message = faultMessage(fault, localeFromHeader(request.headers['accept-language']));
          return reply.code(413).send({ errors: [{ message, extensions: { code: fault.code } }] });
        },
      },
      async (request, reply) => {
        const context = await contextOf(request, base);
        try {
          const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
          return toReport(context, await checkImport(context, request.query.seller ?? '', body));
        } catch (error) {
          return sendFaults(reply, context.locale, error, statuses);
        }
      },
    );
    done();
  });
}
