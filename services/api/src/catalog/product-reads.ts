import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { rowOf, valuesOf, type Reviver, type Tables } from '../platform/db/index.js';
import { keep } from '../platform/context.js';
import type { GraphQLContext } from '../platform/graphql/index.js';
import { productTextColumns, shownProductColumns, type ShownProduct } from './product-rows.js';

/**
 * Something that is read along with products, in their own statement, when a query asks for it. Its value goes to the
 * loaders that the resolvers ask, so that they find it there; a resolver knows nothing of this.
 */
export interface ProductPart<Value> {
  /** The fields below a product that need it: `seller`, `variants.availableQuantity`. */
  paths: readonly string[];
  /** Fields whose own part brings this along: asked for together, it is left out. */
  unless?: readonly string[];
  /** One JSON value for the row `product`. */
  value: RawBuilder<Value>;
  /** It tells how many are left, which changes with each order: pages with it are not kept. */
  volatile?: boolean;
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
  /** What no two pages of different products share: pages of a list are kept by it until something changes, see `keep`. */
  page?: string | undefined;
}

const givenRowsMark = '/* given rows */';
/** A table in `from` that differs from request to request. */
export const givenRows = <Row>(): RawBuilder<Row> => sql<Row>`(${sql.raw(givenRowsMark)})`;

export interface ReadProduct {
  row: ShownProduct;
  beside: unknown;
}

type Answer = { products: [values: unknown[], beside: unknown, ...parts: never[]] };

/** The fields of a product that show its long texts. */
const textPaths = ['description', 'seo'];

/** The product's shown columns, and those of its long texts where they are asked for. */
const columnsFor = (paths: ReadonlySet<string>): readonly (keyof ShownProduct)[] =>
  textPaths.some((path) => paths.has(path))
    ? [...shownProductColumns, ...productTextColumns]
    : shownProductColumns;

/** Of a page of two dozen products with their pictures, see `KeptValues`. */
const weightOfPage = 20;

interface Statement {
  /** No two statements share it. */
  name: string;
  /** In two halves where given rows come between them. */
  text: readonly string[];
  columns: readonly (keyof ShownProduct)[];
  wanted: readonly ProductPart<never>[];
  tables: readonly (keyof Tables)[];
  revivers: Promise<ReadonlyMap<keyof Tables, Reviver>> | null;
}

let statementsMade = 0;

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
  const asked = (fields: readonly string[] = []) => fields.some((path) => paths.has(path));
  const wanted = parts.filter((part) => asked(part.paths) && !asked(part.unless));
  const values = wanted.map((part) => part.value);
  const columns = columnsFor(paths);
  // One column of JSON: cheaper to take apart than dozens of columns.
  const all = sql.join([valuesOf('product', columns), beside ?? sql`NULL`, ...values]);
  const made: Statement = {
    name: `${name} ${String((statementsMade += 1))}`,
    text: from()
      .select(sql<never>`json_build_array(${all})`.as('products'))
      .compile()
      .sql.split(givenRowsMark),
    columns,
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
  const read = () =>
    context.db.publicPrepared<Answer>({
      sql: statement.text.join(query.rows?.sql ?? ''),
      parameters: query.rows?.parameters ?? query.values ?? [],
    });
  const isKept = query.page !== undefined && !statement.wanted.some((part) => part.volatile);
  const [rows, revivers] = await Promise.all([
    isKept ? keep(context, `${statement.name} ${query.page ?? ''}`, read, weightOfPage) : read(),
    reviversOf(context, statement),
  ]);
  const revive = (table: keyof Tables): Reviver => {
    const reviver = revivers.get(table);
    if (!reviver) throw new Error(`the part names no table ${table}`);
    return reviver;
  };
  return rows.map(({ products: [own, beside, ...values] }) => {
    const row = revive('product')(rowOf<ShownProduct>(statement.columns, own));
    statement.wanted.forEach((part, index) => {
      part.prime(context, row, values[index] as never, revive);
    });
    return { row, beside };
  });
}
