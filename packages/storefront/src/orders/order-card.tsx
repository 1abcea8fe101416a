import type { OrderCardFragment } from '@gebyar/schema/shop';
import { Badge, Button, buttonClass, StepList } from '@gebyar/ui';
import MessageCircle from 'lucide-react/icons/message-circle';
import { placeText } from '../checkout/place-text';
import { daysText } from '../checkout/days-text';
import { Form, Link } from '../framework';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { makerPath } from '../i18n/site-paths';
import { Price } from '../layout/price';
import { whatsappUrl } from '../layout/whatsapp';
import { messagesPath } from '../messages/messages-path';
import { CancellationNote, OrderAfter } from '../returns/order-after';
import { OrderDocuments } from './order-documents';
import { OrderLines } from './order-lines';
import type { OrderKey } from './order-path';
import { orderSteps } from './order-steps';
import { orderTone, orderWord } from './order-words';
import { Parcels } from './parcels';

/** One maker's part: how far it is, what is in it, and whom to ask. */
export function OrderCard({ order, group }: { order: OrderCardFragment; group: OrderKey }) {
  const { seller, number, status, delivery } = order;
  const steps = status !== 'PENDING_PAYMENT' && status !== 'CANCELLED';
  const receivable = status === 'SHIPPED' || status === 'DELIVERED';
  return (
    <section aria-labelledby={order.id} className="rounded-control border border-line bg-surface">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line p-5">
        <div className="min-w-0">
          <h2 id={order.id} className="text-lg">
            <LocalLink to={makerPath(seller.slug)} className="hover:text-indigo hover:underline">
              {seller.name}
            </LocalLink>
          </h2>
          <p className="text-sm text-muted">{m.order_number({ number })}</p>
        </div>
        <Badge tone={orderTone[status]}>{orderWord(order)}</Badge>
      </header>
      <div className="gap-x-8 p-5 md:flex">
        {steps ? (
          <div className="shrink-0 md:w-48">
            <StepList steps={orderSteps(order)} />
          </div>
        ) : null}
        <div className="min-w-0 flex-1 space-y-6">
          <CancellationNote order={order} />
          <Parcels order={order} />
          {receivable ? (
            <Form method="post" preventScrollReset className="space-y-2">
              <input type="hidden" name="orderId" value={order.id} />
              <Button name="intent" value="received" wide className="sm:w-auto">
                {m.order_confirm_received()}
              </Button>
              <p className="text-sm text-muted">{m.order_confirm_received_hint()}</p>
            </Form>
          ) : null}
          <OrderLines lines={order.lines} group={group} />
          <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-t border-line pt-4">
            <p className="text-sm text-soft">
              {[delivery.title, daysText(delivery)].filter(Boolean).join(' · ')}
              {delivery.place ? <span className="block">{placeText(delivery.place)}</span> : null}
            </p>
            <p className="font-semibold">
              <span className="sr-only">{m.order_total()} </span>
              <Price money={order.total} />
            </p>
          </div>
          <OrderDocuments order={order} group={group} />
          <OrderAfter order={order} group={group} />
          <div className="flex flex-col gap-3 sm:flex-row">
            <Link
              to={messagesPath(group, order.id)}
              className={`${buttonClass({ variant: 'secondary', wide: true })} sm:w-auto`}
            >
              {order.unreadMessageCount > 0
                ? m.messages_open_new({ count: order.unreadMessageCount })
                : m.messages_open()}
              <span className="sr-only">: {seller.name}</span>
            </Link>
            {seller.whatsappUrl ? (
              <a
                href={whatsappUrl(m.order_whatsapp_text({ seller: seller.name, number }), seller.whatsappUrl)}
                rel="noopener"
                aria-label={m.order_whatsapp_of({ name: seller.name })}
                className={`${buttonClass({ variant: 'secondary', wide: true })} sm:w-auto`}
              >
                <MessageCircle aria-hidden className="size-5" />
                {m.order_whatsapp()}
              </a>
            ) : null}
          </div>
        </div>
      </div>
    </section>
  );
}
