import { PromotionChoicesDocument } from '@gebyar/schema/shop';
import type { ApiArgs } from '@gebyar/storefront/api/api-request.server';
import { shop } from '@gebyar/storefront/api/shop.server';

/** The categories and motifs a promotion can be on. */
export async function loadChoices(args: ApiArgs) {
  const { categories, motifs } = await shop.publicQuery(args, PromotionChoicesDocument, {});
  return { categories, motifs: motifs.nodes };
}
