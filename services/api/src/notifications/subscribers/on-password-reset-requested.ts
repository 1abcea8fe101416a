import { addressOfAccount, passwordResetRequested } from '../../identity/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';

/** Writes how to set a new password. */
export const onPasswordResetRequested = subscribe(
  passwordResetRequested,
  'notifications/on-password-reset-requested',
  async (context, { accountTokenId, userId }) => {
    const address = await addressOfAccount(context, userId);
    await planNotification(context, 'PASSWORD_RESET', accountTokenId, [address]);
  },
);
