import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { toPayload, type GraphQLContext } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { signIn } from './commands/sign-in.js';
import { signOut } from './commands/sign-out.js';
import { SessionPayload, SignInInputType, StaffType } from './identity.type.js';

@Resolver()
export class IdentityOfficeResolver {
  @Query(() => StaffType, { nullable: true, description: 'Who is signed in at the office.' })
  me(@Ctx() { actor }: GraphQLContext): StaffType | null {
    return actor.kind === 'user'
      ? { id: toPublicId('user', actor.userId), name: actor.name, email: actor.email }
      : null;
  }

  @Mutation(() => SessionPayload, {
    description: 'For staff only. Codes: WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS.',
  })
  signIn(@Arg('input', () => SignInInputType) input: SignInInputType, @Ctx() context: GraphQLContext) {
    return toPayload(
      context.locale,
      () => signIn(context, input, 'office'),
      (token) => ({ token }),
    );
  }

  @Mutation(() => Boolean, { description: 'Ends the session of this request; false when there was none.' })
  signOut(@Ctx() context: GraphQLContext) {
    return signOut(context);
  }
}
