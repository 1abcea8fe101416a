import { StartFault } from '../supervise/faults.ts';
import { besideStart, childProgram, type Beside } from './beside-start.ts';

const usage =
  'npm run audit:stock: rebuilds all stock from its movements and reservations and prints what differs; ends with 1 when something does.';

/** `npm run audit:stock`, beside a running `npm start` or on its own. Sets the exit code. */
export const main = (args: string[]): Promise<void> =>
  besideStart(
    () => (args.length > 0 ? Promise.reject(new StartFault(usage)) : Promise.resolve(null)),
    (_asked, beside) => runAudit(beside),
  );

async function runAudit({ supervisor, wiring }: Beside): Promise<number> {
  const program = childProgram(wiring, 'audit-stock-child.ts');
  const { code } = await supervisor.run(program, {
    onLine: (line) => {
      console.log(line);
    },
  });
  return code ?? 1;
}
