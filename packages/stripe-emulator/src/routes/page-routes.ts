import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Core } from '../core.ts';
import { statusOf } from '../error-details.ts';
import type { PageAnswer } from '../hosted-page/answer.ts';
import { authenticateIntent } from '../hosted-page/authenticate-intent.ts';
import { connect } from '../hosted-page/connect.ts';
import { chooseLanguage } from '../hosted-page/language.ts';
import { pageHeaders } from '../hosted-page/layout.ts';
import { noticePage } from '../hosted-page/other-pages.ts';
import { pay } from '../hosted-page/pay.ts';
import type { Unit } from '../state/unit.ts';

interface ById {
  Params: { id: string };
}

const formOf = (request: FastifyRequest): Record<string, unknown> =>
  typeof request.body === 'object' && request.body !== null
    ? Object.fromEntries(Object.entries(request.body))
    : {};

/** The pages that people see: paying, the bank's question, a seller's registration. */
export function pageRoutes(core: Core) {
  /** Commits what a page did, and only then answers. */
  const answer = async (reply: FastifyReply, work: (unit: Unit) => PageAnswer): Promise<FastifyReply> => {
    core.sweep();
    const result = core.transact(work);
    await core.store.durable();
    if ('redirect' in result)
      return reply.code(303).header('cache-control', 'no-store').header('location', result.redirect).send();
    return reply.code(result.status).headers(pageHeaders).send(result.page);
  };

  return (app: FastifyInstance, _options: object, done: () => void): void => {
    app.setErrorHandler((error, request, reply) => {
      const status = statusOf(error);
      if (status >= 500) core.settings.logger.error({ err: error, requestId: request.id }, 'a page failed');
      const language = chooseLanguage(null, request.headers['accept-language']);
      return reply.code(status).headers(pageHeaders).send(noticePage(language, 'badRequest'));
    });

    app.route<ById>({
      method: ['GET', 'POST'],
      url: '/c/pay/:id',
      handler: (request, reply) =>
        answer(reply, (unit) =>
          pay(unit, {
            sessionId: request.params.id,
            acceptLanguage: request.headers['accept-language'],
            ...(request.method === 'POST' ? { form: formOf(request) } : {}),
          }),
        ),
    });
    app.route<ById>({
      method: ['GET', 'POST'],
      url: '/c/authenticate/:id',
      handler: (request, reply) =>
        answer(reply, (unit) =>
          authenticateIntent(unit, {
            intentId: request.params.id,
            acceptLanguage: request.headers['accept-language'],
            ...(request.method === 'POST' ? { form: formOf(request) } : {}),
          }),
        ),
    });
    app.route<ById>({
      method: ['GET', 'POST'],
      url: '/c/connect/:id',
      handler: (request, reply) =>
        answer(reply, (unit) =>
          connect(unit, {
            linkId: request.params.id,
            acceptLanguage: request.headers['accept-language'],
            posted: request.method === 'POST',
          }),
        ),
    });
    done();
  };
}
