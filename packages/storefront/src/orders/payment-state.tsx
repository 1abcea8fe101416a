import { Blossom, Button, buttonClass, Notice } from '@gebyar/ui';
import { Form, Link } from '../framework';
import { m } from '../i18n/messages';
import { priceText } from '../layout/price';
import { cancelPath } from '../returns/returns-path';
import { payPath } from '../paying/pay-path';
import { Countdown } from './countdown';
import { isChecking, isPickUp, type OrderGroup } from './payment-words';
import { usePendingRefresh } from './use-pending-refresh';

/** Where the payment stands, and the one thing to do about it. */
export function PaymentState({ group, payUrl }: { group: OrderGroup; payUrl: string | null }) {
  if (group.status === 'PENDING') {
    return group.payment && group.payment.method !== 'CARD' ? (
      <PendingByHand group={group} />
    ) : (
      <Pending group={group} payUrl={payUrl} />
    );
  }
  if (group.status === 'PAID') return <Paid group={group} />;
  if (group.status === 'REFUNDED')
    return <Notice tone="info">{m.order_refunded({ total: priceText(group.total) })}</Notice>;
  return (
    <div className="space-y-5">
      {group.orders.some(({ cancellation }) => cancellation) ? null : (
        <Notice tone="warning">{group.status === 'EXPIRED' ? m.order_expired() : m.order_failed()}</Notice>
      )}
      <Form method="post" className="thumb-bar lg:max-w-sm">
        <Button name="intent" value="again" size="lg" wide>
          {m.order_again()}
        </Button>
      </Form>
      {group.payment?.proofExpected ? (
        <Link to={payPath(group)} className={buttonClass({ variant: 'quiet' })}>
          {m.pay_send_late_proof()}
        </Link>
      ) : null}
    </div>
  );
}

/** To be paid by hand: how, stands on a page of its own. */
function PendingByHand({ group }: { group: OrderGroup }) {
  const cash = group.payment?.method === 'CASH_ON_PICKUP';
  const checking = isChecking(group.payment);
  const expiresAt = group.payment?.expiresAt ?? null;
  return (
    <div className="space-y-5">
      <div className="space-y-3 rounded-control bg-indigo-wash p-5">
        <p>{checking ? m.pay_review() : cash ? m.pay_pending_cash() : m.pay_pending_manual()}</p>
        {expiresAt && !checking ? (
          <Countdown until={expiresAt} withDay words={cash ? m.pay_cash_until : m.order_pay_before} />
        ) : null}
      </div>
      {checking ? (
        <Link to={payPath(group)} className={buttonClass({ variant: 'secondary' })}>
          {m.pay_see_proof()}
        </Link>
      ) : (
        <div className="thumb-bar">
          <Link to={payPath(group)} className={`${buttonClass({ size: 'lg', wide: true })} lg:max-w-sm`}>
            {cash ? m.pay_see_where() : m.pay_see_how({ total: priceText(group.total) })}
          </Link>
        </div>
      )}
      <Link to={cancelPath(group)} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
        {m.cancel_open()}
      </Link>
    </div>
  );
}

/** Not paid yet, or paid a moment ago and the news is on its way: the page looks again by itself. */
function Pending({ group, payUrl }: { group: OrderGroup; payUrl: string | null }) {
  usePendingRefresh();
  const expiresAt = group.payment?.expiresAt ?? null;
  return (
    <div className="space-y-5">
      {/* A refresh from the body works in every browser, and browsers with scripts never see it. */}
      <noscript>
        <meta httpEquiv="refresh" content="8" />
      </noscript>
      <div className="space-y-3 rounded-control bg-indigo-wash p-5">
        <p>{payUrl ? m.order_pending() : m.order_pending_no_page()}</p>
        {expiresAt ? <Countdown until={expiresAt} /> : null}
        <p className="flex items-center gap-3 text-sm text-soft">
          <span aria-hidden className="size-2.5 shrink-0 animate-pulse rounded-full bg-indigo" />
          {m.order_pending_watch()}
        </p>
      </div>
      {payUrl ? (
        <div className="thumb-bar">
          <a href={payUrl} className={`${buttonClass({ size: 'lg', wide: true })} lg:max-w-sm`}>
            {m.order_continue_payment({ total: priceText(group.total) })}
          </a>
        </div>
      ) : null}
      <Link to={cancelPath(group)} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
        {m.cancel_open()}
      </Link>
    </div>
  );
}

function Paid({ group }: { group: OrderGroup }) {
  const { buyer } = group;
  const orders = group.orders.filter(({ status }) => status !== 'CANCELLED');
  if (orders.length === 0) {
    const told = group.orders.some(({ cancellation }) => cancellation);
    return told ? null : <Notice tone="info">{m.order_money_back()}</Notice>;
  }
  if (orders.every(({ status }) => status === 'COMPLETED')) {
    return <p className="max-w-prose">{m.order_completed()}</p>;
  }
  if (!orders.some(({ status }) => status === 'PAID')) {
    return <p className="max-w-prose">{m.order_paid_following()}</p>;
  }
  return (
    <div className="flex gap-4 rounded-control bg-success-wash p-5">
      <Blossom className="hidden size-12 shrink-0 text-accent sm:block" />
      <div className="space-y-2">
        <p className="font-medium">{m.order_paid_next({ name: buyer.name, count: orders.length })}</p>
        <ul className="list-disc space-y-1 pl-5 text-soft marker:text-soga">
          <li>{buyer.email ? m.order_paid_mail({ email: buyer.email }) : m.order_paid_no_mail()}</li>
          <li>{isPickUp(orders) ? m.order_paid_updates_pick_up() : m.order_paid_updates()}</li>
        </ul>
      </div>
    </div>
  );
}
