import type { FacetGroupFragment } from '@gebyar/schema/shop';
import { classNames } from '@gebyar/ui';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import { Link, useSearchParams } from '../framework';
import { m } from '../i18n/messages';
import { useHydrated } from '../layout/use-hydrated';
import { facetParam, isSingle, toggleFacet } from './listing-facets';

type FacetValue = FacetGroupFragment['values'][number];

/** So many values are shown before the rest is folded away. */
const shownAtFirst = 7;

/** One thing to narrow a list by: each value a link that chooses it, or takes it off again. */
export function ListingFacet({ facet, open }: { facet: FacetGroupFragment; open: boolean }) {
  const param = facetParam(facet);
  const chosen = facet.values.filter(({ selected }) => selected).length;
  const rest = facet.values.slice(shownAtFirst);
  const link = (value: FacetValue) => (
    <li key={value.value}>
      <FacetLink facet={facet} param={param} value={value} />
    </li>
  );
  return (
    <FacetSection id={param} title={facet.name} open={open || chosen > 0} chosen={chosen}>
      <ul>{facet.values.slice(0, shownAtFirst).map(link)}</ul>
      {rest.length > 0 ? (
        <details open={rest.some(({ selected }) => selected)} className="group/rest">
          <summary className="flex min-h-11 list-none items-center text-sm font-medium text-indigo hover:underline group-open/rest:hidden lg:min-h-9">
            {m.facet_more({ count: facet.values.length })}
          </summary>
          <ul>{rest.map(link)}</ul>
        </details>
      ) : null}
    </FacetSection>
  );
}

interface FacetSectionProps {
  id: string;
  title: string;
  open: boolean;
  chosen: number;
  children: React.ReactNode;
}

/** A part of the panel under its name, that folds. */
export function FacetSection({ id, title, open, chosen, children }: FacetSectionProps) {
  return (
    <details id={`facet-${id}`} open={open} className="group/facet border-t border-line py-1">
      <summary className="flex min-h-12 list-none items-center gap-2 font-semibold hover:text-indigo lg:min-h-11 lg:text-[0.9375rem]">
        <span className="flex-1">{title}</span>
        {chosen > 0 ? (
          <span className="text-sm font-normal text-indigo group-open/facet:hidden">
            {m.facet_chosen({ count: chosen })}
          </span>
        ) : null}
        <ChevronDown
          aria-hidden
          className="size-5 shrink-0 text-muted transition-transform group-open/facet:rotate-180"
        />
      </summary>
      <div className="pb-3">{children}</div>
    </details>
  );
}

function FacetLink({ facet, param, value }: { facet: FacetGroupFragment; param: string; value: FacetValue }) {
  const [address] = useSearchParams();
  const hydrated = useHydrated();
  const { name, count, selected } = value;
  // Without a script the panel has folded by the time the page is back: the fragment opens it again where one was.
  const fragment = hydrated ? '' : `#facet-${param}`;
  const row = 'flex min-h-11 items-center gap-3 text-[0.9375rem] lg:min-h-9 lg:text-sm';
  const words = (
    <>
      <span
        aria-hidden
        className={classNames(
          'grid size-5 shrink-0 place-items-center border',
          isSingle(param) ? 'rounded-full' : 'rounded-cloth',
          selected ? 'border-indigo bg-indigo text-on-indigo' : 'border-line-strong bg-surface',
        )}
      >
        {selected ? <Check className="size-3.5" strokeWidth={3} /> : null}
      </span>
      <span className={classNames('min-w-0 flex-1', selected && 'font-semibold')}>{name}</span>
      <span aria-hidden className="tabular-nums text-muted">
        {count}
      </span>
      <span className="sr-only">({m.facet_count({ count })})</span>
    </>
  );
  if (count === 0 && !selected) return <span className={classNames(row, 'text-muted')}>{words}</span>;
  return (
    <Link
      to={`${toggleFacet(address, param, value.value)}${fragment}`}
      preventScrollReset
      rel={facet.kind === 'MOTIF' || facet.kind === 'ATTRIBUTE' ? undefined : 'nofollow'}
      aria-current={selected ? 'true' : undefined}
      className={classNames(row, 'hover:text-indigo')}
    >
      {words}
    </Link>
  );
}
