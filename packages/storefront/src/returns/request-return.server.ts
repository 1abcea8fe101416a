import { ReturnRequestDocument, ReturnRequestPageDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { hasFaults, sortFaults, type FormFaults } from '../forms/form-faults';
import { data, redirect } from '../framework.server';
import { m } from '../i18n/messages';
import { readReviewForm, type ReceivedForm } from '../reviews/read-review-form.server';
import { readPhotos, type ReviewPhoto } from '../reviews/review-photos';
import { textField } from '../session/form.server';
import { readToken } from '../session/session.server';
import { isReturnReason } from './return-words';
import { returnPath } from './returns-path';

type ReturnArgs = ApiArgs & { params: Record<string, string | undefined> };

export type ReturnField = 'lines' | 'reason' | 'note' | 'photos';

/** What was typed: quantities and wanted variants by line. */
export interface ReturnValues {
  reason: string;
  note: string;
  exchange: boolean;
  quantities: Record<string, string>;
  wanted: Record<string, string>;
  photos: ReviewPhoto[];
}

const notFound = () => new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });

async function findOrder(args: ReturnArgs) {
  const query = new URL(args.request.url).searchParams;
  const number = (args.params['number'] ?? '').slice(0, 40);
  const secret = (query.get('key') ?? '').slice(0, 200);
  const found = secret === '' ? null : await shop.query(args, ReturnRequestPageDocument, { number, secret });
  const group = found?.orderGroup;
  const order = group?.orders.find(({ id }) => id === query.get('order'));
  if (!group || !order) throw notFound();
  return { key: { number: group.number, secret: group.secret }, order };
}

/** The order that the address names, with what of it can be sent back. */
export async function loadReturnRequest(args: ReturnArgs) {
  const { request, context } = args;
  return {
    ...(await findOrder(args)),
    signedIn: (await readToken(request, context.config, 'shop')) !== null,
    here: `${new URL(request.url).pathname}${new URL(request.url).search}`,
  };
}

function readValues({ fields, uploaded }: ReceivedForm, mediaOrigins: readonly string[]): ReturnValues {
  const values: ReturnValues = {
    reason: textField(fields, 'reason', 40),
    note: textField(fields, 'note', 1_000),
    exchange: fields.get('resolution') === 'EXCHANGE',
    quantities: {},
    wanted: {},
    photos: [...readPhotos(fields.getAll('photo'), mediaOrigins), ...uploaded],
  };
  for (const [name, value] of fields.entries()) {
    if (typeof value !== 'string') continue;
    const [kind, id = ''] = name.split('.');
    if (kind === 'quantity') values.quantities[id] = value.trim().slice(0, 9);
    if (kind === 'wanted') values.wanted[id] = value.slice(0, 100);
  }
  return values;
}

/** Sends the wish; the form comes back with what is wrong with it. */
export async function askToReturn(args: ReturnArgs) {
  const { key, order } = await findOrder(args);
  const form = await readReviewForm(args);
  const values = readValues(form, args.context.config.mediaOrigins);
  const { reason, note, exchange, quantities, wanted, photos } = values;
  const lines = Object.entries(quantities)
    .filter(([, text]) => text !== '' && text !== '0')
    .map(([orderLineId, text]) => ({
      orderLineId,
      quantity: /^\d{1,6}$/.test(text) ? Number(text) : -1,
      wantedVariantId: exchange ? (wanted[orderLineId] ?? null) : null,
    }));
  const faults: FormFaults<ReturnField> = { fields: {}, form: [] };
  if (lines.length === 0) faults.fields.lines = m.return_lines_missing();
  if (!isReturnReason(reason)) faults.fields.reason = m.return_reason_missing();
  if (form.refused.length > 0) faults.fields.photos = [...new Set(form.refused)].join(' ');
  if (hasFaults(faults) || !isReturnReason(reason)) return data({ values, faults }, { status: 422 });
  const input = {
    ...key,
    orderId: order.id,
    reason,
    note,
    resolution: exchange ? ('EXCHANGE' as const) : ('REFUND' as const),
    lines,
    photoIds: photos.map(({ id }) => id),
  };
  const { return: made, userErrors } = (await shop.mutate(args, ReturnRequestDocument, { input }))
    .returnRequest;
  if (made) return redirect(returnPath(key, made.id), 303);
  const byPath = {
    lines: 'lines',
    'lines.quantity': 'lines',
    'lines.orderLineId': 'lines',
    'lines.wantedVariantId': 'lines',
    reason: 'reason',
    note: 'note',
    photoIds: 'photos',
  } as const;
  return data({ values, faults: sortFaults<ReturnField>(userErrors, byPath) }, { status: 422 });
}
