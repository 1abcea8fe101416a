import type { LayoutData } from './layout.server';

/** The frame when even its own loader could not run. */
export const emptyLayout: LayoutData = {
  shop: null,
  categories: [],
  cartCount: 0,
  theme: null,
  signedIn: false,
  publicUrl: '',
  marketplaceUrl: '',
  siteName: '',
};
