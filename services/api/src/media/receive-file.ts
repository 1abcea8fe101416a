import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy';
import { newId } from '../platform/ids.js';
import { imageLimits } from './check-image.js';
import { mediaFaults } from './media.errors.js';

/** What is around the file in a form. */
const aroundBytes = 64 * 1024;
/** More than this is not even read to its end for the sake of a clear answer. */
const readBytes = 4 * imageLimits.bytes;
/** A sender that says nothing for this long is gone. */
const silenceMs = 20_000;

const tooLarge = (): never =>
  mediaFaults.fail('IMAGE_FILE_TOO_LARGE', { params: { maxMegabytes: imageLimits.bytes / 1024 / 1024 } });

/** The text fields that came along with a file, by name. */
export type FormFields = ReadonlyMap<string, string>;

/** Streams the one file of a form to a path. Of it nothing is held in memory. */
async function save(request: IncomingMessage, path: string): Promise<FormFields> {
  const fields = new Map<string, string>();
  const saved: Promise<boolean>[] = [];
  let coming: BusboyFileStream | undefined;
  const write = async (stream: BusboyFileStream): Promise<boolean> => {
    coming = stream;
    await pipeline(stream, createWriteStream(path, { flags: 'wx' }));
    return stream.truncated;
  };
  let others = false;
  const form = new Busboy({
    headers: request.headers as BusboyHeaders,
    limits: { files: 1, fields: 10, fieldSize: 4096, headerPairs: 20, fileSize: imageLimits.bytes },
  });
  form.on('file', (_field, stream) => {
    saved.push(write(stream));
  });
  form.on('field', (name, value) => {
    if (typeof value === 'string') fields.set(name, value);
  });
  form.on('filesLimit', () => {
    others = true;
  });
  await new Promise<void>((resolve, reject) => {
    let read = 0;
    const broken = () => {
      clearTimeout(silence);
      request.unpipe(form);
      reject(new Error('the upload broke off'));
    };
    const silence = setTimeout(broken, silenceMs);
    request.on('data', (part: Buffer) => {
      silence.refresh();
      read += part.length;
      if (read > readBytes) broken();
    });
    request.once('close', () => {
      if (!request.readableEnded) broken();
    });
    request.once('error', broken);
    form.once('error', broken);
    form.once('finish', resolve);
    form.once('finish', () => {
      clearTimeout(silence);
    });
    request.pipe(form);
  }).catch(async () => {
    coming?.destroy(new Error('the upload broke off'));
    await Promise.allSettled(saved);
    mediaFaults.fail('IMAGE_UPLOAD_BROKEN');
  });
  const [file] = saved;
  if (!file) return mediaFaults.fail('IMAGE_MISSING');
  const truncated = await file;
  if (others) mediaFaults.fail('ONE_IMAGE_AT_A_TIME');
  if (truncated) tooLarge();
  return fields;
}

/**
 * Gives the file of an upload form to `use` by its path in the directory, and removes it afterwards.
 *
 * @throws UserFaults IMAGE_FILE_TOO_LARGE, IMAGE_MISSING, ONE_IMAGE_AT_A_TIME, IMAGE_UPLOAD_BROKEN
 */
export async function receiveFile<Result>(
  request: IncomingMessage,
  directory: string,
  use: (path: string, fields: FormFields) => Promise<Result>,
): Promise<Result> {
  // A file that says itself that it is too large need not come.
  if (Number(request.headers['content-length'] ?? 0) > imageLimits.bytes + aroundBytes) tooLarge();
  await mkdir(directory, { recursive: true });
  const path = join(directory, newId());
  try {
    const fields = await save(request, path);
    return await use(path, fields);
  } finally {
    await rm(path, { force: true });
  }
}
