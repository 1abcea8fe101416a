import { z } from 'zod';
import { platformScope } from '../../platform/db/index.js';
import { defineJob } from '../../platform/jobs/index.js';
import { locales } from '../../platform/locale.js';
import { planAccountToken } from '../account-token.js';
import { passwordResetRequested } from '../identity.events.js';

const payloadSchema = z.object({ email: z.string(), locale: z.enum(locales) });

/** Looks whether an address has an account, and has the letter written if it does. */
export const startPasswordResetJob = defineJob({
  name: 'identity/start-password-reset',
  run: async ({ db }, payload) => {
    const { email, locale } = payloadSchema.parse(payload);
    await db.transaction(platformScope, async (tx) => {
      const user = await tx.sql
        .selectFrom('app_user')
        .select(['id', 'email'])
        .where('email', '=', email)
        .executeTakeFirst();
      if (!user) return;
      const accountTokenId = await planAccountToken(tx, 'PASSWORD_RESET', user, locale);
      await tx.emit(passwordResetRequested({ accountTokenId, userId: user.id }));
    });
  },
});
