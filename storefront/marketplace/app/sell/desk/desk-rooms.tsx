import { classNames } from '@gebyar/ui';
import Ellipsis from 'lucide-react/icons/ellipsis';
import House from 'lucide-react/icons/house';
import Layers from 'lucide-react/icons/layers';
import MessageCircle from 'lucide-react/icons/message-circle';
import Package from 'lucide-react/icons/package';
import type { ComponentType, ReactNode } from 'react';
import { useLocation } from '@gebyar/storefront/framework';
import { LocalNavLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';

export interface Waiting {
  orders: number;
  messages: number;
  returns: number;
  reviews: number;
}

interface DeskRoomsProps {
  path: string;
  owner: boolean;
  waiting: Waiting;
}

interface Room {
  to: string;
  text: string;
  count?: number;
  end?: boolean;
}

const icons: ComponentType<{ className?: string }>[] = [House, Package, Layers, MessageCircle];

/**
 * The desk's rooms, each with how much waits in it. On a phone they lie at the thumb: the four that are opened many times a
 * day, the others behind one word. From laptops on they stand side by side under the seller's name.
 */
export function DeskRooms({ path, owner, waiting }: DeskRoomsProps) {
  const daily: Room[] = [
    { to: path, text: m.sell_tab_today(), end: true },
    { to: `${path}/orders`, text: m.sell_tab_orders(), count: waiting.orders },
    { to: `${path}/stock`, text: m.sell_tab_stock() },
    ...(owner ? [{ to: `${path}/messages`, text: m.sell_tab_messages(), count: waiting.messages }] : []),
  ];
  const others: Room[] = [
    ...(owner
      ? [
          { to: `${path}/money`, text: m.money_tab() },
          { to: `${path}/shipping`, text: m.sell_tab_shipping() },
          { to: `${path}/drafts`, text: m.sell_tab_drafts() },
          { to: `${path}/promotions`, text: m.promo_tab() },
        ]
      : []),
    { to: `${path}/returns`, text: m.sell_tab_returns(), count: waiting.returns },
    { to: `${path}/reviews`, text: m.sell_tab_reviews(), count: waiting.reviews },
  ];
  return (
    <nav aria-label={m.sell_centre()} className="desk-bar lg:-mx-3">
      <ul className="flex h-full lg:gap-1">
        {daily.map((room, index) => (
          <li key={room.to} className="min-w-0 flex-1 lg:flex-none">
            <RoomLink room={room} icon={icons[index]} />
          </li>
        ))}
        <li className="min-w-0 flex-1 lg:hidden">
          <MoreRooms rooms={others} />
        </li>
        {others.map((room) => (
          <li key={room.to} className="hidden lg:block">
            <RoomLink room={room} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

const cell =
  'relative flex h-full flex-col items-center justify-center gap-0.5 px-1 text-xs text-soft hover:text-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo lg:min-h-12 lg:flex-row lg:gap-2 lg:border-b-3 lg:border-transparent lg:px-3 lg:text-base lg:aria-[current=page]:border-indigo';

function RoomLink({
  room: { to, text, count = 0, end = false },
  icon: Icon,
}: {
  room: Room;
  icon?: (typeof icons)[number];
}) {
  return (
    <LocalNavLink to={to} end={end} className={cell}>
      {Icon ? <Icon aria-hidden className="size-6 lg:hidden" /> : null}
      <span className="max-w-full truncate">{text}</span>
      <Count className="absolute left-1/2 top-1 ml-1 lg:static lg:ml-0">{count}</Count>
    </LocalNavLink>
  );
}

/** How much waits, as a number beside the room’s name; nothing when nothing does. */
function Count({ children: count, className }: { children: number; className?: string }): ReactNode {
  if (count === 0) return null;
  return (
    <span
      className={classNames(
        'grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-xs font-bold tabular-nums text-on-accent',
        className,
      )}
    >
      <span aria-hidden>{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{m.sell_waiting_count({ count })}</span>
    </span>
  );
}

/** The rooms that are not opened every day. Says which one it is while one stands in it. */
function MoreRooms({ rooms }: { rooms: Room[] }) {
  const { key, pathname } = useLocation();
  const current = rooms.find(({ to }) => pathname.includes(to));
  return (
    <details key={key} className="group h-full">
      <summary className={classNames(cell, 'list-none', current && 'font-semibold text-indigo')}>
        <Ellipsis aria-hidden className="size-6" />
        <span className="max-w-full truncate">{current?.text ?? m.sell_tab_more()}</span>
        <Count className="absolute left-1/2 top-1 ml-1">
          {rooms.reduce((sum, { count = 0 }) => sum + count, 0)}
        </Count>
      </summary>
      <ul className="absolute bottom-full right-0 min-w-60 rounded-tl-control border-l border-t border-line bg-surface p-2 shadow-lg">
        {rooms.map(({ to, text, count = 0 }) => (
          <li key={to}>
            <LocalNavLink
              to={to}
              className="flex min-h-12 items-center justify-between gap-4 rounded-control px-3 hover:bg-indigo-wash aria-[current=page]:font-semibold aria-[current=page]:text-indigo"
            >
              {text}
              <Count>{count}</Count>
            </LocalNavLink>
          </li>
        ))}
      </ul>
    </details>
  );
}
