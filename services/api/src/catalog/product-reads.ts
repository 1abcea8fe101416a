import type { RawBuilder, SelectQueryBuilder } from 'kysely';
import type { Reviver, Tables } from '../platform/db/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import type { ProductRow } from './product-rows.js';

/**
 * Something that is read along with products, in their own statement, when a query asks for it. Its value goes to the
 * loaders that the resolvers ask, so that they find it there; a resolver knows nothing of this.
 */
export interface ProductPart<Value> {
  /** The fields below a product that need it: `seller`, `variants.availableQuantity`. */
  paths: readonly string[];
  /** One JSON value for the row `product`. */
  value: RawBuilder<Value>;
  /** Tables whose rows the value holds. */
  tables?: readonly (keyof Tables)[];
  /** Gives the value to the loaders; `revive` makes a row of one of the tables what the driver would have made of it. */
  prime: (
    context: GraphQLContext,
    product: ProductRow,
    value: Value,
    revive: (table: keyof Tables) => Reviver,
  ) => void;
}

// Slices above add what they know of a product when they are loaded.
const parts: ProductPart<never>[] = [];

/** Offers a part; called once for each part, while the slices are loaded. */
export function offerProductPart<Value>(part: ProductPart<Value>): void {
  parts.push(part as unknown as ProductPart<never>);
}

type ProductRead<Row> = SelectQueryBuilder<Tables, 'product' | 'seller', Row>;

const nameOf = (index: number) => `part_${String(index)}`;

/**
 * Reads products and all that a query asks for with them in one statement, and primes the request's loaders.
 *
 * @param query gives whole product rows
 * @param keepPlan whether one plan is good for all values of the query; see `Database.publicPrepared`
 * @param paths what the query asks for below a product, see `selectedPaths`
 */
export async function readProducts<Row extends ProductRow>(
  context: GraphQLContext,
  query: ProductRead<Row>,
  paths: ReadonlySet<string>,
  { keepPlan }: { keepPlan: boolean },
): Promise<Row[]> {
  const wanted = parts.filter((part) => part.paths.some((path) => paths.has(path)));
  const tables = [...new Set(wanted.flatMap((part) => part.tables ?? []))];
  const statement = withParts(query, wanted);
  const [rows, revivers] = await Promise.all([
    keepPlan ? context.db.publicPrepared(statement.compile()) : statement.execute(),
    Promise.all(tables.map((table) => context.db.jsonRows.reviverOf(table))),
  ]);
  const byTable = new Map(tables.map((table, index) => [table, revivers[index]]));
  const revive = (table: keyof Tables): Reviver => {
    const reviver = byTable.get(table);
    if (!reviver) throw new Error(`the part names no table ${table}`);
    return reviver;
  };
  for (const row of rows) {
    wanted.forEach((part, index) => {
      part.prime(context, row, (row as Record<string, unknown>)[nameOf(index)] as never, revive);
    });
  }
  return rows;
}

function withParts<Row>(
  query: ProductRead<Row>,
  wanted: readonly ProductPart<never>[],
): ProductRead<Row & object> {
  return wanted.reduce<ProductRead<Row>>(
    (built, part, index) => built.select(part.value.as(nameOf(index))) as unknown as ProductRead<Row>,
    query,
  ) as unknown as ProductRead<Row & object>;
}
