import { definePort } from '../platform/ports.js';

/** Where encoded pictures lie. Names are made from their content, so a name always stands for the same bytes. */
export interface MediaStore {
  /** Writes a file whole or not at all; writing a name again, also at the same time, is harmless. */
  put: (name: string, bytes: Buffer) => Promise<void>;
  /** The file's bytes, or null when there is none of that name. */
  read: (name: string) => Promise<Buffer | null>;
}

export const mediaStore = definePort<MediaStore>('media/store');
