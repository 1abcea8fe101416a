import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import type { LoaderFactory } from '../platform/graphql/index.js';
import type { LocalizedText } from '../platform/locale.js';
import type { AttributeKind } from './attribute-definition.entity.js';
import { offerProductPart } from './product-reads.js';

/** What a product is by one attribute, with the attribute's own names. */
export interface AttributeValue {
  code: string;
  name: LocalizedText;
  kind: AttributeKind;
  unit: string | null;
  filterable: boolean;
  /** The chosen ones, in order. */
  options: { code: string; name: LocalizedText }[];
  /** As text, which loses nothing. */
  number: string | null;
  boolean: boolean | null;
  text: LocalizedText | null;
}

const valuesOf = (productId: RawBuilder<string>) => sql<AttributeValue[]>`(
  SELECT coalesce(json_agg(json_build_object(
    'code', definition.code, 'name', definition.name, 'kind', definition.kind, 'unit', definition.unit,
    'filterable', definition.filterable, 'number', value.number_value::text, 'boolean', value.boolean_value,
    'text', value.text_value, 'options', (
      SELECT coalesce(json_agg(json_build_object('code', option.code, 'name', option.name)
        ORDER BY option.position, option.code), '[]')
      FROM attribute_option option
      WHERE option.definition_id = definition.id AND option.code = ANY (value.option_codes)
    )) ORDER BY definition.position, definition.code), '[]')
  FROM product_attribute value JOIN attribute_definition definition ON definition.id = value.definition_id
  WHERE value.product_id = ${productId})`;

/** What products are by the operator's attributes, in their order. */
export const attributesOfProductLoader: LoaderFactory<string, AttributeValue[]> = ({ db }) =>
  new DataLoader(async (productIds) => {
    const { rows } = await sql<{ id: string; values: AttributeValue[] }>`
      SELECT wanted.id, ${valuesOf(sql`wanted.id`)} AS values
      FROM unnest(${[...productIds]}::uuid[]) AS wanted (id)`.execute(db.public);
    const found = new Map(rows.map((row) => [row.id, row.values]));
    return productIds.map((id) => found.get(id) ?? []);
  });

offerProductPart<AttributeValue[]>({
  paths: ['attributes'],
  value: valuesOf(sql`product.id`),
  prime: (context, product, values) => {
    context.loader(attributesOfProductLoader).prime(product.id, values);
  },
});
