import { sumOf } from '@gebyar/money';
import { sql } from 'kysely';
import { transferGateway, type MovementKind, type ProviderMovement } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { newId } from '../../platform/ids.js';
import { writeJournals, type Journal } from '../journal.js';
import { compareDay, type BookedMovement } from '../reconciliation.compare.js';

const dayMs = 86_400_000;

/**
 * Holds what a provider says it moved on a day (UTC, as it counts) against the books: its fees and what it moved to or from the
 * bank are booked, the rest has to be there already. May be done again; the newest look counts.
 *
 * @returns how many differences there are: none in a sound system
 */
export async function reconcileDay(context: Context, day: string): Promise<number> {
  const gateway = context.ports.get(transferGateway);
  const { provider } = gateway;
  const [from, until] = [new Date(`${day}T00:00:00Z`), new Date(Date.parse(`${day}T00:00:00Z`) + dayMs)];
  const margin = 3_600_000;
  const around = await gateway.movements(
    new Date(from.getTime() - margin),
    new Date(until.getTime() + margin),
  );
  const movements = around.filter(({ at }) => at >= from && at < until);
  return context.db.transaction(platformScope, async (tx) => {
    const known = await bookedMovements(tx, provider, {
      ids: movements.map(({ about }) => about),
    });
    const booked = await bookedMovements(tx, provider, { from, until });
    const differences = compareDay({ movements, around, known, booked });
    await writeJournals(
      context,
      tx,
      movements.flatMap((each) => ownJournals(provider, each)),
    );
    const result = {
      movements: movements.length,
      provider_total: sumOf(movements.filter(({ kind }) => kind !== 'BANK').map(({ amount }) => amount)),
      ledger_total: sumOf(booked.map(({ amount }) => amount ?? 0n)),
      fees: sumOf(movements.map(({ fee }) => fee)),
      differences: differences.length,
      made_at: new Date(),
    };
    const { id } = await tx.sql
      .insertInto('reconciliation')
      .values({ id: newId(), provider, day, ...result })
      .onConflict((conflict) => conflict.columns(['provider', 'day']).doUpdateSet(result))
      .returning('id')
      .executeTakeFirstOrThrow();
    await tx.sql.deleteFrom('reconciliation_difference').where('reconciliation_id', '=', id).execute();
    if (differences.length > 0) {
      await tx.sql
        .insertInto('reconciliation_difference')
        .values(
          differences.map(({ reason, about, atProvider, inBooks }) => ({
            id: newId(),
            reconciliation_id: id,
            reason,
            about,
            at_provider: atProvider,
            in_books: inBooks,
          })),
        )
        .execute();
      context.logger.error({ provider, day, differences: differences.length }, 'books and provider differ');
    }
    return differences.length;
  });
}

/** What only the provider knows of. */
function ownJournals(provider: string, { id, kind, amount, fee, currency }: ProviderMovement): Journal[] {
  const at = { account: 'PROVIDER', provider } as const;
  const journals: Journal[] = [];
  if (fee !== 0n) {
    journals.push({
      kind: 'PROVIDER_FEE',
      source: id,
      currency,
      postings: [
        { account: 'PROVIDER_FEE', component: 'FEE', amount: fee },
        { ...at, component: 'FEE', amount: -fee },
      ],
    });
  }
  if (kind === 'BANK') {
    journals.push({
      kind: 'PROVIDER_MOVE',
      source: id,
      currency,
      postings: [
        { ...at, component: 'MOVE', amount },
        { account: 'PROVIDER', provider: 'bank', component: 'MOVE', amount: -amount },
      ],
    });
  }
  return journals;
}

/**
 * What the books say of things at the provider, by its ids or by the day they were booked. A refund that is under way, or came
 * back before it was booked, is known without an amount.
 */
async function bookedMovements(
  tx: Transaction,
  provider: string,
  by: { ids: readonly string[] } | { from: Date; until: Date },
): Promise<BookedMovement[]> {
  const chosen =
    'ids' in by
      ? sql`known.about = ANY (${[...by.ids]}::text[])`
      : sql`journal.at >= ${by.from} AND journal.at < ${by.until}`;
  const { rows } = await sql<{ kind: MovementKind; about: string; amount: bigint | null; at: Date | null }>`
    SELECT known.kind, known.about, booked.amount, journal.at
    FROM (
      SELECT 'CHARGE' AS kind, 'CAPTURE' AS journal, id::text AS source, provider_payment_id AS about FROM payment WHERE provider = ${provider}
      UNION ALL
      SELECT step.kind, step.journal, refund.id::text, refund.provider_refund_id
      FROM refund JOIN payment ON payment.id = refund.payment_id
      CROSS JOIN (VALUES ('REFUND', 'REFUND'), ('REFUND_RETURNED', 'REFUND_RETURNED')) AS step (kind, journal)
      WHERE payment.provider = ${provider} AND refund.provider_refund_id IS NOT NULL
        AND (step.kind = 'REFUND' OR refund.status = 'FAILED')
      UNION ALL
      SELECT step.kind, step.journal, dispute.id::text, dispute.provider_dispute_id
      FROM payment_dispute dispute
      CROSS JOIN (VALUES ('DISPUTE', 'DISPUTE_WITHDRAWN'), ('DISPUTE_RETURNED', 'DISPUTE_REINSTATED')) AS step (kind, journal)
      WHERE dispute.provider = ${provider}
      UNION ALL
      SELECT 'TRANSFER', 'PAYOUT_PAID', id::text, provider_transfer_id FROM payout WHERE provider = ${provider}
      UNION ALL
      SELECT 'TRANSFER_REVERSED', 'PAYOUT_REVERSED', id::text, provider_reversal_id FROM payout WHERE provider = ${provider}
    ) known
    LEFT JOIN ledger_journal journal ON journal.kind = known.journal AND journal.source = known.source
    LEFT JOIN LATERAL (
      SELECT sum(posting.amount)::bigint AS amount FROM ledger_posting posting
      WHERE posting.journal_id = journal.id AND posting.account = 'PROVIDER'
    ) booked ON true
    WHERE known.about IS NOT NULL AND ${chosen}
      AND (booked.amount IS NOT NULL OR known.kind IN ('REFUND', 'REFUND_RETURNED'))`.execute(tx.sql);
  return rows.map((row) => ({ ...row, at: row.at ?? new Date(0) }));
}
