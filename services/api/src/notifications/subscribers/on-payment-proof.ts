import { paymentProofRejected, paymentProofSubmitted } from '../../payments/index.js';
import { subscribe } from '../../platform/events/index.js';
import { planNotification } from '../commands/plan-notification.js';
import { requireGroup } from '../notification.queries.js';

/** Says that a proof has arrived, if the shopper has left an address. */
export const onPaymentProofSubmitted = subscribe(
  paymentProofSubmitted,
  'notifications/on-payment-proof-submitted',
  async (context, { proofId, orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'PAYMENT_PROOF_RECEIVED', proofId, [group.buyer_email]);
  },
);

/** Says why a proof could not be accepted. */
export const onPaymentProofRejected = subscribe(
  paymentProofRejected,
  'notifications/on-payment-proof-rejected',
  async (context, { proofId, orderGroupId }) => {
    const { group } = await requireGroup(context, orderGroupId);
    if (group.buyer_email !== null)
      await planNotification(context, 'PAYMENT_PROOF_REJECTED', proofId, [group.buyer_email]);
  },
);
