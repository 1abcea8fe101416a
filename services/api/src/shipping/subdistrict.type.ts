import { Field, ObjectType } from 'type-graphql';
import { subdistrictPath, type SubdistrictRow } from './subdistrict.queries.js';

@ObjectType('Subdistrict', { description: 'A kelurahan or desa: the smallest region an address names.' })
export class SubdistrictType {
  @Field(() => String, { description: 'Official region code (Kemendagri), e.g. "64.71.05.1001".' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'From the subdistrict up to the province, separated by commas.' })
  path: string;

  @Field(() => String, { nullable: true })
  postalCode: string | null;

  @Field(() => String, { description: 'The kecamatan it belongs to.' })
  districtName: string;

  @Field(() => String, { description: 'The city or regency it belongs to.' })
  cityName: string;
}

/** A subdistrict as the API shows it. */
export const toSubdistrict = (row: SubdistrictRow): SubdistrictType => ({
  code: row.code,
  name: row.name,
  path: subdistrictPath(row),
  postalCode: row.postal_code,
  districtName: row.district_name,
  cityName: row.city_name,
});
