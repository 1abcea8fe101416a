import type { HolidayNoticeFragment } from '@gebyar/schema/shop';
import { Notice } from '@gebyar/ui';
import { formatDate } from '../i18n/dates';
import { m } from '../i18n/messages';

/** That a maker is away, or will be, and what this means for an order. */
export function HolidayNotice({ holiday }: { holiday: HolidayNoticeFragment | null }) {
  if (holiday === null) return null;
  const { from, until, message, acceptsOrders, isNow } = holiday;
  return (
    <Notice
      tone={isNow ? 'warning' : 'info'}
      title={
        isNow
          ? m.holiday_now({ until: formatDate(until) })
          : m.holiday_coming({ from: formatDate(from), until: formatDate(until) })
      }
    >
      <p>{acceptsOrders ? m.holiday_orders_taken() : m.holiday_orders_closed()}</p>
      {message === '' ? null : <p className="whitespace-pre-line pt-1 text-soft">“{message}”</p>}
    </Notice>
  );
}
