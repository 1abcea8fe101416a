import type { EntitySchema } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { NonEmptyArray } from 'type-graphql';
import type { Audience } from './actor.js';
import type { Context } from './context.js';
import type { Subscriber } from './events/index.js';
import type { IdKind } from './ids.js';
import type { Invariant } from './invariants.js';
import type { Job } from './jobs/index.js';

type ResolverClass = NonEmptyArray<Function>[number];

/** What a slice adds to the whole; `src/slices.ts` lists them all. */
export interface Slice {
  name: string;
  entities?: EntitySchema[];
  /** Thin resolver classes, one per audience. */
  resolvers?: Partial<Record<Audience, ResolverClass[]>>;
  /** Object types that only an interface leads to (`node`, `userErrors`). */
  orphanedTypes?: Partial<Record<Audience, ResolverClass[]>>;
  /** Input types of which exactly one field is given. */
  oneOfInputs?: string[];
  /** Queries of the shop whose answers are the same for everyone who does not sign in, and change only with what they show. */
  publicQueries?: string[];
  /** Look-ups for `node(id)` on the shop endpoint; they give null for what the public may not see. */
  nodes?: Partial<Record<IdKind, (context: Context, uuid: string) => Promise<object | null>>>;
  subscribers?: Subscriber[];
  jobs?: Job[];
  /** What `npm run audit` looks for. */
  invariants?: readonly Invariant[];
  /** Plain HTTP routes: webhooks, pictures. */
  routes?: (app: FastifyInstance, base: Context) => Promise<void> | void;
}

export const defineSlice = (slice: Slice): Slice => slice;
