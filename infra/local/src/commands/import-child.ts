/** The import itself, in the API's environment. Arguments: seller, format, file. */
import { readFile } from 'node:fs/promises';
import {
  faultMessage,
  importFormats,
  importProducts,
  openCommands,
  UserFaults,
  type ImportReport,
} from '@gebyar/api/commands';

const shownLines = 200;

function tell({ created, updated, unchanged, faults, missingImages }: ImportReport): void {
  console.log(
    `${String(created)} products new, ${String(updated)} changed, ${String(unchanged)} as they were; ` +
      `${String(faults.length)} rows left out, ${String(missingImages.length)} pictures missing`,
  );
  const lines = [...faults, ...missingImages].map(
    ({ line, handle, reason }) => `  line ${String(line)}${handle ? ` (${handle})` : ''}: ${reason}`,
  );
  for (const line of lines.slice(0, shownLines)) console.log(line);
  if (lines.length > shownLines) console.log(`  and ${String(lines.length - shownLines)} more`);
}

async function run(): Promise<number> {
  const [sellerSlug = '', given = '', path = ''] = process.argv.slice(2);
  const format = importFormats.find((known) => known === given);
  if (!format) {
    console.error(`the format ${given} is not known; known: ${importFormats.join(', ')}`);
    return 1;
  }
  const { context, close } = openCommands('import');
  try {
    const file = await readFile(path);
    tell(
      await importProducts(context, {
        sellerSlug,
        format,
        file,
        onProgress: (done, total) => process.send?.(`${String(done)} of ${String(total)} products`),
      }),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UserFaults)) throw error;
    for (const fault of error.faults) console.error(faultMessage(fault, 'en'));
    return 1;
  } finally {
    await close();
  }
}

process.exit(await run());
