import { sql, type RawBuilder } from 'kysely';
import type { Context } from './context.js';
import { platformScope } from './db/index.js';

/** What breaks a rule: the row it is about, and what was found there. */
export interface Breach {
  subject: string;
  found: string;
}

/** A rule of money, stock or orders that holds between any two transactions, whatever has happened. */
export interface Invariant {
  /** The short name that code and documents know it by, such as `S1`. */
  code: string;
  /** The rule, as a sentence. */
  rule: string;
  /** Finds what breaks it: nothing in a sound database. Sees all rows. */
  breaches: RawBuilder<Breach>;
}

export interface BrokenInvariant extends Pick<Invariant, 'code' | 'rule'> {
  count: number;
  /** The first of them. */
  examples: Breach[];
}

const mostExamples = 20;

/** The invariants that do not hold, all looked at in one state of the database; no row is locked for it. */
export function findBroken({ db }: Context, invariants: readonly Invariant[]): Promise<BrokenInvariant[]> {
  return db.transaction(platformScope, async (tx) => {
    await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`.execute(tx.sql);
    const broken: BrokenInvariant[] = [];
    for (const { code, rule, breaches } of invariants) {
      const { rows } = await breaches.execute(tx.sql);
      if (rows.length > 0)
        broken.push({ code, rule, count: rows.length, examples: rows.slice(0, mostExamples) });
    }
    return broken;
  });
}
