import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../platform/ids.js';
import type { MediaStore } from './media.store.js';

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** Keeps pictures in a folder, spread over 256 folders by the first two letters of their names. */
export function localMediaStore(directory: string): MediaStore {
  const pathOf = (name: string): string => join(directory, name.slice(0, 2), name);
  return {
    async put({ name, bytes }) {
      const path = pathOf(name);
      const draft = `${path}.${newId()}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFile(draft, bytes);
        // A reader sees the whole file or none, whoever else writes the same name.
        await rename(draft, path);
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    async read(name) {
      try {
        return await readFile(pathOf(name));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(name) {
      await rm(pathOf(name), { force: true });
    },
  };
}
