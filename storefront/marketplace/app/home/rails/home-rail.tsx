import type { HomePageQuery, HomeRailSectionFragment } from '@gebyar/schema/shop';
import { MotifRail } from './motif-rail';
import { ProductsRail } from './products-rail';
import { SellerRail } from './seller-rail';
import { CategoriesRail, CollectionsRail, SellersRail } from './tile-rails';

interface HomeRailProps {
  rail: HomeRailSectionFragment;
  /** Of its heading. */
  id: string;
  page: Pick<HomePageQuery, 'categories' | 'collections' | 'sellers'>;
  shown: ReadonlySet<string>;
}

/** One section of the home page, as the office arranged it. */
export function HomeRail({ rail, id, page: { categories, collections, sellers }, shown }: HomeRailProps) {
  const { title, text } = rail;
  const words = { id, title, text };
  switch (rail.kind) {
    case 'SELLER':
      return <SellerRail rail={rail} id={id} />;
    case 'MOTIF':
      return <MotifRail rail={rail} id={id} />;
    case 'CATEGORIES':
      return <CategoriesRail {...words} categories={categories.filter(({ parent }) => parent === null)} />;
    case 'COLLECTIONS':
      return <CollectionsRail {...words} collections={collections.nodes} />;
    case 'SELLERS':
      return <SellersRail {...words} sellers={sellers.nodes} count={sellers.totalCount} />;
    default:
      return <ProductsRail rail={rail} id={id} shown={shown} />;
  }
}
