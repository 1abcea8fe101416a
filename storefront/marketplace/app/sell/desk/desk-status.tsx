import type { SellerChoiceFragment } from '@gebyar/schema/seller';
import { Notice, StepList } from '@gebyar/ui';
import { m } from '@gebyar/storefront/i18n/messages';

/** Where the seller stands with the office, when that is not simply "in the shop". */
export function DeskStatus({ seller }: { seller: SellerChoiceFragment }) {
  if (seller.status === 'APPLIED') return <Waiting name={seller.name} />;
  if (seller.status === 'SUSPENDED') {
    return (
      <Notice tone="danger" title={m.sell_suspended_title()} className="mt-6">
        {seller.suspensionReason ? (
          <blockquote className="my-2 border-l-3 border-danger pl-3 whitespace-pre-line">
            {seller.suspensionReason}
          </blockquote>
        ) : null}
        <p>{m.sell_suspended()}</p>
      </Notice>
    );
  }
  if (seller.status === 'ENDED') {
    return (
      <Notice tone="warning" className="mt-6">
        {m.sell_ended()}
      </Notice>
    );
  }
  return null;
}

function Waiting({ name }: { name: string }) {
  return (
    <div className="mx-auto max-w-lg pt-10">
      <h1 className="text-3xl">{m.sell_waiting_title()}</h1>
      <p className="pt-3 pb-8 text-soft">{m.sell_waiting({ name })}</p>
      <StepList
        steps={[
          { title: m.sell_waiting_sent(), state: 'done' },
          { title: m.sell_waiting_read(), detail: m.sell_waiting_read_detail(), state: 'current' },
          { title: m.sell_waiting_open(), detail: m.sell_waiting_open_detail(), state: 'coming' },
        ]}
      />
    </div>
  );
}
