import { auditSlice } from './audit/index.js';
import { identitySlice } from './identity/index.js';
import { mediaSlice } from './media/index.js';
import { inventorySlice } from './inventory/index.js';
import { motifsSlice } from './motifs/index.js';
import { sellersSlice } from './sellers/index.js';
import { catalogSlice } from './catalog/index.js';
import { shippingSlice } from './shipping/index.js';
import { importsSlice } from './imports/index.js';
import { cartsSlice } from './carts/index.js';
import { pricingSlice } from './pricing/index.js';
import { checkoutSlice } from './checkout/index.js';
import { draftsSlice } from './drafts/index.js';
import { documentsSlice } from './documents/index.js';
import { fulfillmentSlice } from './fulfillment/index.js';
import { notificationsSlice } from './notifications/index.js';
import { payoutsSlice } from './payouts/index.js';
import { ordersSlice } from './orders/index.js';
import { paymentsSlice } from './payments/index.js';
import { reviewsSlice } from './reviews/index.js';
import { returnsSlice } from './returns/index.js';
import { searchSlice } from './search/index.js';
import { sharingSlice } from './sharing/index.js';
import { wishlistsSlice } from './wishlists/index.js';
import { contentSlice } from './content/index.js';
import { nodeSlice } from './platform/graphql/node-slice.js';
import type { Slice } from './platform/slice.js';

/** Every slice of the API, from the lowest to the highest. */
export const slices: readonly Slice[] = [
  nodeSlice(() => slices),
  identitySlice,
  auditSlice(() => slices),
  mediaSlice,
  sellersSlice,
  motifsSlice,
  catalogSlice,
  inventorySlice,
  importsSlice,
  shippingSlice,
  pricingSlice,
  cartsSlice,
  paymentsSlice,
  ordersSlice,
  fulfillmentSlice,
  payoutsSlice,
  checkoutSlice,
  returnsSlice,
  documentsSlice,
  draftsSlice,
  reviewsSlice,
  wishlistsSlice,
  notificationsSlice,
  searchSlice,
  contentSlice,
  sharingSlice,
];
