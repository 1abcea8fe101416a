import { formatMoney, type CurrencyCode } from '@gebyar/money';
import { sql } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import { lockSellerLedgers, writeJournals } from '../journal.js';
import { payoutFaults } from '../payout.errors.js';
import type { PayoutMethod } from '../payout.entity.js';

export interface StartPayoutBatchInput {
  method: PayoutMethod;
  /** Row ids; null for everybody who can be paid. Each one that is named has to be payable. */
  sellerIds: readonly string[] | null;
}

/** A batch's file has to come back in one request; whoever is left is in the next batch. */
const maxPayouts = 1_000;

interface Candidate {
  seller_id: string;
  name: string;
  available: bigint;
  bank: string | null;
  number: string | null;
  holder: string | null;
  verified: boolean;
  provider: string | null;
  account_id: string | null;
}

/**
 * Begins to pay sellers: each one's whole available balance, from a minimum on, to an account that is verified. The money leaves
 * the balance with this, so a batch that is started at the same time finds nothing of it.
 *
 * @returns the batch's row id
 * @throws UserFaults NOTHING_TO_PAY; for named sellers SELLER_NOT_FOUND, BANK_ACCOUNT_MISSING, PAYOUT_ACCOUNT_NOT_VERIFIED, BALANCE_TOO_SMALL
 */
export function startPayoutBatch(context: Context, input: StartPayoutBatchInput): Promise<string> {
  const { currency } = context.deployment;
  return context.db.transaction(platformScope, async (tx) => {
    const wanted = await candidates(tx, currency, input, null);
    const ids = wanted.map((each) => each.seller_id);
    await lockSellerLedgers(tx, ids);
    // Read again: what others took until the locks were ours.
    const found = await candidates(tx, currency, input, ids);
    const payable = choose(context, input, found);
    const batchId = newId();
    const batch = await tx.sql
      .insertInto('payout_batch')
      .values({ id: batchId, method: input.method, currency, created_by: actorId(context.actor) })
      .returning('number')
      .executeTakeFirstOrThrow();
    const payouts = payable.map((each, index) =>
      toPayout(each, input.method, { batchId, batch: batch.number, index, currency }),
    );
    await tx.sql.insertInto('payout').values(payouts).execute();
    await writeJournals(
      context,
      tx,
      payouts.map(({ id, seller_id: sellerId, amount }) => ({
        kind: 'PAYOUT',
        source: id,
        currency,
        postings: [
          { account: 'SELLER_AVAILABLE', sellerId, component: 'MOVE', amount },
          { account: 'SELLER_TRANSIT', sellerId, component: 'MOVE', amount: -amount },
        ],
      })),
    );
    await recordAuditEntry(context, tx, {
      action: 'payout-batch.started',
      subjectType: 'payout_batch',
      subjectId: batchId,
      data: { payouts: payouts.length },
    });
    if (input.method === 'PROVIDER') {
      for (const { id } of payouts) await tx.enqueue('payouts/settle-transfer', { payoutId: id });
    }
    return batchId;
  });
}

async function candidates(
  tx: Transaction,
  currency: string,
  { sellerIds, method }: StartPayoutBatchInput,
  among: readonly string[] | null,
): Promise<Candidate[]> {
  const ids = among ?? sellerIds;
  const { rows } = await sql<Candidate>`
    SELECT seller.id AS seller_id, seller.name, coalesce(-balance.amount, 0)::bigint AS available,
      account.bank, account.number, account.holder, at_provider.provider, at_provider.account_id,
      CASE ${method}::text WHEN 'PROVIDER' THEN coalesce(at_provider.payable, false) ELSE account.verified_at IS NOT NULL END AS verified
    FROM seller
    LEFT JOIN ledger_balance balance
      ON balance.seller_id = seller.id AND balance.account = 'SELLER_AVAILABLE' AND balance.currency = ${currency}
    LEFT JOIN seller_bank_account account ON account.seller_id = seller.id
    LEFT JOIN seller_provider_account at_provider ON at_provider.seller_id = seller.id
    WHERE CASE WHEN ${ids === null} THEN balance.amount < 0 ELSE seller.id = ANY (${ids ?? []}::uuid[]) END
    ORDER BY seller.id`.execute(tx.sql);
  return rows;
}

/** Who is paid. Of a list of names each has to be payable; without names, whoever is. */
function choose(
  { deployment }: Context,
  { sellerIds, method }: StartPayoutBatchInput,
  found: readonly Candidate[],
): Candidate[] {
  const minimum = BigInt(deployment.payouts.minimum);
  const faultOf = (each: Candidate): UserFault | null => {
    const at = { field: ['input', 'sellerIds'], params: { seller: each.name } };
    const told = method === 'PROVIDER' ? each.account_id : each.number;
    if (told === null) return payoutFaults.fault('BANK_ACCOUNT_MISSING', at);
    if (!each.verified) return payoutFaults.fault('PAYOUT_ACCOUNT_NOT_VERIFIED', at);
    if (each.available >= minimum) return null;
    const shown = formatMoney(minimum, deployment.currency as CurrencyCode);
    return payoutFaults.fault('BALANCE_TOO_SMALL', { ...at, params: { ...at.params, minimum: shown } });
  };
  const faults = found.map(faultOf);
  if (sellerIds !== null) {
    if (new Set(sellerIds).size !== found.length)
      payoutFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerIds'] });
    const wrong = faults.flatMap((fault) => fault ?? []);
    if (wrong.length > 0) throw new UserFaults(wrong);
  }
  const payable = found.filter((_each, index) => faults[index] === null);
  return payable.length > 0 ? payable.slice(0, maxPayouts) : payoutFaults.fail('NOTHING_TO_PAY');
}

function toPayout(
  each: Candidate,
  method: PayoutMethod,
  given: { batchId: string; batch: number; index: number; currency: string },
) {
  const id = newId();
  const atProvider = method === 'PROVIDER';
  return {
    id,
    batch_id: given.batchId,
    seller_id: each.seller_id,
    reference: `P${String(given.batch).padStart(5, '0')}-${String(given.index + 1).padStart(4, '0')}`,
    amount: each.available,
    currency: given.currency,
    status: 'PENDING' as const,
    bank: atProvider ? null : each.bank,
    account_number: atProvider ? null : each.number,
    account_holder: atProvider ? null : each.holder,
    provider: atProvider ? each.provider : null,
    provider_account_id: atProvider ? each.account_id : null,
    idempotency_key: `payout-${id}`,
  };
}
