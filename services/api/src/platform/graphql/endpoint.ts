import type { ApolloServer, HTTPGraphQLRequest } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { GraphQLContext } from './context.js';
import { checkCost } from './cost.js';
import { createExecutor } from './plans.js';
import { createGraphQLServer } from './server.js';

/** A request as its parameters say, read but not yet believed. */
export interface GraphQLParams {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

/** What the short way may go by. */
export interface ShortRequest {
  params: GraphQLParams;
  contentType: string;
}

/** An answer as it goes out. */
export interface GraphQLAnswer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const notKept = { 'cache-control': 'no-store' };

/**
 * One GraphQL endpoint with its limits. Apollo reads, validates and answers. A query that came before in the very same
 * letters, was found good then and is compiled now needs none of that again: it goes the short way, as long as nothing is
 * wrong with it. Whatever is to be refused or told as a fault, Apollo refuses and tells.
 */
export class GraphQLEndpoint {
  readonly #schema: GraphQLSchema;
  readonly #apollo: ApolloServer<GraphQLContext>;
  readonly #executor;
  /** Results of the short way that Apollo has to tell, since they hold faults. */
  readonly #carriedOut = new WeakMap<object, ExecutionResult>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    const executor = createExecutor(schema);
    this.#executor = executor;
    this.#apollo = createGraphQLServer(schema, async (execution) => {
      const context = execution.context as object;
      return this.#carriedOut.get(context) ?? executor.execute(execution);
    });
  }

  start(): Promise<void> {
    return this.#apollo.start();
  }

  stop(): Promise<void> {
    return this.#apollo.stop();
  }

  /** The document that a text is known as, see `Executor.known`. */
  documentOf(text: string): DocumentNode | undefined {
    return this.#executor.known(text)?.document;
  }

  /**
   * Answers a request.
   *
   * @param shortly null when the request wants something that only Apollo gives
   * @param request the same request for Apollo
   */
  async answer(
    shortly: ShortRequest | null,
    request: () => HTTPGraphQLRequest,
    makeContext: () => Promise<GraphQLContext>,
  ): Promise<GraphQLAnswer> {
    let made: Promise<GraphQLContext> | undefined;
    const context = () => (made ??= makeContext());
    const short = shortly && (await this.#shortWay(shortly, context));
    if (short) return short;
    const answer = await this.#apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest: request(), context });
    return {
      status: answer.status ?? 200,
      headers: { ...notKept, ...Object.fromEntries(answer.headers) },
      // Answers in parts belong to @defer, which the schemas don't offer.
      text: answer.body.kind === 'complete' ? answer.body.string : '',
    };
  }

  async #shortWay(
    { params: { query, variables, operationName, extensions }, contentType }: ShortRequest,
    makeContext: () => Promise<GraphQLContext>,
  ): Promise<GraphQLAnswer | null> {
    if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
      return null;
    if (variables !== undefined && variables !== null && !isRecord(variables)) return null;
    const known = this.#executor.known(query);
    if (!known) return null;
    const given = variables ?? {};
    const name = operationName ?? undefined;
    let context: GraphQLContext;
    try {
      checkCost(this.#schema, known.document, name, given);
      context = await makeContext();
    } catch {
      return null;
    }
    const result = await known.run({ operationName: name, variables: given, context });
    if (!result || result.data === undefined) return null;
    if (result.errors) {
      this.#carriedOut.set(context, result);
      return null;
    }
    return {
      status: 200,
      headers: { ...notKept, 'content-type': contentType },
      text: `${JSON.stringify({ data: result.data })}\n`,
    };
  }
}
