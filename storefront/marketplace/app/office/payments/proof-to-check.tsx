import type { PaymentsPageQuery } from '@gebyar/schema/office';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { ConfirmForm } from './confirm-form';
import { PaymentFacts } from './payment-facts';
import type { PaymentAnswer } from './payments.server';
import { RejectForm } from './reject-form';

interface ProofToCheckProps {
  proof: PaymentsPageQuery['paymentProofs']['nodes'][number];
  answer: PaymentAnswer | undefined;
}

/** A proof beside what it is about, and the two things to say about it. */
export function ProofToCheck({ proof, answer }: ProofToCheckProps) {
  const picture = localPath(`/office/payments/proofs/${proof.id}`);
  return (
    <li className="gap-6 rounded-control border border-line bg-surface p-5 md:grid md:grid-cols-[12rem_minmax(0,1fr)]">
      <a href={picture} target="_blank" rel="noreferrer" className="block pb-4 md:pb-0">
        <img
          src={picture}
          alt={m.pay_proof_alt({ at: formatDateTime(proof.createdAt) })}
          width={192}
          height={256}
          loading="lazy"
          className="max-h-64 w-full rounded-cloth bg-sunken object-contain"
        />
        <span className="block pt-1 text-sm text-indigo underline underline-offset-4">
          {m.office_pay_open_picture()}
        </span>
      </a>
      <div className="space-y-4">
        <PaymentFacts payment={proof.payment} />
        <p className="text-sm text-muted">{m.office_pay_sent({ at: formatDateTime(proof.createdAt) })}</p>
        {proof.note ? (
          <p className="border-l-2 border-accent pl-3 break-words whitespace-pre-line">{proof.note}</p>
        ) : null}
        <ConfirmForm payment={proof.payment} answer={answer?.id === proof.payment.id ? answer : undefined} />
        <RejectForm proofId={proof.id} answer={answer?.id === proof.id ? answer : undefined} />
      </div>
    </li>
  );
}
