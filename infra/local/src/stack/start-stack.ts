import { createServer, type AddressInfo } from 'node:net';
import { mkdir, rm } from 'node:fs/promises';
import { temporaryDir } from '@gebyar/postgres';
import { ambientEnvironment, type PortVariable } from '../preflight/local-env.ts';
import { layout } from '../preflight/data-dir.ts';
import { openSecrets } from '../preflight/secrets.ts';
import { Supervisor } from '../supervise/supervisor.ts';
import type { Addresses } from './addresses.ts';
import { addressesOf } from './environment.ts';
import { serviceSpec, type ServiceName } from './services.ts';
import type { Wiring } from './wiring.ts';

export interface StackOptions {
  /** A migrated database of the stack's own. */
  databaseUrl: string;
  /** What is to run. Default: everything. Later ones need the earlier ones. */
  services?: readonly ServiceName[];
  /** Variables for all of them, over the present environment. */
  env?: Record<string, string | undefined>;
  /** Whether the database holds the demo, so that GraphiQL offers its log-ins. Default false. */
  demo?: boolean;
  /** Whether a service that dies is started again by itself, as `npm start` does. Default false. */
  restartOnCrash?: boolean;
}

export interface StackProcess {
  pid: number;
  kill(signal: NodeJS.Signals): void;
  /** Ends it if it runs, starts it again and waits until it works. */
  restart(): Promise<void>;
}

export interface Stack {
  addresses: Addresses;
  databaseUrl: string;
  /** Holds its media, mail and logs (`logs/<name>.log`); removed by `stop`. */
  dir: string;
  process(name: ServiceName): StackProcess;
  stop(): Promise<void>;
}

const everything: readonly ServiceName[] = ['mail', 'stripe', 'api', 'worker', 'marketplace', 'shop'];

/**
 * Starts a whole Gebyar on free ports, run and watched over exactly as by `npm start`, for end-to-end tests. The API
 * and the marketplace must be built.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dir = await temporaryDir('gebyar-stack-');
  const supervisor = new Supervisor({
    onLine: () => undefined,
    onCrash: () => undefined,
    onRecovered: () => undefined,
    onGaveUp: () => undefined,
  });
  const stop = async () => {
    await supervisor.stop();
    await rm(dir, { recursive: true, force: true });
  };
  try {
    const wiring = await wire(options, dir);
    for (const name of options.services ?? everything) await supervisor.start(serviceSpec(name, wiring));
    return {
      addresses: addressesOf(wiring),
      databaseUrl: options.databaseUrl,
      dir,
      process(name) {
        const service = supervisor.service(name);
        return {
          get pid() {
            return service.pid;
          },
          kill: (signal) => service.kill(signal),
          restart: () => service.restart(),
        };
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function wire(options: StackOptions, dir: string): Promise<Wiring> {
  await mkdir(layout(dir).media, { recursive: true });
  const ports = await freePorts([
    'PORT_MARKETPLACE',
    'PORT_SHOP',
    'PORT_API',
    'PORT_STRIPE_EMULATOR',
    'PORT_MAIL',
    'PORT_SMTP',
    'PORT_DATABASE',
  ]);
  return {
    ports,
    databaseUrl: options.databaseUrl,
    stripe: undefined,
    smtpUrl: undefined,
    publicUrls: {
      api: `http://localhost:${String(ports.PORT_API)}`,
      marketplace: `http://localhost:${String(ports.PORT_MARKETPLACE)}`,
      shop: `http://localhost:${String(ports.PORT_SHOP)}`,
    },
    secrets: await openSecrets(layout(dir).secrets),
    dir,
    dev: false,
    demo: options.demo ?? false,
    inherited: { ...ambientEnvironment(), ...options.env },
    restartOnCrash: options.restartOnCrash ?? false,
  };
}

/** Held open together while they are chosen, so that no two are the same. */
async function freePorts(names: readonly PortVariable[]): Promise<Record<PortVariable, number>> {
  const probes = await Promise.all(
    names.map(async (name) => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { name, server, port: (server.address() as AddressInfo).port };
    }),
  );
  await Promise.all(probes.map(({ server }) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(probes.map(({ name, port }) => [name, port])) as Record<PortVariable, number>;
}
