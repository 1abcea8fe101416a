import type Stripe from 'stripe';
import type { Call } from '../api/endpoint.ts';
import { newId } from '../ids.ts';
import { mergeMetadata } from '../params/shapes.ts';
import { requireMinimum } from '../payments/intent.ts';
import type { SessionLine } from '../state/documents.ts';
import type { CreateParams } from './checkout-session-params.ts';

const day = 24 * 60 * 60;

const lineOf = (item: CreateParams['line_items'][number]): SessionLine => ({
  id: newId('li'),
  priceId: newId('price'),
  productId: newId('prod', 14),
  name: item.price_data.product_data.name,
  description: item.price_data.product_data.description ?? null,
  unitAmount: item.price_data.unit_amount,
  quantity: item.quantity,
  currency: item.price_data.currency,
  metadata: mergeMetadata({}, item.metadata),
});

/** Opens a session. No payment intent exists until the shopper tries to pay, as at Stripe. */
export function createSession({ params, unit }: Call<CreateParams>): Stripe.Checkout.Session {
  const lines = params.line_items.map(lineOf);
  const total = lines.reduce((sum, line) => sum + line.unitAmount * line.quantity, 0);
  const currency = lines[0]?.currency ?? 'idr';
  requireMinimum(unit, total, currency, 'line_items');
  const id = newId('cs_test', 58);
  const session: Stripe.Checkout.Session = {
    id,
    object: 'checkout.session',
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    allowed_payment_method_types: null,
    amount_subtotal: total,
    amount_total: total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: params.cancel_url ?? null,
    client_reference_id: params.client_reference_id ?? null,
    client_secret: null,
    collected_information: null,
    consent: null,
    consent_collection: null,
    created: unit.now,
    currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_account: null,
    customer_creation: 'if_required',
    customer_details:
      params.customer_email === undefined
        ? null
        : {
            address: null,
            business_name: null,
            email: params.customer_email,
            individual_name: null,
            name: null,
            phone: null,
            tax_exempt: 'none',
            tax_ids: null,
          },
    customer_email: params.customer_email ?? null,
    discounts: [],
    expires_at: params.expires_at ?? unit.now + day,
    integration_identifier: null,
    invoice: null,
    invoice_creation: null,
    livemode: false,
    locale: params.locale ?? null,
    managed_payments: null,
    metadata: mergeMetadata({}, params.metadata),
    mode: 'payment',
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: 'if_required',
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ['card'],
    payment_status: 'unpaid',
    permissions: null,
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: 'open',
    submit_type: params.submit_type ?? null,
    subscription: null,
    success_url: params.success_url,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: 'hosted_page',
    url: `${unit.publicUrl}/c/pay/${id}`,
    wallet_options: null,
  };
  unit.put('sessions', session);
  unit.put('session_details', {
    id,
    lines,
    paymentIntentData: {
      metadata: mergeMetadata({}, params.payment_intent_data?.metadata),
      transferGroup: params.payment_intent_data?.transfer_group ?? null,
      description: params.payment_intent_data?.description ?? null,
      receiptEmail: params.payment_intent_data?.receipt_email ?? null,
    },
  });
  return session;
}
