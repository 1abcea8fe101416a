import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import { createdRange, expand, listShape, text } from '../params/shapes.ts';
import { answerDispute, closeDispute } from '../payments/dispute.ts';
import type { Unit } from '../state/unit.ts';

const root = '/v1/disputes';

export function requireDispute(unit: Unit, id: string): Stripe.Dispute {
  const dispute = unit.get('disputes', id);
  if (dispute === undefined) throw resourceMissing('dispute', id);
  return dispute;
}

/** Disputes: https://docs.stripe.com/api/disputes */
export const disputes: readonly Endpoint[] = [
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.DisputeListParams>()({
      ...listShape,
      created: createdRange(),
      charge: text(255).optional(),
      payment_intent: text(255).optional(),
    }),
    execute: ({ params, unit }) =>
      page(
        unit
          .all('disputes')
          .filter(
            (dispute) =>
              isWithin(dispute.created, params.created) &&
              (params.charge === undefined || dispute.charge === params.charge) &&
              (params.payment_intent === undefined || dispute.payment_intent === params.payment_intent),
          ),
        root,
        params,
      ),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: z.strictObject({ expand: expand() }),
    execute: ({ path, unit }) => requireDispute(unit, path['id'] ?? ''),
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id`,
    params: z.strictObject({
      evidence: z.strictObject({ uncategorized_text: text() }),
      submit: z.enum(['true', 'false']).optional(),
      expand: expand(),
    }),
    execute: ({ path, params, unit }) =>
      answerDispute(unit, requireDispute(unit, path['id'] ?? ''), params.evidence.uncategorized_text),
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id/close`,
    params: z.strictObject({ expand: expand() }),
    execute: ({ path, unit }) => closeDispute(unit, requireDispute(unit, path['id'] ?? ''), 'lost'),
  }),
];
