import { getLocale } from '../i18n/locale';
import { log } from '../log.server';
import { readToken, type Audience } from '../session/session.server';
import { signInAgain } from './api-error.server';
import type { ApiArgs } from './api-request.server';

const deadlineMs = 20_000;
const passedOn = [
  'content-type',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'x-content-type-options',
];

interface DocumentAddress {
  audience: Audience;
  orderId: string;
  /** Such as `invoice.pdf`. */
  file: string;
  shipmentId?: string | null;
  /** The key to the order, for who has no log-in. */
  key?: { number: string; secret: string };
}

/** A document of an order, as the API makes it, for whoever the request comes from. */
export function fetchDocument(args: ApiArgs, address: DocumentAddress): Promise<Response> {
  const { audience, orderId, file, shipmentId = null, key } = address;
  const path = ['documents', audience, orderId, file].map(encodeURIComponent).join('/');
  const query = shipmentId === null ? '' : `?shipment=${encodeURIComponent(shipmentId)}`;
  return passOn(
    args,
    audience,
    `/${path}${query}`,
    key ? { 'X-Order-Number': key.number, 'X-Order-Secret': key.secret } : {},
  );
}

/** A file of the API's as it comes, asked for by whoever the request comes from. */
export async function passOn(
  args: ApiArgs,
  audience: Audience,
  path: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const { request, context } = args;
  const headers = new Headers({
    ...more,
    'Accept-Language': getLocale(),
    'X-Forwarded-For': context.clientAddress,
  });
  const token = audience === 'shop' ? null : await readToken(request, context.config, audience);
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  const answer = await fetch(`${context.config.apiUrl}${path}`, {
    headers,
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(deadlineMs)]),
  });
  if (answer.status === 401) throw await signInAgain(args, audience);
  if (!answer.ok) {
    if (answer.status >= 500) log.error({ status: answer.status }, 'the API made no document');
    const status = [400, 403, 429].find((known) => known === answer.status) ?? 404;
    throw new Response('NOT_FOUND', { status, statusText: 'NOT_FOUND' });
  }
  const kept = passedOn.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  return new Response(answer.body, { headers: kept });
}
