// The bare limit of a checkout: one transaction that writes the same rows as a finished one, in a loop on so many connections,
// by prepared statements and as the application's role. Reads its orders from standard input.
import { text } from 'node:stream/consumers';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Pair } from './goods.ts';

export interface LimitOrders {
  databaseUrl: string;
  /** The order group whose rows are copied. */
  orderGroupNumber: string;
  pairs: Pair[];
  atOnce: number;
  seconds: number;
}

export interface LimitResult {
  transactions: number;
  seconds: number;
  ms: number[];
}

const orders = JSON.parse(await text(process.stdin)) as LimitOrders;

/** Everything as the text that PostgreSQL sends and takes. */
const asText = { getTypeParser: () => (value: string) => value };
const open = async (): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: orders.databaseUrl,
    types: asText,
    options: '-c role=gebyar_app -c gebyar.scope=platform -c TimeZone=UTC -c jit=off',
  });
  await client.connect();
  return client;
};

type Row = Record<string, string | null>;

/** Where a whole checkout's rows are, in the order they refer to one another; `$1` is the order group's id. */
const places: [table: string, where: string][] = [
  ['cart', 'id = (SELECT cart_id FROM order_group WHERE id = $1)'],
  ['cart_line', 'cart_id = (SELECT cart_id FROM order_group WHERE id = $1)'],
  ['cart_delivery', 'cart_id = (SELECT cart_id FROM order_group WHERE id = $1)'],
  ['order_group', 'id = $1'],
  ['"order"', 'order_group_id = $1'],
  ['order_line', 'order_id IN (SELECT id FROM "order" WHERE order_group_id = $1)'],
  ['order_discount', 'order_id IN (SELECT id FROM "order" WHERE order_group_id = $1)'],
  ['payment', 'order_group_id = $1'],
  ['reservation', 'order_group_id = $1'],
  ['outbox_event', `payload ->> 'orderGroupId' = $1::text`],
];

interface Model {
  tables: { table: string; rows: Row[] }[];
  jobs: Row[];
  /** What has to be another one in each copy. */
  own: string[];
  group: Row;
}

async function readModel(client: pg.Client): Promise<Model> {
  const found = await client.query<Row>('SELECT id, number FROM order_group WHERE number = $1', [
    orders.orderGroupNumber,
  ]);
  const group = found.rows[0] ?? {};
  const tables: Model['tables'] = [];
  for (const [table, where] of places) {
    const { rows } = await client.query<Row>(`SELECT * FROM ${table} WHERE ${where}`, [group['id']]);
    if (rows.length > 0) tables.push({ table, rows });
  }
  const own = tables.flatMap(({ rows }) => rows.flatMap(({ id }) => id ?? []));
  const { rows: jobs } = await client.query<Row>(
    `SELECT task.identifier AS name, job.payload, job.run_at FROM graphile_worker._private_jobs job
     JOIN graphile_worker._private_tasks task ON task.id = job.task_id
     WHERE job.payload ->> 'orderGroupId' = ANY ($1) OR job.payload ->> 'paymentId' = ANY ($1)`,
    [own],
  );
  return { tables, jobs, own, group };
}

const chance = (): string => randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase();

interface Statement {
  name: string;
  text: string;
  values: (string | null)[];
}

/** The statements of one copy: other ids, another number, other goods. */
function copyOf({ tables, jobs, own, group }: Model, from: Pair, to: Pair): Statement[] {
  const swaps: [string, string][] = [
    ...own.map((id): [string, string] => [id, randomUUID()]),
    [group['number'] ?? '', `BPN-${chance()}`],
    [from.sellerId, to.sellerId],
    ...from.things.flatMap(({ variantId, productId }, index): [string, string][] => [
      [variantId, to.things[index]?.variantId ?? ''],
      [productId, to.things[index]?.productId ?? ''],
    ]),
  ];
  const swapped = (value: string | null): string | null =>
    value === null ? null : swaps.reduce((now, [one, other]) => now.replaceAll(one, other), value);
  const [one, two] = to.things;
  const statements = tables.map(({ table, rows }): Statement => {
    const columns = Object.keys(rows[0] ?? {});
    const values = rows.flatMap((row) =>
      columns.map((column) =>
        table === 'payment' && column === 'provider_session_id' && row[column] !== null
          ? `cs_${chance()}`
          : table === 'reservation' && column === 'location_id'
            ? (locations.get(to.sellerId) ?? null)
            : swapped(row[column] ?? null),
      ),
    );
    let place = 0;
    const tuples = rows.map(() => `(${columns.map(() => `$${String(++place)}`).join(', ')})`);
    const names = columns.map((column) => `"${column}"`).join(', ');
    return { name: table, text: `INSERT INTO ${table} (${names}) VALUES ${tuples.join(', ')}`, values };
  });
  const calls = jobs.map(
    (_, index) =>
      `graphile_worker.add_job($${String(3 * index + 1)}::text, $${String(3 * index + 2)}::json, run_at => $${String(3 * index + 3)}::timestamptz)`,
  );
  return [
    ...statements,
    {
      name: 'jobs',
      text: `SELECT ${calls.join(', ')}`,
      values: jobs.flatMap(({ name, payload, run_at: at }) => [
        name ?? '',
        swapped(payload ?? ''),
        at ?? null,
      ]),
    },
    {
      name: 'stock',
      text: 'UPDATE stock_level SET reserved = reserved + 1 WHERE variant_id IN ($1, $2) AND reserved + 1 <= on_hand',
      values: [one?.variantId ?? '', two?.variantId ?? ''],
    },
  ];
}

const result: LimitResult = { transactions: 0, seconds: 0, ms: [] };
const clients = await Promise.all(Array.from({ length: orders.atOnce }, open));
const [first] = clients;
if (!first) throw new Error('nobody connects');
const { rows: places_ } = await first.query<Row>(
  'SELECT DISTINCT ON (seller_id) seller_id, location_id FROM stock_level',
);
const locations = new Map(places_.map((row) => [row['seller_id'] ?? '', row['location_id'] ?? '']));
const model = await readModel(first);
const bought = new Set(
  model.tables.find(({ table }) => table === 'order_line')?.rows.map((row) => row['variant_id']),
);
const modelPair = orders.pairs.find(({ things }) => things.every(({ variantId }) => bought.has(variantId)));
if (!modelPair) throw new Error('the model is none of the pairs');

const began = performance.now();
const end = began + orders.seconds * 1000;

async function write(client: pg.Client, index: number): Promise<void> {
  for (let turn = index; performance.now() < end; turn += orders.atOnce) {
    const pair = orders.pairs[turn % orders.pairs.length];
    if (!pair || !modelPair) throw new Error('nothing to buy');
    const statements = copyOf(model, modelPair, pair);
    const from = performance.now();
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    await client.query('COMMIT');
    result.ms.push(performance.now() - from);
    result.transactions += 1;
  }
}

await Promise.all(clients.map(write));
result.seconds = (performance.now() - began) / 1000;
await Promise.all(clients.map((client) => client.end()));
process.stdout.write(JSON.stringify(result));
