import { cpus } from 'node:os';

export interface Phase {
  p50: number;
  p95: number;
  browses: number;
  browseFaults: number;
  checkouts: number;
  checkoutFaults: number;
  /** Milliseconds. */
  longestLock: number;
}

export interface Trouble {
  name: string;
  seconds: number;
  healthy: Phase;
  troubled: Phase;
  /** Seconds from the end of the trouble until every checkout begun in it was paid. */
  finishedAfter: number;
  paid: number;
}

const wanted = { times: 1.2, lockMs: 1000 };
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const met = (good: boolean) => (good ? 'met' : '**missed**');
const ms = (value: number) => `${value.toFixed(1)} ms`;

export interface FaultFigures {
  rates: { browsesPerSecond: number; checkoutsPerSecond: number };
  troubles: Trouble[];
}

/** The committed table. */
export const report = ({
  rates,
  troubles,
}: FaultFigures): string => `# Browsing while the payment provider is in trouble

Written by \`npm run bench:faults\`: PostgreSQL with fsync on, one API process and one worker in production mode, all on one machine with
${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}). From another process come ${String(rates.browsesPerSecond)} pages a second (lists, searches and products) and ${String(rates.checkoutsPerSecond)}
checkouts a second, at that rate whatever the answers take: first with a healthy provider, then with one in trouble. Locks on rows are looked
at twenty times a second. When the trouble is over, everybody who began a checkout in it pays.

| trouble | for | browsing p95, healthy | in trouble | wanted | | longest lock on a row | wanted | | checkouts begun | all paid after |
| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
${troubles
  .map(({ name, seconds, healthy, troubled, finishedAfter, paid }) =>
    row(
      name,
      `${String(seconds)} s`,
      ms(healthy.p95),
      `${ms(troubled.p95)} (${(troubled.p95 / healthy.p95).toFixed(2)} x)`,
      `<= ${String(wanted.times)} x`,
      met(troubled.p95 <= wanted.times * healthy.p95 && troubled.browseFaults === 0),
      ms(troubled.longestLock),
      `< ${String(wanted.lockMs)} ms`,
      met(troubled.longestLock < wanted.lockMs),
      `${String(troubled.checkouts)}, ${String(troubled.checkoutFaults)} refused`,
      `${finishedAfter.toFixed(1)} s (${String(paid)})`,
    ),
  )
  .join('\n')}

Pages that were no good answer: ${String(troubles.reduce((sum, { troubled }) => sum + troubled.browseFaults, 0))} of ${String(troubles.reduce((sum, { troubled }) => sum + troubled.browses + troubled.browseFaults, 0))}.
`;
