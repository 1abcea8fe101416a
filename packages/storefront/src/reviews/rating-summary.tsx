import type { RatingSummaryFragment } from '@gebyar/schema/shop';
import { Link } from '../framework';
import { m } from '../i18n/messages';
import { averageText, Stars } from './stars';

interface RatingSummaryProps {
  rating: RatingSummaryFragment;
  /** Where a bar leads: the reviews that give so many stars. */
  hrefOf: (stars: number) => string;
  /** The stars that the list is narrowed to. */
  chosen?: number | null;
}

/** How the reviews add up: the average, and how many give how many stars. */
export function RatingSummary({ rating, hrefOf, chosen = null }: RatingSummaryProps) {
  const { average, count, distribution } = rating;
  if (average === null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4 self-start">
      <div>
        <p className="text-4xl font-bold tabular-nums">{averageText(average)}</p>
        <Stars value={average} />
        <p className="pt-1 text-sm text-soft">{m.review_count({ count })}</p>
      </div>
      <ul className="min-w-52 max-w-sm flex-1">
        {distribution.map(({ stars, count: many }) => (
          <li key={stars}>
            <Link
              to={hrefOf(stars)}
              aria-current={chosen === stars ? 'true' : undefined}
              rel="nofollow"
              className="flex min-h-7 items-center gap-3 text-sm tabular-nums hover:text-indigo aria-[current=true]:font-bold aria-[current=true]:text-indigo"
            >
              <span className="sr-only">{m.review_bar({ stars, count: many })}</span>
              <span aria-hidden className="w-3 text-right">
                {stars}
              </span>
              <span aria-hidden className="h-2 flex-1 overflow-hidden rounded-full bg-sunken">
                <span
                  className="block h-full rounded-full bg-accent"
                  style={{ width: `${String(Math.round((many / Math.max(count, 1)) * 100))}%` }}
                />
              </span>
              <span aria-hidden className="w-8 text-right text-muted">
                {many}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
