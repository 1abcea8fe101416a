import type { PaymentProofStatus } from '@gebyar/schema/shop';
import { Badge } from '@gebyar/ui';
import { formatDateTime } from '../i18n/dates';
import { m } from '../i18n/messages';
import type { PayableGroup } from './how-to-pay';
import { proofPath } from './pay-path';

const words: Record<PaymentProofStatus, { text: () => string; tone: 'indigo' | 'success' | 'danger' }> = {
  SUBMITTED: { text: m.pay_proof_submitted, tone: 'indigo' },
  ACCEPTED: { text: m.pay_proof_accepted, tone: 'success' },
  REJECTED: { text: m.pay_proof_rejected, tone: 'danger' },
};

/** What the shopper has sent, and what became of it. */
export function ProofList({ group }: { group: PayableGroup }) {
  const { proofs } = group.payment;
  if (proofs.length === 0) return null;
  return (
    <section id="proof" aria-labelledby="sent-heading" className="scroll-mt-24 space-y-3">
      <h2 id="sent-heading" className="text-xl">
        {m.pay_proof_sent()}
      </h2>
      <ul className="space-y-3">
        {proofs.map((proof) => (
          <li key={proof.id} className="flex gap-4 rounded-control border border-line bg-surface p-4">
            <img
              src={proofPath(group, proof.id)}
              alt={m.pay_proof_alt({ at: formatDateTime(proof.createdAt) })}
              width={72}
              height={96}
              loading="lazy"
              className="h-24 w-18 shrink-0 rounded-cloth bg-sunken object-cover"
            />
            <div className="min-w-0 space-y-1">
              <Badge tone={words[proof.status].tone}>{words[proof.status].text()}</Badge>
              <p className="text-sm text-muted">{formatDateTime(proof.createdAt)}</p>
              {proof.rejectReason ? <p className="break-words">{proof.rejectReason}</p> : null}
              {proof.note ? <p className="text-sm break-words text-soft">{proof.note}</p> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
