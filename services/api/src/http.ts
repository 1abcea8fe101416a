import type { FastifyInstance } from 'fastify';
import { actorOfToken } from './identity/index.js';
import type { Audience } from './platform/actor.js';
import type { Context } from './platform/context.js';
import { AnswerCache, ChangeListener, KeptValues } from './platform/cache/index.js';
import { buildSchemas } from './platform/graphql/build-schemas.js';
import { GraphQLEndpoint } from './platform/graphql/index.js';
import {
  answerFromMemory,
  createHttpServer,
  loadTrustedDocuments,
  registerGraphiQLRoutes,
  registerGraphQLRoutes,
  registerHealthRoutes,
} from './platform/http/index.js';
import { slices } from './slices.js';

/** Answers are kept only by a process that hears of every change. */
function keepAnswers({ config, logger }: Context) {
  if (config.ANSWER_CACHE_MB === 0) return { cache: null, kept: undefined, listener: null };
  const listener: ChangeListener = new ChangeListener({
    url: config.DATABASE_URL,
    logger,
    onChange: (change) => {
      cache.drop(change);
      kept.drop(change);
    },
  });
  const listening = () => listener.listening;
  const cache = new AnswerCache({ maxBytes: config.ANSWER_CACHE_MB * 1024 * 1024, listening });
  const kept = new KeptValues({ listening });
  listener.start();
  return { cache, kept, listener };
}

/** The whole HTTP face: three GraphQL endpoints, health, and the routes of the slices. */
export async function createHttp(platform: Context): Promise<FastifyInstance> {
  const schemas = buildSchemas(slices);
  const servers = {} as Record<Audience, GraphQLEndpoint>;
  for (const audience of ['shop', 'seller', 'office'] as const) {
    servers[audience] = new GraphQLEndpoint(schemas[audience]);
    await servers[audience].start();
  }
  const { cache, kept, listener } = keepAnswers(platform);
  const base: Context = { ...platform, kept };
  const app = await createHttpServer({
    logger: base.logger,
    trustedProxies: base.config.TRUSTED_PROXIES.split(',').map((address) => address.trim()),
    ...(cache ? { answerFirst: (request, response) => answerFromMemory(cache, request, response) } : {}),
  });
  registerHealthRoutes(app, base.db);
  registerGraphQLRoutes(app, {
    base,
    servers,
    cache,
    publicQueries: new Set(slices.flatMap((slice) => slice.publicQueries ?? [])),
    documents: loadTrustedDocuments(base.config.TRUSTED_DOCUMENTS_DIR),
    authenticate: actorOfToken,
  });
  registerGraphiQLRoutes(app, { withDemoLogIns: base.config.DEMO_LOGINS === '1' });
  for (const slice of slices) await slice.routes?.(app, base);
  // While connections are being closed, answers come from the framework, which tells clients so.
  app.addHook('preClose', async () => listener?.stop());
  app.addHook('onClose', async () => {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  });
  return app;
}
