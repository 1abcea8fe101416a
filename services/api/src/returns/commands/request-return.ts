import { lockOrder, orderFaults } from '../../orders/index.js';
import { refundsOfOrders } from '../../payments/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope, type Transaction } from '../../platform/db/index.js';
import { UserFaults, type UserFault } from '../../platform/faults.js';
import { fromPublicId, newId } from '../../platform/ids.js';
import type { OwnOrder } from '../own-order.js';
import { readNote } from '../read-note.js';
import { deliveryPayerOf, type ReturnReason, type ReturnResolution } from '../return.entity.js';
import { returnFaults } from '../return.errors.js';
import { returnsOfOrders } from '../return.queries.js';
import { returnableQuantities, returnableUntil } from '../returnable.js';
import { recordReturnMove } from './move-return.js';

export interface RequestReturnLine {
  /** Public id. */
  orderLineId: string;
  quantity: number;
  /** Public id of what is wanted in its place; for an exchange alone. */
  wantedVariantId: string | null;
}

export interface RequestReturnInput {
  reason: ReturnReason;
  /** In the shopper's words; needed for OTHER. */
  note: string | null;
  resolution: ReturnResolution;
  lines: readonly RequestReturnLine[];
  /** Row ids of pictures, at most five; whose they are the caller has made sure of. */
  photoAssetIds: readonly string[];
}

const mostPhotos = 5;

/**
 * A shopper wants to send something back, within the days of the deployment after it arrived. Its pieces count as returned from
 * now on, until the return is taken back or the office rejects it; the order does not complete by itself meanwhile.
 *
 * @returns the return's row id
 * @throws UserFaults ORDER_NOT_FOUND, RETURN_NOT_POSSIBLE, RETURN_EMPTY, RETURN_LINE_NOT_FOUND, RETURN_EXCEEDS_BOUGHT,
 * EXCHANGE_VARIANT_NOT_FOUND, NOTE_REQUIRED, NOTE_TOO_LONG, TOO_MANY_RETURN_PHOTOS
 */
export async function requestReturn(
  context: Context,
  own: OwnOrder,
  input: RequestReturnInput,
): Promise<string> {
  const note = readNote(input.note, { required: input.reason === 'OTHER' });
  if (input.photoAssetIds.length > mostPhotos) {
    const params = { max: mostPhotos };
    returnFaults.fail('TOO_MANY_RETURN_PHOTOS', { field: ['input', 'photoIds'], params });
  }
  return context.db.transaction(platformScope, async (tx) => {
    const order = await lockOrder(tx, own.order.id);
    if (!order) return orderFaults.fail('ORDER_NOT_FOUND', { field: ['input', 'orderId'] });
    const until = returnableUntil(
      { order, transitions: own.transitions },
      context.deployment.returns.windowDays,
    );
    if (until === null || until < context.clock())
      returnFaults.fail('RETURN_NOT_POSSIBLE', { field: ['input', 'orderId'] });
    const before = (await returnsOfOrders(tx.sql, [order.id])).get(order.id) ?? [];
    const refunds = (await refundsOfOrders(tx.sql, [order.id])).get(order.id) ?? [];
    const left = returnableQuantities(own, before, refunds);
    const lines = await readLines(tx, own, input, left);
    const row = {
      id: newId(),
      number: `${order.number}-R${String(before.length + 1)}`,
      order_id: order.id,
      order_group_id: order.order_group_id,
      seller_id: order.seller_id,
    };
    await tx.sql
      .insertInto('return_request')
      .values({
        ...row,
        status: 'REQUESTED',
        reason: input.reason,
        note,
        resolution: input.resolution,
        delivery_paid_by: deliveryPayerOf(input.reason),
        requested_at: context.clock(),
      })
      .execute();
    const part = { return_id: row.id, order_id: order.id, seller_id: order.seller_id };
    await tx.sql
      .insertInto('return_line')
      .values(lines.map((line) => ({ ...line, ...part, id: newId() })))
      .execute();
    if (input.photoAssetIds.length > 0) {
      const photos = input.photoAssetIds.map((assetId, index) => ({
        asset_id: assetId,
        position: index + 1,
      }));
      await tx.sql
        .insertInto('return_photo')
        .values(photos.map((photo) => ({ ...photo, ...part })))
        .execute();
    }
    await recordReturnMove(context, tx, row, { from: null, to: 'REQUESTED', by: 'SHOPPER', note });
    return row.id;
  });
}

interface ReadReturnLine {
  order_line_id: string;
  quantity: number;
  wanted_variant_id: string | null;
}

async function readLines(
  tx: Transaction,
  own: OwnOrder,
  { lines: inputs, resolution }: RequestReturnInput,
  left: Map<string, number>,
): Promise<ReadReturnLine[]> {
  if (inputs.length === 0 || inputs.length > own.lines.length)
    returnFaults.fail('RETURN_EMPTY', { field: ['input', 'lines'] });
  const faults: UserFault[] = [];
  const lines: ReadReturnLine[] = [];
  for (const [index, { orderLineId, quantity, wantedVariantId }] of inputs.entries()) {
    const field = (name: string) => ['input', 'lines', String(index), name];
    const id = fromPublicId('orderLine', orderLineId);
    const line = own.lines.find((one) => one.id === id);
    if (!line || lines.some((one) => one.order_line_id === id)) {
      faults.push(returnFaults.fault('RETURN_LINE_NOT_FOUND', { field: field('orderLineId') }));
      continue;
    }
    const max = left.get(line.id) ?? 0;
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > max) {
      faults.push(returnFaults.fault('RETURN_EXCEEDS_BOUGHT', { field: field('quantity'), params: { max } }));
      continue;
    }
    const wanted = resolution === 'EXCHANGE' ? await variantOf(tx, line.product_id, wantedVariantId) : null;
    if (resolution === 'EXCHANGE' && wanted === null)
      faults.push(returnFaults.fault('EXCHANGE_VARIANT_NOT_FOUND', { field: field('wantedVariantId') }));
    lines.push({ order_line_id: line.id, quantity, wanted_variant_id: wanted });
  }
  if (faults.length > 0) throw new UserFaults(faults);
  return lines;
}

/** A variant of the product that was bought; null for any other. */
async function variantOf(
  tx: Transaction,
  productId: string,
  publicId: string | null,
): Promise<string | null> {
  const id = publicId === null ? null : fromPublicId('variant', publicId);
  if (id === null) return null;
  const row = await tx.sql
    .selectFrom('product_variant')
    .select('id')
    .where('id', '=', id)
    .where('product_id', '=', productId)
    .executeTakeFirst();
  return row?.id ?? null;
}
