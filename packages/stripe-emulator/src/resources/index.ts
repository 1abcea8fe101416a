import type { Endpoint } from '../api/endpoint.ts';
import { accountLinks } from './account-links.ts';
import { accounts } from './accounts.ts';
import { balance } from './balance.ts';
import { balanceTransactions } from './balance-transactions.ts';
import { charges } from './charges.ts';
import { checkoutSessions } from './checkout-sessions.ts';
import { disputes } from './disputes.ts';
import { events } from './events.ts';
import { paymentIntents } from './payment-intents.ts';
import { refunds } from './refunds.ts';
import { transfers } from './transfers.ts';

/** Every call the emulator answers; anything else is Stripe's "Unrecognized request URL". */
export const endpoints: readonly Endpoint[] = [
  ...checkoutSessions,
  ...paymentIntents,
  ...charges,
  ...refunds,
  ...disputes,
  ...accounts,
  ...accountLinks,
  ...transfers,
  ...balance,
  ...balanceTransactions,
  ...events,
];
