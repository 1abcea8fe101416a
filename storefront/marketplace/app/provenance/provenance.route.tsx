import { buttonClass, Notice, Picture } from '@gebyar/ui';
import { NoPicture } from '@gebyar/storefront/browse/product-card';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { LocalLink } from '@gebyar/storefront/i18n/local-link';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { findProvenance } from './find-provenance.server';
import { StatementList } from './statement-list';

export const loader = (args: LoaderFunctionArgs) => findProvenance(args, '');

export const meta: MetaFunction<typeof loader> = ({ data, location, matches }) => {
  if (!data) return [];
  const { title, image } = data.provenance;
  return pageMeta({
    title: m.provenance_meta_title({ title }),
    description: m.provenance_meta({ title }),
    location,
    matches,
    image: image?.w960,
  });
};

/** Where a hang-tag leads: what is known of the piece, who says so, and how to buy another one. */
export default function ProvenancePage() {
  const { provenance } = useLoaderData<typeof loader>();
  const { code, title, image, product, seller, statements } = provenance;
  return (
    <article className="page max-w-5xl pt-6">
      <div className="grid grid-cols-1 gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(0,1.5fr)]">
        <div className="-mx-4 aspect-[5/4] self-start overflow-hidden bg-sunken sm:mx-0 sm:rounded-cloth md:aspect-[4/5]">
          {image ? (
            <Picture
              image={image}
              alt={title}
              sizes="(min-width: 48rem) 26rem, 100vw"
              first
              className="size-full object-cover"
            />
          ) : (
            <NoPicture />
          )}
        </div>
        <div className="space-y-6">
          <header className="space-y-2">
            <p className="text-sm tabular-nums text-muted">{m.provenance_above({ code })}</p>
            <h1 className="text-2xl md:text-3xl">{title}</h1>
            <p className="text-soft">{m.provenance_lead()}</p>
          </header>
          {statements.length > 0 ? (
            <StatementList statements={statements} />
          ) : (
            <p className="text-soft">{m.provenance_none()}</p>
          )}
          {product ? null : <Notice>{m.provenance_gone()}</Notice>}
          <div className="flex flex-wrap gap-3">
            {product ? (
              <LocalLink to={`/products/${product.slug}`} className={buttonClass({ size: 'lg' })}>
                {m.provenance_buy()}
              </LocalLink>
            ) : null}
            {seller ? (
              <LocalLink
                to={`/sellers/${seller.slug}`}
                className={buttonClass({ variant: 'secondary', size: 'lg' })}
              >
                {m.provenance_visit()}
              </LocalLink>
            ) : null}
          </div>
          <p>
            <LocalLink to={`/p/${code}/tag`} className={buttonClass({ variant: 'quiet', size: 'sm' })}>
              {m.provenance_tag()}
            </LocalLink>
          </p>
        </div>
      </div>
    </article>
  );
}
