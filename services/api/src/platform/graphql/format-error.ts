import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';

const known = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'NOT_FOUND',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'QUERY_TOO_COMPLEX',
]);

/** Keeps what the caller can act on; masks everything else. Names of fields that exist are not suggested. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  const original = unwrapResolverError(error);
  if (
    typeof code === 'string' &&
    known.has(code) &&
    (original instanceof GraphQLError || !(original instanceof Error))
  ) {
    const { stacktrace: _hidden, ...extensions } = formatted.extensions ?? {};
    // Apollo gives every refusal of a validation rule its own code; one of our limits says which by `limit`.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && 'limit' in extensions) extensions.code = 'QUERY_TOO_COMPLEX';
    return { ...formatted, message: formatted.message.replace(/ Did you mean .*\?$/s, ''), extensions };
  }
  if (isUnstorableText(original)) {
    return {
      message: 'A text holds a character that can’t be stored.',
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'BAD_USER_INPUT' },
    };
  }
  return {
    message: 'Something went wrong on our side.',
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL' },
  };
}

/** PostgreSQL takes no NUL character in text (error 22021); it can only have come with the request. */
const isUnstorableText = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '22021';
