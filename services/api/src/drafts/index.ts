import { defineSlice } from '../platform/slice.js';
import { DraftOrderSchema } from './draft.entity.js';
import { DraftSellerResolver, DraftShopResolver } from './draft.resolvers.js';

export const draftsSlice = defineSlice({
  name: 'drafts',
  entities: [DraftOrderSchema],
  resolvers: { shop: [DraftShopResolver], seller: [DraftSellerResolver] },
});
