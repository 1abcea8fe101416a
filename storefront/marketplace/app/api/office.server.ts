import { apiOf } from '@gebyar/storefront/api/api-request.server';

/** The operator's endpoint. */
export const office = apiOf('office');
