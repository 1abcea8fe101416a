import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { catalogFaults } from '../catalog.errors.js';

/**
 * Deletes an attribute that no product says anything by, neither now nor in a change that waits, and no collection asks for.
 *
 * @throws UserFaults ATTRIBUTE_NOT_FOUND, ATTRIBUTE_IN_USE
 */
export async function deleteAttribute(context: Context, { code }: { code: string }): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const field = ['input', 'code'];
    const known = await tx.sql
      .selectFrom('attribute_definition')
      .select(['id', 'name'])
      .where('code', '=', code)
      .forUpdate()
      .executeTakeFirst();
    if (!known) return catalogFaults.fail('ATTRIBUTE_NOT_FOUND', { field });
    if (await isUsed(tx, known.id, code)) catalogFaults.fail('ATTRIBUTE_IN_USE', { field });
    await tx.sql.deleteFrom('category_attribute').where('definition_id', '=', known.id).execute();
    await tx.sql.deleteFrom('attribute_option').where('definition_id', '=', known.id).execute();
    await tx.sql.deleteFrom('attribute_definition').where('id', '=', known.id).execute();
    await recordAuditEntry(context, tx, {
      action: 'attribute.deleted',
      subjectType: 'attribute',
      subjectId: known.id,
      data: { code, name: known.name },
    });
  });
}

async function isUsed(tx: Transaction, definitionId: string, code: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`SELECT
    EXISTS (SELECT 1 FROM product_attribute WHERE definition_id = ${definitionId})
    OR EXISTS (SELECT 1 FROM product_revision, jsonb_array_elements(patch -> 'attributes') said
      WHERE status IN ('OPEN', 'SENT_BACK') AND jsonb_typeof(patch -> 'attributes') = 'array' AND said ->> 'code' = ${code})
    OR EXISTS (SELECT 1 FROM collection, jsonb_array_elements(rules -> 'conditions') condition
      WHERE condition -> 'attribute' ->> 'code' = ${code}) AS used`.execute(tx.sql);
  return rows[0]?.used ?? false;
}
