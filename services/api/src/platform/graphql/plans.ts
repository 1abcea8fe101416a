import {
  execute,
  getNamedType,
  GraphQLError,
  isAbstractType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

/** One validated operation with its variables, as it is to be carried out. */
export interface Execution {
  document: DocumentNode;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  context: unknown;
}

export type Executor = (execution: Execution) => Promise<ExecutionResult>;

type Plan = CompiledQuery['query'];

/** What is kept of a document: that it came once, that it stays interpreted, or its plan. */
type Entry = 'seen' | 'interpreted' | Plan;

const maxPlans = 300;

/**
 * Whether the compiler's answer is known to be graphql-js's own. Mutations stay interpreted: they gain nothing next to
 * their transaction. So do documents with directives, whose conditions the compiler keeps on the syntax tree that
 * fragments share, interfaces and unions, whose types TypeGraphQL resolves in a promise, and introspection.
 */
function isCompilable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let compilable = true;
  let operations = 0;
  const refuse = () => {
    compilable = false;
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      OperationDefinition: (node) => {
        operations += 1;
        if (node.operation !== 'query') refuse();
      },
      Directive: refuse,
      Field: (node) => {
        const { value: name } = node.name;
        if (name === '__schema' || name === '__type' || isAbstractType(getNamedType(types.getType())))
          refuse();
      },
    }),
  );
  return compilable && operations === 1;
}

function compile(schema: GraphQLSchema, document: DocumentNode): Entry {
  if (!isCompilable(schema, document)) return 'interpreted';
  const plan = compileQuery(schema, document, undefined, { disablingCapturingStackErrors: true });
  return isCompiledQuery(plan) ? plan.query : 'interpreted';
}

/** The name must be the one operation's own; anything else is graphql-js's to refuse. */
const namesOperation = (document: DocumentNode, name: string | undefined): boolean =>
  !name ||
  document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );

/**
 * The compiler's errors have graphql-js's class, but not its constructor's work: what reads errors relies on that. One
 * that nothing was thrown for, such as a null where none may be, is a bug like any other and is logged as one.
 */
const located = ({ message, path, locations, originalError }: GraphQLError): GraphQLError =>
  Object.assign(new GraphQLError(message, { path, originalError: originalError ?? new Error(message) }), {
    locations,
  });

/**
 * Carries out validated operations. A query that comes a second time is compiled to a function and from then on carried
 * out by it; the first time is left to graphql-js, so that a stream of documents nobody asks for again compiles nothing.
 * A fault in the variables is told by graphql-js either way: its wording is part of the API.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const plans = new LRUCache<DocumentNode, Exclude<Entry, undefined>>({ max: maxPlans });
  const planOf = (document: DocumentNode): Plan | null => {
    let entry = plans.get(document);
    if (entry === undefined) plans.set(document, 'seen');
    else if (entry === 'seen') {
      entry = compile(schema, document);
      plans.set(document, entry);
    }
    return typeof entry === 'function' ? entry : null;
  };
  return async (execution) => {
    const { document, operationName, variables, context } = execution;
    const plan = planOf(document);
    if (plan && namesOperation(document, operationName)) {
      const result = await plan(undefined, context, variables);
      if (result.data !== undefined)
        return result.errors ? { ...result, errors: result.errors.map(located) } : result;
    }
    return execute({
      schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      contextValue: context,
    });
  };
}
