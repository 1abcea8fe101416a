import { defineSlice } from '../platform/slice.js';
import { ShareImageSchema } from './share-image.entity.js';
import {
  MotifShareImageResolver,
  ProductShareImageResolver,
  SellerShareImageResolver,
} from './share-image.shop-resolver.js';
import { registerSharingRoutes } from './sharing.routes.js';

export const sharingSlice = defineSlice({
  name: 'sharing',
  entities: [ShareImageSchema],
  resolvers: { shop: [ProductShareImageResolver, SellerShareImageResolver, MotifShareImageResolver] },
  routes: registerSharingRoutes,
});
