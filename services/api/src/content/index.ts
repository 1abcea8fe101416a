import { defineSlice } from '../platform/slice.js';
import { HomePageOfficeResolver } from './home-page.office-resolver.js';
import { HomePageShopResolver, HomeRailShopResolver } from './home-page.shop-resolver.js';
import { HomeRailSchema } from './home-rail.entity.js';

export { setHomeRails, type HomeRailInput } from './commands/set-home-rails.js';

export const contentSlice = defineSlice({
  name: 'content',
  publicQueries: ['homePage'],
  entities: [HomeRailSchema],
  resolvers: { shop: [HomePageShopResolver, HomeRailShopResolver], office: [HomePageOfficeResolver] },
});
