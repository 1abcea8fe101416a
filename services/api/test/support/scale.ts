import { testingEnv } from '@gebyar/testing';

/** Proofs come in two sizes: one for `npm test`, and the whole of it for `npm run test:long`. */
export const longRun = testingEnv.long();

export const sized = <Value>({ short, long }: { short: Value; long: Value }): Value =>
  longRun ? long : short;

const minute = 60_000;

/** How long a proof may take until it counts as hung. */
export const patience = (minutes: { short: number; long: number }): number => sized(minutes) * minute;
