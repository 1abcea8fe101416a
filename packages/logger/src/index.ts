import { pino, type Logger } from 'pino';

export type { Logger };

export interface LoggerOptions {
  /** The process's name, on every line. */
  name: string;
  /** `silent` in tests; `info` elsewhere. */
  level?: string;
}

const secretPaths = [
  'password',
  '*.password',
  'token',
  '*.token',
  'secret',
  '*.secret',
  'authorization',
  'headers.authorization',
  'headers.cookie',
  'req.headers.authorization',
  'req.headers.cookie',
];

/** JSON lines on standard output, with log-ins, tokens and order secrets removed. */
export function createLogger({ name, level = 'info' }: LoggerOptions): Logger {
  return pino({ name, level, redact: { paths: secretPaths, censor: '[removed]' } });
}
