import { defineEntity, p, type InferEntity, type InferKyselyTable } from '@mikro-orm/postgresql';

/** A kelurahan or desa, by its official code (Kemendagri), with the names above it. Loaded at set-up; read only here. */
export const SubdistrictSchema = defineEntity({
  name: 'Subdistrict',
  tableName: 'subdistrict',
  properties: {
    code: p.string().primary(),
    name: p.string(),
    districtCode: p.string(),
    districtName: p.string(),
    cityCode: p.string(),
    cityName: p.string(),
    provinceCode: p.string(),
    provinceName: p.string(),
    postalCode: p.string().nullable(),
  },
});

export type Subdistrict = InferEntity<typeof SubdistrictSchema>;

declare module '../platform/db/tables.js' {
  interface Tables {
    subdistrict: InferKyselyTable<typeof SubdistrictSchema>;
  }
}
