import type pg from 'pg';
import type { DeploymentShipping } from '../platform/deployment.js';

const json = (value: object) => JSON.stringify(value);

/** Writes the deployment's zones, methods and rates. A method that is no longer listed stays, switched off: carts and orders name it. */
export async function loadShipping(client: pg.Client, { zones, methods }: DeploymentShipping): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO shipping_zone (code, name) SELECT z ->> 'code', z -> 'name' FROM jsonb_array_elements($1::jsonb) z
     ON CONFLICT (code) DO UPDATE SET name = excluded.name`,
    [json(zones)],
  );
  await client.query('DELETE FROM shipping_zone_region');
  await client.query(
    `INSERT INTO shipping_zone_region (region_code, zone_code)
     SELECT region, z ->> 'code' FROM jsonb_array_elements($1::jsonb) z, jsonb_array_elements_text(z -> 'regions') region`,
    [json(zones)],
  );
  await client.query('UPDATE shipping_method SET active = false WHERE seller_id IS NULL');
  await client.query(
    `INSERT INTO shipping_method (code, kind, title, description, position, active)
     SELECT m ->> 'code', m ->> 'kind', m -> 'title', m -> 'description', (m ->> 'position')::int, true
     FROM jsonb_array_elements($1::jsonb) m
     ON CONFLICT (code) DO UPDATE SET kind = excluded.kind, title = excluded.title,
       description = excluded.description, position = excluded.position, active = true`,
    [json(methods)],
  );
  await client.query('DELETE FROM shipping_rate');
  await client.query(
    `INSERT INTO shipping_rate (method_code, zone_code, max_weight_grams, price, extra_grams, extra_price, min_days, max_days)
     SELECT m ->> 'code', r ->> 'zone', (r ->> 'maxWeightGrams')::int, (r ->> 'price')::bigint, (r ->> 'extraGrams')::int,
       (r ->> 'extraPrice')::bigint, (r ->> 'minDays')::int, (r ->> 'maxDays')::int
     FROM jsonb_array_elements($1::jsonb) m, jsonb_array_elements(m -> 'rates') r`,
    [json(methods)],
  );
  await client.query('COMMIT');
}
