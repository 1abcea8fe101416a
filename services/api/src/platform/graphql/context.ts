import type DataLoader from 'dataloader';
import type { Logger } from '@gebyar/logger';
import type { AnswerRecord } from '../cache/index.js';
import type { Context } from '../context.js';
import type { Locale } from '../locale.js';

/** Makes a batching loader for one request. Declared once per slice, in `<name>.loaders.ts`. */
export type LoaderFactory<Key, Value> = (context: GraphQLContext) => DataLoader<Key, Value, string>;

/** A request's context: the platform's, plus the loaders made so far. */
export interface GraphQLContext extends Context {
  /** Where it is written down what the answer depends on; only for answers that may be kept. */
  record?: AnswerRecord | undefined;
  /** The one loader of that kind in this request, made on first use. */
  loader: <Key, Value>(factory: LoaderFactory<Key, Value>) => DataLoader<Key, Value, string>;
}

/** Loaders for work that is no request. */
export function withLoaders(context: Context): GraphQLContext {
  const own: GraphQLContext = { ...context, loader: loadersOf(() => own) };
  return own;
}

function loadersOf(context: () => GraphQLContext): GraphQLContext['loader'] {
  const made = new Map<unknown, unknown>();
  return <Key, Value>(factory: LoaderFactory<Key, Value>) => {
    let loader = made.get(factory) as DataLoader<Key, Value, string> | undefined;
    if (!loader) {
      loader = factory(context());
      made.set(factory, loader);
    }
    return loader;
  };
}

/** What one request brings along. */
export interface RequestPart {
  requestId: string;
  locale: Locale;
  ip: string;
  record: AnswerRecord | undefined;
}

/** The context of one request, whose actor is a guest until somebody says otherwise. */
export function requestContext(
  base: Context,
  { requestId, locale, ip, record }: RequestPart,
): GraphQLContext {
  let logger: Logger | undefined;
  const own: GraphQLContext = {
    ...base,
    requestId,
    locale,
    ip,
    actor: { kind: 'guest' },
    record,
    // Most requests have nothing to say.
    get logger() {
      return (logger ??= base.logger.child({ requestId }));
    },
    loader: loadersOf(() => own),
  };
  return own;
}
