import {
  OfficePayoutBatchDocument,
  PayoutBatchFileDocument,
  PayoutBatchResultUploadDocument,
  PayoutMarkFailedDocument,
  PayoutsMarkPaidDocument,
  type PayoutStatus,
} from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { sortFaults, type ApiFault, type FormFaults } from '@gebyar/storefront/forms/form-faults';
import { data, redirect } from '@gebyar/storefront/framework.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { readForm, textField } from '@gebyar/storefront/session/form.server';
import { office } from '~/api/office.server';
import { batchName } from './batch-row';

type BatchArgs = ApiArgs & { params: Record<string, string | undefined> };

const statuses: readonly PayoutStatus[] = ['PENDING', 'PAID', 'FAILED', 'REVERSED'];
/** What the API takes in one request, less what JSON adds to it. */
const largestFile = 200_000;
const faultsShown = 30;

const notFound = () => new Response('NOT_FOUND', { status: 404, statusText: 'NOT_FOUND' });

export async function loadBatch(args: BatchArgs) {
  const params = new URL(args.request.url).searchParams;
  const status = statuses.find((name) => name.toLowerCase() === params.get('show')) ?? null;
  const { payoutBatch } = await orFromTheStart(args.request, () =>
    office.query(args, OfficePayoutBatchDocument, {
      id: args.params['batchId'] ?? '',
      after: params.get('after'),
      status,
    }),
  );
  if (!payoutBatch) throw notFound();
  return { batch: payoutBatch, status };
}

export type Batch = Awaited<ReturnType<typeof loadBatch>>['batch'];
export type BatchField = 'file' | 'reason';

export interface BatchAnswer {
  intent: string;
  /** Of the line it was about. */
  payoutId: string;
  reason: string;
  faults: FormFaults<BatchField>;
  /** Faults of the file that are not shown. */
  more: number;
}

async function upload(
  args: BatchArgs,
  batchId: string,
  file: FormDataEntryValue | null,
): Promise<ApiFault[]> {
  const at = (message: string): ApiFault[] => [{ code: 'FILE', field: ['file'], message }];
  if (!(file instanceof File) || file.size === 0) return at(m.office_batch_file_missing());
  if (file.size > largestFile) return at(m.office_batch_file_large());
  const input = { batchId, csv: await file.text() };
  return (await office.mutate(args, PayoutBatchResultUploadDocument, { input })).payoutBatchResultUpload
    .userErrors;
}

/** `upload` takes the bank's result in, `paid` marks one line or all as arrived, `failed` one as not arrived. */
export async function settleBatch(args: BatchArgs) {
  const batchId = args.params['batchId'] ?? '';
  const form = await readForm(args.request);
  const intent = textField(form, 'intent', 20);
  const payoutId = textField(form, 'payoutId', 60);
  const reason = textField(form, 'reason', 400);
  const ask = async (): Promise<ApiFault[]> => {
    if (intent === 'upload') return upload(args, batchId, form.get('file'));
    if (intent === 'failed') {
      const input = { batchId, payoutId, reason };
      return (await office.mutate(args, PayoutMarkFailedDocument, { input })).payoutMarkFailed.userErrors;
    }
    const input = { batchId, payoutIds: payoutId === '' ? null : [payoutId] };
    return (await office.mutate(args, PayoutsMarkPaidDocument, { input })).payoutsMarkPaid.userErrors;
  };
  const userErrors = await ask();
  if (userErrors.length > 0) {
    const faults = sortFaults<BatchField>(userErrors.slice(0, faultsShown), {
      file: 'file',
      reason: 'reason',
    });
    const more = Math.max(0, userErrors.length - faultsShown);
    return data({ intent, payoutId, reason, faults, more } satisfies BatchAnswer, { status: 422 });
  }
  const { pathname, search } = new URL(args.request.url);
  return redirect(`${pathname}${search}`, 303);
}

/** The file for the bank, with account numbers in full. */
export async function batchFile(args: BatchArgs): Promise<Response> {
  const { payoutBatch } = await office.query(args, PayoutBatchFileDocument, {
    id: args.params['batchId'] ?? '',
  });
  if (!payoutBatch || payoutBatch.csv === null) throw notFound();
  return new Response(payoutBatch.csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${batchName(payoutBatch.number)}.csv"`,
      'cache-control': 'private, no-store',
    },
  });
}
