import type Stripe from 'stripe';
import { newId } from '../ids.ts';
import type { Unit } from '../state/unit.ts';

/** Whose money a ledger entry moves when it is the platform's own. */
export const platform = 'platform';

interface Posting {
  owner: string;
  /** In minor units; negative when money leaves. */
  amount: number;
  currency: string;
  fee?: number;
  type: Stripe.BalanceTransaction.Type;
  /** Of the reports, where that is not the type. */
  category?: string;
  source: string;
  /** Seconds; from then on the money is available. */
  availableOn: number;
}

/** Moves money in a balance and returns the balance transaction's id. */
export function post(unit: Unit, posting: Posting): string {
  const { owner, amount, currency, fee = 0, type, category = type, source, availableOn } = posting;
  const id = newId('txn');
  const transaction: Stripe.BalanceTransaction = {
    id,
    object: 'balance_transaction',
    amount,
    available_on: availableOn,
    balance_type: 'payments',
    created: unit.now,
    currency,
    description: null,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0
        ? []
        : [{ amount: fee, application: null, currency, description: 'Processing fee', type: 'stripe_fee' }],
    net: amount - fee,
    reporting_category: category,
    source,
    status: availableOn > unit.now ? 'pending' : 'available',
    type,
  };
  unit.put('ledger', { id, owner, transaction });
  return id;
}

/** When the money of a balance transaction becomes available. */
export const availableOn = (unit: Unit, transactionId: string): number =>
  unit.get('ledger', transactionId)?.transaction.available_on ?? unit.now;

/** A balance transaction as it stands now: pending money becomes available by the passing of time alone. */
export function transactionOf(unit: Unit, id: string): Stripe.BalanceTransaction | undefined {
  const transaction = unit.get('ledger', id)?.transaction;
  if (transaction === undefined) return undefined;
  return { ...transaction, status: transaction.available_on > unit.now ? 'pending' : 'available' };
}

export interface Funds {
  available: number;
  pending: number;
}

/** An owner's money by currency. */
export function fundsOf(unit: Unit, owner: string): Map<string, Funds> {
  const funds = new Map<string, Funds>();
  for (const entry of unit.all('ledger')) {
    if (entry.owner !== owner) continue;
    const { currency, net } = entry.transaction;
    const { available, pending } = funds.get(currency) ?? { available: 0, pending: 0 };
    const settled = entry.transaction.available_on <= unit.now;
    funds.set(currency, {
      available: available + (settled ? net : 0),
      pending: pending + (settled ? 0 : net),
    });
  }
  return funds;
}

export const fundsIn = (unit: Unit, owner: string, currency: string): Funds =>
  fundsOf(unit, owner).get(currency) ?? { available: 0, pending: 0 };
