import { buttonClass } from '@gebyar/ui';
import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import Phone from 'lucide-react/icons/phone';
import { daysText } from '@gebyar/storefront/checkout/days-text';
import { placeText } from '@gebyar/storefront/checkout/place-text';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { whatsappUrl } from '@gebyar/storefront/layout/whatsapp';
import type { SellerOrder } from './seller-order.server';

interface RecipientCardProps {
  recipient: NonNullable<SellerOrder['recipient']>;
  delivery: SellerOrder['delivery'];
  sellerName: string;
  number: string;
  /** Where one writes to the buyer, and how much of that was not read. */
  messagesTo: string;
  unread: number;
}

/** What to write on the parcel, and how to reach the person it is for. */
export function RecipientCard({
  recipient,
  delivery,
  sellerName,
  number,
  messagesTo,
  unread,
}: RecipientCardProps) {
  const { name, phone, addressLine, path, postalCode, landmark } = recipient;
  const text = m.sell_whatsapp_text({ name, seller: sellerName, number });
  return (
    <section aria-labelledby="recipient-heading">
      <h2 id="recipient-heading" className="pb-3 text-xl">
        {m.order_recipient()}
      </h2>
      <div className="space-y-4 rounded-control border border-line bg-surface p-5">
        <address className="select-all not-italic">
          <span className="block font-semibold">{name}</span>
          <span className="block tabular-nums">{phone}</span>
          {addressLine ? <span className="block">{addressLine}</span> : null}
          {path ? (
            <span className="block">
              {path}
              {postalCode ? ` ${postalCode}` : ''}
            </span>
          ) : null}
          {landmark ? <span className="block">{m.order_landmark({ landmark })}</span> : null}
        </address>
        <p className="border-t border-line pt-3 text-soft">
          {[delivery.title, daysText(delivery)].filter(Boolean).join(' · ')}
          {delivery.place ? <span className="block">{placeText(delivery.place)}</span> : null}
        </p>
        <div className="grid grid-cols-2 gap-2">
          <a
            href={whatsappUrl(text, recipient.whatsappUrl)}
            rel="noopener"
            aria-label={m.sell_whatsapp_buyer()}
            className={buttonClass({ variant: 'secondary' })}
          >
            <MessageCircle aria-hidden className="size-5 shrink-0" />
            {m.sell_whatsapp()}
          </a>
          <a href={`tel:${phone}`} className={buttonClass({ variant: 'secondary' })}>
            <Phone aria-hidden className="size-5 shrink-0" />
            {m.sell_call_buyer()}
          </a>
          <LocalLink to={messagesTo} className={`col-span-2 ${buttonClass({ variant: 'secondary' })}`}>
            <Mail aria-hidden className="size-5 shrink-0" />
            {unread > 0 ? m.messages_open_buyer_new({ count: unread }) : m.messages_open_buyer()}
          </LocalLink>
        </div>
      </div>
    </section>
  );
}
