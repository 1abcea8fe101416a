import type DataLoader from 'dataloader';
import type { AnswerRecord } from '../cache/index.js';
import type { Context } from '../context.js';

/** Makes a batching loader for one request. Declared once per slice, in `<name>.loaders.ts`. */
export type LoaderFactory<Key, Value> = (context: GraphQLContext) => DataLoader<Key, Value, string>;

/** A request's context: the platform's, plus the loaders made so far. */
export interface GraphQLContext extends Context {
  /** Where it is written down what the answer depends on; only for answers that may be kept. */
  record?: AnswerRecord | undefined;
  /** The one loader of that kind in this request, made on first use. */
  loader: <Key, Value>(factory: LoaderFactory<Key, Value>) => DataLoader<Key, Value, string>;
}

export function withLoaders(context: Context, record?: AnswerRecord): GraphQLContext {
  const made = new Map<unknown, unknown>();
  const own: GraphQLContext = {
    ...context,
    record,
    loader<Key, Value>(factory: LoaderFactory<Key, Value>) {
      if (!made.has(factory)) made.set(factory, factory(own));
      return made.get(factory) as DataLoader<Key, Value, string>;
    },
  };
  return own;
}
