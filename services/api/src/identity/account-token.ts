import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import type { Transaction } from '../platform/db/index.js';
import { newId } from '../platform/ids.js';
import type { Locale } from '../platform/locale.js';
import type { AccountTokenKind } from './account-token.entity.js';

/** How long a link works, from the writing of its letter. */
const minutes: Record<AccountTokenKind, number> = { PASSWORD_RESET: 30, EMAIL_VERIFICATION: 7 * 24 * 60 };
/** A letter that could not be written for so long is not wanted any more. */
const waitingHours = 24;

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
const idPart = (id: string): string => id.replaceAll('-', '');

/** Notes that a letter with a link is to be written; the link itself is made with the letter. @returns its row id */
export async function planAccountToken(
  tx: Transaction,
  kind: AccountTokenKind,
  user: { id: string; email: string },
  locale: Locale,
): Promise<string> {
  const id = newId();
  await tx.sql
    .insertInto('account_token')
    .values({ id, user_id: user.id, kind, email: user.email, locale, expires_at: null, used_at: null })
    .execute();
  return id;
}

export interface IssuedToken {
  token: string;
  locale: Locale;
  name: string;
}

/**
 * Makes the secret of a letter that is being written: 256 random bits, kept as a hash alone. A letter that is written again
 * has another one, and both work.
 *
 * @returns null when it was used already or waited too long: then there is nothing to write
 */
export async function issueAccountToken({ db }: Context, id: string): Promise<IssuedToken | null> {
  const secret = randomBytes(32).toString('base64url');
  const { rows } = await sql<{ locale: Locale; name: string }>`
    UPDATE account_token SET secret_hashes = secret_hashes || ${hashOf(secret)}::bytea,
      expires_at = now() + make_interval(mins => CASE kind
        WHEN 'PASSWORD_RESET' THEN ${minutes.PASSWORD_RESET}::int ELSE ${minutes.EMAIL_VERIFICATION}::int END)
    FROM app_user
    WHERE account_token.id = ${id} AND app_user.id = account_token.user_id AND used_at IS NULL
      AND account_token.created_at > now() - make_interval(hours => ${waitingHours})
    RETURNING account_token.locale, app_user.name`.execute(db.platform);
  const [row] = rows;
  return row ? { ...row, token: `${idPart(id)}.${secret}` } : null;
}

/** Takes a link's token: once, in its time, and for the purpose it was made for. Null for any other. */
export async function useAccountToken(
  tx: Transaction,
  kind: AccountTokenKind,
  token: string,
): Promise<{ userId: string; email: string } | null> {
  const [, id, secret] = /^([0-9a-f]{32})\.([\w-]{43})$/.exec(token) ?? [];
  if (id === undefined || secret === undefined) return null;
  const { rows } = await sql<{ userId: string; email: string }>`
    UPDATE account_token SET used_at = now()
    WHERE id = ${id}::uuid AND kind = ${kind} AND used_at IS NULL AND expires_at > now()
      AND ${hashOf(secret)}::bytea = ANY (secret_hashes)
    RETURNING user_id AS "userId", email`.execute(tx.sql);
  return rows[0] ?? null;
}

/** Whether a token would be taken now, to say so before somebody chooses a new password. */
export async function isAccountTokenOpen(
  { db }: Context,
  kind: AccountTokenKind,
  token: string,
): Promise<boolean> {
  const [, id, secret] = /^([0-9a-f]{32})\.([\w-]{43})$/.exec(token) ?? [];
  if (id === undefined || secret === undefined) return false;
  const { rows } = await sql`
    SELECT 1 FROM account_token WHERE id = ${id}::uuid AND kind = ${kind} AND used_at IS NULL AND expires_at > now()
      AND ${hashOf(secret)}::bytea = ANY (secret_hashes)`.execute(db.platform);
  return rows.length > 0;
}

/** Ends what other letters of this kind are still open for a person. */
export async function endAccountTokens(
  tx: Transaction,
  kind: AccountTokenKind,
  userId: string,
): Promise<void> {
  await tx.sql
    .updateTable('account_token')
    .set({ used_at: new Date() })
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .execute();
}
