import { UserFaults } from '../platform/faults.js';
import type { Context } from '../platform/context.js';
import { faultMessage } from '../platform/faults.js';
import { storeImage } from '../media/index.js';

const timeoutMs = 10_000;
const maxBytes = 25 * 1024 * 1024;
const atOnce = 6;

export type FetchedImage = { assetId: string } | { reason: string };

class NotFetched extends Error {}

/**
 * Fetches pictures by address and stores them as a seller's. Each address is tried once; when a server can't be reached at all, its other
 * pictures are not waited for.
 */
export async function fetchImages(
  context: Context,
  sellerId: string,
  urls: readonly string[],
): Promise<Map<string, FetchedImage>> {
  const results = new Map<string, FetchedImage>();
  const unreachable = new Map<string, string>();
  const waiting = [...new Set(urls)];
  const worker = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) {
      results.set(url, await fetchOne(context, sellerId, url, unreachable));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

async function fetchOne(
  context: Context,
  sellerId: string,
  address: string,
  unreachable: Map<string, string>,
): Promise<FetchedImage> {
  const url = URL.parse(address);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return { reason: 'is no web address' };
  const known = unreachable.get(url.host);
  if (known !== undefined) return { reason: known };
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'follow' });
  } catch (error) {
    const reason = `${url.host} can't be reached (${causeOf(error)})`;
    unreachable.set(url.host, reason);
    return { reason };
  }
  try {
    return await storeImage(context, await bodyOf(response), { ownerSellerId: sellerId });
  } catch (error) {
    if (error instanceof NotFetched) return { reason: error.message };
    if (error instanceof UserFaults)
      return { reason: error.faults.map((fault) => faultMessage(fault, 'en')).join(' ') };
    throw error;
  }
}

async function bodyOf(response: Response): Promise<Buffer> {
  if (!response.ok) throw new NotFetched(`answered ${String(response.status)}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.length;
      if (size > maxBytes) throw new NotFetched(`has more than ${String(maxBytes / 1024 / 1024)} MB`);
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof NotFetched ? error : new NotFetched(`broke off (${causeOf(error)})`);
  }
  return Buffer.concat(parts);
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error)
    return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return String(cause);
}
