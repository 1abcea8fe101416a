// Two processes of their own: `make <folder>` writes files that no upload may take, and large ones that it may;
// `measure <folder> <names>` takes some of them in one after the other and prints how far its memory rose above where it stood.
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { encodeImage } from '../../src/media/encode-image.js';
import { UserFaults } from '../../src/platform/faults.js';
import { badFiles } from '../support/bad-files.js';

const megabyte = 1024 * 1024;

interface Measured {
  /** The size it is kept in, or the code it was refused with. */
  outcome: string;
  /** The highest so far. */
  peakMegabytes: number;
}

async function outcomeOf(path: string): Promise<string> {
  try {
    const { width, height } = await encodeImage(path);
    return `${String(width)} x ${String(height)}`;
  } catch (error) {
    if (error instanceof UserFaults) return error.message;
    throw error;
  }
}

/** Photos as telephones make them, at the limit of what is taken. */
const large: Record<string, () => Promise<Buffer>> = {
  'a photo of 40 megapixels': () => noise(7300, 5470).jpeg({ quality: 60 }).toBuffer(),
  'a PNG of 39 megapixels': () =>
    sharp({ create: { width: 7200, height: 5400, channels: 3, background: '#885522' } })
      .png({ compressionLevel: 1 })
      .toBuffer(),
};
const noise = (width: number, height: number) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });

async function measure(files: readonly string[]): Promise<Record<string, Measured>> {
  // What is loaded once for all is not counted.
  await encodeImage(await noise(64, 64).png().toBuffer());
  const before = process.memoryUsage.rss();
  let peak = before;
  const look = () => {
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const watch = setInterval(look, 2);
  const measured: Record<string, Measured> = {};
  for (const file of files) {
    const outcome = await outcomeOf(file);
    look();
    measured[basename(file)] = { outcome, peakMegabytes: Math.round((peak - before) / megabyte) };
  }
  clearInterval(watch);
  return measured;
}

const makers = {
  ...Object.fromEntries(Object.entries(badFiles).map(([name, { make }]) => [name, make])),
  ...large,
};
const [, , task, directory = '', ...names] = process.argv;
const files = names.map((name) => join(directory, name));
// Making the files takes more memory than looking at them: that is done by another process.
if (task === 'make') {
  for (const [name, make] of Object.entries(makers)) await writeFile(join(directory, name), await make());
} else {
  process.stdout.write(`${JSON.stringify(await measure(files), null, 2)}\n`);
}
