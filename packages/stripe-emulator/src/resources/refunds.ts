import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page } from '../api/list.ts';
import { invalidRequest, resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import { amount, createdRange, expand, listShape, mergeMetadata, metadata, text } from '../params/shapes.ts';
import { refundCharge } from '../payments/refund.ts';
import type { Unit } from '../state/unit.ts';

const root = '/v1/refunds';

const createParams = paramsOf<Stripe.RefundCreateParams>()({
  amount: amount().optional(),
  charge: text(255).optional(),
  expand: expand(),
  metadata: metadata().optional(),
  payment_intent: text(255).optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});

function requireCharge(unit: Unit, params: z.infer<typeof createParams>): Stripe.Charge {
  if (params.charge !== undefined) {
    const charge = unit.get('charges', params.charge);
    if (charge === undefined) throw resourceMissing('charge', params.charge, 'charge');
    return charge;
  }
  const id = params.payment_intent ?? '';
  const intent = unit.get('payment_intents', id);
  if (intent === undefined) throw resourceMissing('payment_intent', id, 'payment_intent');
  const charge =
    typeof intent.latest_charge === 'string' ? unit.get('charges', intent.latest_charge) : undefined;
  if (charge?.paid !== true) {
    throw invalidRequest(`This PaymentIntent (${id}) does not have a successful charge to refund.`);
  }
  return charge;
}

/** Refunds: https://docs.stripe.com/api/refunds */
export const refunds: readonly Endpoint[] = [
  endpoint({
    method: 'POST',
    path: root,
    params: createParams,
    check({ charge, payment_intent: intent }) {
      if (charge === undefined && intent === undefined) {
        throw invalidRequest(
          'One of the following params should be provided for this request: payment_intent or charge.',
        );
      }
      if (charge !== undefined && intent !== undefined) {
        throw invalidRequest('You may only specify one of these parameters: payment_intent, charge.');
      }
    },
    execute: ({ params, unit }) =>
      refundCharge(unit, requireCharge(unit, params), {
        amount: params.amount,
        metadata: mergeMetadata({}, params.metadata),
        reason: params.reason ?? null,
      }),
  }),
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.RefundListParams>()({
      ...listShape,
      created: createdRange(),
      charge: text(255).optional(),
      payment_intent: text(255).optional(),
    }),
    execute: ({ params, unit }) =>
      page(
        unit
          .all('refunds')
          .filter(
            (refund) =>
              isWithin(refund.created, params.created) &&
              (params.charge === undefined || refund.charge === params.charge) &&
              (params.payment_intent === undefined || refund.payment_intent === params.payment_intent),
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
      const refund = unit.get('refunds', path['id'] ?? '');
      if (refund === undefined) throw resourceMissing('refund', path['id'] ?? '');
      return refund;
    },
  }),
];
