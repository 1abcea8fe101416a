import { sql, type Kysely } from 'kysely';
import { uuids, type IdList, type Tables } from '../platform/db/index.js';
import type { WeightRow } from './delivery-quote.js';
import type { Profile, ProfileMethod, SellerDelivery } from './seller-delivery.js';

/** Money comes as text, since JSON has no bigint. */
type AsText<Row, Keys extends keyof Row> = Omit<Row, Keys> & {
  [Key in Keys]: string | Exclude<Row[Key], bigint>;
};

type StoredMethod = AsText<Omit<ProfileMethod, 'own'>, 'surcharge' | 'freeOver'> & {
  profileId: string;
  own:
    | (Omit<NonNullable<ProfileMethod['own']>, 'rates'> & {
        rates: AsText<WeightRow, 'price' | 'extraPrice'>[];
      })
    | null;
};

export interface DeliveryJson {
  sellerId: string;
  profiles: { id: string; isDefault: boolean }[];
  methods: StoredMethod[];
  products: { productId: string; profileId: string }[];
}

const minor = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

const toMethod = ({
  surcharge,
  freeOver,
  own,
  code,
  kind,
  title,
  description,
  place,
}: StoredMethod): ProfileMethod => ({
  code,
  kind,
  title,
  description,
  place,
  surcharge: BigInt(surcharge),
  freeOver: minor(freeOver),
  own: own && {
    ...own,
    rates: own.rates.map((rate) => ({
      ...rate,
      price: BigInt(rate.price),
      extraPrice: minor(rate.extraPrice),
    })),
  },
});

function toDelivery({ profiles, methods, products }: DeliveryJson): SellerDelivery | null {
  const standard = profiles.find(({ isDefault }) => isDefault);
  if (!standard) return null;
  const methodsOf = (profileId: string): Profile => ({
    id: profileId,
    methods: methods.filter((method) => method.profileId === profileId).map(toMethod),
  });
  return {
    // The default comes first, so that its order is the one that shoppers see.
    profiles: [standard, ...profiles.filter((each) => each !== standard)].map(({ id }) => methodsOf(id)),
    defaultProfileId: standard.id,
    products: new Map(products.map(({ productId, profileId }) => [productId, profileId])),
  };
}

/** An expression of how sellers send these products, see `toDeliveries`. */
export const deliveriesJson = (sellerIds: IdList, productIds: IdList) => sql<DeliveryJson[]>`
  (SELECT coalesce(jsonb_agg(found), '[]') FROM (
    SELECT profile.seller_id AS "sellerId",
      jsonb_agg(jsonb_build_object('id', profile.id, 'isDefault', profile.is_default) ORDER BY profile.id) AS profiles,
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'profileId', offered.profile_id, 'code', method.code, 'kind', method.kind, 'title', method.title,
          'description', method.description,
          'place', CASE WHEN location.id IS NOT NULL THEN jsonb_build_object(
            'locationId', location.id, 'name', location.name, 'address', location.address, 'hours', method.hours,
            'region', region.name || ', ' || region.district_name || ', ' || region.city_name) END,
          'surcharge', offered.surcharge::text, 'freeOver', offered.free_over::text,
          'own', CASE WHEN method.seller_id IS NOT NULL THEN jsonb_build_object(
            'regions', to_jsonb(method.regions), 'minDays', method.min_days, 'maxDays', method.max_days,
            'rates', (SELECT coalesce(jsonb_agg(jsonb_build_object(
                'maxWeightGrams', rate.max_weight_grams, 'price', rate.price::text,
                'extraGrams', rate.extra_grams, 'extraPrice', rate.extra_price::text)), '[]')
              FROM shipping_profile_rate rate
              WHERE rate.profile_id = offered.profile_id AND rate.method_code = offered.method_code)) END
          ) ORDER BY offered.position), '[]')
        FROM shipping_profile_method offered JOIN shipping_method method ON method.code = offered.method_code
          LEFT JOIN stock_location location ON location.id = method.stock_location_id
          LEFT JOIN subdistrict region ON region.code = location.subdistrict_code
        WHERE offered.seller_id = profile.seller_id AND method.active AND coalesce(location.active, true)) AS methods,
      (SELECT coalesce(jsonb_agg(jsonb_build_object('productId', placed.product_id, 'profileId', placed.profile_id)), '[]')
        FROM shipping_profile_product placed
        WHERE placed.seller_id = profile.seller_id AND placed.product_id = ANY (${uuids(productIds)})) AS products
    FROM shipping_profile profile WHERE profile.seller_id = ANY (${uuids(sellerIds)}) GROUP BY profile.seller_id) AS found)`;

/** What was read by `deliveriesJson`, by seller's row id; a seller that has no profiles is missing. */
export const toDeliveries = (rows: readonly DeliveryJson[]): ReadonlyMap<string, SellerDelivery> =>
  new Map(
    rows.flatMap((row) => {
      const delivery = toDelivery(row);
      return delivery ? [[row.sellerId, delivery] as const] : [];
    }),
  );

/** How sellers send these products, by seller's row id. One statement. */
export async function deliveriesOfSellers(
  db: Kysely<Tables>,
  sellerIds: readonly string[],
  productIds: readonly string[],
): Promise<ReadonlyMap<string, SellerDelivery>> {
  if (sellerIds.length === 0) return new Map();
  const { rows } = await sql<{
    read: DeliveryJson[];
  }>`SELECT ${deliveriesJson(sellerIds, productIds)} AS read`.execute(db);
  return toDeliveries(rows[0]?.read ?? []);
}
