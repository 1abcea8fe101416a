import type Stripe from 'stripe';
import type { SessionRequest } from '../payment.gateway.js';

// https://docs.stripe.com/api/checkout/sessions/create: at most 100 line items, names of 250 characters.
const maxLines = 100;
const maxTitle = 250;

type Line = Stripe.Checkout.SessionCreateParams.LineItem;

const lineOf = (title: string, quantity: number, unitAmount: number, currency: string): Line => ({
  quantity,
  price_data: {
    currency,
    unit_amount: unitAmount,
    product_data: { name: title.length > maxTitle ? `${title.slice(0, maxTitle - 1)}…` : title },
  },
});

/** The lines of the hosted page; one line for the whole when Stripe would refuse so many. They always add up to the amount. */
function linesOf({ intent, amount, currency }: SessionRequest): Line[] {
  const code = currency.toLowerCase();
  const shown = intent.lines.filter(({ unitPrice }) => unitPrice !== '0');
  const sum = shown.reduce((total, line) => total + BigInt(line.unitPrice) * BigInt(line.quantity), 0n);
  if (sum !== amount) throw new Error(`payment lines add up to ${String(sum)}, not ${String(amount)}`);
  if (shown.length > maxLines) return [lineOf(intent.orderGroupNumber, 1, Number(amount), code)];
  return shown.map((line) => lineOf(line.title, line.quantity, Number(line.unitPrice), code));
}

/** A payment as Stripe's Checkout Session. A pure function of the intent row, so that a retry is the same request. */
export function sessionParams(request: SessionRequest): Stripe.Checkout.SessionCreateParams {
  const { intent, paymentId, returnUrl, expiresAt } = request;
  const metadata = { payment_id: paymentId, order_group_number: intent.orderGroupNumber };
  return {
    mode: 'payment',
    client_reference_id: paymentId,
    line_items: linesOf(request),
    success_url: returnUrl,
    cancel_url: returnUrl,
    expires_at: Math.floor(expiresAt.getTime() / 1000),
    locale: intent.locale,
    metadata,
    payment_intent_data: {
      description: intent.orderGroupNumber,
      metadata,
      transfer_group: intent.orderGroupNumber,
    },
    ...(intent.email === null ? {} : { customer_email: intent.email }),
  };
}
