import { defineSlice } from '../platform/slice.js';
import { DraftOrderSchema } from './draft.entity.js';
import {
  DraftChangesResolver,
  DraftOfficeResolver,
  DraftSellerResolver,
  DraftShopResolver,
} from './draft.resolvers.js';

export const draftsSlice = defineSlice({
  name: 'drafts',
  entities: [DraftOrderSchema],
  resolvers: {
    shop: [DraftShopResolver],
    seller: [DraftSellerResolver, DraftChangesResolver],
    office: [DraftOfficeResolver, DraftChangesResolver],
  },
});
