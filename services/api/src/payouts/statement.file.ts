import { formatDecimal, type CurrencyCode } from '@gebyar/money';
import { toCsv } from './csv.js';
import type { Statement } from './ledger.queries.js';

/** A statement as a CSV file. */
export function statementFile({
  from,
  until,
  currency,
  opening,
  closing,
  lines,
  commission,
}: Statement): string {
  const amount = (minor: bigint) => formatDecimal(minor, currency as CurrencyCode);
  return toCsv([
    ['from', 'until', 'kind', 'component', 'count', 'amount', 'currency'],
    [from, until, 'OPENING', '', '', amount(opening), currency],
    ...lines.map((line) => [
      from,
      until,
      line.kind,
      line.component,
      String(line.count),
      amount(line.amount),
      currency,
    ]),
    [from, until, 'CLOSING', '', '', amount(closing), currency],
    [from, until, 'COMMISSION_KEPT', '', '', amount(commission), currency],
  ]);
}
