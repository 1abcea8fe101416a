import { parseEnv, port } from '@gebyar/env';
import { z } from 'zod';

/** What the mail viewer's process is told. @throws EnvironmentError */
export const readMailEnv = (source: Record<string, string | undefined> = process.env) =>
  parseEnv({ PORT_SMTP: port(1025), PORT_MAIL: port(8025), MAIL_DIR: z.string().min(1) }, source);
