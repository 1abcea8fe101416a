import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { actorOfToken } from './identity/index.js';
import type { Audience } from './platform/actor.js';
import type { Context } from './platform/context.js';
import { buildSchemas } from './platform/graphql/build-schemas.js';
import { createGraphQLServer, type GraphQLContext } from './platform/graphql/index.js';
import {
  createHttpServer,
  loadTrustedDocuments,
  registerGraphiQLRoutes,
  registerGraphQLRoutes,
  registerHealthRoutes,
} from './platform/http/index.js';
import { slices } from './slices.js';

/** The whole HTTP face: three GraphQL endpoints, health, and the routes of the slices. */
export async function createHttp(base: Context): Promise<FastifyInstance> {
  const schemas = buildSchemas(slices);
  const servers = {} as Record<Audience, ApolloServer<GraphQLContext>>;
  for (const audience of ['shop', 'seller', 'office'] as const) {
    servers[audience] = createGraphQLServer(schemas[audience]);
    await servers[audience].start();
  }
  const app = await createHttpServer({
    logger: base.logger,
    trustedProxies: base.config.TRUSTED_PROXIES.split(',').map((address) => address.trim()),
  });
  registerHealthRoutes(app, base.db);
  registerGraphQLRoutes(app, {
    base,
    servers,
    documents: loadTrustedDocuments(base.config.TRUSTED_DOCUMENTS_DIR),
    authenticate: actorOfToken,
  });
  registerGraphiQLRoutes(app, { withDemoLogIns: base.config.DEMO_LOGINS === '1' });
  for (const slice of slices) await slice.routes?.(app, base);
  app.addHook('onClose', async () => {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  });
  return app;
}
