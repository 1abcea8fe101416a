import type Stripe from 'stripe';
import { balanceInsufficient, invalidRequest, resourceMissing } from '../errors.ts';
import { newId } from '../ids.ts';
import { showAmount } from '../money.ts';
import type { Unit } from '../state/unit.ts';
import { emit } from '../webhooks/emit.ts';
import { availableOn, fundsIn, platform, post } from './ledger.ts';

export interface TransferSeed {
  /** In minor units; with a source transaction, all of it when absent. */
  amount: number | undefined;
  currency: string;
  destination: string;
  description: string | null;
  metadata: Record<string, string>;
  sourceTransaction: string | undefined;
  transferGroup: string | undefined;
}

function requireDestination(unit: Unit, id: string): Stripe.Account {
  const account = unit.get('accounts', id);
  if (account === undefined) throw resourceMissing('destination', id, 'destination');
  if (account.capabilities?.transfers !== 'active') {
    throw invalidRequest(
      'Your destination account needs to have at least one of the following capabilities enabled: transfers, crypto_transfers, legacy_payments',
      { code: 'insufficient_capabilities_for_transfer' },
    );
  }
  return account;
}

function requireSource(unit: Unit, seed: TransferSeed): Stripe.Charge | undefined {
  if (seed.sourceTransaction === undefined) return undefined;
  const charge = unit.get('charges', seed.sourceTransaction);
  if (charge === undefined) throw resourceMissing('charge', seed.sourceTransaction, 'source_transaction');
  if (!charge.paid)
    throw invalidRequest('The source transaction has not succeeded.', { param: 'source_transaction' });
  if (charge.currency !== seed.currency) {
    throw invalidRequest(
      `The currency of source_transaction's balance transaction (${charge.currency}) must be the same as the transfer currency (${seed.currency})`,
      { param: 'currency' },
    );
  }
  if (
    charge.transfer_group !== null &&
    (seed.transferGroup ?? charge.transfer_group) !== charge.transfer_group
  ) {
    throw invalidRequest('The transfer_group must be the same as that of the source transaction.', {
      param: 'transfer_group',
    });
  }
  return charge;
}

/** Transfers out of a charge share its group; Stripe makes one when neither names any. */
function groupOf(unit: Unit, seed: TransferSeed, source: Stripe.Charge | undefined): string | null {
  if (source === undefined) return seed.transferGroup ?? null;
  const payment = typeof source.payment_intent === 'string' ? source.payment_intent : source.id;
  const group = source.transfer_group ?? seed.transferGroup ?? `group_${payment}`;
  if (source.transfer_group === null) unit.put('charges', { ...source, transfer_group: group });
  return group;
}

const transferredFrom = (unit: Unit, chargeId: string): number =>
  unit
    .all('transfers')
    .filter((transfer) => transfer.source_transaction === chargeId)
    .reduce((sum, transfer) => sum + transfer.amount, 0);

/**
 * Moves money from the platform to a connected account: out of a named charge, pending or not, or out of what is
 * available. https://docs.stripe.com/connect/separate-charges-and-transfers
 *
 * @throws StripeFault 400 `balance_insufficient`, `insufficient_capabilities_for_transfer`, or for more than is left of the charge
 */
export function createTransfer(unit: Unit, seed: TransferSeed): Stripe.Transfer {
  requireDestination(unit, seed.destination);
  const source = requireSource(unit, seed);
  const amount = seed.amount ?? source?.amount;
  if (amount === undefined)
    throw invalidRequest('Missing required param: amount.', { code: 'parameter_missing', param: 'amount' });
  const left =
    source === undefined
      ? fundsIn(unit, platform, seed.currency).available
      : source.amount - transferredFrom(unit, source.id);
  if (amount > left && source !== undefined) {
    throw invalidRequest(
      `The transfer amount (${showAmount(amount, seed.currency, 'en')}) is greater than what is left of the source transaction (${showAmount(left, seed.currency, 'en')}).`,
      { param: 'amount' },
    );
  }
  if (amount > left) {
    throw balanceInsufficient(
      'You have insufficient available funds in your Stripe account. Try adding funds directly to your available balance by creating Charges using the 4000000000000077 test card. See: https://docs.stripe.com/testing#available-balance',
    );
  }
  const id = newId('tr');
  const settles =
    typeof source?.balance_transaction === 'string'
      ? availableOn(unit, source.balance_transaction)
      : unit.now;
  const entry = {
    currency: seed.currency,
    type: 'transfer',
    source: id,
    availableOn: Math.max(settles, unit.now),
  } as const;
  const transaction = post(unit, { ...entry, owner: platform, amount: -amount });
  post(unit, { ...entry, owner: seed.destination, amount });
  const group = groupOf(unit, seed, source);
  const transfer: Stripe.Transfer = {
    id,
    object: 'transfer',
    amount,
    amount_reversed: 0,
    balance_transaction: transaction,
    created: unit.now,
    currency: seed.currency,
    description: seed.description,
    destination: seed.destination,
    destination_payment: newId('py'),
    livemode: false,
    metadata: seed.metadata,
    reversals: { object: 'list', data: [], has_more: false, url: `/v1/transfers/${id}/reversals` },
    reversed: false,
    source_transaction: source?.id ?? null,
    source_type: 'card',
    transfer_group: group,
  };
  unit.put('transfers', transfer);
  emit(unit, 'transfer.created', transfer);
  return transfer;
}

/**
 * Takes a transfer back, or a part of it. The seller's balance must hold the money.
 *
 * @throws StripeFault 400 `balance_insufficient` when it does not, and for more than is left of the transfer
 */
export function reverseTransfer(
  unit: Unit,
  transfer: Stripe.Transfer,
  seed: { amount: number | undefined; metadata: Record<string, string>; sellerIsShort: boolean },
): Stripe.TransferReversal {
  const left = transfer.amount - transfer.amount_reversed;
  const amount = seed.amount ?? left;
  if (left === 0) throw invalidRequest(`Transfer ${transfer.id} is already fully reversed.`);
  if (amount > left) {
    throw invalidRequest(
      `Reversal amount (${showAmount(amount, transfer.currency, 'en')}) is greater than unreversed amount on transfer (${showAmount(left, transfer.currency, 'en')})`,
      { param: 'amount' },
    );
  }
  const seller =
    typeof transfer.destination === 'string' ? transfer.destination : (transfer.destination?.id ?? '');
  const funds = fundsIn(unit, seller, transfer.currency);
  if (seed.sellerIsShort || funds.available + funds.pending < amount) {
    throw balanceInsufficient(
      'The connected account has insufficient funds in its balance to reverse this transfer.',
    );
  }
  const id = newId('trr');
  const origin = typeof transfer.balance_transaction === 'string' ? transfer.balance_transaction : '';
  const entry = {
    currency: transfer.currency,
    type: 'transfer_refund',
    source: id,
    availableOn: Math.max(availableOn(unit, origin), unit.now),
  } as const;
  post(unit, { ...entry, owner: seller, amount: -amount });
  const reversal: Stripe.TransferReversal = {
    id,
    object: 'transfer_reversal',
    amount,
    balance_transaction: post(unit, { ...entry, owner: platform, amount }),
    created: unit.now,
    currency: transfer.currency,
    destination_payment_refund: newId('pyr'),
    metadata: seed.metadata,
    source_refund: null,
    transfer: transfer.id,
  };
  unit.put('reversals', reversal);
  const reversed = transfer.amount_reversed + amount;
  const after: Stripe.Transfer = {
    ...transfer,
    amount_reversed: reversed,
    reversed: reversed === transfer.amount,
    reversals: {
      ...transfer.reversals,
      data: [reversal, ...transfer.reversals.data].slice(0, 10),
      has_more: transfer.reversals.has_more || transfer.reversals.data.length === 10,
    },
  };
  unit.put('transfers', after);
  emit(unit, 'transfer.reversed', after, {
    previous: { amount_reversed: transfer.amount_reversed, reversed: transfer.reversed },
  });
  return reversal;
}
