import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ConnectionType, DateScalar, MoneyType, toMoney } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { maskAccountNumber, type BankAccountRow } from './bank-account.js';
import { components, journalKinds, type Component, type JournalKind } from './ledger.accounts.js';
import type { LedgerEntry, SellerBalance, Statement, StatementLine } from './ledger.queries.js';
import { payoutMethods, payoutStatuses, type PayoutMethod, type PayoutStatus } from './payout.entity.js';
import type { PayoutRow } from './payout.file.js';
import { statementFile } from './statement.file.js';

const enumOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

export const JournalKindEnum = enumOf(journalKinds);
registerEnumType(JournalKindEnum, {
  name: 'JournalKind',
  description: 'What happened to money.',
  valuesConfig: {
    CAPTURE: { description: 'A shopper’s money came in.' },
    CASH_SETTLED: { description: 'Cash that the seller took is set off against what it earned.' },
    REFUND: { description: 'Money went back to the shopper.' },
    REFUND_RETURNED: { description: 'A refund came back.' },
    RELEASE: { description: 'An order is completed and its money available.' },
    DEBT_SETTLED: { description: 'A debt was paid with what became available.' },
    PAYOUT: { description: 'A payout began.' },
    PAYOUT_PAID: { description: 'It reached the seller.' },
    PAYOUT_RETURNED: { description: 'It did not; the money is available again.' },
    PAYOUT_REVERSED: { description: 'It did, and was taken back.' },
    DISPUTE_WITHDRAWN: { description: 'A shopper’s bank took money back.' },
    DISPUTE_REINSTATED: { description: 'It gave it back.' },
    DISPUTE_HELD: { description: 'Money is kept back while a shopper’s bank decides.' },
    DISPUTE_FREED: { description: 'It is let go.' },
    DISPUTE_LOST: { description: 'What a lost dispute costs the platform itself.' },
    DISPUTE_FEE: { description: 'The provider’s fee for a lost dispute, which the seller pays.' },
    PROVIDER_FEE: { description: 'What a payment provider kept.' },
    PROVIDER_MOVE: { description: 'Money moved between a provider and the bank.' },
  },
});
export const ComponentEnum = enumOf(components);
registerEnumType(ComponentEnum, {
  name: 'LedgerComponent',
  description: 'What part of an order’s money it is; MOVE for moves between accounts.',
});
export const PayoutStatusEnum = enumOf(payoutStatuses);
registerEnumType(PayoutStatusEnum, {
  name: 'PayoutStatus',
  valuesConfig: {
    PENDING: { description: 'On its way.' },
    PAID: { description: 'Reached the seller.' },
    FAILED: { description: 'Did not; the money is available again.' },
    REVERSED: { description: 'Was taken back.' },
  },
});
export const PayoutMethodEnum = enumOf(payoutMethods);
registerEnumType(PayoutMethodEnum, {
  name: 'PayoutMethod',
  valuesConfig: {
    BANK_TRANSFER: { description: 'The office’s bank transfers it, by a file.' },
    PROVIDER: { description: 'The payment provider transfers it to the seller’s account there.' },
  },
});

@ObjectType('SellerBalance', { description: 'What a seller has and owes.' })
export class SellerBalanceType {
  @Field(() => MoneyType, {
    description: 'Earned with orders that are not completed, or not long enough ago.',
  })
  pending: MoneyType;

  @Field(() => MoneyType, { description: 'Waits for the next payout.' })
  available: MoneyType;

  @Field(() => MoneyType, { description: 'Kept back while shoppers’ banks decide about disputes.' })
  held: MoneyType;

  @Field(() => MoneyType, { description: 'In payouts that are on their way.' })
  inPayout: MoneyType;

  @Field(() => MoneyType, { description: 'All that was paid out so far.' })
  paid: MoneyType;

  @Field(() => MoneyType, {
    description: 'What the seller owes, such as a refund after its payout; the next money pays it first.',
  })
  debt: MoneyType;
}

export const toSellerBalance = (balance: SellerBalance): SellerBalanceType => {
  const { currency } = balance;
  return {
    pending: toMoney(balance.pending, currency),
    available: toMoney(balance.available, currency),
    held: toMoney(balance.held, currency),
    inPayout: toMoney(balance.inPayout, currency),
    paid: toMoney(balance.paid, currency),
    debt: toMoney(balance.debt, currency),
  };
};

@ObjectType('LedgerEntry', { description: 'One thing that happened to a seller’s money.' })
export class LedgerEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => JournalKindEnum)
  kind: JournalKind;

  @Field(() => Date)
  at: Date;

  @Field(() => String, { nullable: true, description: 'The order it is about.' })
  orderNumber: string | null;

  @Field(() => ID, { nullable: true })
  orderId: string | null;

  @Field(() => String, { nullable: true, description: 'The payout it is about, as the bank shows it.' })
  payoutReference: string | null;

  @Field(() => MoneyType, { description: 'What the seller has more by it, or less (below zero).' })
  amount: MoneyType;

  @Field(() => MoneyType, { description: 'The change of what is pending.' })
  pending: MoneyType;

  @Field(() => MoneyType, { description: 'The change of what is available.' })
  available: MoneyType;

  @Field(() => MoneyType, { description: 'The change of what is kept back for disputes.' })
  held: MoneyType;

  @Field(() => MoneyType, { description: 'The change of what the seller owes.' })
  debt: MoneyType;
}

export const toLedgerEntry = (row: LedgerEntry): LedgerEntryType => ({
  id: toPublicId('journal', row.journal_id),
  kind: row.kind,
  at: row.at,
  orderNumber: row.order_number,
  orderId: row.order_id && toPublicId('order', row.order_id),
  payoutReference: row.payout_reference,
  amount: toMoney(row.amount, row.currency),
  pending: toMoney(row.pending, row.currency),
  available: toMoney(row.available, row.currency),
  held: toMoney(row.held, row.currency),
  debt: toMoney(row.debt, row.currency),
});

export const LedgerEntryConnection = ConnectionType('LedgerEntryConnection', () => LedgerEntryType);

@ObjectType('StatementLine', { description: 'What one kind of event brought or took in a period.' })
export class StatementLineType {
  @Field(() => JournalKindEnum)
  kind: JournalKind;

  @Field(() => ComponentEnum)
  component: Component;

  @Field(() => Int, { description: 'How many there were.' })
  count: number;

  @Field(() => MoneyType, { description: 'Below zero for what the seller has less.' })
  amount: MoneyType;
}

@ObjectType('SellerStatement', {
  description: 'A period’s account: opening and the lines add up to closing, to the last unit.',
})
export class SellerStatementType {
  @Field(() => DateScalar)
  from: string;

  @Field(() => DateScalar, { description: 'The last day, included.' })
  until: string;

  @Field(() => MoneyType, { description: 'What the platform owed the seller before, pending or not.' })
  opening: MoneyType;

  @Field(() => [StatementLineType])
  lines: StatementLineType[];

  @Field(() => MoneyType)
  closing: MoneyType;

  @Field(() => MoneyType, {
    description: 'What the platform kept of the sales in it, before refunds. The lines are without it.',
  })
  commission: MoneyType;

  @Field(() => String, { description: 'The same as a CSV file, safe to open in a spreadsheet.' })
  csv: string;
}

export const toStatement = (statement: Statement): SellerStatementType => ({
  from: statement.from,
  until: statement.until,
  opening: toMoney(statement.opening, statement.currency),
  closing: toMoney(statement.closing, statement.currency),
  commission: toMoney(statement.commission, statement.currency),
  lines: statement.lines.map((line: StatementLine) => ({
    ...line,
    amount: toMoney(line.amount, statement.currency),
  })),
  csv: statementFile(statement),
});

@ObjectType('BankAccount', { description: 'Where a seller’s money goes.' })
export class BankAccountType {
  @Field(() => String)
  bank: string;

  @Field(() => String, { description: 'Only its last digits: •••• 7890.' })
  maskedNumber: string;

  @Field(() => String)
  holder: string;

  @Field(() => Boolean, { description: 'Whether the office has looked at it; only then money goes there.' })
  verified: boolean;

  @Field(() => Date)
  changedAt: Date;
}

export const toBankAccount = (row: BankAccountRow): BankAccountType => ({
  bank: row.bank,
  maskedNumber: maskAccountNumber(row.number),
  holder: row.holder,
  verified: row.verified_at !== null,
  changedAt: row.changed_at,
});

@ObjectType('Payout', { description: 'Money on its way to a seller, or there.' })
export class PayoutType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'As the bank shows it.' })
  reference: string;

  @Field(() => PayoutStatusEnum)
  status: PayoutStatus;

  @Field(() => MoneyType)
  amount: MoneyType;

  @Field(() => PayoutMethodEnum)
  method: PayoutMethod;

  @Field(() => String, { description: 'The account it goes to, all but its last digits hidden.' })
  account: string;

  @Field(() => String, { nullable: true, description: 'Why it did not arrive.' })
  failureReason: string | null;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  settledAt: Date | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: PayoutRow;
}

export const toPayout = (row: PayoutRow): PayoutType => ({
  id: toPublicId('payout', row.id),
  reference: row.reference,
  status: row.status,
  amount: toMoney(row.amount, row.currency),
  method: row.provider_account_id === null ? 'BANK_TRANSFER' : 'PROVIDER',
  account:
    row.account_number === null
      ? maskAccountNumber(row.provider_account_id ?? '')
      : `${row.bank ?? ''} ${maskAccountNumber(row.account_number)}`,
  failureReason: row.failure_reason,
  createdAt: row.created_at,
  settledAt: row.settled_at,
  row,
});

export const PayoutConnection = ConnectionType('PayoutConnection', () => PayoutType);
