import { sql, type Kysely } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { CategoryAttributeRule } from './attribute-draft.js';

/** The attributes that products of a category can have, its own and those of the categories above it, in order. */
export async function rulesOfCategory(
  db: Kysely<Tables>,
  categoryId: string | null,
): Promise<CategoryAttributeRule[]> {
  if (categoryId === null) return [];
  const { rows } = await sql<CategoryAttributeRule>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM category WHERE id = ${categoryId}
      UNION SELECT category.id, category.parent_id FROM category JOIN above ON category.id = above.parent_id
    )
    SELECT definition.id AS "definitionId", definition.code, definition.name, definition.kind,
      bool_or(link.required) AS required,
      ARRAY(SELECT option.code FROM attribute_option option WHERE option.definition_id = definition.id
        ORDER BY option.position, option.code) AS options
    FROM above
    JOIN category_attribute link ON link.category_id = above.id
    JOIN attribute_definition definition ON definition.id = link.definition_id
    GROUP BY definition.id
    ORDER BY min(link.position), definition.position, definition.code`.execute(db);
  return rows;
}
