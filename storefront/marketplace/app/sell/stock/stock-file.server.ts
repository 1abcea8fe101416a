import { signInAgain } from '@gebyar/storefront/api/api-error.server';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';
import { log } from '@gebyar/storefront/log.server';
import { readToken } from '@gebyar/storefront/session/session.server';
import type { StockArgs } from './stock-forms.server';

const deadlineMs = 60_000;

/** What the API finds in a file. */
export interface StockFileReport {
  importId: string | null;
  rowCount: number;
  changeCount: number;
  faultCount: number;
  changes: { line: number; sku: string | null; title: string; location: string; from: number; to: number }[];
  faults: { line: number; code: string; message: string }[];
}

async function ask(args: StockArgs, init: { method: 'GET' | 'POST'; body?: Blob }): Promise<Response> {
  const { request, context, params } = args;
  const headers = new Headers({ 'Accept-Language': getLocale(), 'X-Forwarded-For': context.clientAddress });
  const token = await readToken(request, context.config, 'seller');
  if (token !== null) headers.set('Authorization', `Bearer ${token}`);
  if (init.body) headers.set('Content-Type', 'text/csv');
  const answer = await fetch(
    `${context.config.apiUrl}/stock/seller?seller=${encodeURIComponent(params['sellerId'] ?? '')}`,
    { ...init, headers, signal: AbortSignal.any([request.signal, AbortSignal.timeout(deadlineMs)]) },
  );
  if (answer.status === 401) throw await signInAgain(args, 'seller');
  return answer;
}

/** The seller's stock as CSV, as it comes. */
export async function fetchStockFile(args: StockArgs): Promise<Response> {
  const answer = await ask(args, { method: 'GET' });
  if (!answer.ok) throw new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
  for (const name of ['content-type', 'content-disposition']) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}

/** Has a file looked through by the API; nothing is changed by it. */
export async function checkStockFile(
  args: StockArgs,
  file: Blob,
): Promise<{ report: StockFileReport } | { refused: string[] }> {
  try {
    const answer = await ask(args, { method: 'POST', body: file });
    const body = (await answer.json()) as StockFileReport | { errors: { message: string }[] };
    return 'errors' in body ? { refused: body.errors.map(({ message }) => message) } : { report: body };
  } catch (error) {
    if (error instanceof Response) throw error;
    log.warn({ err: error }, 'a file of stock did not reach the API');
    return { refused: [m.stock_files_failed()] };
  }
}
