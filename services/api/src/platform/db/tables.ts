/**
 * The tables as Kysely sees them. Each slice adds its own from its entity, so that there is one definition only:
 * `declare module '../platform/db/tables.js' { interface Tables { seller: InferKyselyTable<typeof SellerSchema> } }`
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface Tables {}
