import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';
import { locales } from '../platform/locale.js';

export const accountTokenKinds = ['PASSWORD_RESET', 'EMAIL_VERIFICATION'] as const;
export type AccountTokenKind = (typeof accountTokenKinds)[number];

/** What a link in a letter stands for. */
export const AccountTokenSchema = defineEntity({
  name: 'AccountToken',
  tableName: 'account_token',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    kind: p.enum(accountTokenKinds),
    email: p.string(),
    locale: p.enum(locales),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime().nullable(),
    usedAt: p.datetime().nullable(),
  },
});

export type AccountToken = InferEntity<typeof AccountTokenSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    account_token: InferKyselyTable<typeof AccountTokenSchema>;
  }
}
