import { defineFaults } from '../platform/faults.js';

/** Codes of uploads. */
export const mediaFaults = defineFaults({
  IMAGE_EMPTY: { id: 'Berkas gambar ini kosong.', en: 'This picture file is empty.' },
  IMAGE_FILE_TOO_LARGE: {
    id: 'Berkas gambar paling besar {maxMegabytes} MB.',
    en: 'A picture file has at most {maxMegabytes} MB.',
  },
  IMAGE_TYPE_REFUSED: {
    id: 'Gambar harus berupa JPEG, PNG, WebP, AVIF, atau GIF.',
    en: 'A picture must be a JPEG, PNG, WebP, AVIF or GIF file.',
  },
  IMAGE_UNREADABLE: {
    id: 'Gambar ini rusak atau tidak lengkap.',
    en: 'This picture is damaged or incomplete.',
  },
  IMAGE_TOO_MANY_PIXELS: {
    id: 'Gambar terlalu besar: paling banyak {maxMegapixels} megapiksel dan {maxSide} piksel per sisi.',
    en: 'The picture is too large: at most {maxMegapixels} megapixels, and {maxSide} pixels a side.',
  },
});
