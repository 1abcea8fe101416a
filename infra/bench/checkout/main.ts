import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../api/processes.ts';
import { measureCheckouts, measureLimit, type Measured, type MeasuredCheckout } from './measure.ts';
import { report, type Figures } from './report.ts';
import { startStack } from './stack.ts';

const usage = `npm run bench:checkout -- [--seconds 8] [--rounds 5] [--at-once 16] [--quick] [--profile <directory>] [--no-write]
  --quick   one round of 4 seconds a measurement, nothing written`;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '5' },
    'at-once': { type: 'string', default: '16' },
    quick: { type: 'boolean', default: false },
    profile: { type: 'string' },
    'no-write': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const plan = {
  atOnce: Number(values['at-once']),
  seconds: values.quick ? 4 : Number(values.seconds),
  rounds: values.quick ? 1 : Number(values.rounds),
};

const tell = (name: string, { perSecond, p50, p99, cpu, commits }: Measured) => {
  console.log(
    `${name}: ${perSecond.toFixed(1)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${commits.toFixed(1)} commits; ` +
      `processor ms each: API ${cpu.api.toFixed(2)}, PostgreSQL ${cpu.database.toFixed(2)}, emulator ${cpu.emulator.toFixed(2)}`,
  );
};

/** The round in the middle, by what it brought. */
const middle = <Kind extends Measured>(rounds: readonly Kind[]): Kind => {
  const found = [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)];
  if (!found) throw new Error('nothing was measured');
  return found;
};

async function measureAll(): Promise<Figures> {
  const stack = await startStack({ profileTo: values.profile ?? null });
  try {
    const warm = await measureCheckouts(stack, { ...plan, seconds: Math.min(4, plan.seconds) });
    if (warm.failed > 0) throw new Error(warm.fault ?? 'a checkout failed');
    await measureLimit(stack, { ...plan, seconds: 1 }, warm.orderGroupNumber);
    const rounds: { checkout: MeasuredCheckout[]; alone: MeasuredCheckout[]; limit: Measured[] } = {
      checkout: [],
      alone: [],
      limit: [],
    };
    for (let round = 0; round < plan.rounds; round++) {
      const limit = await measureLimit(stack, plan, warm.orderGroupNumber);
      tell('limit', limit);
      const checkout = await measureCheckouts(stack, plan);
      tell('checkout', checkout);
      if (checkout.failed > 0) throw new Error(checkout.fault ?? 'a checkout failed');
      const alone = await measureCheckouts(stack, { ...plan, atOnce: 1 });
      tell('checkout, one after another', alone);
      rounds.limit.push(limit);
      rounds.checkout.push(checkout);
      rounds.alone.push(alone);
    }
    const ratios = rounds.checkout.map(
      ({ perSecond }, index) => perSecond / (rounds.limit[index]?.perSecond ?? Infinity),
    );
    return {
      plan,
      checkout: middle(rounds.checkout),
      alone: middle(rounds.alone),
      limit: middle(rounds.limit),
      ratio: [...ratios].sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0,
    };
  } finally {
    await stack.stop();
  }
}

if (values.help) console.log(usage);
else {
  const figures = await measureAll();
  const text = report(figures);
  console.log(`\n${text}`);
  if (!values.quick && !values['no-write']) {
    await mkdir(join(repository, 'docs/bench'), { recursive: true });
    await writeFile(join(repository, 'docs/bench/checkout.md'), text);
  }
}
