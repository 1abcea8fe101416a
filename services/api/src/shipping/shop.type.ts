import type { CurrencyCode } from '@gebyar/money';
import { Field, ObjectType } from 'type-graphql';
import type { Context } from '../platform/context.js';
import { CurrencyCodeEnum } from '../platform/graphql/index.js';
import { locales } from '../platform/locale.js';
import type { SubdistrictRow } from './subdistrict.queries.js';
import { SubdistrictType, toSubdistrict } from './subdistrict.type.js';

@ObjectType('District', { description: 'A kecamatan of the home city.' })
export class DistrictType {
  @Field(() => String, { description: 'Official region code, e.g. "64.71.05".' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => [SubdistrictType], { description: 'Its kelurahan, by name.' })
  subdistricts: SubdistrictType[];
}

@ObjectType('City', { description: 'The city this marketplace is at home in.' })
export class CityType {
  @Field(() => String, { description: 'Official region code, e.g. "64.71".' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => [DistrictType], { description: 'Its kecamatan, by name.' })
  districts: DistrictType[];
}

@ObjectType('Shop', { description: 'What this deployment is: its name, home city and languages.' })
export class ShopType {
  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'Languages of its texts; the first is the one others fall back to.' })
  locales: readonly string[];

  @Field(() => CurrencyCodeEnum, { description: 'Every price is in it.' })
  currencyCode: CurrencyCode;

  @Field(() => String, {
    nullable: true,
    description: 'The operator’s WhatsApp number, digits only, e.g. "6281234567890".',
  })
  whatsappNumber: string | null;
}

/** The deployment as the API shows it. */
export const toShop = ({ deployment }: Context): ShopType => ({
  name: deployment.name,
  locales,
  currencyCode: deployment.currency as CurrencyCode,
  whatsappNumber: deployment.whatsappNumber ?? null,
});

/** The home city from its subdistricts, which come ordered by district and name. */
export function toCity(code: string, rows: readonly SubdistrictRow[]): CityType {
  const districts = new Map<string, DistrictType>();
  for (const row of rows) {
    const district = districts.get(row.district_code) ?? {
      code: row.district_code,
      name: row.district_name,
      subdistricts: [],
    };
    district.subdistricts.push(toSubdistrict(row));
    districts.set(row.district_code, district);
  }
  return { code, name: rows[0]?.city_name ?? '', districts: [...districts.values()] };
}
