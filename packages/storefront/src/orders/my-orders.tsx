import type { MyOrdersQuery, OrderGroupRowFragment } from '@gebyar/schema/shop';
import { Badge, Button, buttonClass, EmptyState, PageHeading } from '@gebyar/ui';
import type { ReactNode } from 'react';
import { Pagination } from '../browse/pagination';
import { Form, Link } from '../framework';
import { formatDate } from '../i18n/dates';
import { LocalLink } from '../i18n/local-link';
import { m } from '../i18n/messages';
import { localPath } from '../i18n/paths';
import { Price } from '../layout/price';
import { reviewPath } from '../reviews/review-path';
import { orderPath } from './order-path';
import { orderTone, orderWord } from './order-words';
import { paymentWords } from './payment-words';
import { Thumbnail } from './thumbnail';

interface MyOrdersProps {
  me: NonNullable<MyOrdersQuery['me']>;
  lookup: ReactNode;
  lookupOpen: boolean;
}

/** What a signed-in shopper bought, and the way to an order that was made without signing in. */
export function MyOrders({ me, lookup, lookupOpen }: MyOrdersProps) {
  const { nodes, pageInfo } = me.orderGroups;
  return (
    <div className="page-narrow">
      <PageHeading title={m.my_orders_title()} above={m.my_orders_hello({ name: me.name })} />
      {nodes.length === 0 ? (
        <EmptyState
          title={m.my_orders_empty_title()}
          action={
            <LocalLink to="/" className={buttonClass()}>
              {m.my_orders_empty_action()}
            </LocalLink>
          }
        >
          <p>{m.my_orders_empty()}</p>
        </EmptyState>
      ) : (
        <ul className="space-y-3">
          {nodes.map((group) => (
            <OrderGroupRow key={group.number} group={group} />
          ))}
        </ul>
      )}
      <Pagination pageInfo={pageInfo} nextText={m.my_orders_older()} />
      <details open={lookupOpen} className="mt-10 border-t border-line pt-2">
        <summary className="flex min-h-11 items-center text-indigo underline decoration-line-strong underline-offset-4">
          {m.my_orders_lookup()}
        </summary>
        <div className="pt-4">{lookup}</div>
      </details>
      <div className="flex flex-wrap gap-3 pt-4">
        <LocalLink to="/wishes" className={buttonClass({ variant: 'secondary' })}>
          {m.menu_wishes()}
        </LocalLink>
        <Form method="post" action={localPath('/sign-out')}>
          <Button variant="secondary">{m.account_sign_out()}</Button>
        </Form>
      </div>
    </div>
  );
}

function OrderGroupRow({ group }: { group: OrderGroupRowFragment }) {
  const { number, status, placedAt, total, orders } = group;
  const lines = orders.flatMap((order) => order.lines);
  const [first] = lines;
  const [order] = orders;
  const sellers = [...new Set(orders.map(({ seller }) => seller.name))].join(', ');
  return (
    <li className="relative flex gap-4 rounded-control border border-line bg-surface p-4 hover:border-indigo">
      <Thumbnail image={first?.image ?? null} />
      <div className="min-w-0 flex-1">
        <p className="text-sm text-muted">
          {number} · {formatDate(placedAt)}
        </p>
        <Link to={orderPath(group)} className="block truncate font-medium after:absolute after:inset-0">
          {first?.title}
          {lines.length > 1 ? ` ${m.my_orders_more({ count: lines.length - 1 })}` : ''}
        </Link>
        <p className="truncate text-sm text-soft">{sellers}</p>
        <div className="flex flex-wrap items-center justify-between gap-2 pt-2">
          {status === 'PAID' && order ? (
            <Badge tone={orderTone[order.status]}>{orderWord(order)}</Badge>
          ) : (
            <Badge tone={status === 'PENDING' ? 'accent' : 'neutral'}>{paymentWords[status]()}</Badge>
          )}
          <Price money={total} className="font-semibold" />
        </div>
        <ReviewLinks group={group} />
      </div>
    </li>
  );
}

/** What has arrived and waits for a word; above the link that covers the whole row. */
function ReviewLinks({ group }: { group: OrderGroupRowFragment }) {
  const lines = group.orders.flatMap((order) => order.lines).filter(({ canReview }) => canReview);
  if (lines.length === 0) return null;
  return (
    <ul className="relative pt-2">
      {lines.map(({ id, title }) => (
        <li key={id}>
          <Link to={reviewPath(group, id)} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
            <span className="line-clamp-2 text-left">
              {lines.length > 1 ? m.own_review_write_named({ title }) : m.own_review_write()}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
