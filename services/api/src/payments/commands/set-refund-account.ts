import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { paymentFaults } from '../payment.errors.js';
import type { PaymentRow } from '../payment.queries.js';

const most = { bank: 80, holder: 120 } as const;

export interface RefundAccountInput {
  bank: string;
  /** Digits; spaces, dots and dashes between them are taken away. */
  accountNumber: string;
  accountHolder: string;
}

function faultsOf({ bank, accountNumber, accountHolder }: RefundAccountInput): UserFault[] {
  const faults: UserFault[] = [];
  if (bank === '' || bank.length > most.bank) {
    faults.push(
      paymentFaults.fault('REFUND_BANK_REQUIRED', { field: ['input', 'bank'], params: { max: most.bank } }),
    );
  }
  if (!/^\d{5,34}$/.test(accountNumber)) {
    faults.push(paymentFaults.fault('REFUND_ACCOUNT_INVALID', { field: ['input', 'accountNumber'] }));
  }
  if (accountHolder === '' || accountHolder.length > most.holder) {
    const params = { max: most.holder };
    faults.push(paymentFaults.fault('REFUND_HOLDER_REQUIRED', { field: ['input', 'accountHolder'], params }));
  }
  return faults;
}

/**
 * Keeps where a shopper wants money back that did not come by card. It can be changed until all of it is back.
 *
 * @throws UserFaults PAYMENT_NOT_MANUAL, REFUND_BANK_REQUIRED, REFUND_ACCOUNT_INVALID, REFUND_HOLDER_REQUIRED
 */
export async function setRefundAccount(
  context: Context,
  payment: Pick<PaymentRow, 'id' | 'order_group_id' | 'provider'>,
  given: RefundAccountInput,
): Promise<void> {
  if (payment.provider !== 'manual') paymentFaults.fail('PAYMENT_NOT_MANUAL');
  const account = {
    bank: given.bank.trim(),
    accountNumber: given.accountNumber.replace(/[\s.-]/g, ''),
    accountHolder: given.accountHolder.trim(),
  };
  const faults = faultsOf(account);
  if (faults.length > 0) throw new UserFaults(faults);
  const values = {
    bank: account.bank,
    account_number: account.accountNumber,
    account_holder: account.accountHolder,
    updated_at: context.clock(),
  };
  await context.db.transaction(platformScope, (tx) =>
    tx.sql
      .insertInto('refund_account')
      .values({ payment_id: payment.id, order_group_id: payment.order_group_id, ...values })
      .onConflict((conflict) => conflict.column('payment_id').doUpdateSet(values))
      .execute(),
  );
}
