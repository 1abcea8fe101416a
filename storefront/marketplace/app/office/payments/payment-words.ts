import type { PaymentMethodKind } from '@gebyar/schema/office';
import { m } from '@gebyar/storefront/i18n/messages';

export const methodWords: Record<PaymentMethodKind, () => string> = {
  CARD: m.office_pay_method_card,
  BANK_TRANSFER: m.office_pay_method_transfer,
  QRIS: m.office_pay_method_qris,
  CASH_ON_PICKUP: m.office_pay_method_cash,
  NOTHING_TO_PAY: m.free_title,
};
