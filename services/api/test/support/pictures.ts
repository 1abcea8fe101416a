import sharp from 'sharp';

/** A plain picture of a colour. */
export const picture = (width: number, height: number, color = '#8a3324'): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: color } })
    .png({ compressionLevel: 1 })
    .toBuffer();
