import { sql, type Insertable, type RawBuilder } from 'kysely';
import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope, type Tables, type Transaction } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import { newId } from '../../platform/ids.js';
import type { LocalizedText } from '../../platform/locale.js';
import { slugify, takeSlug } from '../../platform/slug.js';
import { checkName, checkPhone, checkStory, sellerLimits } from '../seller-details.js';
import { sellerFaults } from '../seller.errors.js';

export interface ApplySellerInput {
  /** The person who asks, and who becomes the owner. */
  ownerId: string;
  name: string;
  story: LocalizedText;
  subdistrictCode: string;
  phone: string;
  /** The name in addresses; made from the name when left out, and numbered when taken. */
  slug?: string;
}

export interface AppliedSeller {
  sellerId: string;
  slug: string;
}

const slugLength = 60;

/** Regions are reference data that the deployment loads; which of them are delivered to is not asked here. */
async function isSubdistrict(tx: Transaction, code: string): Promise<boolean> {
  const { rows } = await sql`SELECT 1 FROM subdistrict WHERE code = ${code}`.execute(tx.sql);
  return rows.length > 0;
}

/** Refuses the same form sent twice, and a person who fills the office's list alone. */
async function checkPendingApplications(tx: Transaction, ownerId: string, name: string): Promise<void> {
  // Two forms sent at once wait for each other here.
  await tx.sql
    .selectFrom('app_user')
    .select('id')
    .where('id', '=', ownerId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const pending = await tx.sql
    .selectFrom('seller')
    .innerJoin('seller_member', 'seller_member.seller_id', 'seller.id')
    .select('seller.name')
    .where('seller_member.user_id', '=', ownerId)
    .where('seller.status', '=', 'APPLIED')
    .execute();
  if (pending.some((seller) => seller.name.toLowerCase() === name.toLowerCase())) {
    sellerFaults.fail('SELLER_ALREADY_APPLIED', { field: ['input', 'name'] });
  }
  if (pending.length >= sellerLimits.pendingApplications) {
    sellerFaults.fail('TOO_MANY_APPLICATIONS', { params: { max: sellerLimits.pendingApplications } });
  }
}

/**
 * Asks the operator to let a maker sell here. The seller is APPLIED until the office approves.
 *
 * @throws UserFaults SELLER_NAME_REQUIRED, SELLER_NAME_TOO_LONG, SELLER_STORY_TOO_LONG, INVALID_PHONE,
 * UNKNOWN_SUBDISTRICT, SELLER_ALREADY_APPLIED, TOO_MANY_APPLICATIONS
 */
export async function applySeller(context: Context, input: ApplySellerInput): Promise<AppliedSeller> {
  const { name, faults: nameFaults } = checkName(input.name);
  const { story, faults: storyFaults } = checkStory(input.story);
  const { phone, faults: phoneFaults } = checkPhone(input.phone);
  return context.db.transaction(platformScope, async (tx) => {
    const faults = [...nameFaults, ...storyFaults, ...phoneFaults];
    if (!(await isSubdistrict(tx, input.subdistrictCode))) {
      faults.push(sellerFaults.fault('UNKNOWN_SUBDISTRICT', { field: ['input', 'subdistrictCode'] }));
    }
    if (faults.length > 0) throw new UserFaults(faults);
    await checkPendingApplications(tx, input.ownerId, name);
    const sellerId = newId();
    const slug = await insertSeller(tx, input.slug ?? (slugify(name, slugLength) || 'penjual'), {
      id: sellerId,
      name,
      status: 'APPLIED',
      story: json(story),
      subdistrict_code: input.subdistrictCode,
      phone,
    });
    await tx.sql
      .insertInto('seller_member')
      .values({ seller_id: sellerId, user_id: input.ownerId, role: 'OWNER' })
      .execute();
    await recordAuditEntry(context, tx, {
      action: 'seller.applied',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
    });
    return { sellerId, slug };
  });
}

type NewSeller = Omit<Insertable<Tables['seller']>, 'slug' | 'story'> & { story: RawBuilder<LocalizedText> };

const insertSeller = (tx: Transaction, wanted: string, row: NewSeller): Promise<string> =>
  takeSlug(wanted, slugLength, async (slug) => {
    const { numInsertedOrUpdatedRows } = await tx.sql
      .insertInto('seller')
      .values({ ...row, slug })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  });
