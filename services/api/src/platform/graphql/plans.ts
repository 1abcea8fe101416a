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
  /** The document as it came, under which its plan is found again. */
  source?: string | undefined;
}

/** A document that was validated and compiled. */
export interface KnownQuery {
  document: DocumentNode;
  /** Carries it out. Null, or a result without data: name or variables don't fit, which is graphql-js's to tell. */
  run: (execution: Omit<Execution, 'document' | 'source'>) => Promise<ExecutionResult | null>;
}

export interface Executor {
  execute: (execution: Execution) => Promise<ExecutionResult>;
  /** What is known of a text that came before, in the very same letters. */
  known: (source: string) => KnownQuery | undefined;
}

type Plan = CompiledQuery['query'];

/** What is kept of a document: that it came once, that it stays interpreted, or its plan. */
type Entry = 'seen' | 'interpreted' | Plan;

const maxPlans = 300;
/** How many letters the texts of plans may have in all. */
const maxLetters = 2_000_000;

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
  name === undefined ||
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

const runnerOf =
  (document: DocumentNode, plan: Plan): KnownQuery['run'] =>
  async ({ operationName, variables, context }) => {
    if (!namesOperation(document, operationName)) return null;
    const result = await plan(undefined, context, variables);
    return result.errors && result.data !== undefined
      ? { ...result, errors: result.errors.map(located) }
      : result;
  };

/**
 * Carries out validated operations. A query that comes a second time is compiled to a function and from then on carried
 * out by it; the first time is left to graphql-js, so that a stream of documents nobody asks for again compiles nothing.
 * A fault in the variables is told by graphql-js either way: its wording is part of the API.
 */
export function createExecutor(schema: GraphQLSchema): Executor {
  const plans = new LRUCache<DocumentNode, Exclude<Entry, undefined>>({ max: maxPlans });
  const bySource = new LRUCache<string, KnownQuery>({
    max: maxPlans,
    maxSize: maxLetters,
    sizeCalculation: (_known, source) => source.length,
  });
  const planOf = ({ document, source }: Execution): Plan | null => {
    let entry = plans.get(document);
    if (entry === undefined) plans.set(document, 'seen');
    else if (entry === 'seen') {
      entry = compile(schema, document);
      plans.set(document, entry);
      if (typeof entry === 'function' && source !== undefined)
        bySource.set(source, { document, run: runnerOf(document, entry) });
    }
    return typeof entry === 'function' ? entry : null;
  };
  return {
    known: (source) => bySource.get(source),
    execute: async (execution) => {
      const { document, operationName, variables, context } = execution;
      const plan = planOf(execution);
      const result = plan && (await runnerOf(document, plan)({ operationName, variables, context }));
      if (result && result.data !== undefined) return result;
      return execute({
        schema,
        document,
        operationName: operationName ?? null,
        variableValues: variables,
        contextValue: context,
      });
    },
  };
}
