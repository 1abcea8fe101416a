import { classNames } from '@gebyar/ui';
import { getLocale } from '../i18n/locale';
import { m } from '../i18n/messages';

const path = 'M10 1.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L1.5 7.7l5.9-.8z';

/** `4,8` */
export const averageText = (average: number): string =>
  new Intl.NumberFormat(getLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(average);

/** Five stars, filled as far as the value goes. Read out as a number. */
export function Stars({ value, className = 'h-4' }: { value: number; className?: string }) {
  const row = (
    <>
      {[0, 1, 2, 3, 4].map((index) => (
        <path key={index} d={path} transform={`translate(${String(index * 21)} 0)`} />
      ))}
    </>
  );
  const share = `${String(Math.round((value / 5) * 100))}%`;
  return (
    <span className="relative inline-block align-middle leading-none">
      <svg aria-hidden viewBox="0 0 104 20" className={classNames('fill-line', className)}>
        {row}
      </svg>
      <span aria-hidden className="absolute inset-y-0 left-0 overflow-hidden" style={{ width: share }}>
        <svg viewBox="0 0 104 20" className={classNames('max-w-none fill-accent', className)}>
          {row}
        </svg>
      </span>
      <span className="sr-only">
        {m.review_stars({ stars: Number.isInteger(value) ? String(value) : averageText(value) })}
      </span>
    </span>
  );
}
