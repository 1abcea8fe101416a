import {
  StockReceiveDocument,
  StockSellOnSiteDocument,
  StockThresholdSetDocument,
  StockTransferDocument,
} from '@gebyar/schema/seller';
import { seller } from '~/api/seller.server';
import { m } from '@gebyar/storefront/i18n/messages';
import { textField } from '@gebyar/storefront/session/form.server';
import { answerForm, refuse, type StockArgs } from './stock-forms.server';
import { readWholeNumber } from './whole-number';

/** The small forms of a variant's page: pieces come in, are sold over the counter or go to another place. */
export async function movePieces(args: StockArgs, form: FormData, intent: string) {
  const { sellerId = '', variantId = '' } = args.params;
  const idempotencyKey = textField(form, 'key', 200) || null;
  if (intent === 'threshold') {
    const text = textField(form, 'threshold', 20);
    const threshold = text === '' ? null : readWholeNumber(text);
    if (text !== '' && threshold === null) return refuse(intent, [m.sell_stock_whole_number()], form);
    const { stockThresholdSet } = await seller.mutate(args, StockThresholdSetDocument, {
      input: { sellerId, variantId, threshold },
    });
    return answerForm(args, intent, stockThresholdSet, form);
  }
  const quantity = readWholeNumber(textField(form, 'quantity', 20));
  if (quantity === null) return refuse(intent, [m.sell_stock_whole_number()], form);
  const locationId = textField(form, 'locationId', 100);
  if (intent === 'receive') {
    const { stockReceive } = await seller.mutate(args, StockReceiveDocument, {
      input: { variantId, locationId, quantity, reason: m.stock_reason_received(), idempotencyKey },
    });
    return answerForm(args, intent, stockReceive, form);
  }
  if (intent === 'sell') {
    const { stockSellOnSite } = await seller.mutate(args, StockSellOnSiteDocument, {
      input: { variantId, locationId, quantity, reason: m.stock_reason_sold(), idempotencyKey },
    });
    return answerForm(args, intent, stockSellOnSite, form);
  }
  const { stockTransfer } = await seller.mutate(args, StockTransferDocument, {
    input: {
      fromLocationId: locationId,
      toLocationId: textField(form, 'toLocationId', 100),
      lines: [{ variantId, quantity }],
      reason: m.stock_reason_moved(),
      idempotencyKey,
    },
  });
  return answerForm(args, intent, stockTransfer, form);
}
