import { defineSlice } from '../platform/slice.js';
import { CertificateSchema } from './certificate.entity.js';
import { CertificateOfficeResolver } from './certificate.office-resolver.js';
import { CertificateSellerResolver, KeptCertificateResolver } from './certificate.seller-resolver.js';
import { SellerProfileSellerResolver } from './seller-profile.seller-resolver.js';
import { CertificateShopResolver } from './certificate.shop-resolver.js';
import { SellerFollowShopResolver } from './seller-follow.shop-resolver.js';
import { SellerProfileShopResolver } from './seller-profile.shop-resolver.js';
import { SellerFollowSchema } from './seller-follow.entity.js';
import { SellerSchema } from './seller.entity.js';
import { SellerMemberSchema } from './seller-member.entity.js';
import { SellerOfficeResolver } from './seller.office-resolver.js';
import { findPublicSeller } from './seller.queries.js';
import { SellerSellerResolver } from './seller.seller-resolver.js';
import { SellerShopResolver } from './seller.shop-resolver.js';
import { SellerShopType, toSellerShop } from './seller-shop.type.js';

export { addSellerMember, type AddSellerMemberInput } from './commands/add-seller-member.js';
export { applySeller, type AppliedSeller, type ApplySellerInput } from './commands/apply-seller.js';
export { addCertificate } from './commands/add-certificate.js';
export { clearHoliday } from './commands/clear-holiday.js';
export { decideCertificate, type DecideCertificateInput } from './commands/decide-certificate.js';
export { setHoliday, type SetHolidayInput } from './commands/set-holiday.js';
export { certificateFaults } from './certificate.errors.js';
export type { OpeningHours, OpenSpan, Weekday } from './opening-hours.js';
export { approveSeller } from './commands/approve-seller.js';
export { suspendSeller } from './commands/suspend-seller.js';
export { updateSellerProfile, type UpdateSellerProfileInput } from './commands/update-seller-profile.js';
export { AuditEntryType, OfficeSellerType, toOfficeSeller } from './office-seller.type.js';
export { certificateKinds, type CertificateKind } from './certificate.entity.js';
export {
  certificatesOfProductLoader,
  certificatesOfSellerLoader,
  type CertificateRow,
} from './certificate.loaders.js';
export { CertificateType, toCertificate } from './certificate.type.js';
export { localTime } from './local-time.js';
export { comingHoliday, holidayOn, type Holiday, type HolidayColumns } from './seller-holiday.js';
export { SellerConnection } from './seller-shop.type.js';
export { parsePhone, whatsappUrl } from './phone.js';
export { SellerSchema, type SellerStatus } from './seller.entity.js';
export { SellerMemberSchema, type SellerRole } from './seller-member.entity.js';
export { certificateChanged, sellerApproved, sellerChanged, sellerSuspended } from './seller.events.js';
export { sellerFaults } from './seller.errors.js';
export { sellerLoader, shownSellerLoader, textsOfSeller } from './seller.loaders.js';
export { requireMember, requirePermission, roleAllows, type SellerPermission } from './seller.policy.js';
export {
  membershipOf,
  sellersOfUser,
  sellerTextColumns,
  shownSellerColumns,
  type SellerMembership,
  type SellerRow,
  type ShownSeller,
} from './seller.queries.js';
export { SellerAccountType, toSellerAccount } from './seller-account.type.js';
export { SellerShopType, toSellerShop } from './seller-shop.type.js';

export const sellersSlice = defineSlice({
  name: 'sellers',
  publicQueries: ['seller', 'sellers'],
  entities: [SellerSchema, SellerMemberSchema, SellerFollowSchema, CertificateSchema],
  resolvers: {
    shop: [SellerShopResolver, SellerProfileShopResolver, SellerFollowShopResolver, CertificateShopResolver],
    seller: [
      SellerSellerResolver,
      SellerProfileSellerResolver,
      CertificateSellerResolver,
      KeptCertificateResolver,
    ],
    office: [SellerOfficeResolver, CertificateOfficeResolver, KeptCertificateResolver],
  },
  orphanedTypes: { shop: [SellerShopType] },
  oneOfInputs: ['SellerBy'],
  nodes: {
    seller: async (context, id) => {
      const row = await findPublicSeller(context, { id });
      return row && toSellerShop(row);
    },
  },
});
