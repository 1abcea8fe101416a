import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Files below this fit in one packet anyway. */
const worthwhile = 1_024;

/** Writes `.br` and `.gz` beside the browser's scripts and styles: compressed once, as far as it goes. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: (_config, { isSsrBuild }) => isSsrBuild !== true,
    async writeBundle({ dir = '.' }, bundle) {
      const texts = Object.values(bundle).filter(({ fileName }) => /\.(js|css)$/.test(fileName));
      await Promise.all(
        texts.map(async (output) => {
          const source = Buffer.from(output.type === 'chunk' ? output.code : output.source);
          if (source.length < worthwhile) return;
          const file = join(dir, output.fileName);
          const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          await writeFile(`${file}.br`, await brotli(source, { params: quality }));
          await writeFile(`${file}.gz`, await zip(source, { level: constants.Z_BEST_COMPRESSION }));
        }),
      );
    },
  };
}
