import { GenericUserError } from '../platform/graphql/index.js';
import { defineSlice } from '../platform/slice.js';
import { IdentityOfficeResolver } from './identity.office-resolver.js';
import { IdentitySellerResolver } from './identity.seller-resolver.js';
import { IdentityShopResolver } from './identity.shop-resolver.js';
import { SessionSchema } from './session.entity.js';
import { UserSchema } from './user.entity.js';

export { createUser, type CreateUserInput } from './commands/create-user.js';
export { actorOfToken } from './identity.queries.js';
export { requireSignedIn, requireStaff, type SignedIn } from './identity.policy.js';
export { hashPassword } from './password.js';
export { StaffType } from './identity.type.js';

export const identitySlice = defineSlice({
  name: 'identity',
  entities: [UserSchema, SessionSchema],
  resolvers: {
    shop: [IdentityShopResolver],
    seller: [IdentitySellerResolver],
    office: [IdentityOfficeResolver],
  },
  orphanedTypes: { shop: [GenericUserError], seller: [GenericUserError], office: [GenericUserError] },
});
