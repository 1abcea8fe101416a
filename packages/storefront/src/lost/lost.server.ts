import { NearMatchesDocument, type NearMatchesQuery } from '@gebyar/schema/shop';
import type { ApiArgs } from '../api/api-request.server';
import { shop } from '../api/shop.server';
import { ofThisSite } from '../browse/of-this-site';
import { addressWords } from './address-words';

const productsShown = 4;

async function findNear(args: ApiArgs, query: string): Promise<NearMatchesQuery | null> {
  try {
    const near = await shop.publicQuery(args, NearMatchesDocument, {
      query,
      first: productsShown,
      // What can be had; and nobody searched for this, so the office need not hear of it.
      where: ofThisSite({ inStock: true }),
    });
    // Without a word everything is near, which helps nobody.
    return query === '' ? { ...near, search: { nodes: [] } } : near;
  } catch (error) {
    // The page that says there is nothing must not fail for want of better ideas.
    if (error instanceof Response) return null;
    throw error;
  }
}

/**
 * For an address that leads nowhere.
 *
 * @param address what names the thing in it, such as a slug: what comes near to its words is offered
 * @throws always: a 404 Response, with a `NearMatchesQuery` where there is one
 */
export async function lost(args: ApiArgs, address: string): Promise<never> {
  const near = await findNear(args, addressWords(address));
  throw Response.json(near, { status: 404, statusText: 'NOT_FOUND' });
}
