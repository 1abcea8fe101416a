import { Busboy, type BusboyHeaders } from '@fastify/busboy';
import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { isPictureForm } from '../../server/picture-forms';
import type { ApiArgs } from '../api/api-request.server';
import { getLocale } from '../i18n/locale';
import { m } from '../i18n/messages';
import { log } from '../log.server';
import type { OrderKey } from '../orders/order-path';

/** One picture on its way: large ones over a slow line take a while. */
const deadlineMs = 175_000;

interface ProofAnswer {
  id?: string;
  errors?: { message: string }[];
}

const malformed = () => new Response('MALFORMED_FORM', { status: 400, statusText: 'MALFORMED_FORM' });

/** A form of our own with the note and the file in it, as it comes; the file's name stays here. */
function formWith(file: Readable, note: string, boundary: string): PassThrough {
  const form = new PassThrough();
  const part = (name: string, more: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n`;
  if (note !== '') form.write(`${part('note', '')}${note}\r\n`);
  form.write(part('file', '; filename="proof"\r\nContent-Type: application/octet-stream'));
  file.pipe(form, { end: false });
  file.once('end', () => form.end(`\r\n--${boundary}--\r\n`));
  file.once('error', (error) => form.destroy(error));
  return form;
}

/** @returns why the picture was refused, in the visitor's words; null when it was taken */
async function passOn(args: ApiArgs, key: OrderKey, file: Readable, note: string): Promise<string | null> {
  const { request, context } = args;
  const boundary = `gebyar-${crypto.randomUUID()}`;
  const form = formWith(file, note, boundary);
  try {
    const response = await fetch(`${context.config.apiUrl}/payment-proofs`, {
      method: 'POST',
      body: Readable.toWeb(form) as ReadableStream<Uint8Array>,
      duplex: 'half',
      headers: {
        'X-Order-Number': key.number,
        'X-Order-Secret': key.secret,
        'Accept-Language': getLocale(),
        'Content-Type': `multipart/form-data; boundary=${boundary}`,
        'X-Forwarded-For': context.clientAddress,
      },
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(deadlineMs)]),
    });
    const { id, errors } = (await response.json()) as ProofAnswer;
    return id === undefined ? (errors?.[0]?.message ?? m.pay_proof_failed()) : null;
  } catch (error) {
    log.warn({ err: error }, 'a proof of payment did not reach the API');
    return m.pay_proof_failed();
  } finally {
    // What the API does not want to hear to its end flows past it.
    file.unpipe(form);
    form.destroy();
  }
}

/**
 * Hands the picture of a form (`note`, then `file`) on to the API while it comes; nothing of it is kept here.
 *
 * @returns the note, and why the picture was refused; null when it was taken
 * @throws a 400 Response when the body is no form with files
 */
export async function sendProof(
  args: ApiArgs,
  key: OrderKey,
): Promise<{ note: string; refused: string | null }> {
  const type = args.request.headers.get('Content-Type') ?? '';
  if (!isPictureForm(type) || args.request.body === null) throw malformed();
  let note = '';
  let sent: Promise<string | null> | null = null;
  const form = new Busboy({
    headers: { 'content-type': type } as BusboyHeaders,
    limits: { files: 1, fields: 10, fieldSize: 4 * 1024, headerPairs: 20 },
  });
  form.on('field', (name, value) => {
    if (name === 'note' && typeof value === 'string') note = value.trim();
  });
  form.on('file', (_field, file, name) => {
    // A form that breaks off ends the file too, and what nobody listens to would end the whole process.
    file.on('error', () => undefined);
    const passBy = async () => {
      file.resume();
      await finished(file).catch(() => undefined);
    };
    // A form whose file field is left empty brings a file without a name.
    sent =
      name === ''
        ? passBy().then(() => m.pay_proof_missing())
        : passOn(args, key, file, note).finally(passBy);
  });
  await new Promise<void>((resolve, reject) => {
    const refuse = () => reject(malformed());
    form.once('finish', resolve);
    form.once('error', refuse);
    Readable.fromWeb(args.request.body as NodeReadableStream)
      .once('error', refuse)
      .pipe(form);
  });
  return { note, refused: sent === null ? m.pay_proof_missing() : await sent };
}
