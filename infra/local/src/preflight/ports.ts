import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { PortVariable, Settings } from './local-env.ts';

/** The ports a start will use; those of parts that are replaced by real services are not. */
export function neededPorts({ ports, databaseUrl, stripe, smtpUrl }: Settings): [PortVariable, number][] {
  const unused = new Set<PortVariable>([
    ...(databaseUrl ? (['PORT_DATABASE'] as const) : []),
    ...(stripe ? (['PORT_STRIPE_EMULATOR'] as const) : []),
    ...(smtpUrl ? (['PORT_SMTP', 'PORT_MAIL'] as const) : []),
  ]);
  return (Object.entries(ports) as [PortVariable, number][]).filter(([name]) => !unused.has(name));
}

/**
 * One line for each port that can't be used.
 *
 * @param patienceMs how long to wait for children of a killed start that are about to end
 */
export async function portFaults(
  needed: readonly [PortVariable, number][],
  patienceMs = 0,
): Promise<string[]> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const states = await Promise.all(
      needed.map(async ([name, port]) => ({ name, port, code: await tryPort(port) })),
    );
    const faults = states.filter(({ code }) => code !== undefined);
    if (faults.length === 0 || Date.now() >= end) return faults.map(describe);
    await pause(100);
  }
}

function describe({ name, port, code }: { name: string; port: number; code?: string | undefined }): string {
  if (code === 'EADDRINUSE')
    return `${name}: port ${String(port)} is taken by another program; end it, or set ${name} to a free port`;
  if (code === 'EACCES')
    return `${name}: port ${String(port)} needs the rights of root; set ${name} above 1023`;
  return `${name}: port ${String(port)} can't be used (${String(code)})`;
}

/** Tried on all addresses and on the loopback one: a program may hold either without the other. */
async function tryPort(port: number): Promise<string | undefined> {
  return (await tryListen(port, undefined)) ?? (await tryListen(port, '127.0.0.1'));
}

function tryListen(port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    probe.listen({ port, ...(host && { host }), exclusive: true }, () =>
      probe.close(() => resolve(undefined)),
    );
  });
}
