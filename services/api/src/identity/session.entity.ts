import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const SessionSchema = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    audience: p.enum(['shop', 'seller', 'office']),
    tokenHash: p.blob(),
    createdAt: p.datetime().defaultRaw('now()'),
    expiresAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

export type Session = InferEntity<typeof SessionSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    session: InferKyselyTable<typeof SessionSchema>;
  }
}
