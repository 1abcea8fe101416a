import { PageHeading } from '@gebyar/ui';
import { noFaults } from '../forms/form-faults';
import { m } from '../i18n/messages';
import { LookupForm } from './lookup-form';

/** A link that opens nothing: mistyped, cut off in a chat, or without its key. The number and a phone number help. */
export function OrderMissing({ number }: { number: string }) {
  return (
    <div className="page-narrow">
      <PageHeading title={m.order_missing_title()}>
        <p>{m.order_missing()}</p>
      </PageHeading>
      <LookupForm values={{ number, phone: '' }} faults={noFaults} />
    </div>
  );
}
