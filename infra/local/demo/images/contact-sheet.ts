/**
 * Draws every image of the demo onto contact sheets, to look at them, and tells how long drawing took.
 *
 *   node infra/local/demo/images/contact-sheet.ts FOLDER [scene]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { demoCatalogue } from '../index.ts';
import { imageKey, renderImage, type ImageSpec } from './index.ts';

const COLUMNS = 8;
const ROWS = 4;
const CELL = { width: 232, height: 290, gap: 10 };

/** One image as the seed stores it, and the milliseconds that drawing and encoding it took. */
async function draw(spec: ImageSpec): Promise<{ image: Buffer; took: number }> {
  const started = performance.now();
  const image = await sharp(Buffer.from(renderImage(spec)))
    .webp({ quality: 82, effort: 2 })
    .toBuffer();
  return { image, took: performance.now() - started };
}

async function sheet(images: readonly Buffer[], file: string): Promise<void> {
  const cells = await Promise.all(
    images.map(async (image, i) => ({
      input: await sharp(image)
        .resize(CELL.width, CELL.height, { fit: 'contain', background: '#77736c' })
        .png()
        .toBuffer(),
      left: CELL.gap + (i % COLUMNS) * (CELL.width + CELL.gap),
      top: CELL.gap + Math.floor(i / COLUMNS) * (CELL.height + CELL.gap),
    })),
  );
  const width = CELL.gap + COLUMNS * (CELL.width + CELL.gap);
  const height = CELL.gap + Math.ceil(images.length / COLUMNS) * (CELL.height + CELL.gap);
  const ground = sharp({ create: { width, height, channels: 3, background: '#77736c' } });
  await writeFile(file, await ground.composite(cells).png().toBuffer());
}

const [folder, scene] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: node infra/local/demo/images/contact-sheet.ts FOLDER [scene]\n');
  process.exit(1);
}
await mkdir(folder, { recursive: true });
const specs = [...demoCatalogue().images.values()]
  .filter((spec) => scene === undefined || spec.scene === scene)
  .sort((a, b) => (imageKey(a) < imageKey(b) ? -1 : 1));

const images: Buffer[] = [];
let slowest = { key: '', took: 0 };
let total = 0;
let bytes = 0;
for (const spec of specs) {
  const { image, took } = await draw(spec);
  images.push(image);
  total += took;
  bytes += image.length;
  if (took > slowest.took) slowest = { key: imageKey(spec), took };
}
// Again, two at a time, as the seed does on two cores.
const pairStarted = performance.now();
const cpuBefore = process.cpuUsage();
for (let i = 0; i < specs.length; i += 2) await Promise.all(specs.slice(i, i + 2).map(draw));
const pairs = performance.now() - pairStarted;
const cpu = process.cpuUsage(cpuBefore);

for (let i = 0; i < images.length; i += COLUMNS * ROWS) {
  const number = String(i / (COLUMNS * ROWS) + 1).padStart(2, '0');
  await sheet(images.slice(i, i + COLUMNS * ROWS), join(folder, `sheet-${number}.png`));
}
process.stdout.write(
  `${specs.length} images, ${(bytes / 1e6).toFixed(1)} MB of WebP\n` +
    `one after another ${(total / 1000).toFixed(1)} s, ${(total / specs.length).toFixed(0)} ms each; slowest ${slowest.key} ${slowest.took.toFixed(0)} ms\n` +
    `two at a time ${(pairs / 1000).toFixed(1)} s, of which processor time ${((cpu.user + cpu.system) / 1e6).toFixed(1)} s on all cores\n`,
);
