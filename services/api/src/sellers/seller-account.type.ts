import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import { toPublicId } from '../platform/ids.js';
import { sellerStatuses, type SellerStatus } from './seller.entity.js';
import { sellerRoles, type SellerRole } from './seller-member.entity.js';
import type { SellerMembership } from './seller.queries.js';

export const SellerStatusEnum = Object.fromEntries(sellerStatuses.map((status) => [status, status]));
registerEnumType(SellerStatusEnum, {
  name: 'SellerStatus',
  description: 'Where a seller stands with the operator.',
  valuesConfig: {
    APPLIED: { description: 'Waits for the office.' },
    APPROVED: { description: 'Its published products are in the shop.' },
    SUSPENDED: { description: 'Out of the shop until the office approves again; paid orders stay with it.' },
    ENDED: { description: 'Has left for good.' },
  },
});

export const SellerRoleEnum = Object.fromEntries(sellerRoles.map((role) => [role, role]));
registerEnumType(SellerRoleEnum, {
  name: 'SellerRole',
  description: 'What a member does at a seller.',
  valuesConfig: {
    OWNER: { description: 'May do everything.' },
    STOCK_KEEPER: { description: 'Keeps stock; sees orders without the buyer.' },
  },
});

@ObjectType('SellerAccount', { description: 'A seller, as its own members see it.' })
export class SellerAccountType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The seller’s name in addresses.' })
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => SellerStatusEnum)
  status: SellerStatus;

  @Field(() => String, { nullable: true, description: 'Why the office took the seller out of the shop.' })
  suspensionReason: string | null;

  @Field(() => SellerRoleEnum, { description: 'The role of the person who asks.' })
  role: SellerRole;

  /** The asking person's place, for field resolvers of upper slices: its seller's row id and its role. */
  readonly membership: SellerMembership;
}

/** A seller as the member who asks sees it. */
export const toSellerAccount = (membership: SellerMembership): SellerAccountType => ({
  id: toPublicId('seller', membership.sellerId),
  slug: membership.seller.slug,
  name: membership.seller.name,
  status: membership.seller.status,
  suspensionReason: membership.seller.suspension_reason,
  role: membership.role,
  membership,
});

@ObjectType('SellerAccountPayload')
export class SellerAccountPayload {
  @Field(() => SellerAccountType, { nullable: true })
  seller?: SellerAccountType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('Member', { description: 'A person who works for one or more sellers.' })
export class MemberType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;
}
