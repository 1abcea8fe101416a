import type { SellerPageQuery, Weekday } from '@gebyar/schema/shop';
import { classNames } from '@gebyar/ui';
import { getLocale } from '@gebyar/storefront/i18n/locale';
import { m } from '@gebyar/storefront/i18n/messages';

type Seller = NonNullable<SellerPageQuery['seller']>;

const week: Weekday[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** 1 January 2024 was a Monday. */
const dayName = (weekday: Weekday): string =>
  new Intl.DateTimeFormat(getLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, 0, 1 + week.indexOf(weekday))),
  );

const clock = (time: string): string => (getLocale() === 'id' ? time.replace(':', '.') : time);

/** Whether one may come by now, and the week behind a press. */
export function OpeningHours({ openNow, openingHours }: Pick<Seller, 'openNow' | 'openingHours'>) {
  if (openNow === null || openingHours.length === 0) return null;
  return (
    <details className="pt-3">
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-[0.9375rem] font-medium">
        <span
          aria-hidden
          className={classNames('size-2.5 rounded-full', openNow ? 'bg-success' : 'bg-line-strong')}
        />
        {openNow ? m.hours_open_now() : m.hours_closed_now()}
        <span className="font-normal text-indigo underline underline-offset-4">{m.hours_show()}</span>
      </summary>
      <dl className="grid max-w-xs grid-cols-[auto_1fr] gap-x-6 gap-y-1 pt-1 text-[0.9375rem]">
        {week.map((weekday) => {
          const spans = openingHours.filter((span) => span.weekday === weekday);
          return (
            <div key={weekday} className="contents">
              <dt className="text-muted">{dayName(weekday)}</dt>
              <dd className="tabular-nums">
                {spans.length === 0
                  ? m.hours_closed()
                  : spans.map(({ opens, closes }) => `${clock(opens)}–${clock(closes)}`).join(', ')}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}
