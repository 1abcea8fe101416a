import type { Audience } from '../../platform/actor.js';
import type { Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { hashSessionToken, newSessionToken } from '../session-token.js';

/** How long a session lasts: long for shoppers and sellers on their own phones, a working day and a half for the office. */
const days: Record<Audience, number> = { shop: 60, seller: 30, office: 1.5 };

/** Opens a session for one endpoint. @returns its token, which is stored as a hash only. */
export async function openSession(tx: Transaction, userId: string, audience: Audience): Promise<string> {
  const token = newSessionToken();
  await tx.sql
    .insertInto('session')
    .values({
      id: newId(),
      user_id: userId,
      audience,
      token_hash: hashSessionToken(token),
      expires_at: new Date(Date.now() + days[audience] * 86_400_000),
      revoked_at: null,
    })
    .execute();
  return token;
}
