import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import type pg from 'pg';

// Reading the package's lists and writing 83,000 rows takes seconds, so it happens once per version of the data.
const sentinelVersion = 'idn-area-data 4.0.1';

interface SubdistrictRow {
  code: string;
  name: string;
  district_code: string;
  district_name: string;
  city_code: string;
  city_name: string;
  province_code: string;
  province_name: string;
}

async function readRows(): Promise<SubdistrictRow[]> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    getProvinces(),
    getRegencies(),
    getDistricts(),
    getVillages(),
  ]);
  const provinceName = new Map(provinces.map(({ code, name }) => [code, name]));
  const regency = new Map(regencies.map((row) => [row.code, row]));
  const district = new Map(districts.map((row) => [row.code, row]));
  return villages.flatMap(({ code, name, district_code }) => {
    const inDistrict = district.get(district_code);
    const inCity = inDistrict && regency.get(inDistrict.regency_code);
    if (!inDistrict || !inCity) return [];
    return {
      code,
      name,
      district_code,
      district_name: inDistrict.name,
      city_code: inCity.code,
      city_name: inCity.name,
      province_code: inCity.province_code,
      province_name: provinceName.get(inCity.province_code) ?? '',
    };
  });
}

/** Fills `subdistrict` with every kelurahan and desa of Indonesia, by official code. Keeps postal codes that were added later. */
export async function loadRegions(client: pg.Client): Promise<void> {
  const comment = await client.query<{ version: string | null }>(
    `SELECT obj_description('subdistrict'::regclass) AS version`,
  );
  if (comment.rows[0]?.version === sentinelVersion) return;
  const rows = await readRows();
  await client.query('BEGIN');
  // Indexes are built in a third of the time over rows that are there.
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
     WHERE schemaname = current_schema() AND tablename = 'subdistrict' AND indexname <> 'subdistrict_pkey'`,
  );
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  const columns = Object.keys(rows[0] ?? {}) as (keyof SubdistrictRow)[];
  const size = 20_000;
  for (let start = 0; start < rows.length; start += size) {
    const part = rows.slice(start, start + size);
    await client.query(
      `INSERT INTO subdistrict (${columns.join(', ')})
       SELECT * FROM unnest(${columns.map((_, index) => `$${String(index + 1)}::text[]`).join(', ')})
       ON CONFLICT (code) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
      columns.map((name) => part.map((row) => row[name])),
    );
  }
  for (const { definition } of indexes) await client.query(definition);
  await client.query(`COMMENT ON TABLE subdistrict IS '${sentinelVersion}'`);
  await client.query('COMMIT');
  await client.query('ANALYZE subdistrict');
}
