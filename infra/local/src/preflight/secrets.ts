import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { StartFault } from '../supervise/faults.ts';

const shape = z.object({
  sessionSecret: z.string().min(32),
  webhookSecret: z.string().startsWith('whsec_'),
});

/** What this installation signs with. */
export type Secrets = z.infer<typeof shape>;

const generate = (): Secrets => ({
  sessionSecret: randomBytes(32).toString('hex'),
  webhookSecret: `whsec_${randomBytes(24).toString('hex')}`,
});

/**
 * The secrets of this installation, made at its first start and kept in a file that only its owner reads.
 *
 * @throws StartFault when the file is damaged
 */
export async function openSecrets(path: string): Promise<Secrets> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new StartFault(`${path} can't be read (${String(error.code)}); does it belong to another user?`);
  });
  if (text === undefined) {
    const secrets = generate();
    await writeFile(path, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    return secrets;
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    throw new StartFault(`${path} is damaged; remove it (everybody has to sign in again then)`);
  }
}
