import { defineFaults } from '../platform/faults.js';

/** Codes of uploads. */
export const mediaFaults = defineFaults({
  IMAGE_EMPTY: { id: 'Berkas gambar ini kosong.', en: 'This picture file is empty.' },
  IMAGE_FILE_TOO_LARGE: {
    id: 'Berkas gambar paling besar {maxMegabytes} MB.',
    en: 'A picture file has at most {maxMegabytes} MB.',
  },
  IMAGE_TYPE_REFUSED: {
    id: 'Berkas ini bukan gambar yang dapat kami baca. Pakai JPEG, PNG, WebP, AVIF, atau GIF.',
    en: 'This file is no picture that we can read. Use JPEG, PNG, WebP, AVIF or GIF.',
  },
  IMAGE_ANIMATED: {
    id: 'Gambar bergerak tidak diterima. Simpan satu bingkai saja lalu unggah lagi.',
    en: 'Moving pictures are not accepted. Save a single frame and upload that.',
  },
  IMAGE_UNREADABLE: {
    id: 'Gambar ini rusak atau tidak lengkap.',
    en: 'This picture is damaged or incomplete.',
  },
  IMAGE_TOO_MANY_PIXELS: {
    id: 'Gambar terlalu besar: paling banyak {maxMegapixels} megapiksel dan {maxSide} piksel per sisi.',
    en: 'The picture is too large: at most {maxMegapixels} megapixels, and {maxSide} pixels a side.',
  },
  IMAGE_MISSING: {
    id: 'Tidak ada berkas gambar di kiriman ini.',
    en: 'There is no picture file in this upload.',
  },
  ONE_IMAGE_AT_A_TIME: {
    id: 'Kirim satu gambar untuk setiap unggahan.',
    en: 'Send one picture with each upload.',
  },
  IMAGE_UPLOAD_BROKEN: {
    id: 'Unggahan terputus sebelum selesai. Silakan coba lagi.',
    en: 'The upload broke off before its end. Please try again.',
  },
  IMAGE_PURPOSE_REFUSED: {
    id: 'Gambar untuk keperluan ini tidak dapat diunggah di sini.',
    en: 'A picture for this purpose can’t be uploaded here.',
  },
  TOO_MANY_UPLOADS: {
    id: 'Terlalu banyak unggahan. Silakan coba lagi sebentar lagi.',
    en: 'Too many uploads. Please try again in a little while.',
  },
  MEDIA_NOT_FOUND: { id: 'Gambar ini tidak ada.', en: 'There is no such picture.' },
  FOCAL_POINT_OUTSIDE: {
    id: 'Titik fokus harus berada di dalam gambar: x dan y dari 0 sampai 1.',
    en: 'The focal point must lie in the picture: x and y from 0 to 1.',
  },
  ALT_TEXT_TOO_LONG: {
    id: 'Keterangan gambar paling panjang {max} huruf.',
    en: 'The description of a picture has at most {max} characters.',
  },
});
