import { defineFaults } from '../platform/faults.js';

/** Codes of sign-up and sign-in. */
export const identityFaults = defineFaults({
  INVALID_EMAIL: { id: 'Alamat surel ini belum benar.', en: 'This e-mail address is not right yet.' },
  EMAIL_TAKEN: {
    id: 'Surel ini sudah terdaftar. Silakan masuk.',
    en: 'This e-mail address is already registered. Please sign in.',
  },
  NAME_REQUIRED: { id: 'Nama harus diisi.', en: 'Please fill in your name.' },
  NAME_TOO_LONG: { id: 'Nama paling panjang {max} huruf.', en: 'A name has at most {max} characters.' },
  PASSWORD_TOO_SHORT: {
    id: 'Kata sandi paling sedikit {min} huruf.',
    en: 'A password has at least {min} characters.',
  },
  PASSWORD_TOO_LONG: {
    id: 'Kata sandi paling panjang {max} huruf.',
    en: 'A password has at most {max} characters.',
  },
  WRONG_CREDENTIALS: { id: 'Surel atau kata sandi tidak cocok.', en: 'E-mail address or password is wrong.' },
  WRONG_PASSWORD: { id: 'Kata sandi yang sekarang tidak cocok.', en: 'The present password is wrong.' },
  RESET_LINK_INVALID: {
    id: 'Tautan ini sudah tidak berlaku. Silakan minta yang baru.',
    en: 'This link no longer works. Please ask for a new one.',
  },
  VERIFICATION_LINK_INVALID: {
    id: 'Tautan ini sudah tidak berlaku. Silakan minta yang baru.',
    en: 'This link no longer works. Please ask for a new one.',
  },
  TOO_MANY_ATTEMPTS: {
    id: 'Terlalu banyak percobaan masuk. Coba lagi dalam {minutes} menit.',
    en: 'Too many attempts to sign in. Please try again in {minutes} minutes.',
  },
});
