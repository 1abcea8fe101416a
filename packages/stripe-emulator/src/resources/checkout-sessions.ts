import type Stripe from 'stripe';
import { z } from 'zod';
import { endpoint, type Endpoint } from '../api/endpoint.ts';
import { isWithin, page, pageInOrder } from '../api/list.ts';
import { invalidRequest, resourceMissing } from '../errors.ts';
import { paramsOf } from '../params/params-of.ts';
import { createdRange, expand, listShape, text } from '../params/shapes.ts';
import { expireSession } from '../payments/checkout.ts';
import type { Unit } from '../state/unit.ts';
import { createSession } from './checkout-session-create.ts';
import { checkCreate, createParams } from './checkout-session-params.ts';
import { allLineItems } from './line-items.ts';

const root = '/v1/checkout/sessions';
const justExpand = z.strictObject({ expand: expand() });

function requireSession(unit: Unit, id = ''): Stripe.Checkout.Session {
  const session = unit.get('sessions', id);
  if (session === undefined) throw resourceMissing('checkout.session', id, 'session');
  return session;
}

/** Checkout Sessions in payment mode: https://docs.stripe.com/api/checkout/sessions */
export const checkoutSessions: readonly Endpoint[] = [
  endpoint({ method: 'POST', path: root, params: createParams, check: checkCreate, execute: createSession }),
  endpoint({
    method: 'GET',
    path: root,
    params: paramsOf<Stripe.Checkout.SessionListParams>()({
      ...listShape,
      created: createdRange(),
      payment_intent: text(255).optional(),
      status: z.enum(['complete', 'expired', 'open']).optional(),
    }),
    execute: ({ params, unit }) =>
      page(
        unit
          .all('sessions')
          .filter(
            (session) =>
              isWithin(session.created, params.created) &&
              (params.status === undefined || session.status === params.status) &&
              (params.payment_intent === undefined || session.payment_intent === params.payment_intent),
          ),
        root,
        params,
      ),
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id`,
    params: justExpand,
    execute: ({ path, unit }) => requireSession(unit, path['id']),
  }),
  endpoint({
    method: 'POST',
    path: `${root}/:id/expire`,
    params: justExpand,
    execute({ path, unit }) {
      const session = requireSession(unit, path['id']);
      if (session.status !== 'open') {
        throw invalidRequest(
          `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${session.status ?? 'unknown'}.`,
        );
      }
      return expireSession(unit, session);
    },
  }),
  endpoint({
    method: 'GET',
    path: `${root}/:id/line_items`,
    params: paramsOf<Stripe.Checkout.SessionListLineItemsParams>()(listShape),
    execute({ params, path, unit }) {
      const session = requireSession(unit, path['id']);
      return pageInOrder(allLineItems(unit, session.id), `${root}/${session.id}/line_items`, params);
    },
  }),
];
