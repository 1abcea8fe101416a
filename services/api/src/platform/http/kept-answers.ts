import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AnswerCache, KeptAnswer } from '../cache/index.js';
import { localeFromHeader, type Locale } from '../locale.js';
import type { GraphQLParams } from '../graphql/endpoint.js';
import { newRequestId } from './request-id.js';

const encoders = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
};
type Encoding = keyof typeof encoders;
const smallestEncoded = 1024;

/** Pages ask each time whether what they have still holds; the answer to that is short. */
const cacheControl = 'public, max-age=0, must-revalidate';

const locales = new Map<string, Locale>();
/** The language of a header; headers are mostly the same few. */
export function localeOf(header: string | undefined): Locale {
  const text = header ?? '';
  const known = locales.get(text);
  if (known) return known;
  const locale = localeFromHeader(header);
  if (locales.size < 1000) locales.set(text, locale);
  return locale;
}

const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';
const formats = new Map<string | undefined, string>([
  [undefined, json],
  ['*/*', json],
  ['application/json', json],
  ['application/graphql-response+json', graphqlJson],
  ['application/graphql-response+json, application/json', graphqlJson],
  ['application/graphql-response+json, application/json;q=0.9', graphqlJson],
]);

/** The content type for who asks in one of the usual ways; null for wishes that must be weighed against one another. */
export const formatFor = (accept: string | undefined): string | null => formats.get(accept) ?? null;

/** Whether a request may be given what was made for another. */
const isAnybodys = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;

/**
 * Under what an answer to a GET is kept; null for one that may not be kept: another method or address, a log-in, or an
 * unusual format.
 */
export function keyOf(request: IncomingMessage): string | null {
  const { method, url, headers } = request;
  if (method !== 'GET' || !url?.startsWith('/graphql?') || !isAnybodys(request)) return null;
  const format = formatFor(headers.accept);
  return format && `${localeOf(headers['accept-language'])} ${format} ${url}`;
}

/** The same for a POST, of which who asks says whether the answer must be made anew (`cache-control: no-cache`). */
export function keyOfPost(
  request: IncomingMessage,
  { query, variables, operationName }: GraphQLParams,
): string | null {
  const { method, headers } = request;
  if (method !== 'POST' || !isAnybodys(request)) return null;
  if (headers['cache-control']?.includes('no-cache')) return null;
  const format = formatFor(headers.accept);
  const rest = JSON.stringify([operationName ?? null, variables ?? null, query]);
  return format && `${localeOf(headers['accept-language'])} ${format} ${rest}`;
}

const ownOfEach = new Set(['content-length', 'x-request-id', 'date', 'connection']);

/** The headers of an answer that is kept, given what the framework has put on it. */
export function keptHeaders(headers: Record<string, unknown>): Record<string, string> {
  const kept = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !ownOfEach.has(name.toLowerCase()) ? [[name.toLowerCase(), value]] : [],
    ),
  );
  return {
    ...kept,
    'cache-control': cacheControl,
    vary: 'accept, accept-encoding, accept-language, authorization, cookie',
  };
}

/** The body in an encoding that the client takes; as it is until that has been made. */
function encodedFor(
  answer: KeptAnswer,
  accepted: string | undefined,
): { body: Buffer; encoding: Encoding | null } {
  const { body, encoded } = answer;
  const encoding =
    !accepted || body.length < smallestEncoded
      ? null
      : /\bbr\b/.test(accepted)
        ? 'br'
        : /\bgzip\b/.test(accepted)
          ? 'gzip'
          : null;
  if (!encoding) return { body, encoding };
  const made = encoded.get(encoding);
  if (made && made !== 'coming') return { body: made, encoding };
  if (!made) {
    encoded.set(encoding, 'coming');
    encoders[encoding](body).then(
      (done) => encoded.set(encoding, done),
      () => encoded.delete(encoding),
    );
  }
  return { body, encoding: null };
}

/** Answers a request with what is kept for it, before the framework sees it. False: nothing is. */
export function answerFromMemory(
  cache: AnswerCache,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const key = keyOf(request);
  const answer = key === null ? undefined : cache.give(key);
  if (!answer) return false;
  const headers = [...answer.headers, 'x-request-id', newRequestId()];
  if (request.headers['if-none-match'] === answer.etag) {
    response.writeHead(304, headers).end();
    return true;
  }
  const { body, encoding } = encodedFor(answer, request.headers['accept-encoding']);
  if (encoding) headers.push('content-encoding', encoding);
  headers.push('content-length', String(body.length));
  response.writeHead(200, headers);
  response.end(body);
  return true;
}
