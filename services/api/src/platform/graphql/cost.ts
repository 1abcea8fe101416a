import { GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
// The package's ES build imports graphql's second copy (index.mjs), whose types are not those of the schema; this build shares ours.
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity/cjs';
import { defaultPageSize, maxPageSize } from './connection.js';
import { limits } from './limits.js';

/** A list costs its page size times what one row costs, whether the size is a literal or a variable. */
const byPageSize: ComplexityEstimator = ({ field, args, childComplexity }) => {
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

/** Variables that don't fit their types have no cost: execution refuses them right after, with a better message. */
function costOf(...[schema, query, operationName, variables]: Parameters<typeof checkCost>): number {
  try {
    return getComplexity({ schema, query, operationName, variables, estimators: [byPageSize] });
  } catch (error) {
    if (error instanceof GraphQLError) return 0;
    throw error;
  }
}
