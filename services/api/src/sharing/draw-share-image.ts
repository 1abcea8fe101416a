import sharp, { type OverlayOptions } from 'sharp';
import { cardSize, drawCard, logoPlace, pictureSide } from './card-drawing.js';
import type { CardPicture, ShareCard } from './share-card.js';

/** WhatsApp leaves out pictures that are much larger. */
const maxBytes = 290_000;
const qualities = [84, 76, 66, 54, 40];

/** A square of a picture, cut so that what has to stay in view does. */
async function square(bytes: Buffer, { focalX, focalY }: CardPicture, side: number): Promise<Buffer> {
  const { data, info } = await sharp(bytes)
    .resize({ width: side, height: side, fit: 'outside' })
    .flatten({ background: '#f3ebdd' })
    .toColourspace('srgb')
    .png({ compressionLevel: 0 })
    .toBuffer({ resolveWithObject: true });
  const start = (length: number, focus: number) =>
    Math.round(Math.min(length - side, Math.max(0, length * focus - side / 2)));
  return sharp(data)
    .extract({ left: start(info.width, focalX), top: start(info.height, focalY), width: side, height: side })
    .png({ compressionLevel: 0 })
    .toBuffer();
}

const round = (side: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(side)}" height="${String(side)}"><circle cx="${String(side / 2)}" cy="${String(side / 2)}" r="${String(side / 2)}"/></svg>`,
  );

/**
 * Draws the picture that a shared link shows: a JPEG of 1200 x 630 pixels, always below 300 KB.
 *
 * @param read gives a stored picture; one that is not there is left out
 */
export async function drawShareImage(
  card: ShareCard,
  read: (picture: CardPicture) => Promise<Buffer | null>,
): Promise<Buffer> {
  const [picture, logo] = await Promise.all([
    card.picture && read(card.picture),
    card.logo && read(card.logo),
  ]);
  const shown: ShareCard = { ...card, picture: picture && card.picture, logo: logo && card.logo };
  const layers: OverlayOptions[] = [];
  if (picture && card.picture)
    layers.push({ input: await square(picture, card.picture, pictureSide), left: 0, top: 0 });
  layers.push({ input: Buffer.from(drawCard(shown)), left: 0, top: 0 });
  if (logo && card.logo) {
    const { side, left, top } = logoPlace;
    const input = await sharp(await square(logo, card.logo, side))
      .composite([{ input: round(side), blend: 'dest-in' }])
      .png()
      .toBuffer();
    layers.push({ input, left, top });
  }
  const { data, info } = await sharp({ create: { ...cardSize, channels: 3, background: '#fbf7ef' } })
    .composite(layers)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  let bytes: Buffer = Buffer.alloc(0);
  for (const quality of qualities) {
    bytes = await sharp(data, { raw }).jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();
    if (bytes.length <= maxBytes) break;
  }
  return bytes;
}
