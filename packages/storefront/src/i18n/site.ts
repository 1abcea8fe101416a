/** Which site a page belongs to: the whole marketplace, or one seller's own shop. */
export interface Site {
  /** What stands before every path: `/<handle>` where many shops share a host; empty on a host of its own. */
  basePath: string;
  /** The seller whose shop it is; null on the marketplace. */
  sellerSlug: string | null;
}

export const marketplace: Site = { basePath: '', sellerSlug: null };

let source: () => Site = () => marketplace;

/** The site of the page at hand, on the server and in the browser. */
export const getSite = (): Site => source();

/** Tells where the current site comes from. Called once by each entry. */
export const provideSite = (current: () => Site): void => {
  source = current;
};

/** Whether people sign in here. A shop knows its shoppers by their orders alone; accounts are the marketplace's. */
export const hasAccounts = (): boolean => getSite().sellerSlug === null;
