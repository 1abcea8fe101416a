import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { StartFault } from '../supervise/faults.ts';

export interface ImportArgs {
  seller: string;
  format: string;
  /** Absolute. */
  file: string;
}

const usage = 'npm run import -- --seller <handle> --format shopify FILE.csv';

/**
 * Reads the arguments of the import command.
 *
 * @param cwd the directory a relative file is meant from
 * @throws StartFault with the fault and the usage
 */
export function readImportArgs(args: readonly string[], cwd: string): ImportArgs {
  const { values, positionals } = parse(args);
  const [file, ...more] = positionals;
  if (!values.seller) throw fault('--seller is missing: the handle of the seller whose products these are');
  if (!file) throw fault('the file is missing');
  if (more.length > 0) throw fault(`one file at a time, not also ${more.join(', ')}`);
  return { seller: values.seller, format: values.format, file: resolve(cwd, file) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { seller: { type: 'string' }, format: { type: 'string', default: 'shopify' } },
    });
  } catch (error) {
    throw fault(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error));
  }
}

const fault = (text: string) => new StartFault(`${text}\nUsage: ${usage}`);
