/** Thrown in a transaction, has it tried again from its beginning. */
export class TryAgain extends Error {}

/** Whether a statement failed on a unique key of this name. */
export const isTaken = (error: unknown, constraint: string): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23505' &&
  'constraint' in error &&
  error.constraint === constraint;
