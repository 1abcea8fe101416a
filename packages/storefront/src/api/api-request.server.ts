import type { AppLoadContext } from '../framework';
import { getLocale } from '../i18n/locale';
import { log } from '../log.server';
import { readToken, type Audience } from '../session/session.server';
import { apiFault, signInAgain } from './api-error.server';

/** What a call needs from a loader's or action's arguments. */
export interface ApiArgs {
  request: Request;
  context: AppLoadContext;
}

/** A generated document of `@gebyar/schema`: its text and, as metadata, the hash it is trusted by. */
export interface ApiDocument<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
  __meta__?: Record<string, unknown> | undefined;
  toString(): string;
}

interface ApiAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const deadlineMs = 15_000;
const longestAddress = 8_000;
const endpoints: Record<Audience, string> = {
  shop: '/graphql',
  seller: '/graphql/seller',
  office: '/graphql/office',
};

const hashOf = (document: Pick<ApiDocument<unknown, unknown>, '__meta__'>): string | null => {
  const hash = document.__meta__?.['hash'];
  return typeof hash === 'string' ? hash.replace(/^sha256:/, '') : null;
};

const persistedQuery = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

async function headersFor({ request, context }: ApiArgs, token: string | null): Promise<Headers> {
  const headers = new Headers({
    Accept: 'application/graphql-response+json, application/json',
    'Accept-Language': getLocale(),
    'Content-Type': 'application/json',
    'X-Forwarded-For': context.clientAddress,
    // Apollo's guard against cross-site GETs wants a header no plain form can send.
    'Apollo-Require-Preflight': 'true',
  });
  const requestId = request.headers.get('X-Request-Id');
  if (requestId !== null) headers.set('X-Request-Id', requestId);
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  return headers;
}

async function send<Result>(
  url: string,
  init: RequestInit,
  { request }: ApiArgs,
): Promise<ApiAnswer<Result>> {
  try {
    const response = await fetch(url, {
      ...init,
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(deadlineMs)]),
    });
    return (await response.json()) as ApiAnswer<Result>;
  } catch (error) {
    if (request.signal.aborted) throw error;
    log.error({ err: error }, `the API at ${new URL(url).origin} gave no answer`);
    throw apiFault('API_UNAVAILABLE', 503);
  }
}

const isUnknownHash = (answer: ApiAnswer<unknown>): boolean =>
  answer.errors?.some((error) => error.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') ?? false;

/**
 * The data of an answer. A fault on a nullable field leaves the rest of the page standing, unless it is in what was
 * asked for: a place that is none of a list's must not look like a product that is gone.
 *
 * @throws Response: a redirect to the sign-in page, or the status that fits the API's error code.
 */
async function dataOf<Result>(answer: ApiAnswer<Result>, args: ApiArgs, audience: Audience): Promise<Result> {
  const codes = answer.errors?.map((error) => error.extensions?.code ?? 'INTERNAL') ?? [];
  if (codes.includes('UNAUTHENTICATED')) throw await signInAgain(args, audience);
  if (codes.includes('BAD_USER_INPUT')) throw apiFault('BAD_USER_INPUT');
  if (answer.data !== null && answer.data !== undefined) return answer.data;
  const [code = 'INTERNAL'] = codes;
  const fault = apiFault(code);
  if (fault.status >= 500) log.error({ errors: answer.errors }, 'the API refused a call');
  throw fault;
}

async function post<Result, Variables>(
  url: string,
  document: ApiDocument<Result, Variables>,
  variables: Variables,
  args: ApiArgs,
  token: string | null,
): Promise<ApiAnswer<Result>> {
  const hash = hashOf(document);
  const body = {
    query: document.toString(),
    variables,
    ...(hash === null ? {} : { extensions: persistedQuery(hash) }),
  };
  return send<Result>(
    url,
    { method: 'POST', headers: await headersFor(args, token), body: JSON.stringify(body) },
    args,
  );
}

async function get<Result, Variables>(
  url: string,
  document: ApiDocument<Result, Variables>,
  variables: Variables,
  args: ApiArgs,
  token: string | null,
): Promise<ApiAnswer<Result>> {
  const hash = hashOf(document);
  if (hash === null) return post(url, document, variables, args, token);
  const query = new URLSearchParams({
    extensions: JSON.stringify(persistedQuery(hash)),
    variables: JSON.stringify(variables),
  });
  const address = `${url}?${query.toString()}`;
  // Servers and proxies refuse longer ones; no cache would be asked twice for such a thing.
  if (address.length > longestAddress) return post(url, document, variables, args, token);
  const answer = await send<Result>(address, { headers: await headersFor(args, token) }, args);
  return isUnknownHash(answer) ? post(url, document, variables, args, token) : answer;
}

/** The three ways to call one audience's endpoint. Each throws a Response on a top-level error; see `dataOf`. */
export function apiOf(audience: Audience) {
  const urlFor = ({ context }: ApiArgs) => `${context.config.apiUrl}${endpoints[audience]}`;
  const tokenFor = ({ request, context }: ApiArgs) => readToken(request, context.config, audience);
  return {
    /** What everybody may see: by GET without the log-in, so that the API answers it from its cache. */
    publicQuery: async <Result, Variables>(
      args: ApiArgs,
      document: ApiDocument<Result, Variables>,
      variables: Variables,
    ): Promise<Result> => dataOf(await get(urlFor(args), document, variables, args, null), args, audience),
    /** What this visitor may see: with their log-in, if they have one. */
    query: async <Result, Variables>(
      args: ApiArgs,
      document: ApiDocument<Result, Variables>,
      variables: Variables,
    ): Promise<Result> =>
      dataOf(await get(urlFor(args), document, variables, args, await tokenFor(args)), args, audience),
    /** A change, with their log-in if they have one. Refusals come as `userErrors` in the result. */
    mutate: async <Result, Variables>(
      args: ApiArgs,
      document: ApiDocument<Result, Variables>,
      variables: Variables,
    ): Promise<Result> =>
      dataOf(await post(urlFor(args), document, variables, args, await tokenFor(args)), args, audience),
  };
}
