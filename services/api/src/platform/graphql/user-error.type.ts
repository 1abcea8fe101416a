import { Field, InterfaceType, ObjectType } from 'type-graphql';
import { faultMessage, UserFaults, type UserFault } from '../faults.js';
import type { Locale } from '../locale.js';

@InterfaceType('UserError', {
  description:
    'Something the caller can mend. code is stable; message is for people, in the language of the request.',
  autoRegisterImplementations: false,
  resolveType: (value: { typeName?: string }) => value.typeName ?? 'GenericUserError',
})
export abstract class UserErrorType {
  @Field(() => String, { description: 'Stable code, listed in docs/errors.md.' })
  code: string;

  @Field(() => [String], { nullable: true, description: 'Path to the input that is wrong.' })
  field: string[] | null;

  @Field(() => String)
  message: string;
}

@ObjectType('GenericUserError', {
  implements: UserErrorType,
  description: 'A fault that carries nothing more than its code.',
})
export class GenericUserError extends UserErrorType {}

const toUserError = (fault: UserFault, locale: Locale) => ({
  typeName: typeof fault.data.typeName === 'string' ? fault.data.typeName : 'GenericUserError',
  ...fault.data,
  code: fault.code,
  field: fault.field,
  message: faultMessage(fault, locale),
});

/** The `userErrors` of a payload. */
export type UserErrorValue = ReturnType<typeof toUserError>;

/**
 * Runs a command and gives its payload: `{ ...onSuccess(result), userErrors: [] }`, or only `userErrors` when the
 * command refused. Anything else that is thrown is a bug and goes on up, to be masked.
 */
export async function toPayload<Result, Payload extends object>(
  locale: Locale,
  run: () => Promise<Result>,
  onSuccess: (result: Result) => Payload,
): Promise<Partial<Payload> & { userErrors: UserErrorValue[] }> {
  try {
    return { ...onSuccess(await run()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof UserFaults)) throw error;
    return { userErrors: error.faults.map((fault) => toUserError(fault, locale)) } as Partial<Payload> & {
      userErrors: UserErrorValue[];
    };
  }
}
