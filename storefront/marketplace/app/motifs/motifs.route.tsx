import { MotifsPageDocument } from '@gebyar/schema/shop';
import { buttonClass, EmptyState, PageHeading } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { orFromTheStart } from '@gebyar/storefront/browse/from-the-start.server';
import { readListingQuery } from '@gebyar/storefront/browse/listing-query';
import { Pagination } from '@gebyar/storefront/browse/pagination';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { MotifCard } from './motif-card';
import { readMotifFilter, toMotifWhere } from './motif-filter';
import { MotifFilterLinks } from './motif-filter-links';

export async function loader(args: LoaderFunctionArgs) {
  const params = new URL(args.request.url).searchParams;
  const { motifThemes, newest, motifs } = await orFromTheStart(args.request, () =>
    shop.publicQuery(args, MotifsPageDocument, {
      first: 24,
      after: readListingQuery(params).after,
      where: toMotifWhere(readMotifFilter(params)),
    }),
  );
  const years = [...new Set(newest.nodes.map(({ year }) => year))].filter((year) => year !== null);
  return { themes: motifThemes.filter(({ motifCount }) => motifCount > 0), years, motifs };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  pageMeta({
    title: m.motifs_title(),
    description: m.motifs_description(),
    location,
    matches,
    image: data?.motifs.nodes[0]?.artwork?.w960,
  });

export default function MotifsPage() {
  const { themes, years, motifs } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeading
        title={m.motifs_title()}
        above={motifs.totalCount === null ? null : m.motifs_count({ count: motifs.totalCount })}
      >
        <p>{m.motifs_lead()}</p>
      </PageHeading>
      <div className="space-y-3 pb-8">
        <MotifFilterLinks
          label={m.motifs_theme()}
          name="theme"
          choices={themes.map(({ slug, name, motifCount }) => ({
            value: slug,
            text: name,
            count: motifCount,
          }))}
        />
        <MotifFilterLinks
          label={m.motifs_year()}
          name="year"
          choices={years.map((year) => ({ value: String(year), text: String(year) }))}
        />
      </div>
      <h2 className="sr-only">{m.motifs_gallery()}</h2>
      {motifs.nodes.length > 0 ? (
        <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
          {motifs.nodes.map((motif, index) => (
            <li key={motif.id}>
              <MotifCard motif={motif} first={index < 2} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={m.listing_empty_title()}
          action={
            <LocalLink to="/motifs" className={buttonClass({ variant: 'secondary' })}>
              {m.motifs_show_all()}
            </LocalLink>
          }
        >
          <p>{m.motifs_empty()}</p>
        </EmptyState>
      )}
      <Pagination pageInfo={motifs.pageInfo} nextText={m.motifs_next()} />
    </div>
  );
}
