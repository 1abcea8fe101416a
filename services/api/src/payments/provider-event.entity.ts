import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const ProviderEventSchema = defineEntity({
  name: 'ProviderEvent',
  tableName: 'provider_event',
  properties: {
    provider: p.string().primary(),
    id: p.string().primary(),
    type: p.string(),
    objectId: p.string(),
    receivedAt: p.datetime().defaultRaw('now()'),
  },
});

export type ProviderEvent = InferEntity<typeof ProviderEventSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    provider_event: InferKyselyTable<typeof ProviderEventSchema>;
  }
}
