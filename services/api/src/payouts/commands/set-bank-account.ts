import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { maskAccountNumber, type BankAccountRow } from '../bank-account.js';
import { payoutFaults } from '../payout.errors.js';

export interface SetBankAccountInput {
  /** Row id. */
  sellerId: string;
  bank: string;
  /** Spaces, dots and hyphens are left out. */
  number: string;
  holder: string;
}

/**
 * Tells where a seller's money goes. Another account than before is not verified, whatever was.
 *
 * @throws UserFaults BANK_ACCOUNT_INCOMPLETE
 */
export async function setBankAccount(context: Context, input: SetBankAccountInput): Promise<BankAccountRow> {
  const [bank, holder] = [input.bank, input.holder].map((text) => text.trim().replaceAll(/\s+/g, ' '));
  const number = input.number.replaceAll(/[\s.-]/g, '');
  const within = (text: string | undefined, max: number) =>
    text !== undefined && text.length >= 2 && text.length <= max;
  if (!/^\d{5,20}$/.test(number) || !within(bank, 40) || !within(holder, 80) || !bank || !holder)
    return payoutFaults.fail('BANK_ACCOUNT_INCOMPLETE', { field: ['input'] });
  return context.db.transaction(platformScope, async (tx) => {
    const known = await tx.sql
      .selectFrom('seller_bank_account')
      .selectAll()
      .where('seller_id', '=', input.sellerId)
      .forUpdate()
      .executeTakeFirst();
    if (known?.bank === bank && known.number === number && known.holder === holder) return known;
    const told = {
      bank,
      number,
      holder,
      changed_at: new Date(),
      changed_by: actorId(context.actor),
      verified_at: null,
      verified_by: null,
    };
    const row = await tx.sql
      .insertInto('seller_bank_account')
      .values({ seller_id: input.sellerId, revision: 1, ...told })
      .onConflict((conflict) =>
        conflict
          .column('seller_id')
          .doUpdateSet(({ eb }) => ({ ...told, revision: eb('seller_bank_account.revision', '+', 1) })),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordAuditEntry(context, tx, {
      action: 'seller.bank-account-changed',
      subjectType: 'seller',
      subjectId: input.sellerId,
      sellerId: input.sellerId,
      data: { bank, number: maskAccountNumber(number) },
    });
    return row;
  });
}
