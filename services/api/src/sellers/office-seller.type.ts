import { Field, ID, ObjectType } from 'type-graphql';
import { ConnectionType, UserErrorType, type UserErrorValue } from '../platform/graphql/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { localize } from '../platform/locale.js';
import { SellerStatusEnum } from './seller-account.type.js';
import type { SellerStatus } from './seller.entity.js';
import type { SellerRow } from './seller.queries.js';

@ObjectType('OfficeSeller', { description: 'A seller in any status, as the operator sees it.' })
export class OfficeSellerType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The seller’s name in addresses.' })
  slug: string;

  @Field(() => String)
  name: string;

  @Field(() => SellerStatusEnum)
  status: SellerStatus;

  @Field(() => String, { description: 'In their own words; plain text, may be empty.' })
  story: string;

  @Field(() => String, { nullable: true, description: 'In the form +62…' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Why the seller was taken out of the shop.' })
  suspensionReason: string | null;

  @Field(() => Date)
  appliedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the seller was first let into the shop.' })
  approvedAt: Date | null;

  /** The row behind it, for field resolvers; not part of the API. */
  readonly row: SellerRow;
}

/** A seller as the operator sees it. */
export const toOfficeSeller = ({ locale }: Context, row: SellerRow): OfficeSellerType => ({
  id: toPublicId('seller', row.id),
  slug: row.slug,
  name: row.name,
  status: row.status,
  story: localize(row.story, locale),
  phone: row.phone,
  suspensionReason: row.suspension_reason,
  appliedAt: row.created_at,
  approvedAt: row.approved_at,
  row,
});

export const OfficeSellerConnection = ConnectionType('OfficeSellerConnection', () => OfficeSellerType);

@ObjectType('OfficeSellerPayload')
export class OfficeSellerPayload {
  @Field(() => OfficeSellerType, { nullable: true })
  seller?: OfficeSellerType | null;

  @Field(() => [UserErrorType])
  userErrors: UserErrorValue[];
}

@ObjectType('AuditEntry', { description: 'One deed that is on record.' })
export class AuditEntryType {
  @Field(() => String, { description: 'What was done, such as seller.suspended.' })
  action: string;

  @Field(() => Date)
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who did it; null for the platform itself.' })
  actorName: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;
}
