import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requireKey } from '../api/authenticate.ts';
import { dispatch, faultAnswer, type ApiAnswer } from '../api/dispatch.ts';
import type { Core } from '../core.ts';
import { statusOf } from '../error-details.ts';
import { invalidRequest, serverError, StripeFault, unrecognizedUrl } from '../errors.ts';
import { newId } from '../ids.ts';
import { parseForm } from '../params/form.ts';
import { endpoints } from '../resources/index.ts';

const headerOf = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const pathOf = (request: FastifyRequest) => request.url.split('?', 1)[0] ?? '';

const queryOf = (request: FastifyRequest) => parseForm(request.url.split('?').slice(1).join('?'));

const bodyOf = (request: FastifyRequest): Record<string, unknown> =>
  typeof request.body === 'object' && request.body !== null
    ? Object.fromEntries(Object.entries(request.body))
    : {};

function send(request: FastifyRequest, reply: FastifyReply, answer: ApiAnswer): FastifyReply {
  if (answer.lost) {
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
  const key = headerOf(request, 'idempotency-key');
  return reply
    .code(answer.status)
    .headers({
      ...answer.headers,
      'request-id': request.id,
      ...(key === undefined ? {} : { 'idempotency-key': key }),
      ...(headerOf(request, 'stripe-version') === undefined
        ? {}
        : { 'stripe-version': headerOf(request, 'stripe-version') }),
      'content-type': 'application/json',
      'cache-control': 'no-cache, no-store',
    })
    .send(answer.body);
}

/** What went wrong, as Stripe would tell it. Only faults of the emulator itself are logged: they are bugs. */
function asFault(error: unknown, request: FastifyRequest, core: Core): StripeFault {
  if (error instanceof StripeFault) return error;
  const status = statusOf(error);
  if (status >= 400 && status < 500) {
    return new StripeFault(
      status,
      invalidRequest('The request could not be read: Stripe takes form-encoded parameters.').body,
    );
  }
  core.settings.logger.error(
    { err: error, requestId: request.id, path: pathOf(request) },
    'the emulator failed',
  );
  return serverError(false);
}

/** Stripe's API, under `/v1`. */
export function apiRoutes(core: Core) {
  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.addHook('onRequest', (request, _reply, next) => {
      requireKey(headerOf(request, 'authorization'), core.settings.secretKey);
      next();
    });
    app.setErrorHandler((error, request, reply) =>
      send(request, reply, faultAnswer(asFault(error, request, core))),
    );
    app.setNotFoundHandler((request) => {
      throw unrecognizedUrl(request.method, pathOf(request));
    });
    for (const endpoint of endpoints) {
      app.route<{ Params: Record<string, string> }>({
        method: endpoint.method,
        url: endpoint.path.replace(/^\/v1/, ''),
        handler: async (request, reply) => {
          const answer = await dispatch(core, endpoint, {
            requestId: request.id,
            method: request.method,
            path: pathOf(request),
            pathParams: request.params,
            params: request.method === 'GET' ? queryOf(request) : { ...queryOf(request), ...bodyOf(request) },
            account: headerOf(request, 'stripe-account'),
            idempotencyKey: headerOf(request, 'idempotency-key'),
          });
          return send(request, reply, answer);
        },
      });
    }
    done();
  };
}

export const newRequestId = () => newId('req', 14);
