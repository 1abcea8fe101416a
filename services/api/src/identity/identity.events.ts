import { defineEvent } from '../platform/events/index.js';

/** Somebody asked for a new password, and there is an account; the letter with the link is to be written. */
export const passwordResetRequested = defineEvent<{ accountTokenId: string; userId: string }>(
  'PasswordResetRequested',
);

/** Somebody who signed up, or asks again, is to show that mail reaches them. */
export const emailVerificationRequested = defineEvent<{ accountTokenId: string; userId: string }>(
  'EmailVerificationRequested',
);

/** An account has another password. The change has an id of its own, for what is told of it once. */
export const passwordChanged = defineEvent<{ changeId: string; userId: string }>('PasswordChanged');
