import { PassThrough, Readable } from 'node:stream';
import type { ApiArgs } from '../api/api-request.server';
import { getLocale } from '../i18n/locale';
import { m } from '../i18n/messages';
import { log } from '../log.server';
import type { ReviewPhoto } from './review-photos';

interface UploadAnswer {
  id?: string;
  url?: string;
  errors?: { message: string; extensions: { code: string } }[];
}

/** One picture on its way: large ones over a slow line take a while. */
const deadlineMs = 175_000;

/** A form with the one file in it, as it comes; its name stays here. */
function formWith(file: Readable, boundary: string): PassThrough {
  const form = new PassThrough();
  form.write(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="photo"\r\nContent-Type: application/octet-stream\r\n\r\n`,
  );
  file.pipe(form, { end: false });
  file.once('end', () => form.end(`\r\n--${boundary}--\r\n`));
  file.once('error', (error) => form.destroy(error));
  return form;
}

/**
 * Hands a picture on to the API while it comes; nothing of it is kept here.
 *
 * @param token the shopper's log-in
 * @returns the picture, or why it was refused, in the visitor's words
 */
export async function uploadPhoto(
  { request, context: { config, clientAddress } }: ApiArgs,
  token: string,
  file: Readable,
): Promise<ReviewPhoto | { refused: string }> {
  const boundary = `gebyar-${crypto.randomUUID()}`;
  const form = formWith(file, boundary);
  try {
    const response = await fetch(`${config.apiUrl}/media?purpose=REVIEW`, {
      method: 'POST',
      body: Readable.toWeb(form) as ReadableStream<Uint8Array>,
      duplex: 'half',
      headers: {
        Authorization: `Bearer ${token}`,
        'Accept-Language': getLocale(),
        'Content-Type': `multipart/form-data; boundary=${boundary}`,
        'X-Forwarded-For': clientAddress,
      },
      // A visitor who leaves takes their upload along, and the place it has.
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(deadlineMs)]),
    });
    if (response.status === 401) return { refused: m.own_review_photos_sign_in() };
    const { id, url, errors } = (await response.json()) as UploadAnswer;
    if (id !== undefined && url !== undefined) return { id, url };
    return { refused: errors?.[0]?.message ?? m.own_review_photo_failed() };
  } catch (error) {
    log.warn({ err: error }, 'a picture did not reach the API');
    return { refused: m.own_review_photo_failed() };
  } finally {
    // What the API does not want to hear to its end flows past it, to the parts of the visitor's form behind it.
    file.unpipe(form);
    form.destroy();
  }
}
