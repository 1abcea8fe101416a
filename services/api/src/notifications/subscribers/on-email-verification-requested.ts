import { addressOfAccount, emailVerificationRequested } from '../../identity/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';

/** Asks whoever signed up to show that mail reaches them. */
export const onEmailVerificationRequested = subscribe(
  emailVerificationRequested,
  'notifications/on-email-verification-requested',
  async (context, { accountTokenId, userId }) => {
    const address = await addressOfAccount(context, userId);
    await planNotification(context, 'EMAIL_VERIFICATION', accountTokenId, [address]);
  },
);
