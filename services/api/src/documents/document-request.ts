import type { FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { actorOfToken } from '../identity/index.js';
import type { Audience } from '../platform/actor.js';
import type { Context } from '../platform/context.js';
import { requestError } from '../platform/graphql/index.js';
import { localeFromHeader } from '../platform/locale.js';

/** The HTTP status of what can stand against a document. */
export const documentStatuses = {
  DOCUMENT_NOT_FOUND: 404,
  DOCUMENT_NOT_READY: 409,
  STATEMENT_PERIOD_INVALID: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  RATE_LIMITED: 429,
};

/** Setting a page takes the process some time: so many a minute from one network. */
const perNetwork = new RateLimiterMemory({ keyPrefix: 'documents', points: 120, duration: 60 });

export const headerOf = ({ headers }: FastifyRequest, name: string): string => {
  const value = headers[name];
  return typeof value === 'string' ? value.slice(0, 200) : '';
};

/** Who asks for a document, in which language. */
export async function contextOf(
  request: FastifyRequest,
  base: Context,
  audience: Audience,
): Promise<Context> {
  const context: Context = {
    ...base,
    requestId: request.id,
    logger: base.logger.child({ requestId: request.id }),
    locale: localeFromHeader(request.headers['accept-language']),
    ip: request.ip,
    actor: { kind: 'guest' },
  };
  const [, token] = /^Bearer\s+(\S+)$/i.exec(headerOf(request, 'authorization')) ?? [];
  const actor = token === undefined ? null : await actorOfToken(context, token, audience);
  return actor ? { ...context, actor } : context;
}

/** @throws RATE_LIMITED */
export async function spendOne(context: Context, request: FastifyRequest): Promise<void> {
  await perNetwork.consume(request.ip).catch(() => {
    throw requestError('RATE_LIMITED', context.locale);
  });
}
