import { formatDecimal, type CurrencyCode } from '@gebyar/money';
import { parse } from 'csv-parse/sync';
import type { Selectable } from 'kysely';
import type { Tables } from '../platform/db/index.js';
import type { UserFault } from '../platform/faults.js';
import { unguardFormula } from '../platform/csv-formulas.js';
import { toCsv } from './csv.js';
import { payoutFaults } from './payout.errors.js';

export type PayoutRow = Selectable<Tables['payout']>;

const header = [
  'reference',
  'bank',
  'account_number',
  'account_holder',
  'amount',
  'currency',
  'status',
  'reason',
] as const;
/** What must come back as it was given out. */
const kept = 6;
const maxLines = 5_000;

const cellsOf = (row: PayoutRow): string[] => [
  row.reference,
  row.bank ?? '',
  row.account_number ?? '',
  row.account_holder ?? '',
  formatDecimal(row.amount, row.currency as CurrencyCode),
  row.currency,
];

/** The file for the bank: one line for each payout, status and reason left for the bank's answer. */
export const payoutFile = (rows: readonly PayoutRow[]): string =>
  toCsv([[...header], ...rows.map((row) => [...cellsOf(row), '', ''])]);

export interface PayoutResult {
  payout: PayoutRow;
  status: 'PAID' | 'FAILED';
  reason: string | null;
}

const field = ['input', 'csv'];

function readLines(csv: string): string[][] {
  try {
    return parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch {
    return payoutFaults.fail('RESULT_UNREADABLE', { field });
  }
}

/**
 * Reads what became of a batch: all of it or nothing. Lines that have no status yet are left out; what is on record already may
 * be told again.
 *
 * @throws UserFaults RESULT_UNREADABLE, RESULT_TOO_LARGE, RESULT_HEADER_WRONG, and by line RESULT_LINE_UNKNOWN,
 * RESULT_LINE_DOUBLED, RESULT_LINE_CHANGED, RESULT_STATUS_UNKNOWN, PAYOUT_SETTLED_OTHERWISE
 */
export function readResults(
  csv: string,
  payouts: readonly PayoutRow[],
): { results: PayoutResult[]; faults: UserFault[] } {
  const [head, ...lines] = readLines(csv);
  if (!head || header.some((name, at) => head[at]?.toLowerCase() !== name)) {
    return payoutFaults.fail('RESULT_HEADER_WRONG', { field, params: { header: header.join(',') } });
  }
  if (lines.length > maxLines) payoutFaults.fail('RESULT_TOO_LARGE', { field, params: { max: maxLines } });
  const byReference = new Map(payouts.map((row) => [row.reference, row]));
  const seen = new Set<string>();
  const results: PayoutResult[] = [];
  const faults: UserFault[] = [];
  lines.forEach((cells, index) => {
    const line = index + 2;
    const [reference = ''] = cells;
    const refuse = (code: Parameters<typeof payoutFaults.fault>[0], params = {}) =>
      faults.push(
        payoutFaults.fault(code, {
          field: [...field, String(line)],
          params: { line, reference: reference.slice(0, 40), ...params },
        }),
      );
    const payout = byReference.get(reference);
    if (!payout) return refuse('RESULT_LINE_UNKNOWN');
    if (seen.has(reference)) return refuse('RESULT_LINE_DOUBLED');
    seen.add(reference);
    const same = cellsOf(payout).every((cell, at) => unguardFormula(cells[at] ?? '') === cell);
    if (!same || cells.length < kept) return refuse('RESULT_LINE_CHANGED');
    const status = (cells[6] ?? '').toUpperCase();
    if (status === '') return;
    if (status !== 'PAID' && status !== 'FAILED') return refuse('RESULT_STATUS_UNKNOWN');
    if (payout.status === status) return;
    if (payout.status !== 'PENDING') return refuse('PAYOUT_SETTLED_OTHERWISE', { status: payout.status });
    results.push({ payout, status, reason: cells[7]?.slice(0, 200) || null });
  });
  return { results, faults };
}
