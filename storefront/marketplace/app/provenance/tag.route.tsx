import { Button, buttonClass } from '@gebyar/ui';
import {
  Link,
  useLoaderData,
  useSearchParams,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { useHydrated } from '@gebyar/storefront/layout/use-hydrated';
import { provenanceUrl } from '@gebyar/storefront/provenance/provenance-url';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { findProvenance } from './find-provenance.server';
import { HangTag } from './hang-tag';

export async function loader(args: LoaderFunctionArgs) {
  const found = await findProvenance(args, '/tag');
  const url = provenanceUrl(args.context.config.marketplaceUrl, found.provenance.code);
  return { ...found, address: url.replace(/^https?:\/\//, '') };
}

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) =>
  data
    ? pageMeta({ title: m.tag_title({ title: data.provenance.title }), location, matches, noIndex: true })
    : [];

/** How many fit on one A4 sheet with a printer's margins. */
const sheet = 4;

/** Hang-tags to print: one, or a sheet of them. */
export default function TagPage() {
  const { provenance, operatorName, address } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const hydrated = useHydrated();
  const copies = params.get('copies') === String(sheet) ? sheet : 1;
  return (
    <div className="page pt-6 print:p-0">
      <header className="space-y-3 pb-6 print:hidden">
        <h1 className="text-2xl md:text-3xl">{m.tag_title({ title: provenance.title })}</h1>
        <p className="max-w-2xl text-soft">{m.tag_hint()}</p>
        <div className="flex flex-wrap gap-3">
          {hydrated ? (
            <Button type="button" onClick={() => window.print()}>
              {m.tag_print()}
            </Button>
          ) : null}
          <Link
            to={copies === 1 ? `?copies=${String(sheet)}` : '?'}
            className={buttonClass({ variant: 'secondary' })}
          >
            {copies === 1 ? m.tag_sheet({ count: sheet }) : m.tag_one()}
          </Link>
          <LocalLink to={`/p/${provenance.code}`} className={buttonClass({ variant: 'quiet' })}>
            {m.tag_back()}
          </LocalLink>
        </div>
      </header>
      <ul className="flex flex-wrap gap-[2mm]">
        {Array.from({ length: copies }, (_, index) => (
          <li key={index}>
            <HangTag provenance={provenance} siteName={operatorName} address={address} />
          </li>
        ))}
      </ul>
    </div>
  );
}
