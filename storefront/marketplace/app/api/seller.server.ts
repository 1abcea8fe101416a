import { apiOf } from '@gebyar/storefront/api/api-request.server';

/** The sellers' endpoint. */
export const seller = apiOf('seller');
