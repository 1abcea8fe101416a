import { defineSlice } from '../platform/slice.js';
import { SellerSchema } from './seller.entity.js';
import { SellerMemberSchema } from './seller-member.entity.js';
import { SellerShopType } from './seller-shop.type.js';

export { parsePhone, whatsappUrl } from './phone.js';
export { SellerSchema, type SellerStatus } from './seller.entity.js';
export { SellerMemberSchema, type SellerRole } from './seller-member.entity.js';
export { sellerApproved, sellerSuspended } from './seller.events.js';
export { sellerFaults } from './seller.errors.js';
export { sellerLoader } from './seller.loaders.js';
export { requireMember, requirePermission, roleAllows, type SellerPermission } from './seller.policy.js';
export { sellersOfUser, type SellerMembership, type SellerRow } from './seller.queries.js';
export { SellerAccountType, toSellerAccount } from './seller-account.type.js';
export { SellerShopType, toSellerShop } from './seller-shop.type.js';

export const sellersSlice = defineSlice({
  name: 'sellers',
  entities: [SellerSchema, SellerMemberSchema],
  orphanedTypes: { shop: [SellerShopType] },
});
