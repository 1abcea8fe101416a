import { cpus } from 'node:os';
import type { Plan } from './measurements.ts';
import type { Measured } from './processes.ts';

export interface Figures {
  plan: Plan;
  manyProducts: number;
  standard: Record<
    'oneStatement' | 'productByPost' | 'fixedJson' | 'productFromCache' | 'list' | 'search',
    Measured
  >;
  many: Record<'list' | 'search', Measured> | null;
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');
const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
const met = (good: boolean) => (good ? 'met' : '**missed**');

/** The committed table. */
export function report({ plan, manyProducts, standard, many }: Figures): string {
  const { oneStatement, productByPost, fixedJson, productFromCache } = standard;
  const open = productByPost.perSecond / oneStatement.perSecond;
  const cached = productFromCache.perSecond / fixedJson.perSecond;
  const measured = (name: string, { perSecond, p50, p99 }: Measured) =>
    row(name, whole(perSecond), `${String(p50)} ms`, `${String(p99)} ms`);
  const lists = (['list', 'search'] as const).map((name) => {
    const small = standard[name].p99;
    const large = many?.[name].p99;
    return row(
      name === 'list' ? 'list of 24' : 'search',
      `${String(small)} ms`,
      '<= 80 ms',
      met(small <= 80),
      large === undefined ? '-' : `${String(large)} ms (${(large / Math.max(1, small)).toFixed(1)} x)`,
      large === undefined ? '-' : met(large <= 2 * Math.max(1, small)),
    );
  });
  return `# How fast the API is

Written by \`npm run bench:api\`: one API process in production mode on the embedded PostgreSQL, ${whole(plan.products)} products,
${String(plan.connections)} connections from a second process, ${String(plan.seconds)} s a measurement, everything on one machine with ${String(cpus().length)} cores
(${cpus()[0]?.model.trim() ?? 'unknown'}). The limits are measured in turn in the same run, so the ratios hold where the absolute
figures do not.

| product by slug | ratio | wanted | |
| --- | --- | --- | --- |
${row('open query by POST, nothing cached, to one statement', open.toFixed(2), '>= 0.50', met(open >= 0.5))}
${row('trusted document by GET, from the cache, to a fixed JSON', cached.toFixed(2), '>= 0.50', met(cached >= 0.5))}

| list, by POST, nothing cached | p99 | wanted | | p99 at ${manyProducts ? whole(manyProducts) : '-'} products | within 2 x |
| --- | --- | --- | --- | --- | --- |
${lists.join('\n')}

| measured | requests a second | p50 | p99 |
| --- | --- | --- | --- |
${[
  measured('limit: `node:http` + `pg`, one prepared statement that builds the same JSON', oneStatement),
  measured('product by open POST', productByPost),
  measured('limit: `node:http`, a fixed JSON of the same size', fixedJson),
  measured('product by trusted GET, cached', productFromCache),
  measured('list of 24 by open POST', standard.list),
  measured('search by open POST', standard.search),
  ...(many
    ? [
        measured(`list of 24 at ${whole(manyProducts)}`, many.list),
        measured(`search at ${whole(manyProducts)}`, many.search),
      ]
    : []),
].join('\n')}

A product's answer is ${whole(productByPost.bytes)} bytes on the wire: variants, prices, stock, pictures, seller, category and its parent.
`;
}
