import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoCatalogue } from '../../local/demo/index.ts';
import { repository } from '../api/processes.ts';
import { benchEnv } from './bench-env.ts';
import { ndcg } from './ndcg.ts';
import { queries, type JudgedQuery } from './queries.ts';
import { startShop } from './running-shop.ts';
import { see, type Seen } from './wanted.ts';

const wanted = 0.9;
const depth = 10;

const demo = demoCatalogue();
const inShop = new Set(
  demo.sellers.filter(({ status }) => status === 'APPROVED').map(({ handle }) => handle),
);
const products = demo.products.filter(({ seller }) => inShop.has(seller)).map(see);
const byHandle = new Map(products.map((product) => [product.handle, product]));

const gradeOf = ({ three, two, one }: JudgedQuery, product: Seen): number =>
  three(product) ? 3 : two?.(product) ? 2 : one?.(product) ? 1 : 0;

const document = `query ($query: String!) { search(query: $query, first: ${String(depth)}) { nodes { slug } } }`;

async function search(apiUrl: string, { query, locale }: JudgedQuery): Promise<string[]> {
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': locale },
    body: JSON.stringify({ query: document, variables: { query } }),
  });
  const { data, errors } = (await response.json()) as {
    data: { search: { nodes: { slug: string }[] } } | null;
    errors?: unknown;
  };
  if (!data) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data.search.nodes.map(({ slug }) => slug);
}

/** `npm run bench:search`: how near each judged query's first ten come to the best ten there are. */
async function main(): Promise<void> {
  const shop = benchEnv.apiUrl() ? null : await startShop();
  try {
    const rows = [];
    for (const judged of queries) {
      const found = await search(shop?.apiUrl ?? benchEnv.apiUrl() ?? '', judged);
      const grades = found.map((handle) => {
        const product = byHandle.get(handle);
        return product ? gradeOf(judged, product) : 0;
      });
      const all = products.map((product) => gradeOf(judged, product));
      rows.push({
        judged,
        grades,
        score: ndcg(grades, all, depth),
        best: all.filter((grade) => grade === 3).length,
      });
    }
    const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length;
    const table = [
      '# Relevance of the search',
      '',
      `${String(rows.length)} judged queries over ${String(products.length)} products of the demo; mean NDCG@${String(depth)} **${mean.toFixed(3)}** (wanted: ${wanted.toFixed(2)}). \`npm run bench:search\` writes this file. Judgements: \`infra/bench/search/queries.ts\`.`,
      '',
      '| query | language | NDCG@10 | grades of the first ten | just right in the shop |',
      '| --- | --- | ---: | --- | ---: |',
      ...rows.map(
        ({ judged, grades, score, best }) =>
          `| ${judged.query.replaceAll('<', '&lt;')} | ${judged.locale} | ${score.toFixed(3)} | ${grades.join(' ') || 'none'} | ${String(best)} |`,
      ),
      '',
    ].join('\n');
    process.stdout.write(`${table}\n`);
    if (shop) {
      await mkdir(join(repository, 'docs/bench'), { recursive: true });
      await writeFile(join(repository, 'docs/bench/search.md'), table);
    }
    if (mean < wanted) {
      process.stderr.write(`mean NDCG@${String(depth)} is ${mean.toFixed(3)}, below ${wanted.toFixed(2)}\n`);
      process.exitCode = 1;
    }
  } finally {
    await shop?.stop();
  }
}

await main();
