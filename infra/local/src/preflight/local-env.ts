import { httpUrl, parseEnv, port } from '@gebyar/env';
import { resolve } from 'node:path';
import { z } from 'zod';

const shape = {
  PORT_MARKETPLACE: port(3000),
  PORT_SHOP: port(3001),
  PORT_API: port(4000),
  PORT_STRIPE_EMULATOR: port(4242),
  PORT_MAIL: port(8025),
  PORT_SMTP: port(1025),
  PORT_DATABASE: port(54_329),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^/]+\/.+/, 'must be like postgresql://user:password@host:5432/database')
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_\w+$/, 'must be a secret or restricted Stripe key (sk_test_...)')
    .optional(),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\S+$/, 'must be a Stripe signing secret (whsec_...)')
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/[^\s/]+/, 'must be like smtp://user:password@host:587')
    .optional(),
  PUBLIC_URL_API: httpUrl().optional(),
  PUBLIC_URL_MARKETPLACE: httpUrl().optional(),
  PUBLIC_URL_SHOP: httpUrl().optional(),
  /** Where everything of this installation lies. */
  GEBYAR_DIR: z.string().optional(),
  /** yes: fill the database with the demo city; no: leave it as it is. */
  GEBYAR_DEMO: z.enum(['yes', 'no'], 'must be yes or no').optional(),
} as const;

export type PortVariable = Extract<keyof typeof shape, `PORT_${string}`>;

/** What `npm start` takes from the environment, checked. */
export interface Settings {
  ports: Record<PortVariable, number>;
  databaseUrl: string | undefined;
  stripe: { secretKey: string; webhookSecret: string } | undefined;
  smtpUrl: string | undefined;
  publicUrls: { api: string; marketplace: string; shop: string };
  /** The directory for data, logs and secrets: `.gebyar` of the project unless GEBYAR_DIR names another. */
  dir: string;
  demo: 'yes' | 'no' | undefined;
  /** The rest, handed on to the children. */
  inherited: Record<string, string | undefined>;
}

/**
 * Parses the environment of `npm start`.
 *
 * @returns the settings, and one line for each fault; with faults the settings are not to be used
 */
export function readSettings(
  root: string,
  source: Record<string, string | undefined> = process.env,
): { settings: Settings; faults: [] } | { settings: undefined; faults: string[] } {
  try {
    const env = parseEnv(shape, source);
    const faults = [...sharedPorts(env), ...stripeFaults(env)];
    return faults.length > 0
      ? { settings: undefined, faults }
      : { settings: settingsFrom(env, root, source), faults: [] };
  } catch (error) {
    return { settings: undefined, faults: (error as Error).message.split('\n') };
  }
}

type Env = ReturnType<typeof parseEnv<typeof shape>>;

const portsOf = (env: Env) =>
  Object.fromEntries(Object.entries(env).filter(([name]) => name.startsWith('PORT_'))) as Settings['ports'];

function sharedPorts(env: Env): string[] {
  const names = new Map<number, string[]>();
  for (const [name, value] of Object.entries(portsOf(env))) {
    names.set(value, [...(names.get(value) ?? []), name]);
  }
  return [...names]
    .filter(([, sharing]) => sharing.length > 1)
    .map(([value, sharing]) => `${sharing.join(', ')}: all name port ${String(value)}; each needs its own`);
}

function stripeFaults(env: Env): string[] {
  if (!env.STRIPE_SECRET_KEY || env.STRIPE_WEBHOOK_SECRET) return [];
  return [
    'STRIPE_WEBHOOK_SECRET: is needed with STRIPE_SECRET_KEY (the whsec_... that `stripe listen` prints)',
  ];
}

function settingsFrom(env: Env, root: string, source: Record<string, string | undefined>): Settings {
  const ports = portsOf(env);
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
  return {
    ports,
    databaseUrl: env.DATABASE_URL,
    stripe: secretKey && webhookSecret ? { secretKey, webhookSecret } : undefined,
    smtpUrl: env.SMTP_URL,
    publicUrls: {
      api: env.PUBLIC_URL_API ?? `http://localhost:${String(ports.PORT_API)}`,
      marketplace: env.PUBLIC_URL_MARKETPLACE ?? `http://localhost:${String(ports.PORT_MARKETPLACE)}`,
      shop: env.PUBLIC_URL_SHOP ?? `http://localhost:${String(ports.PORT_SHOP)}`,
    },
    dir: resolve(root, env.GEBYAR_DIR ?? '.gebyar'),
    demo: env.GEBYAR_DEMO,
    inherited: { ...source },
  };
}

/** The present environment as it is, for the children of a stack. */
export const ambientEnvironment = (): Record<string, string | undefined> => ({ ...process.env });

/** The directory a person was in when they called an npm script: npm itself goes to the project's root. */
export const invokedFrom = (): string => process.env.INIT_CWD ?? process.cwd();

/** Whether this process is an npm script. */
export const runByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined;
