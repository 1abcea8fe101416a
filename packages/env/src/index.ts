import { z } from 'zod';

/** A start-up fault caused by the environment. Its message holds one line per wrong variable. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Parses an environment with a zod shape. Empty strings count as absent, so `PORT_API= npm start` takes the default.
 *
 * @throws EnvironmentError with one line per faulty variable: its name, what is wrong, and never its value
 *   (a value may be a secret).
 */
export function parseEnv<Shape extends z.ZodRawShape>(
  shape: Shape,
  source: Record<string, string | undefined>,
): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(
    Object.keys(shape).map((name) => [name, source[name] === '' ? undefined : source[name]]),
  );
  const parsed = z.object(shape).safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new EnvironmentError(lines.join('\n'));
}

/** A TCP port as text: 1 to 65535. */
export const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number between 1 and 65535')
    .transform(Number)
    .refine((value) => value >= 1 && value <= 65_535, 'must be a port number between 1 and 65535')
    .default(fallback);

/** An absolute http(s) URL without a trailing slash. */
export const httpUrl = () =>
  z
    .string()
    .refine((value) => {
      const url = URL.parse(value);
      return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
    }, 'must be an absolute http or https address, such as http://localhost:3000')
    .transform((value) => value.replace(/\/+$/, ''));

/** A whole number of at least `min`. */
export const wholeNumber = (fallback: number, min = 0) =>
  z
    .string()
    .regex(/^\d{1,15}$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= min, `must be at least ${String(min)}`)
    .default(fallback);
