import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

export const certificateKinds = ['NIB', 'PIRT', 'BPOM', 'HALAL', 'HKI', 'SNI', 'TKDN'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

export const CertificateSchema = defineEntity({
  name: 'Certificate',
  tableName: 'certificate',
  properties: {
    id: p.uuid().primary(),
    sellerId: p.uuid(),
    /** Null for what the seller as a whole holds. */
    productId: p.uuid().nullable(),
    kind: p.enum(certificateKinds),
    number: p.string(),
    issuer: p.string().nullable(),
    scope: p.string().nullable(),
    /** Days, such as `2026-12-24`. */
    validFrom: p.string().columnType('date').nullable(),
    validUntil: p.string().columnType('date').nullable(),
    documentAssetId: p.uuid().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    updatedAt: p.datetime().defaultRaw('now()'),
    verifiedAt: p.datetime().nullable(),
    verifiedBy: p.uuid().nullable(),
    rejectedAt: p.datetime().nullable(),
    rejectedReason: p.string().nullable(),
    removedAt: p.datetime().nullable(),
  },
});

export type Certificate = InferEntity<typeof CertificateSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    certificate: InferKyselyTable<typeof CertificateSchema>;
  }
}
