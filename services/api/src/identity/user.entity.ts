import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const UserSchema = defineEntity({
  name: 'User',
  tableName: 'app_user',
  properties: {
    id: p.uuid().primary(),
    email: p.string(),
    name: p.string(),
    phone: p.string().nullable(),
    passwordHash: p.string(),
    staffRole: p.enum(['OPERATOR']).nullable(),
    emailVerifiedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});

export type User = InferEntity<typeof UserSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    app_user: InferKyselyTable<typeof UserSchema>;
  }
}
