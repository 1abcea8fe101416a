import type { Goods } from './market.js';
import type { TestApi } from './test-api.js';

/** What the table says of a variant, over its locations. */
export async function stockOf({ context }: TestApi, { variantId }: Pick<Goods, 'variantId'>) {
  const levels = await context.db.platform
    .selectFrom('stock_level')
    .select(['on_hand', 'reserved'])
    .where('variant_id', '=', variantId)
    .execute();
  return {
    onHand: levels.reduce((sum, level) => sum + level.on_hand, 0),
    reserved: levels.reduce((sum, level) => sum + level.reserved, 0),
  };
}
