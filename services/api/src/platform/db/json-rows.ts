import { sql, type RawBuilder } from 'kysely';
import type pg from 'pg';

type JsonRow = Record<string, unknown>;

/** Gives a row that came as JSON the values the driver would have given it. Changes the row it is given. */
export type Reviver = <Row>(row: Row) => Row;

type ParseColumn = (value: string | number) => unknown;

/** The values of a row's columns as a JSON array. Their names, which are most of a row of short values, stay here: see `rowOf`. */
export const valuesOf = (table: string, columns: readonly string[]): RawBuilder<unknown[]> =>
  sql`json_build_array(${sql.join(columns.map((column) => sql.ref(`${table}.${column}`)))})`;

/** The row that such values are of. */
export function rowOf<Row>(columns: readonly (keyof Row & string)[], values: readonly unknown[]): Row {
  const row: JsonRow = {};
  columns.forEach((column, index) => {
    row[column] = values[index];
  });
  return row as Row;
}

/** The types whose JSON is not what our driver gives (a day is text to both). Exact numbers lose digits in JSON, so none may come this way. */
const parserOf = (type: string): ParseColumn | null => {
  if (type === 'int8') return (value) => BigInt(value);
  if (type === 'timestamptz') return (value) => new Date(value);
  return null;
};

/** Rows that a statement brings along as JSON, made what they would be as rows of their own. */
export class JsonRows {
  readonly #pool: pg.Pool;
  readonly #revivers = new Map<string, Promise<Reviver>>();

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /** Asks PostgreSQL for a table's columns once. */
  reviverOf(table: string): Promise<Reviver> {
    const known = this.#revivers.get(table);
    if (known) return known;
    const made = this.#make(table);
    this.#revivers.set(table, made);
    // What failed is asked for again.
    made.catch(() => this.#revivers.delete(table));
    return made;
  }

  async #make(table: string): Promise<Reviver> {
    const { rows } = await this.#pool.query<{ name: string; type: string }>(
      `SELECT attribute.attname AS name, type.typname AS type
       FROM pg_attribute attribute JOIN pg_type type ON type.oid = attribute.atttypid
       WHERE attribute.attrelid = $1::regclass AND attribute.attnum > 0 AND NOT attribute.attisdropped`,
      [`public.${table}`],
    );
    const parsers = rows.flatMap(({ name, type }): [string, ParseColumn][] => {
      if (type === 'numeric') throw new Error(`${table}.${name} loses digits as JSON`);
      const parse = parserOf(type);
      return parse ? [[name, parse]] : [];
    });
    return (row) => {
      const values = row as JsonRow;
      for (const [name, parse] of parsers) {
        const value = values[name];
        if (value !== null && value !== undefined) values[name] = parse(value as string | number);
      }
      return row;
    };
  }
}
