import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixedJson, list, oneStatement, productByPost, productFromCache, type Plan } from './measurements.ts';
import { repository } from './processes.ts';
import { report, type Figures } from './report.ts';
import { startStack } from './stack.ts';

const usage = `npm run bench:api -- [--products 3000] [--many 300000] [--seconds 10] [--connections 32] [--quick] [--profile <directory>] [--no-write]
  --many 0   leaves the large catalogue out
  --quick    3 seconds a measurement, without the large catalogue, nothing written`;

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '3000' },
    many: { type: 'string', default: '300000' },
    seconds: { type: 'string', default: '10' },
    connections: { type: 'string', default: '32' },
    quick: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'no-write': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function measureStandard(plan: Plan, profileTo: string | null): Promise<Figures['standard']> {
  const stack = await startStack({ products: plan.products, profileTo });
  try {
    const figures: Partial<Figures['standard']> = {};
    const steps = {
      oneStatement: () => oneStatement(stack, plan),
      productByPost: () => productByPost(stack, plan),
      fixedJson: () => fixedJson(stack, plan),
      productFromCache: () => productFromCache(stack, plan),
      list: () => list(stack, plan, 'list'),
      search: () => list(stack, plan, 'search'),
    };
    for (const [name, step] of Object.entries(steps) as [
      keyof typeof steps,
      () => ReturnType<typeof fixedJson>,
    ][]) {
      const measured = await step();
      figures[name] = measured;
      say(
        `${name}: ${measured.perSecond.toFixed(0)}/s, p50 ${String(measured.p50)} ms, p99 ${String(measured.p99)} ms`,
      );
    }
    return figures as Figures['standard'];
  } finally {
    await stack.stop();
  }
}

async function measureMany(plan: Plan): Promise<Figures['many']> {
  const stack = await startStack({ products: plan.products, profileTo: null });
  try {
    const figures = { list: await list(stack, plan, 'list'), search: await list(stack, plan, 'search') };
    for (const [name, { perSecond, p99 }] of Object.entries(figures))
      say(`${name} of ${String(plan.products)}: ${perSecond.toFixed(0)}/s, p99 ${String(p99)} ms`);
    return figures;
  } finally {
    await stack.stop();
  }
}

if (values.help) {
  say(usage);
} else {
  const plan: Plan = {
    products: Number(values.products),
    connections: Number(values.connections),
    seconds: values.quick ? 3 : Number(values.seconds),
  };
  const many = values.quick ? 0 : Number(values.many);
  const figures: Figures = {
    plan,
    manyProducts: many,
    standard: await measureStandard(plan, values.profile ?? null),
    many: many > 0 ? await measureMany({ ...plan, products: many }) : null,
  };
  const text = report(figures);
  say(`\n${text}`);
  if (!values.quick && !values['no-write']) await writeFile(join(repository, 'docs/bench/api.md'), text);
}
