import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context } from '../platform/context.js';
import type { LoaderFactory } from '../platform/graphql/index.js';
import { parseProvenanceCode } from './provenance-code.js';

/** The code of each product's hang-tag. */
export const provenanceCodeLoader: LoaderFactory<string, string | null> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const rows = await db.public
      .selectFrom('provenance_code')
      .select(['code', 'product_id'])
      .where('product_id', 'in', productIds)
      .execute();
    const codes = new Map(rows.map((row) => [row.product_id, row.code]));
    return productIds.map((id) => codes.get(id) ?? null);
  });

/**
 * The product behind a hang-tag: one that is in the shop or once was, since a piece outlives its page. Null for a code
 * that nobody has, and for a product that was never shown.
 */
export async function findTaggedProduct({ db }: Context, given: string): Promise<string | null> {
  const code = parseProvenanceCode(given);
  if (code === null) return null;
  const row = await db.platform
    .selectFrom('provenance_code')
    .innerJoin('product', 'product.id', 'provenance_code.product_id')
    .select('product.id')
    .where('provenance_code.code', '=', code)
    .where('product.published_at', 'is not', null)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Where a workshop stands, as people write it: kelurahan, kecamatan, city. Regions are reference data of the deployment. */
export const placeNameLoader: LoaderFactory<string, string | null> = ({ db }) =>
  new DataLoader(async (codes) => {
    const { rows } = await sql<{ code: string; name: string }>`
      SELECT code, concat_ws(', ', name, district_name, city_name) AS name FROM subdistrict
      WHERE code = ANY (${codes}::text[])`.execute(db.public);
    const names = new Map(rows.map((row) => [row.code, row.name]));
    return codes.map((code) => names.get(code) ?? null);
  });

/** The techniques that products state as an attribute: codes, for those whose motifs do not say more. */
export const techniquesOfProductLoader: LoaderFactory<string, string[]> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const rows = await db.platform
      .selectFrom('product_attribute')
      .innerJoin('attribute_definition', 'attribute_definition.id', 'product_attribute.definition_id')
      .select(['product_attribute.product_id', 'product_attribute.option_codes'])
      .where('attribute_definition.code', '=', 'technique')
      .where('product_attribute.product_id', 'in', productIds)
      .execute();
    const codes = new Map(rows.map((row) => [row.product_id, row.option_codes ?? []]));
    return productIds.map((id) => codes.get(id) ?? []);
  });
