import { cpus } from 'node:os';
import type { Plan } from './measurements.ts';
import type { Measured } from './processes.ts';

type ListName = 'list' | 'search' | 'listFromCache' | 'searchFromCache' | 'listAnew' | 'searchAnew';
type ProductName = 'oneStatement' | 'productByPost' | 'fixedJson' | 'productFromCache';

export interface Standard extends Record<ListName | ProductName, Measured> {
  /** The longest that a change took to show, in milliseconds. */
  changeMs: number;
}

export interface Figures {
  plan: Plan;
  standard: Partial<Standard>;
  many: (Record<ListName, Measured> & { products: number; seedSeconds: number }) | null;
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const met = (good: boolean) => (good ? 'met' : '**missed**');

const names: Record<ListName | ProductName, string> = {
  oneStatement: 'limit: `node:http` + `pg`, one prepared statement that builds the same JSON',
  productByPost: 'product by open POST, made anew',
  fixedJson: 'limit: `node:http`, a fixed JSON of the same size',
  productFromCache: 'product by trusted GET, cached',
  list: 'list of 24 with facets by open POST',
  search: 'search with facets by open POST',
  listFromCache: 'list of 24 with facets by trusted GET',
  searchFromCache: 'search with facets by trusted GET',
  listAnew: 'list of 24 with facets by open POST, answer made anew',
  searchAnew: 'search with facets by open POST, answer made anew',
};

function productTable({
  oneStatement,
  productByPost,
  fixedJson,
  productFromCache,
  changeMs,
}: Partial<Standard>) {
  if (!oneStatement || !productByPost || !fixedJson || !productFromCache) return '';
  const open = productByPost.perSecond / oneStatement.perSecond;
  const cached = productFromCache.perSecond / fixedJson.perSecond;
  return `| product by slug | measured | wanted | |
| --- | --- | --- | --- |
${row('open query by POST, nothing cached, to one statement', open.toFixed(2), '>= 0.50', met(open >= 0.5))}
${row('trusted document by GET, from the cache, to a fixed JSON', cached.toFixed(2), '>= 0.50', met(cached >= 0.5))}
${changeMs === undefined ? '' : row('a price or stock change shows, the longest of 20', `${String(changeMs)} ms`, '<= 1,000 ms', met(changeMs <= 1000))}

A product's answer is ${whole(productByPost.bytes)} bytes on the wire: variants, prices, stock, pictures, seller, motif, category and its parent.
`;
}

function listTable({ standard, many }: Partial<Figures>): string {
  const rows = (
    ['list', 'search', 'listFromCache', 'searchFromCache', 'listAnew', 'searchAnew'] as const
  ).flatMap((name) => {
    const small = standard?.[name]?.p99;
    if (small === undefined) return [];
    const large = many?.[name].p99;
    return row(
      names[name],
      `${String(small)} ms`,
      '<= 80 ms',
      met(small <= 80),
      large === undefined ? '-' : `${String(large)} ms (${(large / Math.max(1, small)).toFixed(1)} x)`,
      large === undefined ? '-' : met(large <= 2 * Math.max(1, small)),
    );
  });
  if (rows.length === 0) return '';
  return `| list | p99 | wanted | | p99 at ${many ? whole(many.products) : '-'} products | within 2 x |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}

An open query by POST is kept from its third time on, like a trusted document, until something changes; \`cache-control: no-cache\` has it made
anew, from counts of facets, orders of ids and rows of products that are kept until something changes.
`;
}

/** The committed table. */
export function report({ plan, standard = {}, many = null }: Partial<Figures>): string {
  const ms = (seconds: number | undefined) => (seconds === undefined ? '-' : (seconds * 1000).toFixed(2));
  const measured = (name: string, { perSecond, p50, p99, cpu }: Measured) =>
    row(name, whole(perSecond), `${String(p50)} ms`, `${String(p99)} ms`, ms(cpu?.api), ms(cpu?.database));
  const all = Object.keys(names) as (ListName | ProductName)[];
  const rows = [
    ...all.flatMap((name) => (standard[name] ? [measured(names[name], standard[name])] : [])),
    ...all.flatMap((name) =>
      many && name in many
        ? [measured(`${names[name]}, ${whole(many.products)} products`, many[name as ListName])]
        : [],
    ),
  ];
  return `# How fast the API is

Written by \`npm run bench:api\`: one API process in production mode on the embedded PostgreSQL, ${whole(plan?.products ?? 0)} products,
${String(plan?.connections)} connections from a second process, ${String(plan?.seconds)} s a measurement, all in turn ${String(plan?.rounds)} times and of
each the middle, everything on one machine with ${String(cpus().length)} cores
(${cpus()[0]?.model.trim() ?? 'unknown'}). The limits are measured in turn in the same run, so the ratios hold where the absolute
figures do not. Processor time is what one request took, in milliseconds.

${productTable(standard)}
${listTable({ standard, many })}
| measured | requests a second | p50 | p99 | API's processor | PostgreSQL's |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
${many ? `\nSeeding ${whole(many.products)} products and starting took ${whole(many.seedSeconds)} s.\n` : ''}`;
}
