import type { FastifyInstance } from 'fastify';
import type { Context } from '../platform/context.js';
import { receiveWebhook } from './commands/receive-webhook.js';
import { ForgedWebhook, paymentGateway } from './payment.gateway.js';

const bodyLimit = 1024 * 1024;

const refusal = (message: string) => ({ errors: [{ message, extensions: { code: 'INVALID_SIGNATURE' } }] });

/**
 * `POST /webhooks/<provider>`: verifies the signature on the raw body before it looks at anything, keeps the event with the
 * job that acts on it, and answers. 400 `INVALID_SIGNATURE` for a forged or stale one; a fault of ours is a 500, so that
 * the provider sends it again.
 */
export async function registerWebhookRoutes(app: FastifyInstance, base: Context): Promise<void> {
  // Of its own, so that everyone else's JSON is parsed as ever.
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      `/webhooks/${base.ports.get(paymentGateway).provider}`,
      { bodyLimit },
      async (request, reply) => {
        const signature = request.headers['stripe-signature'];
        const context = {
          ...base,
          requestId: request.id,
          logger: base.logger.child({ requestId: request.id }),
        };
        if (!Buffer.isBuffer(request.body) || typeof signature !== 'string') {
          return reply.code(400).send(refusal('The signature is missing.'));
        }
        try {
          await receiveWebhook(context, request.body, signature);
        } catch (error) {
          if (!(error instanceof ForgedWebhook)) throw error;
          context.logger.warn({ reason: error.message }, 'webhook refused');
          return reply.code(400).send(refusal('The signature does not hold.'));
        }
        return reply.code(200).send({ received: true });
      },
    );
  });
}
