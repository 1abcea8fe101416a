import { findPromotion } from '../pricing/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { defaultLocale, localize } from '../platform/locale.js';
import { promotionEndedMail } from './templates/promotion-ended.js';
import type { MailContent } from './templates/mail-content.js';

export async function composePromotionEnded(context: Context, id: string): Promise<MailContent | null> {
  const row = await findPromotion(context, id);
  if (!row || row.seller_id === null || row.end_reason === null) return null;
  return promotionEndedMail({
    title: localize(row.title, defaultLocale),
    reason: row.end_reason,
    locale: defaultLocale,
    shop: context.deployment.name,
    url: `${context.config.PUBLIC_URL_MARKETPLACE}/sell/${toPublicId('seller', row.seller_id)}/promotions`,
  });
}
