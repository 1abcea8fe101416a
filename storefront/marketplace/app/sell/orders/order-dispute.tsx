import { m } from '@gebyar/storefront/i18n/messages';
import { priceText } from '@gebyar/storefront/layout/price';
import { Notice } from '@gebyar/ui';
import type { SellerOrder } from './seller-order.server';

/** That the shopper's bank asks the money of the order back, and how it decided. */
export function OrderDispute({ dispute: { status, held } }: { dispute: SellerOrder['disputes'][number] }) {
  if (status === 'WON') return <Notice tone="info" title={m.order_dispute_won()} />;
  if (status === 'LOST')
    return (
      <Notice tone="danger" title={m.order_dispute_lost()}>
        <p>{m.order_dispute_lost_text()}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={m.order_dispute_open()}>
      <p>{m.order_dispute_open_text({ amount: priceText(held) })}</p>
    </Notice>
  );
}
