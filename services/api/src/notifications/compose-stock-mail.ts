import { variantTitle } from '../catalog/index.js';
import { readLowStockAlert } from '../inventory/index.js';
import type { Context } from '../platform/context.js';
import { toPublicId } from '../platform/ids.js';
import { defaultLocale, localize } from '../platform/locale.js';
import { lowStock } from './templates/low-stock.js';
import type { MailContent } from './templates/mail-content.js';

/** Null when there is more of everything again. */
export async function composeLowStock(context: Context, alertId: string): Promise<MailContent | null> {
  const alert = await readLowStockAlert(context, alertId);
  if (!alert) return null;
  return lowStock({
    seller: alert.seller,
    items: alert.items.map(({ title, option_values, available }) => ({
      title: [title, variantTitle(option_values)]
        .map((text) => localize(text, defaultLocale))
        .filter(Boolean)
        .join(' – '),
      available,
    })),
    locale: defaultLocale,
    shop: context.deployment.name,
    url: `${context.config.PUBLIC_URL_MARKETPLACE}/sell/${toPublicId('seller', alert.sellerId)}/stock/low`,
  });
}
