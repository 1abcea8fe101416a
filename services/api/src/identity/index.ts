import { GenericUserError } from '../platform/graphql/index.js';
import { defineSlice } from '../platform/slice.js';
import { IdentityOfficeResolver } from './identity.office-resolver.js';
import { IdentitySellerResolver } from './identity.seller-resolver.js';
import { IdentityShopResolver } from './identity.shop-resolver.js';
import { AccountTokenSchema } from './account-token.entity.js';
import { AccountLettersResolver, PasswordResolver } from './account.resolver.js';
import { startPasswordResetJob } from './jobs/start-password-reset.job.js';
import { SessionSchema } from './session.entity.js';
import { UserSchema } from './user.entity.js';

export { createUser, type CreateUserInput } from './commands/create-user.js';
export { issueAccountToken, type IssuedToken } from './account-token.js';
export { emailVerificationRequested, passwordChanged, passwordResetRequested } from './identity.events.js';
export { actorOfToken, addressOfAccount, isEmailVerified, personOfAccount } from './identity.queries.js';
export { requireSignedIn, requireStaff, type SignedIn } from './identity.policy.js';
export { hashPassword } from './password.js';
export { StaffType } from './identity.type.js';

export const identitySlice = defineSlice({
  name: 'identity',
  entities: [UserSchema, SessionSchema, AccountTokenSchema],
  resolvers: {
    shop: [IdentityShopResolver, PasswordResolver, AccountLettersResolver],
    seller: [IdentitySellerResolver, PasswordResolver, AccountLettersResolver],
    office: [IdentityOfficeResolver, PasswordResolver],
  },
  jobs: [startPasswordResetJob],
  orphanedTypes: { shop: [GenericUserError], seller: [GenericUserError], office: [GenericUserError] },
});
