import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import {
  amount,
  createdRange,
  currency,
  expand,
  listShape,
  mergeMetadata,
  metadata,
  text,
} from '../params/shapes.ts';
import { createTransfer, reverseTransfer } from '../payments/transfer.ts';
import type { Unit } from '../state/unit.ts';

const root = '/v1/transfers';

function requireTransfer(unit: Unit, id = ''): Stripe.Transfer {
  const transfer = unit.get('transfers', id);
  if (transfer === undefined) throw resourceMissing('transfer', id, 'transfer');
  return transfer;
}

/** Transfers to connected accounts and their reversals: https://docs.stripe.com/api/transfers */
export const transfers: readonly Endpoint[] = [
  endpoint({
    method: 'POST',
    path: root,
    params: paramsOf<Stripe.TransferCreateParams>()({
      amount: amount().optional(),
      currency: currency(),
      description: text(1000).optional(),
      destination: text(255),
      expand: expand(),
      metadata: metadata().optional(),
      source_transaction: text(255).optional(),
      transfer_group: text(255).optional(),
    }),
    execute: ({ params, unit }) =>
      createTransfer(unit, {
        amount: params.amount,
        currency: params.currency,
        destination: params.destination,
        description: params.description ?? null,
        metadata: mergeMetadata({}, params.metadata),
        sourceTransaction: params.source_transaction,
        transferGroup: params.transfer_group,
      }),
  }),
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.TransferListParams>()({
      ...listShape,
      created: createdRange(),
      destination: text(255).optional(),
      transfer_group: text(255).optional(),
    }),
    execute: ({ params, unit }) =>
      page(
        unit
          .all('transfers')
          .filter(
            (transfer) =>
              isWithin(transfer.created, params.created) &&
              (params.destination === undefined || transfer.destination === params.destination) &&
              (params.transfer_group === undefined || transfer.transfer_group === params.transfer_group),
          ),
        root,
        params,
      ),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: z.strictObject({ expand: expand() }),
    execute: ({ path, unit }) => requireTransfer(unit, path['id']),
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id/reversals`,
    params: paramsOf<Stripe.TransferCreateReversalParams>()({
      amount: amount().optional(),
      expand: expand(),
      metadata: metadata().optional(),
    }),
    execute: ({ params, path, unit, sellerIsShort }) =>
      reverseTransfer(unit, requireTransfer(unit, path['id']), {
        amount: params.amount,
        metadata: mergeMetadata({}, params.metadata),
        sellerIsShort,
      }),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id/reversals`,
    params: paramsOf<Stripe.TransferListReversalsParams>()(listShape),
    execute({ params, path, unit }) {
      const transfer = requireTransfer(unit, path['id']);
      const reversals = unit.all('reversals').filter((reversal) => reversal.transfer === transfer.id);
      return page(reversals, `${root}/${transfer.id}/reversals`, params);
    },
  }),
];
