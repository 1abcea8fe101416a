import type { SellerOrderRowFragment } from '@gebyar/schema/seller';
import { Button, buttonClass } from '@gebyar/ui';
import { Form, useLocation, useNavigation } from '@gebyar/storefront/framework';
import { formatDateTime } from '@gebyar/storefront/i18n/dates';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { localPath } from '@gebyar/storefront/i18n/paths';
import { OwnText } from '@gebyar/storefront/orders/own-text';
import { useDesk } from '../desk/use-desk';
import { shortPlace } from './short-place';
import { SmallPicture } from './small-picture';

const linesShown = 3;

/** One order that wants a hand: what to take from the shelf, for whom, and the one step that comes next. */
export function OrderToDo({ order }: { order: SellerOrderRowFragment }) {
  const { path, mayFulfil } = useDesk();
  const { id, number, placedAt, lines, recipient, delivery } = order;
  const page = `${path}/orders/${id}`;
  return (
    <li className="flex flex-col rounded-control border border-line bg-surface p-4">
      <div className="flex items-center justify-between gap-3 text-sm">
        <LocalLink
          to={page}
          className="-my-2 inline-flex min-h-11 items-center font-semibold text-indigo underline decoration-line-strong underline-offset-4"
        >
          {number}
        </LocalLink>
        <span className="text-muted">{formatDateTime(placedAt)}</span>
      </div>
      <ul className="space-y-2 py-3">
        {lines.slice(0, linesShown).map((line, index) => (
          <li key={index} className="flex items-center gap-3">
            <SmallPicture image={line.image} />
            <div className="min-w-0 flex-1 leading-snug">
              <p className="line-clamp-2">
                <span className="font-bold tabular-nums">{line.quantity} ×</span> {line.title}
              </p>
              {line.variantTitle ? <p className="text-sm text-soft">{line.variantTitle}</p> : null}
              <OwnText written={line.personalisation} />
            </div>
          </li>
        ))}
        {lines.length > linesShown ? (
          <li className="text-sm text-soft">{m.sell_more_lines({ count: lines.length - linesShown })}</li>
        ) : null}
      </ul>
      <p className="mt-auto border-t border-line pt-3 text-sm text-soft">
        {recipient ? <span className="font-medium text-ink">{recipient.name}</span> : null}
        {recipient?.path ? ` · ${shortPlace(recipient.path)}` : ''}
        <span className="block">{delivery.title}</span>
      </p>
      {mayFulfil ? <NextStep order={order} page={page} /> : null}
    </li>
  );
}

function NextStep({
  order: { id, number, status, delivery },
  page,
}: {
  order: SellerOrderRowFragment;
  page: string;
}) {
  const { pathname } = useLocation();
  const { state, formAction } = useNavigation();
  const busy = state !== 'idle' && formAction === localPath(page);
  if (status === 'PACKED' && delivery.kind === 'DELIVERY') {
    return (
      <LocalLink
        to={page}
        aria-label={m.sell_ship_named({ number })}
        className={`mt-3 ${buttonClass({ variant: 'secondary', size: 'lg', wide: true })}`}
      >
        {m.sell_ship()}
      </LocalLink>
    );
  }
  const packing = status === 'PAID';
  return (
    <Form method="post" action={localPath(page)} preventScrollReset className="mt-3">
      <input type="hidden" name="next" value={pathname} />
      <input type="hidden" name="courier" value={delivery.title} />
      <Button
        id={`next-${id}`}
        name="intent"
        value={packing ? 'packed' : 'shipped'}
        size="lg"
        wide
        variant={packing ? 'primary' : 'secondary'}
        aria-disabled={busy}
        aria-label={packing ? m.sell_mark_packed_named({ number }) : m.sell_mark_ready_named({ number })}
      >
        {packing ? m.sell_mark_packed() : m.sell_mark_ready()}
      </Button>
    </Form>
  );
}
