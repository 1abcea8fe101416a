import { defineFaults } from '../platform/faults.js';

/** Codes of paying sellers out. */
export const payoutFaults = defineFaults({
  SELLER_NOT_FOUND: { id: 'Penjual ini tidak ditemukan.', en: 'This seller was not found.' },
  BANK_ACCOUNT_INCOMPLETE: {
    id: 'Isi nama bank, nomor rekening (5–20 angka), dan nama pemilik rekening.',
    en: 'Please fill in the bank, the account number (5 to 20 digits) and the account holder.',
  },
  BANK_ACCOUNT_MISSING: {
    id: '{seller} belum mengisi rekening bank.',
    en: '{seller} has not told a bank account yet.',
  },
  BANK_ACCOUNT_CHANGED: {
    id: 'Rekening ini baru saja diubah. Periksa lagi.',
    en: 'This account has been changed meanwhile. Please look at it again.',
  },
  PAYOUT_ACCOUNT_NOT_VERIFIED: {
    id: 'Rekening {seller} belum diperiksa, jadi belum bisa dibayar.',
    en: 'The account of {seller} is not verified, so nothing can be paid to it.',
  },
  NOTHING_TO_PAY: {
    id: 'Tidak ada penjual dengan saldo yang bisa dibayar.',
    en: 'No seller has a balance that can be paid out.',
  },
  BALANCE_TOO_SMALL: {
    id: 'Saldo {seller} kurang dari {minimum}.',
    en: 'The balance of {seller} is below {minimum}.',
  },
  PAYOUT_BATCH_NOT_FOUND: {
    id: 'Pembayaran ini tidak ditemukan.',
    en: 'This batch was not found.',
  },
  PAYOUT_NOT_FOUND: { id: 'Pembayaran ini tidak ditemukan.', en: 'This payout was not found.' },
  PAYOUT_REASON_REQUIRED: {
    id: 'Tulis mengapa uangnya tidak sampai, paling panjang {max} huruf.',
    en: 'Please say why the money did not arrive, in at most {max} characters.',
  },
  PAYOUT_ALREADY_SETTLED: {
    id: '{reference} sudah tercatat {status}.',
    en: '{reference} is on record as {status} already.',
  },
  PAYOUT_NOT_REVERSIBLE: {
    id: 'Pembayaran ini tidak bisa ditarik kembali: belum sampai, lewat bank, atau sudah dipakai penjual.',
    en: 'This payout can’t be taken back: it has not arrived, went by bank, or the seller has spent it.',
  },
  RESULT_UNREADABLE: {
    id: 'Berkas ini tidak terbaca. Pakai berkas CSV yang diunduh, lalu isi kolom status.',
    en: 'This file can’t be read. Please use the CSV you downloaded, with its status column filled in.',
  },
  RESULT_TOO_LARGE: {
    id: 'Berkas ini terlalu besar: paling banyak {max} baris.',
    en: 'This file is too large: it may have at most {max} lines.',
  },
  RESULT_HEADER_WRONG: {
    id: 'Baris pertama harus: {header}',
    en: 'The first line has to be: {header}',
  },
  RESULT_LINE_UNKNOWN: {
    id: 'Baris {line}: {reference} bukan bagian dari pembayaran ini.',
    en: 'Line {line}: {reference} is not in this batch.',
  },
  RESULT_LINE_DOUBLED: {
    id: 'Baris {line}: {reference} ada lebih dari sekali.',
    en: 'Line {line}: {reference} is there more than once.',
  },
  RESULT_LINE_CHANGED: {
    id: 'Baris {line}: {reference} berbeda dari yang diunduh.',
    en: 'Line {line}: {reference} is not as it was downloaded.',
  },
  RESULT_STATUS_UNKNOWN: {
    id: 'Baris {line}: status harus PAID atau FAILED.',
    en: 'Line {line}: the status has to be PAID or FAILED.',
  },
  PAYOUT_SETTLED_OTHERWISE: {
    id: 'Baris {line}: {reference} sudah tercatat {status}.',
    en: 'Line {line}: {reference} is on record as {status} already.',
  },
});
