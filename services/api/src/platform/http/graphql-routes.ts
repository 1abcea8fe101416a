import { HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import { Kind, OperationTypeNode, parse, type DocumentNode } from 'graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor, Audience } from '../actor.js';
import type { AnswerCache, AnswerRecord } from '../cache/index.js';
import type { Context } from '../context.js';
import { requestContext, type GraphQLContext } from '../graphql/context.js';
import { notKept, type GraphQLEndpoint, type GraphQLParams, type ShortRequest } from '../graphql/endpoint.js';
import { formatFor, keptHeaders, keyOf, keyOfPost, localeOf } from './kept-answers.js';
import type { TrustedDocuments } from './trusted-documents.js';

export const endpoints: Record<Audience, string> = {
  shop: '/graphql',
  seller: '/graphql/seller',
  office: '/graphql/office',
};

export interface GraphQLRoutesOptions {
  base: Context;
  servers: Record<Audience, GraphQLEndpoint>;
  documents: TrustedDocuments;
  /** Keeps answers of trusted documents; null keeps none. */
  cache: AnswerCache | null;
  /** Root fields of the shop whose answers may be kept. */
  publicQueries: ReadonlySet<string>;
  /** Who a bearer token stands for on an endpoint; null for a token that is unknown, ended or another endpoint's. */
  authenticate: (context: Context, token: string, audience: Audience) => Promise<Actor | null>;
}

const unknownDocument = {
  errors: [
    {
      message: 'This document is not known here; send its text.',
      extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
    },
  ],
};

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
  const { documents, cache, publicQueries } = options;
  const keepable = new Set(
    [...documents.shop].filter(([, text]) => isPublic(parse(text), publicQueries)).map(([hash]) => hash),
  );
  const knownPublic = new WeakMap<DocumentNode, boolean>();
  /** An open query by POST is kept from its third time on, when its text is known. */
  const isKnownPublic = (query: unknown): boolean => {
    const document = typeof query === 'string' ? options.servers.shop.documentOf(query) : undefined;
    if (!document) return false;
    let known = knownPublic.get(document);
    if (known === undefined) {
      known = isPublic(document, publicQueries);
      knownPublic.set(document, known);
    }
    return known;
  };
  const keyFor = (request: FastifyRequest, short: ShortRequest | null, isTrusted: boolean) => {
    if (isTrusted && request.method === 'GET') return keyOf(request.raw);
    return short && isKnownPublic(short.params.query) ? keyOfPost(request.raw, short.params) : null;
  };
  for (const [audience, url] of Object.entries(endpoints) as [Audience, string][]) {
    app.route({
      method: ['GET', 'POST'],
      url,
      handler: async (request, reply) => {
        const params: unknown = request.method === 'GET' ? request.query : request.body;
        const isTrusted = isKeepable(params, keepable);
        if (isRecord(params) && !fillInDocument(params, documents[audience])) {
          return reply.code(404).send(unknownDocument);
        }
        const short = shortRequest(request, params);
        const key = cache && audience === 'shop' ? keyFor(request, short, isTrusted) : null;
        const kept = key === null ? undefined : cache?.give(key);
        if (kept && short)
          return reply.headers({ ...notKept, 'content-type': short.contentType }).send(kept.body);
        const make = (record?: AnswerRecord) =>
          execute(request, params, { audience, options, record, short });
        if (!cache || key === null) {
          const { status, headers, text } = await make();
          return reply.code(status).headers(headers).send(text);
        }
        const answer = await cache.answer(key, async (record) => {
          const made = await make(record);
          const keep = made.status === 200 && !made.text.includes('"errors":');
          const headers = { ...reply.raw.getHeaders(), ...reply.getHeaders(), ...made.headers };
          return {
            status: made.status,
            body: Buffer.from(made.text),
            headers: keep && request.method === 'GET' ? keptHeaders(headers) : made.headers,
            keep,
          };
        });
        return reply.code(answer.status).headers(answer.headers).send(answer.body);
      },
    });
  }
}

interface Execution {
  audience: Audience;
  options: GraphQLRoutesOptions;
  record: AnswerRecord | undefined;
  short: ShortRequest | null;
}

const execute = (request: FastifyRequest, params: unknown, { audience, options, record, short }: Execution) =>
  options.servers[audience].answer(
    short,
    () => toHttpRequest(request, params),
    () => contextOf(request, audience, options, record),
  );

/** The parameters of a request that asks for JSON in the usual way; null for any other, whose wishes are Apollo's to weigh. */
function shortRequest(request: FastifyRequest, params: unknown): ShortRequest | null {
  const { accept, 'content-type': type } = request.headers;
  const contentType = formatFor(accept);
  if (!isRecord(params) || contentType === null) return null;
  if (request.method === 'POST') return type?.startsWith('application/json') ? { params, contentType } : null;
  if (type !== undefined && type !== 'application/json') return null;
  if (Object.values(params).some((value) => typeof value !== 'string')) return null;
  const { variables, ...others } = params;
  const given = typeof variables === 'string' ? (safeJson(variables) ?? '') : variables;
  return { params: { ...others, variables: given }, contentType };
}

/** Asks for a trusted document by its hash, and for nothing else that could change the answer. */
function isKeepable(params: unknown, keepable: ReadonlySet<string>): boolean {
  if (!isRecord(params) || Object.keys(params).some((name) => !keyParams.has(name))) return false;
  const hash = hashOf(params.extensions);
  return hash !== null && keepable.has(hash);
}
const keyParams = new Set(['extensions', 'variables', 'operationName']);

/** Whether every root field of a document is one whose answer may be kept. */
function isPublic(document: DocumentNode, publicQueries: ReadonlySet<string>): boolean {
  return document.definitions.every((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition.kind === Kind.FRAGMENT_DEFINITION;
    return (
      definition.operation === OperationTypeNode.QUERY &&
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && publicQueries.has(selection.name.value),
      )
    );
  });
}

function toHttpRequest(request: FastifyRequest, params: unknown): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const isGet = request.method === 'GET';
  // A GET changes nothing and carries no cookie, so a foreign page gains nothing by sending one.
  if (isGet) headers.set('apollo-require-preflight', 'true');
  const search =
    isGet && isRecord(params) ? new URLSearchParams(params as Record<string, string>).toString() : '';
  return { method: request.method, headers, search, body: request.body };
}

async function contextOf(
  request: FastifyRequest,
  audience: Audience,
  { base, authenticate }: GraphQLRoutesOptions,
  record: AnswerRecord | undefined,
): Promise<GraphQLContext> {
  const context = requestContext(base, {
    requestId: request.id,
    locale: localeOf(request.headers['accept-language']),
    ip: request.ip,
    record,
  });
  const token = bearer(request);
  const actor = token ? await authenticate(context, token, audience) : null;
  if (actor) context.actor = actor;
  return context;
}
