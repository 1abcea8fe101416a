import { access } from 'node:fs/promises';
import { invokedFrom } from '../preflight/local-env.ts';
import { Progress } from '../report/progress.ts';
import { StartFault } from '../supervise/faults.ts';
import { besideStart, childProgram, type Beside } from './beside-start.ts';
import { readImportArgs, type ImportArgs } from './import-args.ts';

/** `npm run import`: takes a file of products in, beside a running `npm start` or on its own. Sets the exit code. */
export const main = (args: string[]): Promise<void> =>
  besideStart(async () => {
    const parsed = readImportArgs(args, invokedFrom());
    await access(parsed.file).catch(() => {
      throw new StartFault(`${parsed.file} can't be read`);
    });
    return parsed;
  }, runImport);

async function runImport(args: ImportArgs, { supervisor, wiring }: Beside): Promise<number> {
  const progress = new Progress(process.stdout);
  const doing = 'importing';
  const lines: string[] = [];
  const program = childProgram(wiring, 'import-child.ts', args.seller, args.format, args.file);
  const { code } = await progress.step(
    doing,
    () => 'import ended',
    () =>
      supervisor.run(program, {
        onLine: (line) => lines.push(line),
        onMessage: (message) => progress.detail(doing, String(message)),
      }),
  );
  for (const line of lines) console.log(line);
  return code ?? 1;
}
