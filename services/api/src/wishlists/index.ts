import { defineSlice } from '../platform/slice.js';
import { WishSchema } from './wish.entity.js';
import { WishSellerResolver } from './wish.seller-resolver.js';
import {
  ProductWishResolver,
  ShopperWishesResolver,
  WishFieldsResolver,
  WishShopResolver,
} from './wish.shop-resolver.js';

export { addWishes } from './commands/add-wishes.js';

export const wishlistsSlice = defineSlice({
  name: 'wishlists',
  entities: [WishSchema],
  resolvers: {
    shop: [WishShopResolver, WishFieldsResolver, ShopperWishesResolver, ProductWishResolver],
    seller: [WishSellerResolver],
  },
});
