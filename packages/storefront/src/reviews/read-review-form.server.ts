import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import type { ApiArgs } from '../api/api-request.server';
import { m } from '../i18n/messages';
import { readForm } from '../session/form.server';
import { isPictureForm } from '../../server/picture-forms';
import { readToken } from '../session/session.server';
import { mostPhotos, type ReviewPhoto } from './review-photos';
import { uploadPhoto } from './upload-photo.server';

export interface ReceivedForm {
  fields: FormData;
  uploaded: ReviewPhoto[];
  /** Why pictures were refused, each with the name of its file. */
  refused: string[];
}

const malformed = () => new Response('MALFORMED_FORM', { status: 400, statusText: 'MALFORMED_FORM' });

/** @throws a 400 Response for a form whose parts can't be told apart */
function openForm(type: string): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { 'content-type': type } as BusboyHeaders,
      limits: { files: 2 * mostPhotos, fields: 40, fieldSize: 16 * 1024, headerPairs: 20 },
    });
  } catch {
    throw malformed();
  }
}

/** Reads a file to its end without keeping it, so that what stands behind it in the form comes. */
async function pass(file: BusboyFileStream): Promise<void> {
  file.resume();
  await finished(file).catch(() => undefined);
}

const named = (name: string, why: string) => (name === '' ? why : `${name.slice(0, 60)}: ${why}`);

/**
 * The fields of a review's form. Its files go on to the API one after the other while they come, so a form of any size takes
 * no memory here.
 *
 * @throws a 400 Response when the body is no form at all
 */
export async function readReviewForm(args: ApiArgs): Promise<ReceivedForm> {
  const { request, context } = args;
  const type = request.headers.get('Content-Type') ?? '';
  if (!isPictureForm(type) || request.body === null) {
    return { fields: await readForm(request), uploaded: [], refused: [] };
  }
  const token = await readToken(request, context.config, 'shop');
  const fields = new FormData();
  const uploaded: ReviewPhoto[] = [];
  const refused: string[] = [];
  let files = 0;

  const take = async (file: BusboyFileStream, name: string): Promise<void> => {
    // A form whose file field is left empty brings a file without a name.
    if (name === '') return pass(file);
    files += 1;
    if (files > mostPhotos) {
      if (files === mostPhotos + 1) refused.push(m.own_review_photos_too_many({ most: mostPhotos }));
      return pass(file);
    }
    const answer =
      token === null ? { refused: m.own_review_photos_sign_in() } : await uploadPhoto(args, token, file);
    if ('refused' in answer) refused.push(named(name, answer.refused));
    else uploaded.push(answer);
    return pass(file);
  };

  const form = openForm(type);
  form.on('field', (name, value) => fields.append(name, value));
  let queue = Promise.resolve();
  form.on('file', (_field, file, name) => {
    // A form that breaks off ends the file that waits too, and what nobody listens to would end the whole process.
    file.on('error', () => undefined);
    queue = queue.then(() => take(file, name));
  });
  await new Promise<void>((resolve, reject) => {
    const refuse = () => reject(malformed());
    form.once('finish', resolve);
    form.once('error', refuse);
    Readable.fromWeb(request.body as NodeReadableStream)
      .once('error', refuse)
      .pipe(form);
  });
  await queue;
  return { fields, uploaded, refused };
}
