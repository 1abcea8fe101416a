import { formatMoney, type CurrencyCode } from '@gebyar/money';
import type { Selectable } from 'kysely';
import { findShipment } from '../fulfillment/index.js';
import { paidStatuses, type OrderLineRow, type OrderRecord } from '../orders/index.js';
import type { Context } from '../platform/context.js';
import type { Tables } from '../platform/db/index.js';
import { fromPublicId } from '../platform/ids.js';
import { localize, type Locale } from '../platform/locale.js';
import { findSubdistrict, subdistrictPath } from '../shipping/index.js';
import { documentFaults } from './document.errors.js';
import type { DocumentKind } from './document.kinds.js';
import type { DocumentAmount, DocumentModel, DocumentParty, DocumentRow } from './document.model.js';
import { documentWords } from './document-words.js';

export interface DocumentWish {
  kind: DocumentKind;
  /** Public id: a label or packing slip of that parcel only. */
  shipmentId?: string | undefined;
}

type Words = (typeof documentWords)[Locale];

interface Facts {
  words: Words;
  locale: Locale;
  currency: CurrencyCode;
  record: OrderRecord;
  payment: { method: Selectable<Tables['payment']>['method']; paid_at: Date | null } | undefined;
  parcel: Awaited<ReturnType<typeof findShipment>>;
}

/**
 * What a document of an order says, as it is now. The caller has made sure that whoever asks may see the order.
 *
 * @throws UserFaults DOCUMENT_NOT_FOUND for a parcel of another order, DOCUMENT_NOT_READY for a receipt of what is not paid
 */
export async function readDocument(
  context: Context,
  record: OrderRecord,
  wish: DocumentWish,
): Promise<DocumentModel> {
  const { db, deployment, locale } = context;
  const { order } = record;
  const words = documentWords[locale];
  if (wish.kind === 'receipt' && !paidStatuses.includes(order.status))
    documentFaults.fail('DOCUMENT_NOT_READY');
  const payment = await db.platform
    .selectFrom('payment')
    .select(['method', 'paid_at'])
    .where('order_group_id', '=', order.order_group_id)
    .executeTakeFirst();
  const parcel = await parcelOf(context, record, wish);
  const facts: Facts = {
    words,
    locale,
    currency: deployment.currency as CurrencyCode,
    record,
    payment,
    parcel,
  };
  const packing = wish.kind !== 'invoice' && wish.kind !== 'receipt';
  return {
    kind: wish.kind,
    locale,
    title: words.titles[wish.kind],
    number:
      wish.kind === 'invoice'
        ? `INV-${order.number}`
        : wish.kind === 'receipt'
          ? `KW-${order.number}`
          : order.number,
    stamp: packing ? null : stampOf(facts),
    facts: factsOf(context, facts, packing),
    shop: deployment.name,
    from: await sellerParty(context, facts, packing),
    to: buyerParty(facts, packing),
    rowHeadings: {
      quantity: words.quantity,
      title: words.goods,
      unitPrice: packing ? '' : words.unitPrice,
      total: packing ? '' : words.total,
    },
    rows: rowsOf(facts, packing),
    amounts: packing ? [] : await amountsOf(context, facts),
    notes: notesOf(context, facts, wish.kind),
    pageText: words.page,
  };
}

async function parcelOf(context: Context, { order }: OrderRecord, { shipmentId }: DocumentWish) {
  if (shipmentId === undefined) return null;
  const id = fromPublicId('shipment', shipmentId);
  const found = id === null ? null : await findShipment(context, id);
  return found?.shipment.order_id === order.id ? found : documentFaults.fail('DOCUMENT_NOT_FOUND');
}

function stampOf({ words, record: { order } }: Facts): string | null {
  if (order.status === 'CANCELLED') return words.cancelled;
  return paidStatuses.includes(order.status) ? words.paid : words.unpaid;
}

const dateText = ({ deployment }: Context, locale: Locale, at: Date): string =>
  new Intl.DateTimeFormat(locale === 'id' ? 'id-ID' : 'en-GB', {
    dateStyle: 'long',
    timeZone: deployment.timeZone,
  }).format(at);

function factsOf(context: Context, { words, locale, record, payment, parcel }: Facts, packing: boolean) {
  const { order } = record;
  const delivery = { label: words.delivery, value: localize(order.delivery.title, locale) };
  const ordered = { label: words.orderedAt, value: dateText(context, locale, order.placed_at) };
  if (!packing) {
    const paid = paidStatuses.includes(order.status) && payment?.paid_at;
    return [
      { label: words.order, value: order.number },
      ordered,
      ...(paid ? [{ label: words.paidAt, value: dateText(context, locale, paid) }] : []),
      ...(paid && payment ? [{ label: words.paidBy, value: words.methods[payment.method] }] : []),
      delivery,
    ];
  }
  const { courier = null, tracking_number: number = null, position } = parcel?.shipment ?? {};
  return [
    { label: words.order, value: order.number },
    ordered,
    ...(position === undefined ? [] : [{ label: words.parcel, value: String(position) }]),
    courier === null ? delivery : { label: words.courier, value: courier },
    ...(number === null ? [] : [{ label: words.tracking, value: number }]),
  ];
}

async function sellerParty(
  context: Context,
  { words, record }: Facts,
  packing: boolean,
): Promise<DocumentParty> {
  const seller = await context.db.platform
    .selectFrom('seller')
    .select(['name', 'phone', 'subdistrict_code'])
    .where('id', '=', record.order.seller_id)
    .executeTakeFirstOrThrow();
  const subdistrict = await findSubdistrict(context.db.platform, seller.subdistrict_code);
  return {
    heading: packing ? words.sender : words.from,
    name: seller.name,
    lines: [subdistrict ? subdistrictPath(subdistrict) : '', seller.phone ?? ''].filter(Boolean),
  };
}

function buyerParty({ words, record: { order } }: Facts, packing: boolean): DocumentParty {
  const { name, phone, address } = order.recipient;
  const pickUp = order.delivery.place;
  const place = address
    ? [
        address.line,
        [address.path, address.postalCode].filter(Boolean).join(' '),
        address.landmark ? `${words.landmark}: ${address.landmark}` : '',
      ]
    : [
        pickUp ? `${words.pickUp}: ${pickUp.name}` : words.pickUp,
        pickUp?.address ?? '',
        pickUp?.region ?? '',
        pickUp?.hours ?? '',
      ];
  return { heading: packing ? words.recipient : words.to, name, lines: [...place, phone].filter(Boolean) };
}

function rowsOf({ words, locale, currency, record, parcel }: Facts, packing: boolean): DocumentRow[] {
  const inside = (line: OrderLineRow): number =>
    parcel === null
      ? line.quantity
      : (parcel.lines.find(({ orderLineId }) => orderLineId === line.id)?.quantity ?? 0);
  return record.lines
    .map((line) => ({ line, quantity: inside(line) }))
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity }) => ({
      quantity,
      title: localize(line.title, locale),
      details: [
        localize(line.variant_title, locale),
        line.personalisation
          ? `${localize(line.personalisation.label, locale) || words.ownText}: “${line.personalisation.text}”`
          : '',
        packing && line.sku ? `${words.sku}: ${line.sku}` : '',
      ].filter(Boolean),
      unitPrice: packing ? '' : formatMoney(line.unit_price, currency),
      total: packing ? '' : formatMoney(line.total, currency),
    }));
}

async function amountsOf(
  { db }: Context,
  { words, locale, currency, record }: Facts,
): Promise<DocumentAmount[]> {
  const { order, lines } = record;
  const money = (amount: bigint) => formatMoney(amount, currency);
  const discounts = await db.platform
    .selectFrom('order_discount')
    .select(['title', 'coupon_code', 'amount'])
    .where('order_id', '=', order.id)
    .orderBy('position')
    .execute();
  const byTitle = new Map<string, bigint>();
  for (const { title, coupon_code: code, amount } of discounts) {
    const label = [localize(title, locale) || words.discount, code].filter(Boolean).join(' · ');
    byTitle.set(label, (byTitle.get(label) ?? 0n) + amount);
  }
  const refund = await db.platform
    .selectFrom('refund_line')
    .innerJoin('refund', 'refund.id', 'refund_line.refund_id')
    .select(({ fn }) => fn.sum<bigint>('refund_line.amount').as('amount'))
    .where('refund_line.order_id', '=', order.id)
    .where('refund.status', '=', 'SUCCEEDED')
    .executeTakeFirst();
  const refunded = BigInt(refund?.amount ?? 0);
  const rates = new Set(lines.filter(({ tax_total: tax }) => tax > 0n).map((line) => line.tax_rate_bp));
  const [rate] = rates;
  const rateText =
    rates.size === 1 && rate !== undefined
      ? ` ${String(rate / 100).replace('.', locale === 'id' ? ',' : '.')} %`
      : '';
  return [
    { label: words.subtotal, amount: money(order.subtotal) },
    { label: words.delivery, amount: money(order.delivery_total) },
    ...[...byTitle].map(([label, amount]) => ({ label, amount: `−${money(amount)}` })),
    { label: words.grandTotal, amount: money(order.total), strong: true },
    ...(order.tax_total > 0n ? [{ label: words.taxIn(rateText), amount: money(order.tax_total) }] : []),
    ...(refunded > 0n ? [{ label: words.refunded, amount: `−${money(refunded)}` }] : []),
  ];
}

function notesOf({ deployment }: Context, { words, currency, record }: Facts, kind: DocumentKind): string[] {
  const { order } = record;
  if (kind === 'packing-slip') return [words.checkThrough];
  if (kind === 'receipt')
    return [
      words.received(formatMoney(order.total, currency), order.recipient.name),
      words.made(deployment.name),
    ];
  if (kind === 'invoice')
    return [...(order.tax_total === 0n ? [words.notTaxed] : []), words.made(deployment.name)];
  return [];
}
