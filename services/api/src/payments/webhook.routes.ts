import type { FastifyInstance } from 'fastify';
import type { Context } from '../platform/context.js';
import { receiveWebhook } from './commands/receive-webhook.js';
import { ForgedWebhook, paymentGateways } from './payment.gateway.js';

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
    for (const { provider, readWebhook } of base.ports.get(paymentGateways).all) {
      if (!readWebhook) continue;
      scope.post(`/webhooks/${provider}`, { bodyLimit }, async (request, reply) => {
        const context = {
          ...base,
          requestId: request.id,
          logger: base.logger.child({ requestId: request.id }),
        };
        try {
          const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
          await receiveWebhook(context, provider, body, request.headers);
        } catch (error) {
          if (!(error instanceof ForgedWebhook)) throw error;
          context.logger.warn({ reason: error.message }, 'webhook refused');
          return reply.code(400).send(refusal('The signature does not hold.'));
        }
        return reply.code(200).send({ received: true });
      });
    }
  });
}
