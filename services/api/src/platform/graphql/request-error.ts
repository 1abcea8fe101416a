import { GraphQLError } from 'graphql';
import { localize, type Locale, type LocalizedText } from '../locale.js';

const messages = {
  UNAUTHENTICATED: { id: 'Silakan masuk terlebih dahulu.', en: 'Please sign in first.' },
  FORBIDDEN: { id: 'Anda tidak berwenang melakukan ini.', en: 'You are not allowed to do this.' },
  BAD_USER_INPUT: { id: 'Ada isian yang tidak dapat dibaca.', en: 'Some input could not be read.' },
  RATE_LIMITED: {
    id: 'Terlalu banyak percobaan. Silakan coba lagi beberapa menit lagi.',
    en: 'Too many attempts. Please try again in a few minutes.',
  },
} satisfies Record<string, LocalizedText>;

/** A fault of the caller's log-in or request as a whole, told as a top-level error with a stable `extensions.code`. */
export const requestError = (code: keyof typeof messages, locale: Locale, detail?: string): GraphQLError =>
  new GraphQLError(detail ?? localize(messages[code], locale), { extensions: { code } });
