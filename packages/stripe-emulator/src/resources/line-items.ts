import Stripe from 'stripe';
import type { SessionLine } from '../state/documents.ts';
import type { Unit } from '../state/unit.ts';

const priceOf = (line: SessionLine, created: number): Stripe.Price => ({
  id: line.priceId,
  object: 'price',
  active: false,
  billing_scheme: 'per_unit',
  created,
  currency: line.currency,
  custom_unit_amount: null,
  livemode: false,
  lookup_key: null,
  metadata: {},
  nickname: null,
  product: line.productId,
  recurring: null,
  tax_behavior: 'unspecified',
  tiers_mode: null,
  transform_quantity: null,
  type: 'one_time',
  unit_amount: line.unitAmount,
  unit_amount_decimal: Stripe.Decimal.from(line.unitAmount),
});

const itemOf = (line: SessionLine, created: number): Stripe.LineItem => ({
  id: line.id,
  object: 'item',
  adjustable_quantity: null,
  amount_discount: 0,
  amount_subtotal: line.unitAmount * line.quantity,
  amount_tax: 0,
  amount_total: line.unitAmount * line.quantity,
  currency: line.currency,
  description: line.name,
  metadata: line.metadata,
  price: priceOf(line, created),
  quantity: line.quantity,
});

/** A session's lines as Stripe shows them. */
export function allLineItems(unit: Unit, sessionId: string): Stripe.LineItem[] {
  const created = unit.get('sessions', sessionId)?.created ?? unit.now;
  return (unit.get('session_details', sessionId)?.lines ?? []).map((line) => itemOf(line, created));
}

/** The first page of them, as a session holds it when it is expanded. */
export function lineItemsOf(unit: Unit, sessionId: string) {
  const data = allLineItems(unit, sessionId);
  return {
    object: 'list' as const,
    url: `/v1/checkout/sessions/${sessionId}/line_items`,
    has_more: data.length > 10,
    data: data.slice(0, 10),
  };
}
