import { addressOfAccount, passwordChanged } from '../../identity/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';

/** Tells the owner of an account, in case it was somebody else who changed the password. */
export const onPasswordChanged = subscribe(
  passwordChanged,
  'notifications/on-password-changed',
  async (context, { changeId, userId }) => {
    await planNotification(context, 'PASSWORD_CHANGED', changeId, [await addressOfAccount(context, userId)]);
  },
);
