import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { resourceMissing } from '../errors.ts';
import { expand } from '../params/shapes.ts';
import { fundsOf, platform } from '../payments/ledger.ts';

/** The platform's balance, or a connected account's with `Stripe-Account`: https://docs.stripe.com/api/balance */
export const balance: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: '/v1/balance',
    connected: true,
    params: z.strictObject({ expand: expand() }),
    execute({ account, unit }): Stripe.Balance {
      if (account !== undefined && unit.get('accounts', account) === undefined)
        throw resourceMissing('account', account, 'account');
      const funds = [...fundsOf(unit, account ?? platform)];
      const entries = funds.length > 0 ? funds : [['idr', { available: 0, pending: 0 }] as const];
      const part = (name: 'available' | 'pending') =>
        entries.map(([currency, amounts]) => ({
          amount: amounts[name],
          currency,
          source_types: { card: amounts[name] },
        }));
      return { object: 'balance', available: part('available'), livemode: false, pending: part('pending') };
    },
  }),
];
