import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import { json, platformScope, type Transaction } from '../../platform/db/index.js';
import type { Context } from '../../platform/context.js';
import { newId } from '../../platform/ids.js';
import type { LocalizedText } from '../../platform/locale.js';
import type { AttributeKind } from '../attribute-definition.entity.js';
import { catalogFaults } from '../catalog.errors.js';
import { isEmpty, tidy } from '../texts.js';

export interface UpsertAttributeInput {
  /** What names the attribute, here and in filters; lower-case letters, digits and underscores. */
  code: string;
  name: LocalizedText;
  kind: AttributeKind;
  /** Of numbers, such as `cm`. */
  unit?: string | null;
  filterable?: boolean;
  /** Place among all attributes, from 0. */
  position?: number;
  /** Of SELECT and MULTI_SELECT, in order; the whole list. */
  options?: { code: string; name: LocalizedText }[];
  /** The categories whose products, and those of everything below, have it; the whole list. */
  categories?: { slug: string; required?: boolean }[];
}

const codePattern = /^[a-z][a-z0-9_]{0,39}$/;
const optionPattern = /^[a-z0-9][a-z0-9_-]{0,39}$/;

/**
 * Adds an attribute that products can have, or makes the one with this code what is given.
 *
 * @returns its row id.
 * @throws UserFaults INVALID_ATTRIBUTE_CODE, ATTRIBUTE_NAME_REQUIRED, ATTRIBUTE_OPTIONS_MISMATCH, UNKNOWN_CATEGORY,
 * ATTRIBUTE_IN_USE (products have values of another kind, or an option that is taken away)
 */
export async function upsertAttribute(context: Context, input: UpsertAttributeInput): Promise<string> {
  const options = (input.options ?? []).map(({ code, name }) => ({ code, name: tidy(name) }));
  checkAttribute(input, options);
  return context.db.transaction(platformScope, async (tx) => {
    const values = {
      name: json(tidy(input.name)),
      kind: input.kind,
      unit: input.unit?.trim() || null,
      filterable: input.filterable ?? false,
      position: input.position ?? 0,
    };
    const known = await tx.sql
      .selectFrom('attribute_definition')
      .select(['id', 'kind'])
      .where('code', '=', input.code)
      .forUpdate()
      .executeTakeFirst();
    if (known) await refuseLoss(tx, known, input, options);
    const { id } = await tx.sql
      .insertInto('attribute_definition')
      .values({ id: known?.id ?? newId(), code: input.code, ...values })
      .onConflict((conflict) => conflict.column('code').doUpdateSet(values))
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeOptions(tx, id, options);
    await writeCategories(tx, id, input.categories ?? []);
    await recordAuditEntry(context, tx, {
      action: known ? 'attribute.updated' : 'attribute.created',
      subjectType: 'attribute',
      subjectId: id,
      data: { code: input.code },
    });
    return id;
  });
}

type OptionDraft = { code: string; name: LocalizedText };

function checkAttribute({ code, name, kind }: UpsertAttributeInput, options: readonly OptionDraft[]): void {
  const at = (...path: string[]) => ({ field: ['input', ...path] });
  if (!codePattern.test(code)) catalogFaults.fail('INVALID_ATTRIBUTE_CODE', at('code'));
  if (isEmpty(tidy(name))) catalogFaults.fail('ATTRIBUTE_NAME_REQUIRED', at('name'));
  const chosen = kind === 'SELECT' || kind === 'MULTI_SELECT';
  const codes = new Set(options.map((option) => option.code));
  if (chosen !== options.length > 0 || codes.size < options.length)
    catalogFaults.fail('ATTRIBUTE_OPTIONS_MISMATCH', at('options'));
  for (const [index, option] of options.entries()) {
    if (!optionPattern.test(option.code))
      catalogFaults.fail('INVALID_ATTRIBUTE_CODE', at('options', String(index), 'code'));
    if (isEmpty(option.name))
      catalogFaults.fail('ATTRIBUTE_NAME_REQUIRED', at('options', String(index), 'name'));
  }
}

/** What products say already must stay true. */
async function refuseLoss(
  tx: Transaction,
  known: { id: string; kind: AttributeKind },
  { kind }: UpsertAttributeInput,
  options: readonly OptionDraft[],
): Promise<void> {
  const codes = options.map(({ code }) => code);
  const lost = await tx.sql
    .selectFrom('product_attribute')
    .select('product_id')
    .where('definition_id', '=', known.id)
    .$if(known.kind === kind, (rows) =>
      rows.where(sql<boolean>`NOT coalesce(option_codes, '{}') <@ ${codes}::text[]`),
    )
    .limit(1)
    .executeTakeFirst();
  if (lost)
    catalogFaults.fail('ATTRIBUTE_IN_USE', { field: ['input', known.kind === kind ? 'options' : 'kind'] });
}

async function writeOptions(
  tx: Transaction,
  definitionId: string,
  options: readonly OptionDraft[],
): Promise<void> {
  await tx.sql.deleteFrom('attribute_option').where('definition_id', '=', definitionId).execute();
  if (options.length === 0) return;
  await tx.sql
    .insertInto('attribute_option')
    .values(
      options.map(({ code, name }, position) => ({
        id: newId(),
        definition_id: definitionId,
        code,
        name: json(name),
        position,
      })),
    )
    .execute();
}

async function writeCategories(
  tx: Transaction,
  definitionId: string,
  categories: readonly { slug: string; required?: boolean }[],
): Promise<void> {
  await tx.sql.deleteFrom('category_attribute').where('definition_id', '=', definitionId).execute();
  for (const [index, { slug, required = false }] of categories.entries()) {
    const row = await tx.sql.selectFrom('category').select('id').where('slug', '=', slug).executeTakeFirst();
    if (!row)
      return catalogFaults.fail('UNKNOWN_CATEGORY', {
        field: ['input', 'categories', String(index), 'slug'],
      });
    await tx.sql
      .insertInto('category_attribute')
      .values({ category_id: row.id, definition_id: definitionId, required, position: 0 })
      .execute();
  }
}
