import { sql, type Selectable } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Tables, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { commissionFaults } from '../commission.errors.js';

export type RuleRow = Selectable<Tables['commission_rule']>;

export interface RuleDetails {
  title: string;
  /** Row ids; null fits all. */
  sellerId: string | null;
  categoryId: string | null;
  programme: string | null;
  /** Basis points. */
  rateBp: number;
  /** Minor units, for each line. */
  fixed: bigint;
  onDelivery: boolean;
}

export type RuleChange =
  /** At a place counted from 0; at the end when it is left out. */
  | { do: 'create'; details: RuleDetails; position: number | null }
  | { do: 'update'; id: string; details: RuleDetails }
  | { do: 'retire'; id: string }
  | { do: 'reorder'; ids: readonly string[] };

const maxRules = 200;
const programmePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
type ListedRule = RuleDetails & { id: string };

/**
 * Changes the list of rules by writing a new version of it, which holds for orders placed from then on. Changes made at once
 * follow each other, none is lost.
 *
 * @returns the new list, in order
 * @throws UserFaults of `commissionFaults`
 */
export function changeCommissionRules(context: Context, change: RuleChange): Promise<RuleRow[]> {
  return context.db.transaction(platformScope, async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(hashtext('commission_rule_list'))`.execute(tx.sql);
    const before = await presentRules(tx);
    const after = await apply(tx, before, change);
    const version = await nextVersion(tx);
    await tx.sql
      .insertInto('commission_rule_list')
      .values({ version, created_at: context.clock(), created_by: actorId(context.actor) })
      .execute();
    if (after.length > 0)
      await tx.sql
        .insertInto('commission_rule')
        .values(after.map(toRow(version)))
        .execute();
    await recordAuditEntry(context, tx, {
      action: `commission-rules.${change.do}`,
      subjectType: 'commission_rule_list',
      subjectId: 'id' in change ? change.id : newId(),
      data: { version },
    });
    return presentRules(tx);
  });
}

/** The list that holds now, in order. */
export const presentRules = (tx: Pick<Transaction, 'sql'>): Promise<RuleRow[]> =>
  tx.sql
    .selectFrom('commission_rule')
    .selectAll()
    .where('version', '=', (from) =>
      from.selectFrom('commission_rule_list').select(({ fn }) => fn.max('version').as('version')),
    )
    .orderBy('position')
    .execute();

async function nextVersion(tx: Transaction): Promise<number> {
  const row = await tx.sql
    .selectFrom('commission_rule_list')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return (row?.version ?? 0) + 1;
}

async function apply(tx: Transaction, before: readonly RuleRow[], change: RuleChange): Promise<ListedRule[]> {
  const rules = before.map(fromRow);
  const indexOf = (id: string): number => {
    const index = rules.findIndex((rule) => rule.id === id);
    return index < 0
      ? commissionFaults.fail('COMMISSION_RULE_NOT_FOUND', { field: ['input', 'ruleId'] })
      : index;
  };
  switch (change.do) {
    case 'create': {
      if (rules.length >= maxRules)
        commissionFaults.fail('TOO_MANY_COMMISSION_RULES', { params: { max: maxRules } });
      const rule = { id: newId(), ...(await checked(tx, change.details)) };
      return rules.toSpliced(change.position ?? rules.length, 0, rule);
    }
    case 'update':
      return rules.toSpliced(indexOf(change.id), 1, {
        id: change.id,
        ...(await checked(tx, change.details)),
      });
    case 'retire':
      return rules.toSpliced(indexOf(change.id), 1);
    case 'reorder': {
      const known = change.ids.flatMap((id) => rules.find((rule) => rule.id === id) ?? []);
      if (known.length !== rules.length || new Set(change.ids).size !== rules.length)
        commissionFaults.fail('COMMISSION_ORDER_INCOMPLETE', { field: ['input', 'ruleIds'] });
      return known;
    }
  }
}

async function checked(tx: Transaction, given: RuleDetails): Promise<RuleDetails> {
  const title = given.title.trim();
  const at = (name: string) => ({ field: ['input', 'rule', name] });
  if (title.length < 1 || title.length > 80)
    commissionFaults.fail('COMMISSION_RULE_TITLE_WRONG', at('title'));
  if (given.rateBp < 0 || given.rateBp > 10_000 || given.fixed < 0n)
    commissionFaults.fail('COMMISSION_RATE_WRONG', at('rateBasisPoints'));
  if (given.programme !== null && (!programmePattern.test(given.programme) || given.programme.length > 40))
    commissionFaults.fail('COMMISSION_PROGRAMME_WRONG', at('programme'));
  if (given.sellerId !== null) {
    const found = await tx.sql
      .selectFrom('seller')
      .select('id')
      .where('id', '=', given.sellerId)
      .executeTakeFirst();
    if (!found) commissionFaults.fail('COMMISSION_SELLER_NOT_FOUND', at('sellerId'));
  }
  if (given.categoryId !== null) {
    const found = await tx.sql
      .selectFrom('category')
      .select('id')
      .where('id', '=', given.categoryId)
      .executeTakeFirst();
    if (!found) commissionFaults.fail('COMMISSION_CATEGORY_NOT_FOUND', at('categoryId'));
  }
  return { ...given, title };
}

const fromRow = (row: RuleRow): ListedRule => ({
  id: row.id,
  title: row.title,
  sellerId: row.seller_id,
  categoryId: row.category_id,
  programme: row.programme,
  rateBp: row.rate_bp,
  fixed: row.fixed,
  onDelivery: row.on_delivery,
});

const toRow =
  (version: number) =>
  (rule: ListedRule, position: number): RuleRow => ({
    id: rule.id,
    version,
    position,
    title: rule.title,
    seller_id: rule.sellerId,
    category_id: rule.categoryId,
    programme: rule.programme,
    rate_bp: rule.rateBp,
    fixed: rule.fixed,
    on_delivery: rule.onDelivery,
  });
