import { SellersByNameDocument } from '@gebyar/schema/office';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { office } from '~/api/office.server';

export interface FoundSeller {
  id: string;
  name: string;
}

/** Sellers by their name or a part of it: the one of exactly that name where there is one. */
export async function findSellers(args: ApiArgs, name: string): Promise<FoundSeller[]> {
  const { sellers } = await office.query(args, SellersByNameDocument, { query: name });
  const exact = sellers.nodes.filter((seller) => seller.name.toLowerCase() === name.toLowerCase());
  return exact.length === 1 ? exact : sellers.nodes;
}
