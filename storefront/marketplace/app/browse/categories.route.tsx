import { CategoriesPageDocument } from '@gebyar/schema/shop';
import { PageHeading } from '@gebyar/ui';
import { shop } from '@gebyar/storefront/api/shop.server';
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from '@gebyar/storefront/framework';
import { m } from '@gebyar/storefront/i18n/messages';
import { pageMeta } from '@gebyar/storefront/seo/page-meta';
import { CategoryTile } from './category-tile';

export const loader = (args: LoaderFunctionArgs) => shop.publicQuery(args, CategoriesPageDocument, {});

export const meta: MetaFunction<typeof loader> = ({ location, matches }) =>
  pageMeta({ title: m.categories_title(), description: m.categories_description(), location, matches });

export default function CategoriesPage() {
  const { categories } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeading title={m.categories_title()}>
        <p>{m.categories_lead()}</p>
      </PageHeading>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 md:gap-x-6 lg:grid-cols-4">
        {categories
          .filter((category) => category.parent === null)
          .map((category) => (
            <li key={category.id}>
              <CategoryTile
                category={category}
                sizes="(min-width: 64rem) 18rem, (min-width: 40rem) 33vw, 50vw"
              />
            </li>
          ))}
      </ul>
    </div>
  );
}
