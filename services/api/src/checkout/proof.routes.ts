import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { actorOfToken } from '../identity/index.js';
import { readKeptImage, receiveFile } from '../media/index.js';
import { findOrderGroup, orderFaults, type OrderGroupRecord } from '../orders/index.js';
import { findProof, paymentFaults, submitProof, toProof, type PaymentRow } from '../payments/index.js';
import type { Context } from '../platform/context.js';
import { sendFaults } from '../platform/http/index.js';
import { fromPublicId } from '../platform/ids.js';
import { localeFromHeader } from '../platform/locale.js';

const statuses = {
  ORDER_GROUP_NOT_FOUND: 404,
  PROOF_NOT_FOUND: 404,
  IMAGE_FILE_TOO_LARGE: 413,
};

const contextOf = (request: FastifyRequest, base: Context): Context => ({
  ...base,
  requestId: request.id,
  logger: base.logger.child({ requestId: request.id }),
  locale: localeFromHeader(request.headers['accept-language']),
  ip: request.ip,
  actor: { kind: 'guest' },
});

const header = ({ headers }: FastifyRequest, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value.slice(0, 200) : '';
};

/** The group that the request's number and secret open. */
async function groupOf(context: Context, request: FastifyRequest): Promise<OrderGroupRecord | null> {
  const [number, secret] = [header(request, 'x-order-number'), header(request, 'x-order-secret')];
  return number === '' || secret === '' ? null : findOrderGroup(context, number, secret);
}

async function isStaff(context: Context, request: FastifyRequest): Promise<boolean> {
  const [, token] = /^Bearer\s+(\S+)$/i.exec(header(request, 'authorization')) ?? [];
  const actor = token === undefined ? null : await actorOfToken(context, token, 'office');
  return actor?.kind === 'user' && actor.staffRole !== null;
}

/** @throws UserFaults ORDER_GROUP_NOT_FOUND, whichever of number and secret is wrong */
async function requirePayment(context: Context, request: FastifyRequest): Promise<PaymentRow> {
  const group = await groupOf(context, request);
  return group?.payment ?? orderFaults.fail('ORDER_GROUP_NOT_FOUND');
}

/**
 * `POST /payment-proofs`: a form with one picture and a `note`, and the key to an order in the headers `X-Order-Number` and
 * `X-Order-Secret`. Answers 201 with the proof, or the errors in GraphQL's format.
 * `GET /payment-proofs/<id>`: the picture, for whoever holds the key to its order, and for the office; for everybody else
 * there is none. No cache keeps it.
 */
export async function registerProofRoutes(app: FastifyInstance, base: Context): Promise<void> {
  await app.register((forms, _options, done) => {
    // The handler reads the body itself, as it comes.
    forms.addContentTypeParser('multipart/form-data', (_request, _body, parsed) => {
      parsed(null);
    });
    forms.post('/payment-proofs', async (request, reply) => {
      const context = contextOf(request, base);
      try {
        // Before anything is read: nobody without a key sends pictures here.
        const payment = await requirePayment(context, request);
        const id = await receiveFile(
          request.raw,
          join(context.config.MEDIA_DIR, 'incoming'),
          (path, fields) =>
            submitProof(context, { paymentId: payment.id, image: path, note: fields.get('note') ?? null }),
        );
        const proof = await findProof(context, id);
        return await reply.code(201).send(proof && toProof(proof));
      } catch (error) {
        return sendFaults(reply, context.locale, error, statuses);
      }
    });
    done();
  });
  app.get<{ Params: { id: string } }>('/payment-proofs/:id', async (request, reply) => {
    const context = contextOf(request, base);
    try {
      const id = fromPublicId('paymentProof', request.params.id);
      const proof = id === null ? undefined : await findProof(context, id);
      const open =
        proof &&
        ((await isStaff(context, request)) ||
          (await groupOf(context, request))?.group.id === proof.order_group_id);
      const image = open ? await readKeptImage(context, proof.file) : null;
      if (!image) return paymentFaults.fail('PROOF_NOT_FOUND');
      return await reply
        .type(image.contentType)
        .header('cache-control', 'private, no-store')
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('x-content-type-options', 'nosniff')
        .send(image.bytes);
    } catch (error) {
      return sendFaults(reply, context.locale, error, statuses);
    }
  });
}
