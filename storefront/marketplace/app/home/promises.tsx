import HandHeart from 'lucide-react/icons/hand-heart';
import MapPinHouse from 'lucide-react/icons/map-pin-house';
import ShieldCheck from 'lucide-react/icons/shield-check';
import { m } from '@gebyar/storefront/i18n/messages';

const promises = [
  { icon: HandHeart, title: m.home_promise_direct_title, text: m.home_promise_direct },
  { icon: ShieldCheck, title: m.home_promise_pay_title, text: m.home_promise_pay },
  { icon: MapPinHouse, title: m.home_promise_near_title, text: m.home_promise_near },
] as const;

/** What a visitor may count on. */
export function Promises() {
  return (
    <section aria-label={m.site_tagline()} className="mt-16 bg-sunken">
      <ul className="page grid gap-8 py-10 md:grid-cols-3">
        {promises.map(({ icon: Icon, title, text }) => (
          <li key={title()} className="flex gap-4">
            <Icon aria-hidden className="size-7 shrink-0 text-soga" strokeWidth={1.5} />
            <div>
              <p className="font-semibold">{title()}</p>
              <p className="text-[0.9375rem] text-soft">{text()}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
