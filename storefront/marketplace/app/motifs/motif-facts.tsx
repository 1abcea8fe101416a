import type { MotifPageQuery } from '@gebyar/schema/shop';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';

type Motif = NonNullable<MotifPageQuery['motif']>;

const prizeText = (prize: number | null): string | null =>
  prize === null ? null : m.motif_prize_rank({ rank: prize });

/** Who drew it, when, and whose it is: only what is known. */
export function MotifFacts({ motif }: { motif: Motif }) {
  const { theme, inspiration, designer, contest, year, prize, rightsNumber, rightsHolder } = motif;
  const facts: [term: string, value: string | null][] = [
    [m.motif_inspiration(), inspiration],
    [m.motif_designer(), designer],
    [m.motif_contest(), contest],
    [m.motif_year(), year === null ? null : String(year)],
    [m.motif_prize(), prizeText(prize)],
    [m.motif_rights_number(), rightsNumber],
    [m.motif_rights_holder(), rightsHolder],
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 gap-y-2 border-y border-line py-4 text-[0.9375rem]">
      {theme ? (
        <>
          <dt className="text-muted">{m.motifs_theme()}</dt>
          <dd>
            <LocalLink
              to={`/motifs?theme=${theme.slug}`}
              className="text-indigo underline underline-offset-4"
            >
              {theme.name}
            </LocalLink>
          </dd>
        </>
      ) : null}
      {facts.map(([term, value]) =>
        value ? (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
