import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import { createdRange, expand, listShape, text } from '../params/shapes.ts';
import { platform, transactionOf } from '../payments/ledger.ts';

const root = '/v1/balance_transactions';

/** What moved the platform's balance, or a connected account's with `Stripe-Account`: https://docs.stripe.com/api/balance_transactions */
export const balanceTransactions: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: root,
    connected: true,
    params: paramsOf<Stripe.BalanceTransactionListParams>()({
      ...listShape,
      created: createdRange(),
      source: text(255).optional(),
      type: text(255).optional(),
    }),
    execute({ account, params, unit }) {
      const found = unit
        .all('ledger')
        .filter(
          ({ owner, transaction }) =>
            owner === (account ?? platform) &&
            isWithin(transaction.created, params.created) &&
            (params.source === undefined || transaction.source === params.source) &&
            (params.type === undefined || transaction.type === params.type),
        )
        .flatMap(({ id }) => transactionOf(unit, id) ?? []);
      return page(found, root, params);
    },
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    connected: true,
    params: z.strictObject({ expand: expand() }),
    execute({ account, path, unit }) {
      const id = path['id'] ?? '';
      const transaction = transactionOf(unit, id);
      if (transaction === undefined || unit.get('ledger', id)?.owner !== (account ?? platform))
        throw resourceMissing('balance transaction', id);
      return transaction;
    },
  }),
];
