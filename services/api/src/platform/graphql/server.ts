import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { GraphQLContext } from './context.js';
import { checkCost } from './cost.js';
import { formatError } from './format-error.js';
import { limits, limitsRule } from './limits.js';
import type { Executor } from './plans.js';

/** Logs bugs with the request id and puts that id on the masked error, so that a report leads to the log line. */
const requestIdPlugin: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue: { logger } }) => {
      for (const error of errors) {
        if (error.originalError && !('extensions' in error.originalError)) {
          logger.error({ err: error.originalError, path: error.path }, 'resolver failed');
        }
      }
    },
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== 'single') return;
      for (const error of response.body.singleResult.errors ?? []) {
        if (error.extensions?.code === 'INTERNAL')
          Object.assign(error.extensions, { requestId: contextValue.requestId });
      }
    },
  }),
};

const costPlugin: ApolloServerPlugin<GraphQLContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request }) => {
      checkCost(schema, document, request.operationName, request.variables ?? {});
    },
  }),
};

type Gateway = ApolloServerOptionsWithGateway<GraphQLContext>['gateway'];

/** Apollo's hook for an executor of one's own: everything around execution stays Apollo's. */
function ownExecutor(schema: GraphQLSchema, execute: Executor['execute']): Gateway {
  const listeners = new Set<Parameters<Gateway['onSchemaLoadOrUpdate']>[0]>();
  return {
    onSchemaLoadOrUpdate: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: async () => {
      for (const listener of listeners) listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return {
        executor: ({ document, request, context }) =>
          execute({
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            context,
            source: request.query,
          }),
      };
    },
    stop: async () => undefined,
  };
}

/** Apollo with our limits and our way of telling faults. */
export function createGraphQLServer(
  schema: GraphQLSchema,
  execute: Executor['execute'],
): ApolloServer<GraphQLContext> {
  return new ApolloServer<GraphQLContext>({
    gateway: ownExecutor(schema, execute),
    introspection: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [limitsRule],
    // What may be kept, the answer cache decides; Apollo's rule would look at each field of each answer.
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costPlugin,
      requestIdPlugin,
    ],
    formatError,
  });
}
