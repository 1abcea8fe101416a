import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import { createdRange, expand, listShape, text } from '../params/shapes.ts';

const root = '/v1/charges';

/** Charges, to read: https://docs.stripe.com/api/charges */
export const charges: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.ChargeListParams>()({
      ...listShape,
      created: createdRange(),
      payment_intent: text(255).optional(),
      transfer_group: text(255).optional(),
    }),
    execute: ({ params, unit }) =>
      page(
        unit
          .all('charges')
          .filter(
            (charge) =>
              isWithin(charge.created, params.created) &&
              (params.payment_intent === undefined || charge.payment_intent === params.payment_intent) &&
              (params.transfer_group === undefined || charge.transfer_group === params.transfer_group),
          ),
        root,
        params,
      ),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: z.strictObject({ expand: expand() }),
    execute({ path, unit }) {
      const charge = unit.get('charges', path['id'] ?? '');
      if (charge === undefined) throw resourceMissing('charge', path['id'] ?? '');
      return charge;
    },
  }),
];
