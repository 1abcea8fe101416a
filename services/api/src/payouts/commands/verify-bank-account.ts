import { recordAuditEntry } from '../../audit/index.js';
import { actorId } from '../../platform/actor.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import type { BankAccountRow } from '../bank-account.js';
import { payoutFaults } from '../payout.errors.js';

export interface VerifyBankAccountInput {
  /** Row id. */
  sellerId: string;
  /** Of the account that was looked at: another one may have taken its place meanwhile. */
  revision: number;
}

/**
 * The office has looked at a seller's account, and money may go there.
 *
 * @throws UserFaults BANK_ACCOUNT_MISSING, BANK_ACCOUNT_CHANGED
 */
export function verifyBankAccount(
  context: Context,
  { sellerId, revision }: VerifyBankAccountInput,
): Promise<BankAccountRow> {
  return context.db.transaction(platformScope, async (tx) => {
    const row = await tx.sql
      .updateTable('seller_bank_account')
      .set(({ fn, val }) => ({
        verified_at: fn.coalesce('verified_at', val(new Date())),
        verified_by: fn.coalesce('verified_by', val(actorId(context.actor))),
      }))
      .where('seller_id', '=', sellerId)
      .where('revision', '=', revision)
      .returningAll()
      .executeTakeFirst();
    if (!row) {
      const seller = await tx.sql
        .selectFrom('seller')
        .leftJoin('seller_bank_account', 'seller_bank_account.seller_id', 'seller.id')
        .select(['seller.name', 'seller_bank_account.revision'])
        .where('seller.id', '=', sellerId)
        .executeTakeFirst();
      if (!seller) return payoutFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
      if (seller.revision === null)
        return payoutFaults.fail('BANK_ACCOUNT_MISSING', { params: { seller: seller.name } });
      return payoutFaults.fail('BANK_ACCOUNT_CHANGED', { field: ['input', 'revision'] });
    }
    await recordAuditEntry(context, tx, {
      action: 'seller.bank-account-verified',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { bank: row.bank, revision },
    });
    return row;
  });
}
