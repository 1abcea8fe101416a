import { recordAuditEntry } from '../../audit/index.js';
import type { Context } from '../../platform/context.js';
import { json, platformScope } from '../../platform/db/index.js';
import { UserFaults } from '../../platform/faults.js';
import type { LocalizedText } from '../../platform/locale.js';
import type { OpenSpan, Weekday } from '../opening-hours.js';
import {
  checkBrandColor,
  checkFoundedYear,
  checkLocation,
  checkName,
  checkOpeningHours,
  checkPhone,
  checkStory,
} from '../seller-details.js';
import { sellerChanged } from '../seller.events.js';
import { sellerFaults } from '../seller.errors.js';

/** What is left out stays as it is; null takes it away. */
export interface UpdateSellerProfileInput {
  sellerId: string;
  name?: string;
  story?: LocalizedText;
  phone?: string;
  /** `#rrggbb`. */
  brandColor?: string | null;
  logoAssetId?: string | null;
  bannerAssetId?: string | null;
  /** The whole week; none at all when it is not told. */
  openingHours?: readonly (OpenSpan & { weekday: Weekday })[];
  location?: { latitude: number; longitude: number } | null;
  foundedYear?: number | null;
}

/**
 * Changes how a seller presents itself.
 *
 * @throws UserFaults SELLER_NOT_FOUND, SELLER_NAME_REQUIRED, SELLER_NAME_TOO_LONG, SELLER_STORY_TOO_LONG, INVALID_PHONE,
 * INVALID_COLOR, INVALID_OPENING_TIME, OPENING_TIMES_OVERLAP, TOO_MANY_OPENING_TIMES, INVALID_LOCATION, INVALID_FOUNDED_YEAR
 */
export async function updateSellerProfile(context: Context, input: UpdateSellerProfileInput): Promise<void> {
  const name = input.name === undefined ? null : checkName(input.name);
  const story = input.story === undefined ? null : checkStory(input.story);
  const phone = input.phone === undefined ? null : checkPhone(input.phone);
  const color = input.brandColor ? checkBrandColor(input.brandColor) : null;
  const hours = input.openingHours === undefined ? null : checkOpeningHours(input.openingHours);
  const { location, foundedYear } = input;
  const faults = [
    ...[name, story, phone, color, hours].flatMap((checked) => checked?.faults ?? []),
    ...(location ? checkLocation(location) : []),
    ...(typeof foundedYear === 'number' ? checkFoundedYear(foundedYear) : []),
  ];
  if (faults.length > 0) throw new UserFaults(faults);
  const changes = {
    ...(name ? { name: name.name } : {}),
    ...(story ? { story: json(story.story) } : {}),
    ...(phone ? { phone: phone.phone } : {}),
    ...(input.brandColor === undefined ? {} : { brand_color: color?.color ?? null }),
    ...(input.logoAssetId === undefined ? {} : { logo_asset_id: input.logoAssetId }),
    ...(input.bannerAssetId === undefined ? {} : { banner_asset_id: input.bannerAssetId }),
    ...(hours ? { opening_hours: json(hours.hours) } : {}),
    ...(location === undefined
      ? {}
      : { latitude: location?.latitude ?? null, longitude: location?.longitude ?? null }),
    ...(foundedYear === undefined ? {} : { founded_year: foundedYear }),
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
    await tx.emit(sellerChanged({ sellerId }));
  });
}
