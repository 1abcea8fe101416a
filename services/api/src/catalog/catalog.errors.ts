import { defineFaults } from '../platform/faults.js';

/** Codes of writing products and categories. */
export const catalogFaults = defineFaults({
  TITLE_REQUIRED: { id: 'Judul produk harus diisi.', en: 'Please fill in the title of the product.' },
  TITLE_TOO_LONG: { id: 'Judul paling panjang {max} huruf.', en: 'A title has at most {max} characters.' },
  DESCRIPTION_TOO_LONG: {
    id: 'Keterangan paling panjang {max} huruf.',
    en: 'A description has at most {max} characters.',
  },
  INVALID_SLUG: {
    id: 'Alamat hanya boleh berisi huruf kecil, angka, dan tanda hubung, paling panjang {max} huruf.',
    en: 'An address holds lower-case letters, digits and single hyphens only, at most {max} characters.',
  },
  SLUG_TAKEN: { id: 'Alamat ini sudah dipakai.', en: 'This address is already in use.' },
  UNKNOWN_CATEGORY: { id: 'Kategori ini tidak ada.', en: 'There is no such category.' },
  UNKNOWN_IMAGE: {
    id: 'Gambar ini tidak ada. Unggah lagi.',
    en: 'There is no such picture. Please upload it again.',
  },
  TOO_MANY_IMAGES: {
    id: 'Paling banyak {max} gambar per produk.',
    en: 'A product has at most {max} pictures.',
  },
  INVALID_MADE_TO_ORDER_DAYS: {
    id: 'Lama pembuatan antara 1 dan 365 hari.',
    en: 'What is made to order takes between 1 and 365 days.',
  },
  TOO_MANY_OPTIONS: {
    id: 'Paling banyak {max} pilihan per produk.',
    en: 'A product has at most {max} options.',
  },
  OPTION_NAME_REQUIRED: { id: 'Nama pilihan harus diisi.', en: 'Please name the option.' },
  OPTION_VALUE_REQUIRED: {
    id: 'Setiap varian memerlukan satu isi untuk setiap pilihan.',
    en: 'Each variant needs one value for each option.',
  },
  VARIANT_REQUIRED: {
    id: 'Produk memerlukan sedikitnya satu varian.',
    en: 'A product needs at least one variant.',
  },
  TOO_MANY_VARIANTS: {
    id: 'Paling banyak {max} varian per produk.',
    en: 'A product has at most {max} variants.',
  },
  VARIANT_DUPLICATE: {
    id: 'Dua varian memiliki pilihan yang sama.',
    en: 'Two variants have the same options.',
  },
  INVALID_PRICE: {
    id: 'Harga harus lebih dari nol dan paling tinggi satu triliun rupiah.',
    en: 'A price is more than zero and at most a trillion.',
  },
  INVALID_COMPARE_AT_PRICE: {
    id: 'Harga coret harus lebih tinggi daripada harga.',
    en: 'The usual price must be higher than the price.',
  },
  INVALID_WEIGHT: {
    id: 'Berat adalah bilangan bulat antara 0 dan 1.000.000 gram.',
    en: 'A weight is a whole number between 0 and 1,000,000 grams.',
  },
  SKU_TOO_LONG: { id: 'SKU paling panjang {max} huruf.', en: 'A SKU has at most {max} characters.' },
  UNKNOWN_MOTIF: { id: 'Motif ini tidak ada di daftar.', en: 'There is no such motif in the registry.' },
  TOO_MANY_MOTIFS: {
    id: 'Paling banyak {max} motif per produk.',
    en: 'A product carries at most {max} motifs.',
  },
  MOTIF_REPEATED: { id: 'Motif ini sudah disebut.', en: 'This motif is named twice.' },
  MOTIF_CLAIM_NOT_FOUND: {
    id: 'Pernyataan motif ini tidak ditemukan.',
    en: 'This claim of a motif was not found.',
  },
  CLAIM_REASON_REQUIRED: {
    id: 'Tuliskan alasannya; penjual akan membacanya.',
    en: 'Please write why; the seller will read it.',
  },
  CLAIM_REASON_TOO_LONG: {
    id: 'Alasan paling panjang {max} huruf.',
    en: 'A reason has at most {max} characters.',
  },
  MOTIF_CLAIM_TOO_LONG: {
    id: 'Isian ini paling panjang {max} huruf.',
    en: 'This text has at most {max} characters.',
  },
  PRODUCT_NOT_FOUND: { id: 'Produk ini tidak ditemukan.', en: 'This product was not found.' },
  CATEGORY_NAME_REQUIRED: { id: 'Nama kategori harus diisi.', en: 'Please name the category.' },
  CATEGORY_NOT_FOUND: { id: 'Kategori ini tidak ditemukan.', en: 'This category was not found.' },
  CATEGORY_IN_USE: {
    id: 'Masih ada produk atau kategori lain di dalamnya. Pindahkan dahulu.',
    en: 'Products or other categories still stand in it. Please move them first.',
  },
  CATEGORY_CYCLE: {
    id: 'Kategori tidak bisa berada di bawah dirinya sendiri.',
    en: 'A category can’t stand below itself.',
  },
  SUBTITLE_TOO_LONG: {
    id: 'Baris di bawah judul paling panjang {max} huruf.',
    en: 'The line below the title has at most {max} characters.',
  },
  SEO_TITLE_TOO_LONG: {
    id: 'Judul untuk mesin pencari paling panjang {max} huruf.',
    en: 'The title for search engines has at most {max} characters.',
  },
  SEO_DESCRIPTION_TOO_LONG: {
    id: 'Keterangan untuk mesin pencari paling panjang {max} huruf.',
    en: 'The description for search engines has at most {max} characters.',
  },
  INVALID_PREORDER_DATE: {
    id: 'Tanggal kirim pra-pesan harus berupa tanggal, misalnya 2026-12-24.',
    en: 'The day a pre-order is sent must be a date, such as 2026-12-24.',
  },
  PREORDER_AND_MADE_TO_ORDER: {
    id: 'Pilih salah satu: pra-pesan atau dibuat sesuai pesanan.',
    en: 'Please choose one: pre-order or made to order.',
  },
  PERSONALISATION_LABEL_REQUIRED: {
    id: 'Tuliskan apa yang perlu diisi pembeli.',
    en: 'Please say what the buyer is to write.',
  },
  PERSONALISATION_LABEL_TOO_LONG: {
    id: 'Petunjuk untuk pembeli paling panjang {max} huruf.',
    en: 'What the buyer is asked has at most {max} characters.',
  },
  INVALID_PERSONALISATION_LENGTH: {
    id: 'Panjang tulisan pembeli antara 1 dan {max} huruf.',
    en: 'The buyer’s text has between 1 and {max} characters.',
  },
  INVALID_DIMENSION: {
    id: 'Ukuran paket adalah bilangan bulat antara 1 dan 10.000 milimeter.',
    en: 'A side of the parcel is a whole number between 1 and 10,000 millimetres.',
  },
  BARCODE_TOO_LONG: {
    id: 'Kode batang paling panjang {max} huruf.',
    en: 'A barcode has at most {max} characters.',
  },
  UNKNOWN_ATTRIBUTE: {
    id: 'Kategori ini tidak mengenal atribut {code}.',
    en: 'This category has no attribute {code}.',
  },
  UNKNOWN_ATTRIBUTE_OPTION: {
    id: 'Pilihan untuk atribut {code} tidak ada.',
    en: 'There is no such choice for the attribute {code}.',
  },
  ATTRIBUTE_KIND_MISMATCH: {
    id: 'Isi atribut {code} tidak sesuai jenisnya.',
    en: 'The value of the attribute {code} is not of its kind.',
  },
  ATTRIBUTE_AMBIGUOUS: {
    id: 'Atribut {code} diisi lebih dari sekali.',
    en: 'The attribute {code} is given more than once.',
  },
  ATTRIBUTE_TEXT_TOO_LONG: {
    id: 'Isi atribut {code} paling panjang {max} huruf.',
    en: 'The attribute {code} has at most {max} characters.',
  },
  DESCRIPTION_REQUIRED: { id: 'Tuliskan keterangan produk.', en: 'Please describe the product.' },
  CATEGORY_REQUIRED: { id: 'Pilih kategori produk.', en: 'Please choose a category for the product.' },
  IMAGE_REQUIRED: { id: 'Tambahkan sedikitnya satu gambar.', en: 'Please add at least one picture.' },
  WEIGHT_REQUIRED: {
    id: 'Isi berat paket, supaya ongkos kirim dapat dihitung.',
    en: 'Please fill in the weight of the parcel, so that delivery can be priced.',
  },
  ATTRIBUTE_REQUIRED: {
    id: 'Atribut {name} harus diisi untuk kategori ini.',
    en: 'The attribute {name} is needed in this category.',
  },
  INVALID_SALE_PRICE: {
    id: 'Harga diskon harus rupiah bulat di atas nol dan di bawah harga biasa.',
    en: 'A sale price is a whole number of rupiah above zero and below the usual price.',
  },
  SALE_PRICES_REQUIRED: {
    id: 'Pilih barangnya dan isi harga diskonnya.',
    en: 'Please choose what goes on sale, and at which price.',
  },
  TOO_MANY_SALE_PRICES: {
    id: 'Paling banyak {max} harga sekaligus.',
    en: 'At most {max} prices at once.',
  },
  INVALID_SALE_TIME: {
    id: 'Waktu selesai harus setelah waktu mulai dan belum lewat.',
    en: 'The end must come after the start and be still to come.',
  },
  UNKNOWN_VARIANT: {
    id: 'Varian ini bukan milik produk ini.',
    en: 'This variant does not belong to the product.',
  },
  PRODUCT_VERSION_CONFLICT: {
    id: 'Produk ini baru saja diubah di tempat lain. Periksa isinya yang sekarang, lalu simpan lagi.',
    en: 'This product was changed elsewhere a moment ago. Please look at it as it is now, then save again.',
  },
  PRODUCT_IN_REVIEW: {
    id: 'Produk ini sedang diperiksa kantor. Tarik kembali pengajuannya untuk mengubahnya.',
    en: 'The office is looking at this product. Withdraw it to change it.',
  },
  PRODUCT_IS_ARCHIVED: {
    id: 'Produk ini sudah diarsipkan. Pulihkan dahulu untuk mengubahnya.',
    en: 'This product is archived. Restore it first to change it.',
  },
  PRODUCT_NOT_SUBMITTABLE: {
    id: 'Hanya draf atau produk yang dikembalikan yang dapat diajukan.',
    en: 'Only a draft or a product that was sent back can be submitted.',
  },
  PRODUCT_NOT_SUBMITTED: {
    id: 'Produk ini tidak sedang menunggu pemeriksaan.',
    en: 'This product is not waiting for a review.',
  },
  PRODUCT_NOT_APPROVED: {
    id: 'Hanya produk yang sudah disetujui yang dapat ditayangkan.',
    en: 'Only an approved product can be published.',
  },
  PRODUCT_NOT_ARCHIVED: {
    id: 'Hanya produk yang diarsipkan yang dapat dipulihkan.',
    en: 'Only an archived product can be restored.',
  },
  NO_PENDING_REVISION: {
    id: 'Tidak ada perubahan yang menunggu.',
    en: 'There are no changes waiting.',
  },
  REVIEW_OUTDATED: {
    id: 'Penjual sudah mengubahnya sejak Anda melihatnya. Periksa lagi yang terbaru.',
    en: 'The seller has changed it since you looked. Please look at the newest.',
  },
  REVIEW_NOTE_REQUIRED: {
    id: 'Tuliskan apa yang perlu diperbaiki; penjual akan membacanya.',
    en: 'Please write what is to be mended; the seller will read it.',
  },
  REVIEW_NOTE_TOO_LONG: {
    id: 'Catatan paling panjang {max} huruf.',
    en: 'A note has at most {max} characters.',
  },
  INVALID_ATTRIBUTE_CODE: {
    id: 'Kode hanya boleh berisi huruf kecil, angka, dan garis, paling panjang 40 huruf.',
    en: 'A code holds lower-case letters, digits and dashes only, at most 40 characters.',
  },
  ATTRIBUTE_NAME_REQUIRED: {
    id: 'Beri nama atribut dan setiap pilihannya.',
    en: 'Please name the attribute and each of its choices.',
  },
  ATTRIBUTE_OPTIONS_MISMATCH: {
    id: 'Atribut pilihan memerlukan daftar pilihan tanpa kode ganda; jenis lain tidak memilikinya.',
    en: 'An attribute to choose from needs a list of choices with distinct codes; other kinds have none.',
  },
  ATTRIBUTE_NOT_FOUND: { id: 'Atribut ini tidak ditemukan.', en: 'This attribute was not found.' },
  ATTRIBUTE_IN_USE: {
    id: 'Ada produk yang memakai isi ini; atribut tidak dapat diubah begitu.',
    en: 'Products use this value; the attribute can’t be changed so.',
  },
  COLLECTION_NOT_FOUND: { id: 'Koleksi ini tidak ditemukan.', en: 'This collection was not found.' },
  COLLECTION_TITLE_REQUIRED: { id: 'Beri judul koleksi.', en: 'Please give the collection a title.' },
  COLLECTION_TEXT_TOO_LONG: {
    id: 'Isian ini paling panjang {max} huruf.',
    en: 'This text has at most {max} characters.',
  },
  COLLECTION_RULES_REQUIRED: {
    id: 'Koleksi dengan aturan memerlukan sedikitnya satu aturan.',
    en: 'A collection by rules needs at least one condition.',
  },
  TOO_MANY_CONDITIONS: {
    id: 'Paling banyak {max} isi di sini.',
    en: 'There are at most {max} of these.',
  },
  INVALID_CONDITION: {
    id: 'Aturan ini tidak dapat dipenuhi produk apa pun; periksa isinya.',
    en: 'No product can fit this condition; please look at its values.',
  },
  UNKNOWN_CONDITION_VALUE: {
    id: 'Aturan ini menyebut sesuatu yang tidak ada: {value}.',
    en: 'This condition names something that does not exist: {value}.',
  },
  COLLECTION_NOT_CURATED: {
    id: 'Isi koleksi ini ditentukan aturannya, bukan dipilih satu per satu.',
    en: 'This collection holds what fits its rules; products are not picked for it.',
  },
  COLLECTION_IS_CURATED: {
    id: 'Isi koleksi ini dipilih satu per satu, tidak dengan aturan.',
    en: 'The products of this collection are picked one by one, not by rules.',
  },
  TOO_MANY_COLLECTION_PRODUCTS: {
    id: 'Paling banyak {max} produk per koleksi.',
    en: 'A collection holds at most {max} products.',
  },
  COLLECTION_PRODUCT_REPEATED: {
    id: 'Produk ini disebut dua kali.',
    en: 'This product is named twice.',
  },
});
