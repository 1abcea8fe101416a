// By shape and not by instanceof: what Node itself throws is of another realm wherever a test runner makes its own.
const propertyOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** The HTTP status an error of Fastify asks for; 500 for any other. */
export function statusOf(error: unknown): number {
  const status = propertyOf(error, 'statusCode');
  return typeof status === 'number' && status >= 400 ? status : 500;
}

/** The system's or a library's code for what went wrong, such as `ECONNREFUSED`, looked for in the cause first. */
export function codeOf(error: unknown): string {
  const known = [
    propertyOf(propertyOf(error, 'cause'), 'code'),
    propertyOf(error, 'code'),
    propertyOf(error, 'name'),
  ];
  const code = known.find((item) => typeof item === 'string' && item !== '');
  return typeof code === 'string' ? code : 'failed';
}
