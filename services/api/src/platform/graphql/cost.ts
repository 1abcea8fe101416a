import { GraphQLError, Kind, type DocumentNode, type GraphQLSchema, type TypeNode } from 'graphql';
// The package's ES build imports graphql's second copy (index.mjs), whose types are not those of the schema; this build shares ours.
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { LRUCache } from 'lru-cache';
import { defaultPageSize, maxIds, maxPageSize } from './connection.js';
import { limits } from './limits.js';

/**
 * A list costs its page size times what one row costs, whether the size is a literal or a variable; what is read by many ids
 * costs as much as the most of them would.
 */
const byPageSize: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (field.args.some((argument) => argument.name === 'ids'))
    return 1 + maxIds * Math.max(childComplexity, 1);
  if (!field.args.some((argument) => argument.name === 'first')) return 1 + childComplexity;
  const first: unknown = args.first;
  const rows = typeof first === 'number' ? Math.min(Math.max(first, 1), maxPageSize) : defaultPageSize;
  return 1 + rows * Math.max(childComplexity, 1);
};

/** @throws QUERY_TOO_COMPLEX when an operation could touch more rows than a page of anything needs. */
export function checkCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  const cost = costOf(schema, query, operationName, variables);
  if (cost > limits.cost) {
    throw new GraphQLError(`The operation costs ${String(cost)}; at most ${String(limits.cost)} is taken.`, {
      extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit: limits.cost },
    });
  }
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

/** The variables that can be a page's size or a directive's condition; no other has a part in the cost. */
function costVariables(document: DocumentNode): string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
          .filter(({ type }) => ['Int', 'Boolean'].includes(namedType(type)))
          .map(({ variable }) => variable.name.value)
      : [],
  );
}

interface KnownCosts {
  variables: string[];
  byValues: LRUCache<string, number>;
}

// Documents are kept by Apollo's document store, which is bounded; what is known of one goes with it.
const known = new WeakMap<DocumentNode, KnownCosts>();

/** Variables that don't fit their types have no cost: execution refuses them right after, with a better message. */
function costOf(...[schema, query, operationName, variables]: Parameters<typeof checkCost>): number {
  let costs = known.get(query);
  if (!costs) {
    costs = { variables: costVariables(query), byValues: new LRUCache({ max: 100 }) };
    known.set(query, costs);
  }
  const key = JSON.stringify([operationName, ...costs.variables.map((name) => variables[name])]);
  const found = costs.byValues.get(key);
  if (found !== undefined) return found;
  try {
    const cost = getComplexity({ schema, query, operationName, variables, estimators: [byPageSize] });
    costs.byValues.set(key, cost);
    return cost;
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
