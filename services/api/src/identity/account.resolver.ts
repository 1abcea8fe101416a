import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { isAccountTokenOpen } from './account-token.js';
import {
  AccountPayload,
  EmailVerifyInputType,
  PasswordChangeInputType,
  PasswordResetInputType,
  PasswordResetRequestInputType,
} from './account.type.js';
import { changePassword } from './commands/change-password.js';
import { requestEmailVerification } from './commands/request-email-verification.js';
import { requestPasswordReset } from './commands/request-password-reset.js';
import { resetPassword } from './commands/reset-password.js';
import { verifyEmail } from './commands/verify-email.js';

const answer = (context: GraphQLContext, work: () => Promise<void>) =>
  toPayload(context.locale, work, () => ({ done: true }));

/** What everybody with an account may do about it, on every endpoint. */
@Resolver()
export class PasswordResolver {
  @Mutation(() => AccountPayload, {
    description:
      'Another password for who is signed in; every other session ends. Top-level UNAUTHENTICATED, and RATE_LIMITED after ten tries in 15 minutes. Codes: WRONG_PASSWORD, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG.',
  })
  passwordChange(
    @Arg('input', () => PasswordChangeInputType) input: PasswordChangeInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => changePassword(context, input));
  }
}

/** What goes by letter: an account is the same at the shop and the seller centre, and so are its letters. */
@Resolver()
export class AccountLettersResolver {
  @Mutation(() => AccountPayload, {
    description:
      'Writes to an address how to set a new password, if it has an account; the answer is the same if it has none. Top-level RATE_LIMITED after twenty from one network in an hour. Codes: INVALID_EMAIL.',
  })
  passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInputType) input: PasswordResetRequestInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => requestPasswordReset(context, input));
  }

  @Query(() => Boolean, {
    description: 'Whether a letter’s link still sets a password: it works once, for half an hour.',
  })
  passwordResetOpen(
    @Arg('token', () => String) token: string,
    @Ctx() context: GraphQLContext,
  ): Promise<boolean> {
    return isAccountTokenOpen(context, 'PASSWORD_RESET', token);
  }

  @Mutation(() => AccountPayload, {
    description:
      'Sets a new password with a letter’s link; every session of the account ends. Codes: RESET_LINK_INVALID, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG.',
  })
  passwordReset(
    @Arg('input', () => PasswordResetInputType) input: PasswordResetInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => resetPassword(context, input));
  }

  @Mutation(() => AccountPayload, {
    description:
      'Writes the letter again that shows an address to be one’s own. Top-level UNAUTHENTICATED, and RATE_LIMITED after three in an hour.',
  })
  emailVerificationRequest(@Ctx() context: GraphQLContext) {
    return answer(context, () => requestEmailVerification(context));
  }

  @Mutation(() => AccountPayload, {
    description: 'Shows with a letter’s link that an address is one’s own. Codes: VERIFICATION_LINK_INVALID.',
  })
  emailVerify(
    @Arg('input', () => EmailVerifyInputType) { token }: EmailVerifyInputType,
    @Ctx() context: GraphQLContext,
  ) {
    return answer(context, () => verifyEmail(context, token));
  }
}
