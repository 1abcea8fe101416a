import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, Audience } from '../actor.js';
import type { Context } from '../context.js';
import { withLoaders, type GraphQLContext } from '../graphql/context.js';
import { localeFromHeader } from '../locale.js';
import type { TrustedDocuments } from './trusted-documents.js';

export const endpoints: Record<Audience, string> = {
  shop: '/graphql',
  seller: '/graphql/seller',
  office: '/graphql/office',
};

export interface GraphQLRoutesOptions {
  base: Context;
  servers: Record<Audience, ApolloServer<GraphQLContext>>;
  documents: TrustedDocuments;
  /** Who a bearer token stands for on an endpoint; null for a token that is unknown, ended or another endpoint's. */
  authenticate: (context: Context, token: string, audience: Audience) => Promise<Actor | null>;
}

const unknownDocument = JSON.stringify({
  errors: [
    {
      message: 'This document is not known here; send its text.',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    },
  ],
});

interface GraphQLParams {
  query?: unknown;
  extensions?: unknown;
  [name: string]: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const hashOf = (extensions: unknown): string | null => {
  const parsed: unknown = typeof extensions === 'string' ? safeJson(extensions) : extensions;
  const persisted = isRecord(parsed) ? parsed.persistedQuery : null;
  return isRecord(persisted) && typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null;
};

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Puts the text of a trusted document in the place of its hash. False: the hash is unknown and no text came with it. */
function fillInDocument(params: GraphQLParams, documents: ReadonlyMap<string, string>): boolean {
  const hash = hashOf(params.extensions);
  if (hash === null) return true;
  const text = documents.get(hash);
  // What is left of the extension would make Apollo answer that persisted queries are off.
  delete params.extensions;
  if (text !== undefined) params.query = text;
  return typeof params.query === 'string';
}

const bearer = (request: FastifyRequest): string | null =>
  /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? null;

/** The three GraphQL endpoints. */
export function registerGraphQLRoutes(app: FastifyInstance, options: GraphQLRoutesOptions): void {
  const { base, servers, documents, authenticate } = options;
  for (const [audience, url] of Object.entries(endpoints) as [Audience, string][]) {
    app.route<{ Reply: string }>({
      method: ['GET', 'POST'],
      url,
      preHandler: async (request, reply) => {
        const params = request.method === 'GET' ? request.query : request.body;
        if (request.method === 'GET') request.headers['apollo-require-preflight'] ??= 'true';
        if (!isRecord(params) || fillInDocument(params, documents[audience])) return;
        await reply.code(404).type('application/json').send(unknownDocument);
      },
      handler: fastifyApolloHandler(servers[audience], {
        context: async (request) => {
          const context: Context = {
            ...base,
            requestId: request.id,
            logger: base.logger.child({ requestId: request.id }),
            locale: localeFromHeader(request.headers['accept-language']),
            ip: request.ip,
            actor: { kind: 'guest' },
          };
          const token = bearer(request);
          const actor = token ? await authenticate(context, token, audience) : null;
          return withLoaders(actor ? { ...context, actor } : context);
        },
      }),
    });
  }
}
