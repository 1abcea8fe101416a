import { definePort } from '../platform/ports.js';

export interface StoredFile {
  name: string;
  bytes: Buffer;
}

/** Where encoded pictures lie. A name always stands for the same bytes. */
export interface MediaStore {
  /** Writes a file whole or not at all; writing a name again, also at the same time, is harmless. */
  put: (file: StoredFile) => Promise<void>;
  /** The file's bytes, or null when there is none of that name. */
  read: (name: string) => Promise<Buffer | null>;
  /** Takes a file away; one that is not there is taken away already. */
  remove: (name: string) => Promise<void>;
}

export const mediaStore = definePort<MediaStore>('media/store');
