import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  changeShows,
  fixedJson,
  list,
  oneStatement,
  productByPost,
  productFromCache,
  type Plan,
} from './measurements.ts';
import { repository, type Measured } from './processes.ts';
import { report, type Figures, type Standard } from './report.ts';
import { startStack, type Stack } from './stack.ts';

const usage = `npm run bench:api -- [product] [lists] [many] [--products 3000] [--many 300000] [--seconds 6] [--rounds 3] [--connections 32] [--quick] [--profile <directory>] [--no-write]
  product, lists   only these; both when none is named
  many             lists of the large catalogue as well (its seed takes some minutes), against the lists of this run
  --quick          one round of 3 seconds a measurement, nothing written
What a run does not measure, the table keeps from the run before (docs/bench/api.json).`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    products: { type: 'string', default: '3000' },
    many: { type: 'string', default: '300000' },
    seconds: { type: 'string', default: '6' },
    rounds: { type: 'string', default: '3' },
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

const parts = ['product', 'lists', 'many'] as const;
type Part = (typeof parts)[number];

function tell(name: string, { perSecond, p50, p99, cpu }: Measured): void {
  const cost = cpu === null ? '' : `, ${(cpu.api * 1000).toFixed(2)} ms of the API's processor`;
  say(`${name}: ${perSecond.toFixed(0)}/s, p50 ${String(p50)} ms, p99 ${String(p99)} ms${cost}`);
}

const middle = (all: Measured[]): Measured | undefined =>
  [...all].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(all.length / 2)];

/** All in turn, several times over: the machine is shared, and what it does meanwhile would tilt a ratio of two runs. */
async function measureAll(
  steps: Record<string, () => Promise<Measured>>,
  { rounds }: Plan,
): Promise<Record<string, Measured>> {
  const figures: Record<string, Measured[]> = {};
  for (let round = 0; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) {
      const measured = await step();
      tell(name, measured);
      (figures[name] ??= []).push(measured);
    }
  }
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, all]) => {
      const measured = middle(all);
      return measured ? [[name, measured]] : [];
    }),
  );
}

const listSteps = (stack: Stack, plan: Plan) => ({
  list: () => list(stack, plan, 'list', 'kept'),
  search: () => list(stack, plan, 'search', 'kept'),
  listFromCache: () => list(stack, plan, 'list', 'trusted'),
  searchFromCache: () => list(stack, plan, 'search', 'trusted'),
  listAnew: () => list(stack, plan, 'list', 'anew'),
  searchAnew: () => list(stack, plan, 'search', 'anew'),
});

async function measureStandard(
  plan: Plan,
  wanted: ReadonlySet<Part>,
  profileTo: string | null,
): Promise<Partial<Standard>> {
  const stack = await startStack({ products: plan.products, profileTo });
  try {
    const product = await measureAll(
      wanted.has('product')
        ? {
            oneStatement: () => oneStatement(stack, plan),
            productByPost: () => productByPost(stack, plan),
            fixedJson: () => fixedJson(stack, plan),
            productFromCache: () => productFromCache(stack, plan),
          }
        : {},
      plan,
    );
    const changeMs = wanted.has('product') ? await changeShows(stack, plan) : undefined;
    if (changeMs !== undefined) say(`a change shows after ${String(changeMs)} ms at most`);
    const lists = await measureAll(
      wanted.has('lists') || wanted.has('many') ? listSteps(stack, plan) : {},
      plan,
    );
    return { ...product, ...lists, ...(changeMs === undefined ? {} : { changeMs }) };
  } finally {
    await stack.stop();
  }
}

async function measureMany(plan: Plan): Promise<Figures['many']> {
  const began = Date.now();
  const stack = await startStack({ products: plan.products, profileTo: null, say });
  const seedSeconds = Math.round((Date.now() - began) / 1000);
  say(`${String(plan.products)} products are there after ${String(seedSeconds)} s`);
  try {
    const measured = await measureAll(listSteps(stack, plan), plan);
    return {
      products: plan.products,
      seedSeconds,
      ...(measured as Record<keyof ReturnType<typeof listSteps>, Measured>),
    };
  } finally {
    await stack.stop();
  }
}

const kept = join(repository, 'docs/bench/api.json');

async function before(): Promise<Partial<Figures>> {
  try {
    return JSON.parse(await readFile(kept, 'utf8')) as Partial<Figures>;
  } catch {
    return {};
  }
}

if (values.help || positionals.some((name) => !parts.includes(name as Part))) {
  say(usage);
  process.exitCode = values.help ? 0 : 1;
} else {
  const plan: Plan = {
    products: Number(values.products),
    connections: Number(values.connections),
    seconds: values.quick ? 3 : Number(values.seconds),
    rounds: values.quick ? 1 : Number(values.rounds),
  };
  const named = new Set(positionals as Part[]);
  const wanted: ReadonlySet<Part> = named.size > 0 ? named : new Set(['product', 'lists']);
  const earlier = await before();
  const figures: Partial<Figures> = {
    ...earlier,
    plan,
    standard: { ...earlier.standard, ...(await measureStandard(plan, wanted, values.profile ?? null)) },
    ...(wanted.has('many') ? { many: await measureMany({ ...plan, products: Number(values.many) }) } : {}),
  };
  const text = report(figures);
  say(`\n${text}`);
  if (!values.quick && !values['no-write']) {
    await mkdir(dirname(kept), { recursive: true });
    await writeFile(kept, `${JSON.stringify(figures, null, 2)}\n`);
    await writeFile(kept.replace(/json$/, 'md'), text);
  }
}
