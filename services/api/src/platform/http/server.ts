import type { IncomingMessage, ServerResponse } from 'node:http';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import type { Logger } from '@gebyar/logger';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { limits } from '../graphql/limits.js';
import { newRequestId } from './request-id.js';
import { securityHeaders } from './security-headers.js';

export interface HttpServerOptions {
  logger: Logger;
  trustedProxies: string[];
  /** Answers a request by itself, before anything of the framework runs; false when it leaves it to the framework. */
  answerFirst?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** How long a request that is under way may hold up the end of the process. */
const closeWithinMs = 10_000;
/** How long a caller whose body is refused may take to read so, before the line is cut. */
const lingerMs = 1_000;

interface HttpFault {
  statusCode?: number;
  code?: string;
  message: string;
}

const codeOf = (fault: HttpFault): string => {
  if (fault.statusCode === 413) return 'BODY_TOO_LARGE';
  if (fault.statusCode === 415) return 'UNSUPPORTED_MEDIA_TYPE';
  if (fault.statusCode === 429) return 'RATE_LIMITED';
  return 'BAD_REQUEST';
};

/** The framework makes a child for each request, which costs more than most requests log. */
const withoutChildren = (logger: Logger): Logger => {
  const own = Object.create(logger) as Logger;
  own.child = () => own as never;
  return own;
};

/** An HTTP server whose every refusal has GraphQL's error format: `{ errors: [{ message, extensions: { code } }] }`. */
export async function createHttpServer({
  logger,
  trustedProxies,
  answerFirst,
}: HttpServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: withoutChildren(logger) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newRequestId(),

    trustProxy: trustedProxies,
    bodyLimit: limits.bodyBytes,
    // A photo of 20 MB over 1 Mbit/s takes so long. Who sends nothing is cut off sooner: headers and idle lines after a minute.
    requestTimeout: 180_000,
    connectionTimeout: 60_000,
    forceCloseConnections: 'idle',
  });
  const always = await securityHeaders();
  app.addHook('onRequest', (request, reply, next) => {
    for (const [name, value] of always) reply.raw.setHeader(name, value);
    reply.raw.setHeader('x-request-id', request.id);
    next();
  });
  // Tokens travel in a header that a page must set itself, never in a cookie, so any origin may call.
  await app.register(cors, { origin: '*', maxAge: 86_400 });
  await app.register(compress, { threshold: 1024 });
  if (answerFirst) {
    const frameworks = app.server.listeners('request');
    app.server.removeAllListeners('request');
    app.server.on('request', (request, response) => {
      if (answerFirst(request, response)) return;
      for (const listener of frameworks) listener.call(app.server, request, response);
    });
  }
  app.addHook('onResponse', ({ raw }, _reply, next) => {
    next();
    if (raw.complete) return;
    const cut = () => {
      // A body that has come to its end meanwhile leaves the line to the next request.
      if (!raw.complete) raw.socket.destroy();
    };
    setTimeout(cut, lingerMs).unref();
  });
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), closeWithinMs).unref();
  });
  app.setNotFoundHandler(async (_request, reply) =>
    reply
      .code(404)
      .send({ errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] }),
  );
  app.setErrorHandler(async (error: HttpFault, request, reply) => {
    const status = error.statusCode ?? 500;
    // What is left of a body that was refused is not waited for.
    if (status === 413) reply.header('connection', 'close');
    if (status < 500) {
      return reply
        .code(status)
        .send({ errors: [{ message: error.message, extensions: { code: codeOf(error) } }] });
    }
    request.log.error({ err: error, requestId: request.id }, 'request failed');
    return reply.code(500).send({
      errors: [
        {
          message: 'Something went wrong on our side.',
          extensions: { code: 'INTERNAL', requestId: request.id },
        },
      ],
    });
  });
  return app;
}
