import { defineFaults } from '../platform/faults.js';

/** Codes of payments that people bring and people confirm. */
export const paymentFaults = defineFaults({
  PAYMENT_NOT_FOUND: { id: 'Pembayaran ini tidak ditemukan.', en: 'This payment was not found.' },
  PAYMENT_NOT_MANUAL: {
    id: 'Pembayaran ini dikonfirmasi oleh penyedianya sendiri.',
    en: 'This payment is confirmed by its provider.',
  },
  PAYMENT_ALREADY_CONFIRMED: {
    id: 'Pembayaran ini sudah dikonfirmasi dengan jumlah {amount}.',
    en: 'This payment is confirmed already, with {amount}.',
  },
  INVALID_AMOUNT: {
    id: 'Jumlahnya harus lebih dari nol, dalam rupiah utuh, dan paling banyak {max}.',
    en: 'The amount must be above zero, in whole rupiah, and at most {max}.',
  },
  AMOUNT_DIFFERS: {
    id: 'Yang ditagih {expected}, bukan {given}. Bila uangnya memang segitu, setujui selisihnya: pesanan dibatalkan dan uangnya dikembalikan.',
    en: '{expected} was asked for, not {given}. If that is really what came, accept the difference: the order is cancelled and the money goes back.',
  },
  REFERENCE_REQUIRED: {
    id: 'Tuliskan nomor referensi dari mutasi rekening, 1 sampai {max} huruf.',
    en: 'Give the reference of the bank statement, 1 to {max} characters.',
  },
  REFERENCE_USED: {
    id: 'Referensi ini sudah dipakai untuk pembayaran lain.',
    en: 'This reference was used for another payment already.',
  },
  PROOF_NOT_EXPECTED: {
    id: 'Pembayaran ini tidak menunggu bukti.',
    en: 'This payment waits for no proof.',
  },
  PROOF_NOT_FOUND: {
    id: 'Bukti pembayaran ini tidak ditemukan.',
    en: 'This proof of payment was not found.',
  },
  PROOF_ALREADY_DECIDED: {
    id: 'Bukti ini sudah diperiksa.',
    en: 'This proof has been looked at already.',
  },
  PROOF_SENT_BEFORE: {
    id: 'Gambar ini sudah pernah dikirim dan tidak bisa diterima. Kirim bukti yang lain.',
    en: 'This picture was sent before and could not be accepted. Please send another proof.',
  },
  TOO_MANY_PROOFS: {
    id: 'Paling banyak {max} bukti untuk satu pembayaran. Hubungi kami bila ada yang kurang.',
    en: 'At most {max} proofs for one payment. Please write to us if something is amiss.',
  },
  NOTE_TOO_LONG: {
    id: 'Catatan paling panjang {max} huruf.',
    en: 'A note has at most {max} characters.',
  },
  CASH_NOT_EXPECTED: {
    id: 'Pesanan ini tidak dibayar tunai saat diambil.',
    en: 'This order is not paid in cash at pick-up.',
  },
  REFUND_NOT_FOUND: {
    id: 'Pengembalian dana ini tidak ditemukan.',
    en: 'This refund was not found.',
  },
  PAYMENT_DISPUTED: {
    id: 'Bank pembeli sedang memeriksa pembayaran ini dan sudah menarik uangnya. Tunggu keputusan bank, agar uang tidak kembali dua kali.',
    en: 'The shopper’s bank is looking into this payment and has taken its money back. Wait for its decision, so that nothing goes back twice.',
  },
  REFUND_NOTE_REQUIRED: {
    id: 'Tuliskan referensi bank atau alasannya, 1 sampai {max} huruf.',
    en: 'Give the bank’s reference or the reason, 1 to {max} characters.',
  },
  REFUND_ALREADY_DECIDED: {
    id: 'Pengembalian dana ini sudah ditandai lain.',
    en: 'This refund was marked otherwise already.',
  },
  REFUND_BANK_REQUIRED: {
    id: 'Tuliskan nama banknya, 1 sampai {max} huruf.',
    en: 'Give the name of the bank, 1 to {max} characters.',
  },
  REFUND_ACCOUNT_INVALID: {
    id: 'Nomor rekening terdiri dari 5 sampai 34 angka.',
    en: 'An account number has 5 to 34 digits.',
  },
  REFUND_HOLDER_REQUIRED: {
    id: 'Tuliskan nama pemilik rekening, 1 sampai {max} huruf.',
    en: 'Give the name of the account’s holder, 1 to {max} characters.',
  },
  REASON_REQUIRED: {
    id: 'Tuliskan alasannya, 1 sampai {max} huruf; pembeli membacanya.',
    en: 'Say why, in 1 to {max} characters; the shopper reads it.',
  },
});
