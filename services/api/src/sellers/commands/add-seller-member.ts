import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { platformScope } from '../../platform/db/index.js';
import type { SellerRole } from '../seller-member.entity.js';

export interface AddSellerMemberInput {
  sellerId: string;
  userId: string;
  role: SellerRole;
}

/** Gives a person a role at a seller. Someone who belongs to it already keeps the role there is. */
export async function addSellerMember(
  context: Context,
  { sellerId, userId, role }: AddSellerMemberInput,
): Promise<void> {
  await context.db.transaction(platformScope, async (tx) => {
    const added = await tx.sql
      .insertInto('seller_member')
      .values({ seller_id: sellerId, user_id: userId, role })
      .onConflict((conflict) => conflict.doNothing())
      .returning('role')
      .executeTakeFirst();
    if (!added) return;
    await recordAuditEntry(context, tx, {
      action: 'seller.member-added',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data: { userId, role },
    });
  });
}
