import type { FastifyInstance } from 'fastify';
import type { Context } from '../platform/context.js';
import { sendFaults } from '../platform/http/index.js';
import { longestStatementDays } from '../payouts/index.js';
import { requireMember } from '../sellers/index.js';
import { contextOf, documentStatuses, spendOne } from './document-request.js';
import { documentFaults } from './document.errors.js';
import { paperPdf } from './pdf/paper.js';
import { printPage, printPolicy } from './print-page.js';
import { readStatement } from './read-statement.js';

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** @throws UserFaults STATEMENT_PERIOD_INVALID */
function periodOf({ from = '', until = '' }: { from?: string; until?: string }) {
  const days = isDay(from) && isDay(until) ? (Date.parse(until) - Date.parse(from)) / 86_400_000 : -1;
  if (days < 0 || days > longestStatementDays)
    documentFaults.fail('STATEMENT_PERIOD_INVALID', { params: { max: longestStatementDays } });
  return { from, until };
}

/**
 * `GET /statements/<seller id>/statement.<pdf|html>?from=<day>&until=<day>`: what happened to a seller's money, for its owners. The
 * same figures as the API's `statement`, which has them as CSV.
 */
export function registerStatementRoutes(app: FastifyInstance, base: Context): void {
  app.get<{ Params: { seller: string; file: string }; Querystring: { from?: string; until?: string } }>(
    '/statements/:seller/:file',
    async (request, reply) => {
      const context = await contextOf(request, base, 'seller');
      try {
        await spendOne(context, request);
        const { seller, file } = request.params;
        const membership = await requireMember(context, seller, 'money:read');
        const format = (['pdf', 'html'] as const).find((one) => file === `statement.${one}`);
        if (!membership || !format) return documentFaults.fail('DOCUMENT_NOT_FOUND');
        const period = periodOf(request.query);
        const model = await readStatement(context, membership, period);
        void reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
        if (format === 'html')
          return await reply
            .type('text/html; charset=utf-8')
            .header('content-security-policy', printPolicy)
            .send(printPage(model));
        return await reply
          .type('application/pdf')
          .header('content-disposition', `attachment; filename="gebyar-${period.from}-${period.until}.pdf"`)
          .send(await paperPdf(model));
      } catch (error) {
        return sendFaults(reply, context.locale, error, documentStatuses);
      }
    },
  );
}
