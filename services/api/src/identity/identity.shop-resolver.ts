import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { signIn } from './commands/sign-in.js';
import { signOut } from './commands/sign-out.js';
import { signUp } from './commands/sign-up.js';
import { SessionPayload, SignInInputType, SignUpInputType } from './identity.type.js';

@Resolver()
export class IdentityShopResolver {
  @Mutation(() => SessionPayload, {
    description:
      'Makes a shopper’s account. Codes: NAME_REQUIRED, NAME_TOO_LONG, INVALID_EMAIL, EMAIL_TAKEN, PASSWORD_TOO_SHORT, PASSWORD_TOO_LONG.',
  })
  signUp(@Arg('input', () => SignUpInputType) input: SignUpInputType, @Ctx() context: GraphQLContext) {
    return toPayload(
      context.locale,
      () => signUp(context, input, 'shop'),
      (token) => ({ token }),
    );
  }

  @Mutation(() => SessionPayload, { description: 'Codes: WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS.' })
  signIn(@Arg('input', () => SignInInputType) input: SignInInputType, @Ctx() context: GraphQLContext) {
    return toPayload(
      context.locale,
      () => signIn(context, input, 'shop'),
      (token) => ({ token }),
    );
  }

  @Mutation(() => Boolean, { description: 'Ends the session of this request; false when there was none.' })
  signOut(@Ctx() context: GraphQLContext) {
    return signOut(context);
  }
}
