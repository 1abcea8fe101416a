import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import type { LocalizedText } from '../../platform/locale.js';
import { checkName, checkPhone, checkStory } from '../seller-details.js';
import { sellerFaults } from '../seller.errors.js';

/** What is left out stays as it is; null takes a picture away. */
export interface UpdateSellerProfileInput {
  sellerId: string;
  name?: string;
  story?: LocalizedText;
  phone?: string;
  logoAssetId?: string | null;
  bannerAssetId?: string | null;
}

/**
 * Changes how a seller presents itself.
 *
 * @throws UserFaults SELLER_NOT_FOUND, SELLER_NAME_REQUIRED, SELLER_NAME_TOO_LONG, SELLER_STORY_TOO_LONG, INVALID_PHONE
 */
export async function updateSellerProfile(context: Context, input: UpdateSellerProfileInput): Promise<void> {
  const name = input.name === undefined ? null : checkName(input.name);
  const story = input.story === undefined ? null : checkStory(input.story);
  const phone = input.phone === undefined ? null : checkPhone(input.phone);
  const faults = [name, story, phone].flatMap((checked) => checked?.faults ?? []);
  if (faults.length > 0) throw new UserFaults(faults);
  const changes = {
    ...(name ? { name: name.name } : {}),
    ...(story ? { story: json(story.story) } : {}),
    ...(phone ? { phone: phone.phone } : {}),
    ...(input.logoAssetId === undefined ? {} : { logo_asset_id: input.logoAssetId }),
    ...(input.bannerAssetId === undefined ? {} : { banner_asset_id: input.bannerAssetId }),
  };
  if (Object.keys(changes).length === 0) return;
  const { sellerId } = input;
  await context.db.transaction(platformScope, async (tx) => {
    const changed = await tx.sql
      .updateTable('seller')
      .set(changes)
      .where('id', '=', sellerId)
      .returning('id')
      .executeTakeFirst();
    if (!changed) sellerFaults.fail('SELLER_NOT_FOUND', { field: ['input', 'sellerId'] });
    const data = { changed: Object.keys(changes) };
    await recordAuditEntry(context, tx, {
      action: 'seller.profile-updated',
      subjectType: 'seller',
      subjectId: sellerId,
      sellerId,
      data,
    });
  });
}
