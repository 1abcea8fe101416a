import type { MoneyBook } from '../payments/index.js';
import { defineSlice } from '../platform/slice.js';
import { bookDisputeClosed, bookDisputeMoved, holdForDispute } from './commands/book-dispute.js';
import { bookRefund, bookRefundReturned } from './commands/book-refund.js';
import {
  CommissionRuleListSchema,
  CommissionRuleSchema,
  OrderCommissionSchema,
  SellerProgrammeSchema,
} from './commission.entity.js';
import { releaseOrderJob } from './jobs/release-order.job.js';
import { sweepLedgerJob } from './jobs/sweep-ledger.job.js';
import {
  LedgerBalanceSchema,
  LedgerJournalSchema,
  LedgerPostingSchema,
  SellerLedgerSchema,
} from './ledger.entity.js';
import { ledgerInvariants } from './ledger.invariants.js';
import { onOrderCompleted } from './subscribers/on-order-completed.js';

import {
  PayoutBatchSchema,
  PayoutSchema,
  SellerBankAccountSchema,
  SellerProviderAccountSchema,
} from './payout.entity.js';
import {
  MoneyOfficeResolver,
  OfficeSellerMoneyResolver,
  SellerMoneyResolver,
} from './money.office-resolver.js';
import { CommissionOfficeResolver, CommissionRuleNamesResolver } from './commission.office-resolver.js';
import { reconcileJob } from './jobs/reconcile.job.js';
import { settleTransferJob } from './jobs/settle-transfer.job.js';
import { ReconciliationDifferenceSchema, ReconciliationSchema } from './reconciliation.entity.js';
import { ReconciliationOfficeResolver } from './reconciliation.office-resolver.js';
import { MoneySellerResolver } from './money.seller-resolver.js';
import { BankAccountOfficeResolver } from './bank-account.office-resolver.js';
import { HouseOfficeResolver } from './house.office-resolver.js';
import { OrderEarningsResolver } from './order-earnings.office-resolver.js';
import { PayoutOfficeResolver, PayoutSellerNameResolver } from './payout.office-resolver.js';
import { OrderDisputesResolver } from './order-disputes.seller-resolver.js';

export { bookFreeReturn, type FreeReturn } from './commands/book-free-return.js';
export { bookCapture, bookUnsold, type CapturedPayment } from './commands/book-capture.js';
export { changeCommissionRules } from './commands/change-commission-rules.js';
export { reconcileDay } from './commands/reconcile-day.js';
export { releaseOrder } from './commands/release-order.js';
export { setBankAccount } from './commands/set-bank-account.js';
export { setSellerProgrammes } from './commands/set-seller-programmes.js';
export { longestStatementDays, statementOf } from './ledger.queries.js';
export type { Component, JournalKind } from './ledger.accounts.js';
export { verifyBankAccount } from './commands/verify-bank-account.js';

/** What the payments below write into the books. */
export const ledgerBook: MoneyBook = {
  refundSucceeded: (context, tx, payment, refund) => bookRefund(context, tx, payment, refund),
  refundReturned: bookRefundReturned,
  disputeMoved: bookDisputeMoved,
  disputeOpened: holdForDispute,
  disputeClosed: bookDisputeClosed,
};

export const payoutsSlice = defineSlice({
  name: 'payouts',
  entities: [
    LedgerJournalSchema,
    LedgerPostingSchema,
    LedgerBalanceSchema,
    SellerLedgerSchema,
    CommissionRuleListSchema,
    CommissionRuleSchema,
    SellerProgrammeSchema,
    OrderCommissionSchema,
    SellerBankAccountSchema,
    SellerProviderAccountSchema,
    PayoutBatchSchema,
    PayoutSchema,
    ReconciliationSchema,
    ReconciliationDifferenceSchema,
  ],
  resolvers: {
    seller: [MoneySellerResolver, OrderDisputesResolver],
    office: [
      MoneyOfficeResolver,
      SellerMoneyResolver,
      OfficeSellerMoneyResolver,
      PayoutOfficeResolver,
      PayoutSellerNameResolver,
      BankAccountOfficeResolver,
      CommissionOfficeResolver,
      CommissionRuleNamesResolver,
      HouseOfficeResolver,
      OrderEarningsResolver,
      ReconciliationOfficeResolver,
    ],
  },
  jobs: [releaseOrderJob, sweepLedgerJob, settleTransferJob, reconcileJob],
  subscribers: [onOrderCompleted],
  invariants: ledgerInvariants,
});
