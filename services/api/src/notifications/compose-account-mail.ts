import { issueAccountToken, personOfAccount } from '../identity/index.js';
import type { Context } from '../platform/context.js';
import { defaultLocale, type Locale } from '../platform/locale.js';
import {
  emailVerificationLetter,
  passwordChangedLetter,
  passwordResetLetter,
} from './templates/account-letters.js';
import type { MailContent } from './templates/mail-content.js';

const pageUrl = ({ config }: Context, locale: Locale, path: string): string =>
  `${config.PUBLIC_URL_MARKETPLACE}${locale === 'en' ? '/en' : ''}${path}`;

const letters = {
  PASSWORD_RESET: { path: '/reset-password', write: passwordResetLetter },
  EMAIL_VERIFICATION: { path: '/verify-email', write: emailVerificationLetter },
} as const;

/** A letter whose link opens something, once. The link is made here and now; nothing that is kept holds it. */
export async function composeAccountLink(
  context: Context,
  kind: keyof typeof letters,
  accountTokenId: string,
): Promise<MailContent | null> {
  const issued = await issueAccountToken(context, accountTokenId);
  if (!issued) return null;
  const { token, locale, name } = issued;
  const { path, write } = letters[kind];
  const url = pageUrl(context, locale, `${path}/${token}`);
  return write({ name, locale, shop: context.deployment.name, url });
}

export async function composePasswordChanged(
  context: Context,
  recipient: string,
): Promise<MailContent | null> {
  const person = await personOfAccount(context, recipient);
  if (!person) return null;
  const url = pageUrl(context, defaultLocale, '/forgot-password');
  return passwordChangedLetter({ ...person, locale: defaultLocale, shop: context.deployment.name, url });
}
