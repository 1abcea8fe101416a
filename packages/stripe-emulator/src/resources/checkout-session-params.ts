import type Stripe from 'stripe';
import { z } from 'zod';
import { invalidRequest } from '../errors.ts';
import type { CheckContext } from '../api/endpoint.ts';
import { paramsOf } from '../params/params-of.ts';
import {
  amount,
  currency,
  email,
  expand,
  integer,
  metadata,
  text,
  timestamp,
  url,
} from '../params/shapes.ts';

const line = z.strictObject({
  price_data: z.strictObject({
    currency: currency(),
    unit_amount: amount(0),
    product_data: z.strictObject({
      name: text(250),
      description: text().optional(),
      images: z.array(url()).max(8).optional(),
      metadata: metadata().optional(),
    }),
  }),
  quantity: integer(1, 999_999),
  metadata: metadata().optional(),
});

/** What a Checkout Session can be created with here; Stripe takes more. */
export const createParams = paramsOf<Stripe.Checkout.SessionCreateParams>()({
  mode: z.literal('payment'),
  line_items: z.array(line).min(1).max(100),
  success_url: url(),
  cancel_url: url().optional(),
  client_reference_id: text(200).optional(),
  customer_email: email().optional(),
  expires_at: timestamp().optional(),
  expand: expand(),
  locale: text(10).optional(),
  metadata: metadata().optional(),
  payment_intent_data: z
    .strictObject({
      description: text(1000).optional(),
      metadata: metadata().optional(),
      receipt_email: email().optional(),
      transfer_group: text(255).optional(),
    })
    .optional(),
  allowed_payment_method_types: z.array(z.literal('card')).min(1).optional(),
  submit_type: z.enum(['auto', 'book', 'donate', 'pay']).optional(),
  ui_mode: z.literal('hosted_page').optional(),
});

export type CreateParams = z.infer<typeof createParams>;

const halfHour = 30 * 60;
const wholeDay = 24 * 60 * 60;

/** @throws StripeFault 400 when `expires_at` lies outside Stripe's 30 minutes to 24 hours, or currencies are mixed */
export function checkCreate(params: CreateParams, { now, settings }: CheckContext): void {
  const [first, ...rest] = params.line_items;
  if (rest.some((item) => item.price_data.currency !== first?.price_data.currency)) {
    throw invalidRequest('All line items must have the same currency.', { param: 'line_items' });
  }
  if (params.expires_at === undefined) return;
  const earliest = settings.allowShortSessions ? now + 1 : now + halfHour;
  if (params.expires_at < earliest) {
    throw invalidRequest(
      'The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.',
      {
        param: 'expires_at',
      },
    );
  }
  if (params.expires_at > now + wholeDay) {
    throw invalidRequest(
      'The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.',
      {
        param: 'expires_at',
      },
    );
  }
}
