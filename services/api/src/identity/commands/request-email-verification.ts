import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { requestError } from '../../platform/graphql/index.js';
import { mayWriteTo } from '../account-limits.js';
import { planAccountToken } from '../account-token.js';
import { emailVerificationRequested } from '../identity.events.js';
import { requireSignedIn } from '../identity.policy.js';

/**
 * Has the letter written again by which somebody shows that an address is theirs. For one that is shown already nothing
 * happens.
 *
 * @throws top-level UNAUTHENTICATED, and RATE_LIMITED after three letters in an hour
 */
export async function requestEmailVerification(context: Context): Promise<void> {
  const { userId, email } = requireSignedIn(context);
  const user = await context.db.platform
    .selectFrom('app_user')
    .select('email_verified_at')
    .where('id', '=', userId)
    .executeTakeFirstOrThrow();
  if (user.email_verified_at !== null) return;
  if (!(await mayWriteTo('verify', email))) throw requestError('RATE_LIMITED', context.locale);
  await context.db.transaction(platformScope, async (tx) => {
    const accountTokenId = await planAccountToken(
      tx,
      'EMAIL_VERIFICATION',
      { id: userId, email },
      context.locale,
    );
    await tx.emit(emailVerificationRequested({ accountTokenId, userId }));
  });
}
