import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireStaff } from '../identity/index.js';
import { findOrderGroup, findSellerOrder, sellerOfOrder, type OrderRecord } from '../orders/index.js';
import type { Audience } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import { sendFaults } from '../platform/http/index.js';
import { rowIdOf } from '../platform/ids.js';
import { requireMember } from '../sellers/index.js';
import { contextOf, documentStatuses, headerOf, spendOne } from './document-request.js';
import { documentFaults } from './document.errors.js';
import { parseDocumentName, shopperKinds, type DocumentName } from './document.kinds.js';
import { labelPdf } from './pdf/label.js';
import { paperPdf } from './pdf/paper.js';
import { printPage, printPolicy } from './print-page.js';
import { readDocument } from './read-document.js';

/** How each audience comes to an order of its own; null for an unknown one and for everybody else's. */
const finders: Record<
  Audience,
  (context: Context, request: FastifyRequest, orderId: string) => Promise<OrderRecord | null>
> = {
  async shop(context, request, orderId) {
    const [number, secret] = [headerOf(request, 'x-order-number'), headerOf(request, 'x-order-secret')];
    if (number === '' || secret === '') return null;
    const group = await findOrderGroup(context, number, secret);
    return group?.orders.find(({ order }) => order.id === orderId) ?? null;
  },
  async seller(context, _request, orderId) {
    const sellerId = await sellerOfOrder(context, orderId);
    const membership = await requireMember(context, sellerId ?? '', 'buyers:read');
    return membership && findSellerOrder(context, membership.sellerId, orderId);
  },
  async office(context, _request, orderId) {
    requireStaff(context);
    const sellerId = await sellerOfOrder(context, orderId);
    return sellerId === null ? null : findSellerOrder(context, sellerId, orderId);
  },
};

async function send(
  reply: FastifyReply,
  context: Context,
  record: OrderRecord,
  { kind, format }: DocumentName,
  shipmentId: string | undefined,
) {
  const model = await readDocument(context, record, { kind, shipmentId });
  // A document is nobody's but who asked for it, and changes with the order.
  void reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff');
  if (format === 'html') {
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', printPolicy)
      .send(printPage(model));
  }
  const label = kind === 'label-a6' || kind === 'label-58';
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${kind}-${record.order.number}.pdf"`)
    .send(await (label ? labelPdf(model) : paperPdf(model)));
}

/**
 * `GET /documents/<audience>/<order id>/<kind>.<pdf|html>`, with `?shipment=<id>` for one parcel: shoppers with the key to the order in
 * the headers `X-Order-Number` and `X-Order-Secret`, members and the office with their session. The language is the request's.
 */
export function registerDocumentRoutes(app: FastifyInstance, base: Context): void {
  for (const audience of ['shop', 'seller', 'office'] as const) {
    app.get<{ Params: { order: string; file: string }; Querystring: { shipment?: string } }>(
      `/documents/${audience}/:order/:file`,
      async (request, reply) => {
        const context = await contextOf(request, base, audience);
        try {
          await spendOne(context, request);
          const name = parseDocumentName(request.params.file);
          const orderId = rowIdOf('order', request.params.order);
          const open = name !== null && (audience !== 'shop' || shopperKinds.includes(name.kind));
          // Who may ask is asked first, so that nobody learns from the refusal what there is.
          const record = await finders[audience](context, request, orderId);
          if (!record || !open) return documentFaults.fail('DOCUMENT_NOT_FOUND');
          const { shipment } = request.query;
          return await send(reply, context, record, name, audience === 'shop' ? undefined : shipment);
        } catch (error) {
          return sendFaults(reply, context.locale, error, documentStatuses);
        }
      },
    );
  }
}
