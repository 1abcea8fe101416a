import type { FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { faultMessage, UserFaults } from '../faults.js';
import type { Locale } from '../locale.js';

/**
 * Answers a plain HTTP request with why it was refused, in the format of GraphQL's errors. What is no refusal goes on up.
 *
 * @param statuses HTTP statuses by code; 422 for every other
 */
export function sendFaults(
  reply: FastifyReply,
  locale: Locale,
  error: unknown,
  statuses: Readonly<Record<string, number>>,
) {
  const faults =
    error instanceof UserFaults
      ? error.faults.map((fault) => ({ code: fault.code, message: faultMessage(fault, locale) }))
      : error instanceof GraphQLError
        ? [{ code: String(error.extensions.code), message: error.message }]
        : null;
  if (!faults) throw error;
  const [first] = faults;
  return reply.code(statuses[first?.code ?? ''] ?? 422).send({
    errors: faults.map(({ code, message }) => ({ message, extensions: { code } })),
  });
}
