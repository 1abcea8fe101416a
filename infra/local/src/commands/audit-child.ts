/** The audit itself, in the API's environment. */
import { auditInvariants, invariantCount, openCommands } from '@gebyar/api/commands';

async function run(): Promise<number> {
  const { context, close } = openCommands('audit');
  try {
    const broken = await auditInvariants(context);
    for (const { code, rule, count, examples } of broken) {
      console.log(`${code} broken ${String(count)} times: ${rule}`);
      for (const { subject, found } of examples) console.log(`  ${subject}: ${found}`);
      if (count > examples.length) console.log(`  and ${String(count - examples.length)} more`);
    }
    const sum = broken.reduce((total, { count }) => total + count, 0);
    console.log(`${String(invariantCount)} rules, ${String(sum)} violations`);
    return sum === 0 ? 0 : 1;
  } finally {
    await close();
  }
}

process.exit(await run());
