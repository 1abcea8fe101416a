import { defineSlice } from '../platform/slice.js';
import { SellerSchema } from './seller.entity.js';
import { SellerMemberSchema } from './seller-member.entity.js';
import { SellerOfficeResolver } from './seller.office-resolver.js';
import { findPublicSeller } from './seller.queries.js';
import { SellerSellerResolver } from './seller.seller-resolver.js';
import { SellerShopResolver } from './seller.shop-resolver.js';
import { SellerShopType, toSellerShop } from './seller-shop.type.js';

export { addSellerMember, type AddSellerMemberInput } from './commands/add-seller-member.js';
export { applySeller, type AppliedSeller, type ApplySellerInput } from './commands/apply-seller.js';
export { approveSeller } from './commands/approve-seller.js';
export { suspendSeller } from './commands/suspend-seller.js';
export { updateSellerProfile, type UpdateSellerProfileInput } from './commands/update-seller-profile.js';
export { AuditEntryType, OfficeSellerType } from './office-seller.type.js';
export { parsePhone, whatsappUrl } from './phone.js';
export { SellerSchema, type SellerStatus } from './seller.entity.js';
export { SellerMemberSchema, type SellerRole } from './seller-member.entity.js';
export { sellerApproved, sellerSuspended } from './seller.events.js';
export { sellerFaults } from './seller.errors.js';
export { sellerLoader } from './seller.loaders.js';
export { requireMember, requirePermission, roleAllows, type SellerPermission } from './seller.policy.js';
export { membershipOf, sellersOfUser, type SellerMembership, type SellerRow } from './seller.queries.js';
export { SellerAccountType, toSellerAccount } from './seller-account.type.js';
export { SellerShopType, toSellerShop } from './seller-shop.type.js';

export const sellersSlice = defineSlice({
  name: 'sellers',
  entities: [SellerSchema, SellerMemberSchema],
  resolvers: { shop: [SellerShopResolver], seller: [SellerSellerResolver], office: [SellerOfficeResolver] },
  orphanedTypes: { shop: [SellerShopType] },
  oneOfInputs: ['SellerBy'],
  nodes: {
    seller: async (context, id) => {
      const row = await findPublicSeller(context, { id });
      return row && toSellerShop(context, row);
    },
  },
});
