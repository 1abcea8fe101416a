import type { Selectable } from 'kysely';
import type { Context } from '../platform/context.js';
import { sellerScope, type Tables } from '../platform/db/index.js';

export type MethodRow = Selectable<Tables['shipping_method']>;

export interface ProfileRecord {
  profile: Selectable<Tables['shipping_profile']>;
  methods: {
    offered: Selectable<Tables['shipping_profile_method']>;
    method: MethodRow;
    rates: Selectable<Tables['shipping_profile_rate']>[];
  }[];
  productIds: string[];
}

/** The ways that a seller's profiles can offer: the deployment's, then its own. */
export const methodsForSeller = ({ db }: Context, sellerId: string): Promise<MethodRow[]> =>
  db.transaction(sellerScope(sellerId), (tx) =>
    tx.sql
      .selectFrom('shipping_method')
      .selectAll()
      .where('active', '=', true)
      .where((is) => is.or([is('seller_id', 'is', null), is('seller_id', '=', sellerId)]))
      .orderBy((is) => is('seller_id', 'is not', null))
      .orderBy('position')
      .orderBy('code')
      .execute(),
  );

/** A seller's profiles, the default first. Five statements, whatever their number. */
export async function profilesOfSeller(context: Context, sellerId: string): Promise<ProfileRecord[]> {
  const methods = new Map((await methodsForSeller(context, sellerId)).map((row) => [row.code, row]));
  return context.db.transaction(sellerScope(sellerId), async (tx) => {
    const profiles = await tx.sql
      .selectFrom('shipping_profile')
      .selectAll()
      .where('seller_id', '=', sellerId)
      .orderBy('is_default', 'desc')
      .orderBy('id')
      .execute();
    const offered = await tx.sql
      .selectFrom('shipping_profile_method')
      .selectAll()
      .where('seller_id', '=', sellerId)
      .orderBy('position')
      .execute();
    const rates = await tx.sql
      .selectFrom('shipping_profile_rate')
      .selectAll()
      .where('seller_id', '=', sellerId)
      .orderBy('max_weight_grams')
      .execute();
    const placed = await tx.sql
      .selectFrom('shipping_profile_product')
      .selectAll()
      .where('seller_id', '=', sellerId)
      .orderBy('product_id')
      .execute();
    return profiles.map((profile) => ({
      profile,
      methods: offered
        .filter(({ profile_id: id }) => id === profile.id)
        .flatMap((each) => {
          const method = methods.get(each.method_code);
          const own = rates.filter(
            (rate) => rate.profile_id === profile.id && rate.method_code === each.method_code,
          );
          return method ? [{ offered: each, method, rates: own }] : [];
        }),
      productIds: placed.filter(({ profile_id: id }) => id === profile.id).map((row) => row.product_id),
    }));
  });
}

/** The code of the subdistrict that a seller works in. */
export async function homeOfSeller({ db }: Context, sellerId: string): Promise<string | null> {
  const row = await db.platform
    .selectFrom('seller')
    .select('subdistrict_code')
    .where('id', '=', sellerId)
    .executeTakeFirst();
  return row?.subdistrict_code ?? null;
}
