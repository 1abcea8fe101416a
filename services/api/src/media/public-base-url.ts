import type { Config } from '../platform/config.js';

/**
 * Where browsers fetch a picture's files: from the bucket's own public address once all of them are there, from this API
 * until then, because only the API gives a nearest width in place of one that is not made yet.
 */
export function publicBaseUrl(
  { PUBLIC_URL_API, S3_PUBLIC_URL }: Pick<Config, 'PUBLIC_URL_API' | 'S3_PUBLIC_URL'>,
  asset: { variants_made_at: Date | null },
): string {
  if (S3_PUBLIC_URL !== undefined && asset.variants_made_at !== null) return S3_PUBLIC_URL;
  return `${PUBLIC_URL_API.replace(/\/$/, '')}/media`;
}
