import { classNames } from '@gebyar/ui';
import { Link, useLocation } from '../framework';
import { m } from '../i18n/messages';
import type { OptionChoice, OptionValue } from './variants';

/** The options of a product. Each value is a link to its variant: the choice is in the address, and needs no script. */
export function VariantPicker({ choices }: { choices: OptionChoice[] }) {
  return (
    <div className="space-y-4">
      {choices.map(({ name, values }) => (
        <div key={name} role="group" aria-label={m.product_choose({ name })}>
          <p className="pb-2 font-medium">
            {name}
            <span className="font-normal text-muted"> · {values.find((value) => value.chosen)?.value}</span>
          </p>
          <ul className="flex flex-wrap gap-2">
            {values.map((value) => (
              <li key={value.value}>
                <ValueLink value={value} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function ValueLink({ value: { value, variantId, chosen, available } }: { value: OptionValue }) {
  const { pathname } = useLocation();
  const look = classNames(
    'inline-flex min-h-11 min-w-11 items-center justify-center rounded-control border px-4 text-[0.9375rem]',
    chosen
      ? 'border-indigo bg-indigo-wash font-semibold text-indigo shadow-[inset_0_0_0_1px_var(--indigo)]'
      : 'border-line-strong hover:border-indigo',
    !available && 'text-muted line-through decoration-1',
  );
  if (variantId === null) {
    return (
      <span className={classNames(look, 'border-dashed')}>
        {value} <span className="sr-only">({m.product_option_unavailable()})</span>
      </span>
    );
  }
  return (
    <Link
      to={`${pathname}?variant=${encodeURIComponent(variantId)}`}
      replace
      preventScrollReset
      aria-current={chosen ? 'true' : undefined}
      className={look}
    >
      {value}
      {available ? null : <span className="sr-only"> ({m.product_option_unavailable()})</span>}
    </Link>
  );
}
