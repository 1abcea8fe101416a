import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { contentTypeOf } from './media-address.js';
import type { MediaStore } from './media.store.js';

export interface S3Settings {
  bucket: string;
  region: string;
  endpoint?: string | undefined;
  /** Without them the machine's own credentials are used. */
  accessKeyId?: string | undefined;
  secretAccessKey?: string | undefined;
  /** The bucket stands in the path of the address, not in its host name. */
  forcePathStyle: boolean;
}

/** Keeps pictures in an S3-compatible store. An object is there whole or not at all: that is S3's own promise. */
export function s3MediaStore(settings: S3Settings): MediaStore {
  const { bucket: Bucket, region, endpoint, accessKeyId, secretAccessKey, forcePathStyle } = settings;
  const client = new S3Client({
    region,
    forcePathStyle,
    maxAttempts: 4,
    // Stores other than Amazon's do not all know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3_000, requestTimeout: 30_000 },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(accessKeyId === undefined || secretAccessKey === undefined
      ? {}
      : { credentials: { accessKeyId, secretAccessKey } }),
  });
  return {
    async put({ name, bytes }) {
      await client.send(
        new PutObjectCommand({
          Bucket,
          Key: name,
          Body: bytes,
          ContentType: contentTypeOf(name),
          CacheControl: 'public, max-age=31536000, immutable',
        }),
      );
    },
    async read(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: name }));
        return Body ? Buffer.from(await Body.transformToByteArray()) : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: name }));
    },
  };
}
