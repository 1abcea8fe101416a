import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import type { Reviver, Tables } from '../platform/db/index.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { productTextColumns, shownProductColumns, type ShownProduct } from './product-rows.js';

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
    product: ShownProduct,
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

/** Which products are read, in their order, and what comes with each besides its own columns. */
export interface ProductsQuery {
  /** Of one name there is one statement, built once for all requests that select the same things. */
  name: string;
  from: () => ProductRead<object>;
  /** Goes along with each row, as JSON. */
  beside?: RawBuilder<unknown>;
  /** What stands for `givenRows` in it. It alone has values, or `values` are those of the statement itself. */
  rows?: { readonly sql: string; readonly parameters: readonly unknown[] };
  values?: readonly unknown[];
}

const givenRowsMark = '/* given rows */';
/** A table in `from` that differs from request to request. */
export const givenRows = <Row>(): RawBuilder<Row> => sql<Row>`(${sql.raw(givenRowsMark)})`;

export interface ReadProduct {
  row: ShownProduct;
  beside: unknown;
}

type Answer = { products: [row: ShownProduct, beside: unknown, ...parts: never[]] };

/** The fields of a product that show its long texts. */
const textPaths = ['description', 'seo'];

/** One row of the product's shown columns, and of its long texts where they are asked for. */
function shownProduct(paths: ReadonlySet<string>): RawBuilder<ShownProduct> {
  const asked = textPaths.some((path) => paths.has(path));
  const columns = [...shownProductColumns, ...(asked ? productTextColumns : [])];
  return sql`(SELECT row_to_json(shown) FROM (SELECT ${sql.join(columns.map((column) => sql.ref(`product.${column}`)))}) shown)`;
}

interface Statement {
  /** In two halves where given rows come between them. */
  text: readonly string[];
  wanted: readonly ProductPart<never>[];
  tables: readonly (keyof Tables)[];
  revivers: Promise<ReadonlyMap<keyof Tables, Reviver>> | null;
}

// What is selected below a field is one object for each place of a document, see `selectedPaths`.
const statements = new WeakMap<ReadonlySet<string>, Map<string, Statement>>();

function statementOf({ name, from, beside }: ProductsQuery, paths: ReadonlySet<string>): Statement {
  let known = statements.get(paths);
  if (!known) {
    known = new Map();
    statements.set(paths, known);
  }
  const found = known.get(name);
  if (found) return found;
  const wanted = parts.filter((part) => part.paths.some((path) => paths.has(path)));
  const values = wanted.map((part) => part.value);
  // One column of JSON: cheaper to take apart than dozens of columns.
  const columns = sql.join([shownProduct(paths), beside ?? sql`NULL`, ...values]);
  const made: Statement = {
    text: from()
      .select(sql<never>`json_build_array(${columns})`.as('products'))
      .compile()
      .sql.split(givenRowsMark),
    wanted,
    tables: [...new Set<keyof Tables>(['product', ...wanted.flatMap((part) => part.tables ?? [])])],
    revivers: null,
  };
  known.set(name, made);
  return made;
}

function reviversOf({ db }: GraphQLContext, statement: Statement) {
  const { tables } = statement;
  const asked = (statement.revivers ??= Promise.all(tables.map((table) => db.jsonRows.reviverOf(table))).then(
    (revivers) => new Map(revivers.map((reviver, at) => [tables[at] as keyof Tables, reviver])),
  ));
  // What failed is asked for again.
  asked.catch(() => (statement.revivers = null));
  return asked;
}

/**
 * Reads products and all that a query asks for with them in one statement, and primes the request's loaders.
 *
 * @param paths what the query asks for below a product, see `selectedPaths`
 */
export async function readProducts(
  context: GraphQLContext,
  query: ProductsQuery,
  paths: ReadonlySet<string>,
): Promise<ReadProduct[]> {
  const statement = statementOf(query, paths);
  const [rows, revivers] = await Promise.all([
    context.db.publicPrepared<Answer>({
      sql: statement.text.join(query.rows?.sql ?? ''),
      parameters: query.rows?.parameters ?? query.values ?? [],
    }),
    reviversOf(context, statement),
  ]);
  const revive = (table: keyof Tables): Reviver => {
    const reviver = revivers.get(table);
    if (!reviver) throw new Error(`the part names no table ${table}`);
    return reviver;
  };
  return rows.map(({ products: [row, beside, ...values] }) => {
    revive('product')(row);
    statement.wanted.forEach((part, index) => {
      part.prime(context, row, values[index] as never, revive);
    });
    return { row, beside };
  });
}
