import './product-reads.parts.js';
import { defineSlice } from '../platform/slice.js';
import { DeliveryRatesShopResolver } from './delivery-rates.shop-resolver.js';
import { ShippingMethodSchema } from './shipping-method.entity.js';
import {
  ShippingProfileMethodSchema,
  ShippingProfileProductSchema,
  ShippingProfileRateSchema,
  ShippingProfileSchema,
} from './shipping-profile.entities.js';
import { ShippingRateSchema } from './shipping-rate.entity.js';
import { ShippingZoneRegionSchema } from './shipping-zone-region.entity.js';
import { OfficeSellerPlaceResolver } from './shipping.office-resolver.js';
import { ShippingProfileSellerResolver } from './shipping-profile.seller-resolver.js';
import { SubdistrictSellerResolver } from './shipping.seller-resolver.js';
import {
  SellerSubdistrictResolver,
  ShopCityResolver,
  SubdistrictShopResolver,
} from './shipping.shop-resolver.js';
import { SubdistrictSchema } from './subdistrict.entity.js';

export { DeliveryKindEnum, type DeliveryKind } from './delivery-kind.type.js';
export { tableRates, type DeliveryQuote, type PickUpPlace } from './delivery-quote.js';
export { subdistrictLoader } from './shipping.loaders.js';
export type { PackedLine } from './parcel-weight.js';
export { PickUpPlaceType, toPickUpPlace } from './pick-up-place.type.js';
export { rateProvider, type RateBook } from './rate-provider.js';
export { quoteConsignment, type SellerDelivery } from './seller-delivery.js';
export {
  deliveriesJson,
  deliveriesOfSellers,
  toDeliveries,
  type DeliveryJson,
} from './seller-delivery.queries.js';
export { recentRates, tableRateProvider } from './shipping.queries.js';
export {
  findSubdistrict,
  recentSubdistrict,
  subdistrictPath,
  type SubdistrictRow,
} from './subdistrict.queries.js';
export { SubdistrictType, toSubdistrict } from './subdistrict.type.js';

export const shippingSlice = defineSlice({
  name: 'shipping',
  publicQueries: ['shop', 'subdistrict', 'deliveryRates'],
  entities: [
    SubdistrictSchema,
    ShippingZoneRegionSchema,
    ShippingMethodSchema,
    ShippingRateSchema,
    ShippingProfileSchema,
    ShippingProfileMethodSchema,
    ShippingProfileRateSchema,
    ShippingProfileProductSchema,
  ],
  resolvers: {
    shop: [SubdistrictShopResolver, ShopCityResolver, SellerSubdistrictResolver, DeliveryRatesShopResolver],
    seller: [SubdistrictSellerResolver, ShippingProfileSellerResolver],
    office: [OfficeSellerPlaceResolver],
  },
});
